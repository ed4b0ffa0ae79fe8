"""Points by exercise for people and for their spreadsheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.grading.exports.sheet import Sheet, harmless, number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from autograder.grading.results import Result

_BEFORE = ("student", "name")
_AFTER = (
    "late_penalty",
    "total",
    "possible",
    "waiting_for_manual_grading",
    "status",
    "sandbox_level",
    "device",
    "seconds",
    "reason",
)


def write_plain(path: Path, results: Sequence[Result]) -> None:
    """Write one row for each student; every text that others wrote is made harmless.

    `total` counts what is graded; `waiting_for_manual_grading` says how much may still come or
    change. Where the grader failed, the points stay empty.
    """
    exercises = list(results[0].exercises) if results else []
    written = list(results[0].written) if results else []
    header = [*_BEFORE, *exercises, *written, *_AFTER]
    rows = [_row(result, exercises, written) for result in results]
    Sheet([header, *rows]).write(path)


def _row(result: Result, exercises: Sequence[str], written: Sequence[str]) -> list[str]:
    points = [result.exercises[name] for name in exercises]
    points += [result.written[name] for name in written]
    points += [result.penalty, result.total, result.possible, result.waiting]
    texts = (result.person.id, result.person.full_name)
    return [
        *map(harmless, texts),
        *(number(value) if result.has_grade else "" for value in points),
        result.status,
        result.level,
        result.device,
        number(result.seconds),
        harmless(result.reason),
    ]
