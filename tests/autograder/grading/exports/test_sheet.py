"""Tables come and go as the platforms and Excel have them, and hold nothing that runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grading.exports.sheet import (
    Sheet,
    harmless,
    number,
    number_of,
    require_same_maximum,
)
from autograder.grading.problem import GradingError

HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "＝1", "\u202e=1", "\x00=1"]
DIVIDED = ["a;=1", "a\n=cmd|' /C calc'!A1", 'x", =1', "\u200b-2+3", "a\t=1", "a|@b"]


@pytest.mark.parametrize("text", [*HOSTILE, *DIVIDED])
def test_no_part_of_a_text_can_start_a_formula(text: str) -> None:
    parts = harmless(text).replace(";", "\n").replace(",", "\n").replace("\t", "\n").splitlines()
    assert not any(part.strip()[:1] in tuple("=+-@＝") for part in parts if part.strip())
    assert "'" in harmless(text)


@pytest.mark.parametrize("text", ["김 한별", "O'Neil-Smith", "a@b.kr", "-", "", "Kim, Han", "2+2"])
def test_ordinary_texts_stay(text: str) -> None:
    assert harmless(text) == text


def test_korean_starts_with_the_mark_that_excel_needs(tmp_path: Path) -> None:
    Sheet([["이름"], ["한별"]]).write(tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes() == "\ufeff이름\r\n한별\r\n".encode()


@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_file_is_written_as_it_was_read(tmp_path: Path, bom: str, delimiter: str) -> None:
    text = f'{bom}a{delimiter}"b ""c""\n"{delimiter}\r\n1{delimiter}{delimiter}한\r\n'
    (tmp_path / "in.csv").write_bytes(text.encode())
    Sheet.read(tmp_path / "in.csv").write(tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_bytes() == text.encode()


@pytest.mark.parametrize("data", [b"", b"\n\n", "이름".encode("cp949"), b'a,"b', b"PK\x03\x04\xff"])
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "in.csv").write_bytes(data)
    with pytest.raises(GradingError, match="CSV UTF-8"):
        Sheet.read(tmp_path / "in.csv")
    with pytest.raises(GradingError, match="CSV UTF-8"):
        Sheet.read(tmp_path / "missing.csv")


def test_numbers_need_no_locale() -> None:
    assert [number(value) for value in (7.0, 7.125, 0.0, 1234567.0)] == [
        "7",
        "7.12",
        "0",
        "1234567",
    ]
    assert [number_of(text) for text in ("10,00", " 7.5 ", "", "-", "A")] == [10, 7.5] + [None] * 3


def test_another_maximum_is_refused_in_three_parts() -> None:
    require_same_maximum(Path("x"), 12.0, 12.0)
    require_same_maximum(Path("x"), None, 12.0)
    with pytest.raises(GradingError, match=r"has 100 points\. Expected 12, .* Try 12 as"):
        require_same_maximum(Path("x"), 100.0, 12.0)
