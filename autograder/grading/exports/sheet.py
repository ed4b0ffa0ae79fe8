"""Tables as CSV files that Excel opens in any language and takes no formula from."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from autograder.grading.atomic import write_file
from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    from pathlib import Path

_BOM = "\ufeff"  # without it Excel reads Korean as something else
_LONGEST_CELL = 1 << 24
# A spreadsheet takes what begins so for a formula; where it splits lines at another character than
# the comma, also in the middle of a cell. The full-width forms count in East Asian versions.
_FORMULA = re.compile(r"(^|[,;|\t\r\n])(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")


@dataclass
class Sheet:
    """A table's rows, the header first, and how its file is written."""

    rows: list[list[str]]
    delimiter: str = ","
    bom: bool = True

    @classmethod
    def read(cls, path: Path) -> Self:
        """Return a file that a learning platform exported; raises GradingError for another."""
        try:
            text = path.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise _unreadable(path) from error
        bom = text.startswith(_BOM)
        text = text.removeprefix(_BOM)
        first = text.partition("\n")[0]
        delimiter = max(",;\t", key=first.count)
        csv.field_size_limit(_LONGEST_CELL)
        try:
            rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
        except csv.Error as error:
            raise _unreadable(path) from error
        rows = [row for row in rows if any(row)]
        if not rows:
            raise _unreadable(path)
        width = len(rows[0])
        return cls([row + [""] * (width - len(row)) for row in rows], delimiter, bom)

    def encoded(self) -> bytes:
        """Return the file's bytes."""
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=self.delimiter).writerows(self.rows)
        return ((_BOM if self.bom else "") + text.getvalue()).encode("utf-8", "replace")

    def write(self, path: Path) -> None:
        """Replace the file at once, so that nobody imports half of it; raises GradingError."""
        try:
            write_file(path, self.encoded())
        except OSError as error:
            raise unwritable(path, error) from error


def harmless(text: str) -> str:
    """Return a text that no spreadsheet runs: an apostrophe stands before what looks like code."""
    clean = "".join(letter for letter in text if letter.isprintable() or letter in "\t\r\n")
    return clean if clean.strip() == "-" else _FORMULA.sub(r"\1\2'", clean)


def number(value: float) -> str:
    """Return a number as every platform reads it: a point, at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def number_of(text: str) -> float | None:
    """Return the number in a platform's cell, which may have a decimal comma."""
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None


def require_same_maximum(path: Path, theirs: float | None, ours: float | None) -> None:
    """Raise GradingError where a platform counts the lesson with another sum of points."""
    if theirs is None or ours is None or abs(theirs - ours) < 0.005:
        return
    raise GradingError(
        Text(
            en=f"Received {path}, where the assignment has {number(theirs)} points.",
            ko=f"받은 파일 {path}에서 이 과제는 {number(theirs)}점 만점입니다.",
        ),
        Text(
            en=f"Expected {number(ours)}, the points of the lesson.",
            ko=f"단원의 만점인 {number(ours)}점이어야 합니다.",
        ),
        Text(
            en=f"Try {number(ours)} as the maximum in the platform's settings of the assignment, "
            "and export again.",
            ko=f"플랫폼의 과제 설정에서 만점을 {number(ours)}점으로 바꾸고 다시 내보내십시오.",
        ),
    )


def unwritable(path: Path, error: OSError) -> GradingError:
    """Return the error for a path to which the system lets nobody write."""
    return GradingError(
        Text(
            en=f"Received {path}, which cannot be written: {error.strerror}.",
            ko=f"받은 {path}에 쓸 수 없습니다: {error.strerror}.",
        ),
        Text(
            en="Expected a path in a folder that you may write to.",
            ko="쓸 수 있는 폴더에 있는 경로가 필요합니다.",
        ),
        Text(
            en="Try the same command with another path: nothing is graded twice.",
            ko="다른 경로로 같은 명령을 실행해 보십시오. 두 번 채점하지는 않습니다.",
        ),
    )


def _unreadable(path: Path) -> GradingError:
    return GradingError(
        Text(
            en=f"Received {path}, which is no table.",
            ko=f"받은 파일을 표로 읽을 수 없습니다: {path}.",
        ),
        Text(
            en="Expected a CSV file in UTF-8, as the platform exported it.",
            ko="플랫폼에서 내보낸 UTF-8 CSV 파일이 필요합니다.",
        ),
        Text(
            en='Try the export itself; Excel keeps UTF-8 as "CSV UTF-8 (Comma delimited)" only.',
            ko="내보낸 파일을 그대로 쓰십시오. Excel에서는 'CSV UTF-8(쉼표로 분리)'로 저장해야 "
            "합니다.",
        ),
    )
