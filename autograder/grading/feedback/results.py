"""How grading went, as the journal keeps it; only read, also while somebody is grading."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from autograder.grading.record import Record
from autograder.submissions.identity import student_id

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.job import Graded


def results(grading: Path) -> dict[str, Graded]:
    """Return the results below a lesson's grading folder, by student."""
    return {student: record.graded for student, record in records(grading).items()}


def records(grading: Path) -> dict[str, Record]:
    """Return the same with what else the journal keeps of each student."""
    found = (_read(path) for path in sorted((grading / "results").glob("*.json")))
    return {record.person.id: record for record in found if record}


def result_of(grading: Path, student: str) -> Graded | None:
    """Return one student's result, None if the stock command has graded or nobody."""
    record = _read(grading / "results" / f"{student_id(student)}.json")
    return record.graded if record else None


def _read(path: Path) -> Record | None:
    try:
        return Record.from_json(json.loads(path.read_bytes())["record"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
