"""The times of handing in that an instructor has, for platforms whose exports hold none."""

from __future__ import annotations

import csv
from datetime import datetime
from typing import TYPE_CHECKING

from autograder.submissions.identity import student_id
from cnnlab.text import Text

if TYPE_CHECKING:
    from pathlib import Path

_COLUMNS = ("student", "timestamp")


class UnreadableTimesError(ValueError):
    """A file that is no table of times; the arguments are received, expected, what to try."""

    def __str__(self) -> str:
        return " ".join(map(str, self.args))


def read_timestamps(path: Path) -> dict[str, str]:
    """Return each student's time of handing in, as nbgrader reads it, from a CSV file.

    Its columns `student` and `timestamp` hold platforms' ids and ISO 8601 times; a time without an
    offset is UTC, as everywhere in nbgrader. Raises ValueError for other columns or times.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableTimesError(_NO_TEXT.format(name=path.name), _UTF8, _SAVE) from error
    rows = csv.DictReader(text.splitlines())
    if not set(_COLUMNS) <= set(rows.fieldnames or ()):
        found = ", ".join(rows.fieldnames or ()) or "-"
        raise UnreadableTimesError(_OTHER.format(found=found, name=path.name), _TWO, _FIRST_LINE)
    return {student_id(row["student"]): _time(row["timestamp"], rows.line_num) for row in rows}


def _time(given: str | None, line: int) -> str:
    try:
        return str(datetime.fromisoformat((given or "").strip()))
    except ValueError as error:
        received = _NO_TIME.format(given=repr(given or ""), line=line)
        raise UnreadableTimesError(received, _ISO, _EXAMPLE) from error


_NO_TEXT = Text(
    en="Received {name}, which is no text in UTF-8.",
    ko="받은 {name} 파일은 UTF-8 텍스트가 아닙니다.",
)
_UTF8 = Text(en="Expected a CSV file in UTF-8.", ko="UTF-8로 저장한 CSV 파일이 필요합니다.")
_SAVE = Text(
    en='Excel writes it as "CSV UTF-8 (Comma delimited)".',
    ko='Excel에서는 "CSV UTF-8(쉼표로 분리)"로 저장하십시오.',
)
_OTHER = Text(
    en="Received the columns {found} in {name}.",
    ko="받은 {name}의 열은 {found}입니다.",
)
_TWO = Text(
    en="Expected student and timestamp.",
    ko="student와 timestamp 열이 필요합니다.",
)
_FIRST_LINE = Text(
    en="Try to name them in the first line.",
    ko="첫째 줄에 두 열의 이름을 쓰십시오.",
)
_NO_TIME = Text(
    en="Received the time {given} in line {line}.",
    ko="{line}째 줄의 시각은 {given}입니다.",
)
_ISO = Text(en="Expected ISO 8601.", ko="ISO 8601 형식이 필요합니다.")
_EXAMPLE = Text(
    en="Try 2026-03-02 23:59:00+09:00.",
    ko="2026-03-02 23:59:00+09:00처럼 쓰십시오.",
)
