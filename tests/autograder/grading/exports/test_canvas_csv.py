"""Canvas reads its own columns and finds its students by their ids."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grading.exports.canvas_csv import fill_canvas, write_canvas
from autograder.grading.exports.sheet import Sheet
from autograder.grading.problem import GradingError
from tests.autograder.grading.exports.class_results import FORMULA, classroom, result

EXPORT = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Notes,Convolution (4711),Quiz (4712),Final Score\n"
    ",,,,,,Manual Posting,,\n"
    "    Points Possible,,,,,,12.00,5.00,(read only)\n"
    '"한별, 김",101,2026-1,ada,A,"kept, as is",,4.50,60\n'
    '"=""=HYPERLINK(1)""",102,2026-2,eve,A,,1.00,3.00,50\n'
    '"Nobody, Of Ours",103,2026-3,zoe,A,,2.00,EX,40\n'
    '"Student, Test",104,,0123456789abcdef,A,,,,0\n'
)


def test_a_new_file_has_canvas_columns_and_every_grade_there_is(tmp_path: Path) -> None:
    numbered = result("20261", 9.0, name="Kim", platform_id="55")
    write_canvas(tmp_path / "c.csv", "Convolution (4711)", [*classroom(), numbered])
    rows = Sheet.read(tmp_path / "c.csv").rows
    columns = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Convolution (4711)"]
    assert rows[:2] == [columns, ["    Points Possible", "", "", "", "", "12"]]
    assert rows[2] == ["김 한별", "", "ada", "ada", "", "7.5"]
    assert [row[2] for row in rows[2:]] == ["ada", "bob", "eve", ""]  # cem's grader failed
    assert rows[4][0] == f"'{FORMULA}"
    assert rows[5] == ["Kim", "55", "", "", "", "9"]


def test_an_export_is_filled_in_and_everything_else_stays(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(EXPORT, encoding="utf-8")
    titles = ["cnn-mechanics", "convolution"]
    missing = fill_canvas(tmp_path / "out.csv", tmp_path / "in.csv", titles, classroom())
    assert [found.person.id for found in missing] == ["bob"]
    before, after = Sheet.read(tmp_path / "in.csv").rows, Sheet.read(tmp_path / "out.csv").rows
    assert [row[6] for row in after[2:]] == ["12.00", "7.5", "7.5", "2.00", ""]
    assert after[4][0] == '\'="=HYPERLINK(1)"'
    for old, new in zip(before, after, strict=True):
        assert (old[1:6], old[7:]) == (new[1:6], new[7:])


def test_submissions_from_canvas_are_found_by_its_users_numbers(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(EXPORT, encoding="utf-8")
    results = [result("103", 3.0), result("kim", 4.0, platform_id="101")]
    assert fill_canvas(tmp_path / "o.csv", tmp_path / "in.csv", ["Convolution"], results) == []
    assert [row[6] for row in Sheet.read(tmp_path / "o.csv").rows[3:6]] == ["4", "1.00", "3"]


@pytest.mark.parametrize("titles", [["pooling"], ["Quiz", "Convolution"]])
def test_no_column_or_two_are_refused_with_the_assignments_there_are(
    tmp_path: Path, titles: list[str]
) -> None:
    (tmp_path / "in.csv").write_text(EXPORT, encoding="utf-8")
    with pytest.raises(GradingError, match=r"Convolution \(4711\), Quiz \(4712\)\. Expected exact"):
        fill_canvas(tmp_path / "out.csv", tmp_path / "in.csv", titles, classroom())
    assert not (tmp_path / "out.csv").exists()


def test_another_number_of_points_is_refused(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(EXPORT.replace("12.00", "100.00"), encoding="utf-8")
    with pytest.raises(GradingError, match="has 100 points"):
        fill_canvas(tmp_path / "out.csv", tmp_path / "in.csv", ["Convolution"], classroom())
