from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.grading.courses import Courses
from tests.benchmarks.lesson import LESSON

if TYPE_CHECKING:
    from pathlib import Path

# One worker makes the courses.
pytestmark = pytest.mark.xdist_group("benchmark courses")


@pytest.fixture(scope="module")
def courses(tmp_path_factory: pytest.TempPathFactory) -> Courses:
    return Courses(tmp_path_factory.mktemp("bench"))


def submitted(root: Path) -> dict[str, str]:
    found = (root / "build" / "submitted").glob(f"*/{LESSON}/{LESSON}.ipynb")
    return {path.parts[-3]: path.read_text("utf-8") for path in found}


def test_both_systems_are_given_the_same_notebooks_and_the_same_inputs(courses: Courses) -> None:
    students = courses.students(3)
    stock, ours = courses.copy(students), courses.copy(students)
    assert submitted(stock.root) == submitted(ours.root)
    assert len(submitted(stock.root)) == 3
    assert stock.environment == ours.environment
    assert stock.environment["CNNLAB_SEED"] == "0"


def test_stock_runs_without_any_of_our_stages_and_ours_keeps_them(courses: Courses) -> None:
    stock, ours = courses.copy(courses.students(1)), courses.copy(courses.students(1))
    assert stock.stock[1:] == ["autograde", LESSON]
    assert "autograder" in (ours.root / "nbgrader_config.py").read_text("utf-8")
    assert "autograder" not in (stock.root / "nbgrader_config.py").read_text("utf-8")


def test_a_copy_holds_no_grade_of_an_earlier_one(courses: Courses) -> None:
    first = courses.copy(courses.students(2))
    (first.root / "build" / "autograded").mkdir()
    second = courses.copy(courses.students(1))
    assert not (second.root / "build" / "autograded").exists()
    assert len(submitted(second.root)) == 1


def test_feedback_is_an_option_of_ours(courses: Courses) -> None:
    copy = courses.copy([])
    assert "--no-feedback" in copy.ours(2, feedback=False)
    assert copy.ours(2, feedback=False)[:-1] == copy.ours(2, feedback=True)


def test_another_class_has_another_fingerprint(courses: Courses) -> None:
    students = courses.students(24)
    assert courses.fingerprint(students) == courses.fingerprint(courses.students(24))
    assert courses.fingerprint(students) != courses.fingerprint(courses.students(24, endless=False))
