"""The command that compares two gradebooks, as an instructor types it."""

from __future__ import annotations

import csv
import shutil
from typing import TYPE_CHECKING

import pytest

from autograder.commands import main
from autograder.grading.gradebook.save import save
from tests.autograder.grading.agreement.test_marked import POINTS, mark
from tests.autograder.grading.tiny_lesson import LESSON, executed, record, release

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def course(sqlite: Path) -> Path:
    """Return a course with twelve marked answers; `second.db` is the second person's gradebook."""
    folder = sqlite.parent
    (folder / "nbgrader_config.py").write_text(
        f'c = get_config()\nc.CourseDirectory.db_url = "sqlite:///{sqlite}"\n'
    )
    url = f"sqlite:///{sqlite}"
    release(url)
    notebook = executed({"why": "Because."}, POINTS)
    students = [f"s{number:02d}" for number in range(12)]
    save(url, LESSON, [record(student, notebook, POINTS) for student in students])
    mark(url, {student: number % 5 for number, student in enumerate(students)})
    shutil.copy(sqlite, folder / "second.db")
    mark(f"sqlite:///{folder / 'second.db'}", {"s01": 2.5})
    return folder


def test_the_answers_that_differ_are_listed(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second, table = course / "second.db", course / "marks.csv"
    arguments = ["--root", str(course), "agreement", LESSON, "--second", str(second)]
    assert main([*arguments, "--language", "en", "--csv", str(table)]) == 0
    said = capsys.readouterr().out
    assert "Answers that both have marked: 12, with the same points: 11." in said
    assert "Weighted kappa: 0.9" in said
    assert ["s01", "1", "2.5", "+1.5"] in [line.split() for line in said.splitlines()]
    rows = list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))
    assert len(rows) == 12
    assert rows[1] == {
        "student": "s01",
        "question": "why",
        "possible": "5",
        "first": "1",
        "second": "2.5",
        "difference": "1.5",
    }


def test_a_second_gradebook_that_is_not_there_is_refused(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["agreement", LESSON, "--second", str(course / "none.db"), "--language", "ko"]
    assert main(["--root", str(course), *arguments]) == 1
    assert "none.db" in capsys.readouterr().err


@pytest.mark.parametrize("link", [False, True])
def test_a_gradebook_is_not_compared_with_itself(
    course: Path, sqlite: Path, capsys: pytest.CaptureFixture[str], *, link: bool
) -> None:
    second = sqlite
    if link:
        second = course / "link.db"
        second.symlink_to(sqlite)
    arguments = ["agreement", LESSON, "--second", str(second), "--language", "en"]
    assert main(["--root", str(course), *arguments]) == 1
    assert "first person's gradebook itself" in capsys.readouterr().err
