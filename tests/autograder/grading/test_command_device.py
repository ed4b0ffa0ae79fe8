"""`grade --device gpu` where no card can be used: a message, the CPU, and the same marks."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest

from tests.autograder.cards.fakes import gpu, install

if TYPE_CHECKING:
    from pathlib import Path

    from tests.autograder.grading.whole_class import CourseFolder, Ran

pytestmark = pytest.mark.xdist_group("whole class")

CLASS = ("mistaken_ko", "김하늘")


def test_a_card_that_cannot_be_used_costs_nobody_marks(
    handed_in: CourseFolder,
    graded_class: tuple[CourseFolder, Ran],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    course = handed_in.copy(tmp_path)
    course.keep_only(*CLASS)
    driver = tmp_path / "driver"
    driver.mkdir()
    install(driver, monkeypatch, gpu(0, 0))
    table = tmp_path / "grades.csv"
    ran = course.grade("--device", "gpu", "--csv", str(table))
    assert ran.status == 0, ran.told
    assert "Received: GPU 0: Card A, which cannot be used (" in ran.told
    assert "Grading goes on with the CPU." in ran.told and "Device: CPU\n" in ran.told
    assert course.marks == {student: graded_class[0].marks[student] for student in CLASS}
    with table.open(encoding="utf-8-sig", newline="") as file:
        found = {row["device"] for row in csv.DictReader(file)}
    for student in CLASS:
        notebook = json.loads(course.notebook(student).read_text("utf-8"))
        found |= {
            notebook["metadata"]["cnnlab_grading"]["device"],
            str(course.entry(student)["device"]),
        }
    assert found == {"CPU"}


def test_several_on_a_card_mean_nothing_without_cards(
    handed_in: CourseFolder, tmp_path: Path
) -> None:
    ran = handed_in.copy(tmp_path).grade("--per-card", "2")
    assert ran.status == 1
    assert "Received --per-card alone. Expected --device gpu with it." in ran.told
