"""The plain table says what is graded, what waits and why something is missing."""

from __future__ import annotations

import csv
from pathlib import Path

from autograder.grading.exports.plain_csv import write_plain
from tests.autograder.grading.exports.class_results import classroom


def written(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_student_has_a_row_of_points_and_reasons(tmp_path: Path) -> None:
    write_plain(tmp_path / "grades.csv", classroom())
    ada, bob, cem, eve = written(tmp_path / "grades.csv")
    first, last = ["student", "name", "twice", "half", "why"], ["status", "sandbox_level", "device"]
    sums = ["late_penalty", "total", "possible", "waiting_for_manual_grading"]
    assert list(ada) == [*first, *sums, *last, "seconds", "reason"]
    assert (ada["name"], ada["half"], ada["total"], ada["waiting_for_manual_grading"]) == (
        "김 한별",
        "3.5",
        "7.5",
        "5",
    )
    assert (bob["late_penalty"], bob["total"]) == ("2.25", "5.25")
    assert (cem["total"], cem["twice"], cem["status"]) == ("", "", "failed")
    assert eve["name"].startswith("'=HYPERLINK")
    assert bob["reason"] == "The cell -x, '=1 was cut"


def test_an_empty_class_has_a_header(tmp_path: Path) -> None:
    write_plain(tmp_path / "grades.csv", [])
    assert written(tmp_path / "grades.csv") == []
