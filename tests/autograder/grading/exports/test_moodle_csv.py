"""Moodle's worksheet comes back filled in, with nothing in it that a spreadsheet would run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autograder.grading.exports.moodle_csv import fill_moodle, write_moodle
from autograder.grading.exports.sheet import Sheet
from autograder.grading.problem import GradingError
from tests.autograder.grading.exports.class_results import classroom, result

WORKSHEET = (
    "\ufeffIdentifier,Full name,ID number,Email address,Status,Grade,Maximum Grade,"
    "Grade can be changed,Last modified (submission),Online text,Last modified (grade),"
    "Feedback comments\n"
    'Participant 11,김 한별,,a@uni.kr,Submitted,,12.00,Yes,"Sunday, 1 March 2026",=1+1,-,\n'
    "Participant 12,@SUM(A1),eve,e@uni.kr,Submitted,3.00,12.00,Yes,-,,-,<p>Well done</p>\n"
    "Participant 13,Nobody,,n@uni.kr,No submission,2.00,12.00,Yes,-,,-,\n"
)


def test_a_new_worksheet_names_participants_by_their_number(tmp_path: Path) -> None:
    harm = replace(result("12", name="=1"), reason="<script>, =1")
    write_moodle(tmp_path / "m.csv", [result("11"), harm, classroom()[2]])
    header, first, second = Sheet.read(tmp_path / "m.csv").rows
    assert header[0] == "Identifier" and header[-1] == "Feedback comments"
    assert [first[place] for place in (0, 4, 5, 6)] == ["Participant 11", "7.5", "12", "Yes"]
    assert first[9] == "5 points wait for a person to mark them."
    assert second[1] == "'=1"
    assert second[9].startswith("&lt;script&gt;, '=1")


def test_a_worksheet_is_filled_in_by_number_id_and_address(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(WORKSHEET, encoding="utf-8")
    missing = fill_moodle(tmp_path / "out.csv", tmp_path / "in.csv", classroom())
    assert [found.person.id for found in missing] == ["bob"]
    before, after = Sheet.read(tmp_path / "in.csv").rows, Sheet.read(tmp_path / "out.csv").rows
    assert [row[5] for row in after[1:]] == ["7.5", "7.5", "2.00"]
    assert [row[11] for row in after[1:]] == [
        "5 points wait for a person to mark them.",
        "<p>Well done</p>",
        "",
    ]
    assert (after[1][9], after[2][1]) == ("'=1+1", "'@SUM(A1)")
    assert [row[10] for row in after] == [row[10] for row in before]
    assert (tmp_path / "out.csv").read_bytes().startswith("\ufeffIdentifier".encode())


def test_a_site_with_decimal_commas_gets_them(tmp_path: Path) -> None:
    text = WORKSHEET.replace("12.00", '"12,00"')
    (tmp_path / "in.csv").write_text(text, encoding="utf-8")
    fill_moodle(tmp_path / "out.csv", tmp_path / "in.csv", [result("11")])
    assert Sheet.read(tmp_path / "out.csv").rows[1][5] == "7,5"


def test_another_table_or_maximum_is_refused(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(WORKSHEET.replace("12.00", "100.00"), encoding="utf-8")
    with pytest.raises(GradingError, match=r"has 100 points\. Expected 12"):
        fill_moodle(tmp_path / "out.csv", tmp_path / "in.csv", classroom())
    (tmp_path / "in.csv").write_text("식별자,이름,성적\n1,2,3\n", encoding="utf-8")
    with pytest.raises(GradingError, match=r"Try English as your language in Moodle"):
        fill_moodle(tmp_path / "out.csv", tmp_path / "in.csv", classroom())
    assert not (tmp_path / "out.csv").exists()
