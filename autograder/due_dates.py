"""Due dates of course.toml on their way into nbgrader's gradebook."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbgrader.api import Assignment
from nbgrader.preprocessors import NbGraderPreprocessor
from sqlalchemy import select, update
from traitlets import Dict

from autograder.builder.course_file import read_course_file
from autograder.grading.gradebook.transaction import transact

if TYPE_CHECKING:
    from nbformat import NotebookNode
    from sqlalchemy import Connection


class SaveDueDate(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader has no types
    """A stage of `nbgrader generate_assignment`, after the assignment has its row."""

    dues = Dict(help="Due dates by lesson, as ISO 8601 with an offset.").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Return the notebook as it is; the build, which has no gradebook, passes here too."""
        names = resources.get("nbgrader")
        if names and names["assignment"] in self.dues:
            due = datetime.fromisoformat(self.dues[names["assignment"]])
            save_due_dates(names["db_url"], {names["assignment"]: due})
        return nb, resources


def update_due_dates(course: Path, url: str) -> list[str]:
    """Write what course.toml in `course` says into the gradebook; return the lessons that changed.

    Raises BuildError and GradingError.
    """
    return save_due_dates(url, read_course_file(course).dues())


def update_released(course: Path) -> list[str]:
    """Do the same where nbgrader's own gradebook is there already, as it is after a release."""
    from autograder.grading.tree import Tree  # which reads settings that name this module

    tree = Tree.of(course)
    if tree.database != f"sqlite:///{tree.root / 'gradebook.db'}":
        return []  # a server's is grade's to reach
    return update_due_dates(course, tree.database) if (tree.root / "gradebook.db").exists() else []


def save_due_dates(url: str, dues: Mapping[str, datetime]) -> list[str]:
    """Set the due dates of the assignments that there are; return the lessons that changed.

    Raises GradingError where there is no gradebook.
    """

    def work(connection: Connection) -> list[str]:
        table = Assignment.__table__
        rows = connection.execute(
            select(table.c.name, table.c.duedate).where(table.c.name.in_(list(dues)))
        )
        before = {row.name: row.duedate for row in rows}
        # nbgrader keeps times in UTC without a zone.
        wanted = {name: dues[name].astimezone(UTC).replace(tzinfo=None) for name in before}
        changed = [name for name in before if before[name] != wanted[name]]
        for name in changed:
            here = table.c.name == name
            connection.execute(update(table).where(here).values(duedate=wanted[name]))
        return changed

    return transact(url, work) if dues else []
