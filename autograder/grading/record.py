"""One graded submission as the journal keeps it and the gradebook takes it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Self

import nbformat
from nbgrader.utils import compute_checksum, is_solution, is_task

from autograder.job import Graded


@dataclass(frozen=True)
class Person:
    """A student as the learning platform knows them; the id is nbgrader's."""

    id: str
    name: str = ""  # first and last name in the platform's order
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    platform_id: str = ""  # Canvas: the user's number; Moodle: the participant's number

    @property
    def full_name(self) -> str:
        """The name to show, "" if nobody gave one."""
        return self.name or f"{self.first_name} {self.last_name}".strip()

    def with_export(self, name: str, platform_id: str) -> Self:
        """Return the student as an export says; what is graded again from the tree has none."""
        return replace(self, name=name or self.name, platform_id=platform_id or self.platform_id)


@dataclass(frozen=True)
class Record:
    """What grading one submission found out."""

    person: Person
    graded: Graded
    timestamp: datetime | None = None  # UTC without a zone, as in nbgrader's gradebook
    no_response: frozenset[str] = frozenset()  # grade ids of the answers left as released

    def without_notebook(self) -> Self:
        """Return the record without the executed notebook, which is kept elsewhere."""
        return replace(self, graded=replace(self.graded, notebook=None))

    def to_json(self) -> dict[str, Any]:
        """Return what `from_json` reads."""
        return {
            "person": asdict(self.person),
            "graded": self.graded.to_json(),
            "timestamp": self.timestamp.isoformat() if self.timestamp else None,
            "no_response": sorted(self.no_response),
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Return the record that `to_json` wrote."""
        timestamp = data["timestamp"]
        return cls(
            Person(**data["person"]),
            Graded.from_json(data["graded"]),
            datetime.fromisoformat(timestamp) if timestamp else None,
            frozenset(data["no_response"]),
        )


def no_response(notebook: dict[str, Any]) -> frozenset[str]:
    """Return the grade ids of the answers in a restored notebook that are as released."""
    marked = (cell for cell in notebook["cells"] if "nbgrader" in cell["metadata"])
    # nbgrader reads attributes; outputs, the bulk of a notebook, need not be converted.
    cells = [
        nbformat.from_dict(cell | {"outputs": []})  # type: ignore[no-untyped-call]
        for cell in marked
    ]
    return frozenset(
        cell.metadata.nbgrader["grade_id"]
        for cell in cells
        if is_solution(cell)
        and not is_task(cell)
        and cell.metadata.nbgrader.get("checksum") == compute_checksum(cell)
    )
