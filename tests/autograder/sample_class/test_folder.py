from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.builder.course import Course
from autograder.builder.course_file import read_course_file
from autograder.builder.curriculum import read_curriculum
from autograder.grading.problem import GradingError
from autograder.sample_class.folder import MARKER, Settings, choose, claim, due
from tests.autograder.sample_class.lessons import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = Settings(students=6, seed=0)
ENTRIES = read_curriculum(Course(REPOSITORY))


def test_an_empty_folder_becomes_ours_and_stays_so(tmp_path: Path) -> None:
    claim(tmp_path / "new", SETTINGS, ENTRIES)
    claim(tmp_path / "new", SETTINGS, ENTRIES)
    assert (tmp_path / "new" / MARKER).is_file()
    assert (tmp_path / "new" / "README.md").read_text("utf-8").startswith("# sample-class\n")


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    with pytest.raises(GradingError, match="cannot be made"):
        claim(tmp_path / "notes.txt" / "class", SETTINGS, ENTRIES)


def test_somebodys_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "gradebook.db").touch()
    with pytest.raises(GradingError, match=r"holds something else.*--folder"):
        claim(tmp_path, SETTINGS, ENTRIES)
    assert [path.name for path in tmp_path.iterdir()] == ["gradebook.db"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(GradingError, match="holds something else"):
        claim(tmp_path / "file", SETTINGS, ENTRIES)


@pytest.mark.parametrize("other", [Settings(7, 0), Settings(6, 1)])
def test_another_class_is_named(tmp_path: Path, other: Settings) -> None:
    claim(tmp_path, SETTINGS, ENTRIES)
    with pytest.raises(GradingError, match="--students 6 --seed 0"):
        claim(tmp_path, other, ENTRIES)


def test_a_damaged_marker_is_nobodys_class(tmp_path: Path) -> None:
    (tmp_path / MARKER).write_text("{", encoding="utf-8")
    with pytest.raises(GradingError, match="another sample class"):
        claim(tmp_path, SETTINGS, ENTRIES)


def test_lessons_are_added_and_stand_alone(tmp_path: Path) -> None:
    claim(tmp_path, SETTINGS, ENTRIES)
    course = Course(REPOSITORY, tmp_path)
    chosen = [entry for entry in ENTRIES if entry.name == "transfer-learning"]
    choose(course, chosen, ENTRIES)
    [entry] = read_curriculum(course)
    assert (entry.name, entry.needs) == ("transfer-learning", ())
    (course.instructor_source / "transfer-learning").mkdir(parents=True)
    choose(course, ENTRIES[:1], ENTRIES)
    assert [entry.name for entry in read_curriculum(course)] == ["first-cnn", "transfer-learning"]
    dues = read_course_file(tmp_path).dues()
    assert dues["first-cnn"] == due("first-cnn", ENTRIES) < dues["transfer-learning"]
