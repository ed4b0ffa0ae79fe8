"""What has been graded already, so that a grader that was killed goes on where it was.

Of one submission the autograded notebook is written first, its entry here second, the gradebook
third. So the gradebook can be behind the journal, never the reverse, and `behind` finds how far.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from autograder.grading.atomic import clear_unfinished, write_file
from autograder.grading.record import Record
from autograder.submissions.identity import student_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path


@dataclass(frozen=True)
class Entry:
    """One submission's result; equal fingerprints would give an equal result."""

    fingerprint: str
    record: Record  # without the executed notebook
    key: str = field(default_factory=lambda: secrets.token_hex(8))  # of this very grading


class Journal:
    """The results of one lesson, a file each, below its grading folder."""

    def __init__(self, folder: Path) -> None:
        self._results = folder / "results"
        self._stored = folder / "stored.json"
        self._results.mkdir(parents=True, exist_ok=True)
        clear_unfinished(self._results)
        clear_unfinished(folder)

    def write(self, fingerprint: str, record: Record) -> Entry:
        """Keep a result. What failed by the grader's fault must not be kept."""
        if record.graded.status == "failed":
            raise ValueError(f"the grader failed on {record.person.id}; grade it again instead")
        entry = Entry(fingerprint, record.without_notebook())
        data = {"fingerprint": fingerprint, "key": entry.key, "record": entry.record.to_json()}
        write_file(self._path(record.person.id), _json(data))
        return entry

    def entries(self) -> dict[str, Entry]:
        """Return all results by student; a file that cannot be read counts as none."""
        found = (_read(path) for path in sorted(self._results.glob("*.json")))
        return {entry.record.person.id: entry for entry in found if entry is not None}

    def pending(
        self,
        fingerprints: Mapping[str, str],
        *,
        is_kept: Callable[[Record], bool] = lambda _: True,
        force: bool = False,
    ) -> list[str]:
        """Return the students to grade: new or changed, or their autograded notebook is gone."""
        entries = {} if force else self.entries()
        return [
            student
            for student, fingerprint in fingerprints.items()
            if (entry := entries.get(student)) is None
            or entry.fingerprint != fingerprint
            or not is_kept(entry.record)
        ]

    def unstored(self) -> list[Entry]:
        """Return the results of which nobody noted that a gradebook took them."""
        stored = self._stored_keys()
        return [e for s, e in self.entries().items() if stored.get(s) != e.key]

    def note_stored(self, entries: Iterable[Entry]) -> None:
        """Note that the gradebook has taken these results."""
        keys = self._stored_keys() | {entry.record.person.id: entry.key for entry in entries}
        write_file(self._stored, _json(keys))

    def _stored_keys(self) -> dict[str, str]:
        try:
            keys = json.loads(self._stored.read_bytes())
        except (OSError, ValueError):
            return {}
        return keys if isinstance(keys, dict) else {}

    def _path(self, student: str) -> Path:
        return self._results / f"{student_id(student)}.json"


def _read(path: Path) -> Entry | None:
    try:
        data = json.loads(path.read_bytes())
        return Entry(data["fingerprint"], Record.from_json(data["record"]), data["key"])
    except (OSError, ValueError, KeyError, TypeError):
        # Of an older grader or damaged: the submission is graded again and the file replaced.
        return None


def _json(data: dict[str, Any]) -> bytes:
    return json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
