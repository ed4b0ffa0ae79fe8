"""The times of handing in that an instructor has, for platforms whose exports hold none."""

from __future__ import annotations

import csv
from datetime import datetime
from typing import TYPE_CHECKING

from autograder.submissions.identity import student_id

if TYPE_CHECKING:
    from pathlib import Path

_COLUMNS = ("student", "timestamp")


def read_timestamps(path: Path) -> dict[str, str]:
    """Return each student's time of handing in, as nbgrader reads it, from a CSV file.

    Its columns `student` and `timestamp` hold platforms' ids and ISO 8601 times; a time without an
    offset is UTC, as everywhere in nbgrader. Raises ValueError for other columns or times.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        if not set(_COLUMNS) <= set(rows.fieldnames or ()):
            found = ", ".join(rows.fieldnames or ()) or "none"
            raise ValueError(
                f"Received the columns {found} in {path.name}. "
                f"Expected {' and '.join(_COLUMNS)}. Try to name them in the first line."
            )
        return {student_id(row["student"]): _time(row["timestamp"], rows.line_num) for row in rows}


def _time(given: str | None, line: int) -> str:
    try:
        return str(datetime.fromisoformat((given or "").strip()))
    except ValueError as error:
        raise ValueError(
            f"Received the time {given!r} in line {line}. Expected ISO 8601. "
            "Try 2026-03-02 23:59:00+09:00."
        ) from error
