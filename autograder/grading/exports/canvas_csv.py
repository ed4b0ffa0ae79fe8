"""Grades for Canvas: its gradebook's CSV import, new or filled into an export.

The format is that of Canvas's `lib/gradebook_exporter.rb` and `lib/gradebook_importer.rb`: the
importer looks for a student by ID, SIS User ID and SIS Login ID, and by the name only where all
fail. So a name may be changed to harmless text, and the ids stay as they are.
"""

from __future__ import annotations

import re
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

_HEADER = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
_POSSIBLE = "    Points Possible"  # the importer knows the row by these words
# Submissions that Canvas exported are kept under the user's number, others under the login.
_KEYS: dict[str, Callable[[Result], str]] = {
    "SIS User ID": lambda result: result.person.id,
    "SIS Login ID": lambda result: result.person.id,
    "ID": lambda result: result.person.platform_id or result.person.id,
}
_WITH_ID = re.compile(r"(?P<title>.*) \(\d+\)", re.S)


def write_canvas(path: Path, assignment: str, results: Sequence[Result]) -> None:
    """Write a file that Canvas imports; it asks for an `assignment` that the course lacks.

    A title with Canvas's number, such as `Convolution (4711)`, needs no question.
    """
    possible = number(results[0].possible) if results else ""
    rows = [[*_HEADER, assignment], [_POSSIBLE, "", "", "", "", possible]]
    for result in results:
        if result.has_grade:
            person = result.person
            own = "" if person.platform_id else harmless(person.id)
            name = harmless(person.full_name or person.id)
            rows.append([name, person.platform_id, own, own, "", number(result.total)])
    Sheet(rows).write(path)


def open_canvas(export: Path, titles: Sequence[str], possible: float | None) -> tuple[Sheet, int]:
    """Return Canvas's export and the assignment's column; raises GradingError for another file.

    `titles` are the names that the assignment may have there, `possible` its points.
    """
    sheet = Sheet.read(export)
    column = _column(export, sheet.rows[0], titles)
    for row in sheet.rows[1:]:
        if _POSSIBLE.strip() in row[0]:
            require_same_maximum(export, number_of(row[column]), possible)
    return sheet, column


def fill_canvas(
    path: Path, export: Path, titles: Sequence[str], results: Sequence[Result]
) -> list[Result]:
    """Write Canvas's export with the totals filled in and return the results it has no row for.

    Rows without a result keep their grade. Raises GradingError as `open_canvas`.
    """
    sheet, column = open_canvas(export, titles, results[0].possible if results else None)
    rows, missing = matched(sheet.rows, _KEYS, [result for result in results if result.has_grade])
    names = sheet.rows[0].index("ID") if "ID" in sheet.rows[0] else 1
    for line, row in enumerate(sheet.rows[1:], 1):
        if _POSSIBLE.strip() in row[0]:
            continue
        if line in rows:
            row[column] = number(rows[line].total)
        row[:names] = map(harmless, row[:names])
    sheet.write(path)
    return missing


def _column(path: Path, header: Sequence[str], titles: Sequence[str]) -> int:
    wanted = {title.casefold() for title in titles}
    found = [number for number, name in enumerate(header) if _title(name).casefold() in wanted]
    if len(found) == 1:
        return found[0]
    shown = ", ".join(name for name in header if _WITH_ID.fullmatch(name)) or "-"
    return _refuse(path, shown, " / ".join(titles))


def _title(column: str) -> str:
    match = _WITH_ID.fullmatch(column)
    return match["title"] if match else column


def _refuse(path: Path, shown: str, wanted: str) -> int:
    raise GradingError(
        Text(
            en=f"Received {path} with the assignments: {shown}.",
            ko=f"받은 파일 {path}에 있는 과제: {shown}.",
        ),
        Text(
            en=f"Expected exactly one that is called {wanted}.",
            ko=f"이름이 {wanted}인 과제가 하나만 있어야 합니다.",
        ),
        Text(
            en="Try this name for the assignment in Canvas, and export the gradebook again.",
            ko="Canvas에서 과제 이름을 이렇게 바꾸고 성적부를 다시 내보내십시오.",
        ),
    )
