"""Grades for Moodle: the assignment's offline grading worksheet, new or filled in.

Moodle's import (mod/assign/feedback/offline) looks for a student by the Identifier alone, reads
Grade, Last modified (grade) and the feedback, and ignores all other columns: those are made
harmless. It skips, and does not say so, whoever has more points than the Maximum Grade.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from autograder.grading.exports.matching import matched
from autograder.grading.exports.sheet import (
    Sheet,
    harmless,
    number,
    number_of,
    require_same_maximum,
)
from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from autograder.grading.results import Result

_HEADER = (
    "Identifier",
    "Full name",
    "Email address",
    "Status",
    "Grade",
    "Maximum Grade",
    "Grade can be changed",
    "Last modified (submission)",
    "Last modified (grade)",
    "Feedback comments",
)
# Submissions that Moodle exported are kept under the participant's number.
_KEYS: dict[str, Callable[[Result], str]] = {
    "ID number": lambda result: result.person.id,
    "Email address": lambda result: result.person.email or result.person.id,
    "Identifier": lambda result: result.person.platform_id or result.person.id,
}
_NEEDED = ("Identifier", "Grade", "Last modified (grade)")
_PARTICIPANT = "Participant "
_FEEDBACK = "Feedback comments"
_WAITING = Text(
    en="{points} points wait for a person to mark them.",
    ko="{points}점은 사람이 채점하기를 기다리고 있습니다.",
)


def write_moodle(path: Path, results: Sequence[Result]) -> None:
    """Write a worksheet for students whose participant's number is known, as from Moodle's zip."""
    rows = [list(_HEADER)]
    for result in results:
        person = result.person
        if result.has_grade:
            rows.append(
                [
                    _PARTICIPANT + (person.platform_id or person.id),
                    harmless(person.full_name),
                    harmless(person.email),
                    "Submitted for grading",
                    number(result.total),
                    number(result.possible),
                    "Yes",
                    "-",
                    "-",
                    _comment(result),
                ]
            )
    Sheet(rows).write(path)


def open_moodle(worksheet: Path, possible: float | None) -> tuple[Sheet, dict[str, int]]:
    """Return Moodle's worksheet and its columns' places.

    Raises GradingError for another file, or another maximum than `possible`.
    """
    sheet = Sheet.read(worksheet)
    columns = {name: place for place, name in enumerate(sheet.rows[0])}
    if not all(name in columns for name in _NEEDED):
        raise _no_worksheet(worksheet, sheet.rows[0])
    for row in sheet.rows[1:]:
        require_same_maximum(worksheet, number_of(_maximum(columns, row)), possible)
    return sheet, columns


def fill_moodle(path: Path, worksheet: Path, results: Sequence[Result]) -> list[Result]:
    """Write Moodle's worksheet with the totals filled in; return the results it has no row for.

    A comment that somebody wrote stays. Raises GradingError as `open_moodle`.
    """
    sheet, columns = open_moodle(worksheet, results[0].possible if results else None)
    found, missing = matched(
        sheet.rows, _KEYS, [result for result in results if result.has_grade], _PARTICIPANT
    )
    for line, row in enumerate(sheet.rows[1:], 1):
        if line in found:
            _fill(columns, row, found[line])
        for name, place in columns.items():
            if name not in (*_NEEDED, _FEEDBACK):
                row[place] = harmless(row[place])
    sheet.write(path)
    return missing


def _maximum(columns: dict[str, int], row: list[str]) -> str:
    return next((row[at] for name, at in columns.items() if name.lower() == "maximum grade"), "")


def _fill(columns: dict[str, int], row: list[str], result: Result) -> None:
    grade = number(result.total)
    # A site with decimal commas takes no points.
    row[columns["Grade"]] = grade.replace(".", ",") if "," in _maximum(columns, row) else grade
    if _FEEDBACK in columns and not row[columns[_FEEDBACK]].strip():
        row[columns[_FEEDBACK]] = _comment(result)


def _comment(result: Result) -> str:
    """Return the comment as Moodle stores it: HTML."""
    parts = [result.reason] if result.reason else []
    if result.waiting:
        parts.append(str(_WAITING.format(points=number(result.waiting))))
    return html.escape(harmless(" ".join(parts)), quote=False)


def _no_worksheet(path: Path, header: Sequence[str]) -> GradingError:
    shown = ", ".join(header)[:200]
    return GradingError(
        Text(
            en=f"Received {path} with the columns {shown}.",
            ko=f"받은 파일 {path}의 열: {shown}.",
        ),
        Text(
            en=f"Expected Moodle's grading worksheet in English, with {', '.join(_NEEDED)}.",
            ko=f"{', '.join(_NEEDED)} 열이 있는 영어판 Moodle 채점표가 필요합니다.",
        ),
        Text(
            en='Try English as your language in Moodle, then "Download grading worksheet" again.',
            ko="Moodle의 언어를 English로 바꾸고 'Download grading worksheet'를 다시 받으십시오.",
        ),
    )
