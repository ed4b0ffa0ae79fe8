"""What is wrong in a course.toml is said with its line and a cure; nothing is built then."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.builder.course import PROJECT, Course
from autograder.builder.course_file import read_course_file
from autograder.builder.curriculum import Entry, read_curriculum
from autograder.builder.mistakes import AuthorError, BuildError
from autograder.new_course.command import new_course
from tests.autograder.own_course import CHANGED, COURSE, OWN, write_course


def change(course: Course, old: str, new: str) -> str:
    assert COURSE.count(old) == 1, old
    text = COURSE.replace(old, new)
    (course.home / "course.toml").write_text(text, "utf-8")
    return text


@pytest.fixture
def course(tmp_path: Path) -> Course:
    return write_course(tmp_path / "spring")


def mistakes(course: Course) -> list[AuthorError]:
    with pytest.raises(BuildError) as caught:
        read_curriculum(course)
    return list(caught.value.errors)


DUE = "due = 2026-12-01T23:59:00+09:00"


@pytest.mark.parametrize(
    ("old", "new", "cause", "line"),
    [
        ('id = "spring"', "", "the id None", 1),
        ('id = "spring"', 'id = "a/b"', "the id 'a/b'", 1),
        ('title.en = "Spring course"', "", "not in both languages", 3),
        ('lessons = ["darker"', 'lesson_list = ["darker"', "unknown field 'lesson_list'", 4),
        ('lessons = ["darker", "first-cnn"]', "lessons = 3", "not a list of names", 4),
        ('["darker", "first-cnn"]', "[]", "the list of lessons is empty", 4),
        ('["darker", "first-cnn"]', '["darker", "darker"]', "stands in lessons twice", 4),
        ('["darker", "first-cnn"]', '["darker", "first-cn"]', "no lesson first-cn", 4),
        (DUE, "due = 2026-12-01T23:59:00", "the due date '2026-12-01 23:59:00'", 7),
        (DUE, 'due = "tomorrow"', "the due date 'tomorrow'", 7),
        (DUE, "due = 2026-12-01", "the due date '2026-12-01'", 7),
        (DUE, "due = 2026-12-01T23:59+09:00", "not valid TOML", 7),
        (DUE, "dew = 1", "unknown field 'dew'", 7),
        ("accuracy = 8", 'accuracy = "8"', "accuracy of first-cnn has the points '8'", 10),
        ("accuracy = 8", "accuracy = 2.6", "the points 2.6", 10),
        ("accuracy = 8", "accuracy = -1", "the points -1", 10),
        ("accuracy = 8", "accuracy = 0", "asks for accuracy", 10),
        ("number = 7", "number = 0", "belongs to two lessons", 6),
        ("number = 7", "", "darker has no number", 12),
        ("minutes = 5", 'minutes = "5"', "the minutes '5'", 16),
        ('needs = ["first-cnn"]', 'needs = ["optics"]', "needs optics", 17),
        ("budget = 7", 'status = "spare"', "neither core nor extra", 18),
        ("[lesson.darker]", "[lesson.Darker]", "cannot be a lesson's name", 12),
        ("[lesson.darker]", "[lesson.brighter]", "the lesson brighter has no text", 12),
    ],
)
def test_a_mistake_is_told_with_its_line(
    course: Course, old: str, new: str, cause: str, line: int
) -> None:
    change(course, old, new)
    found = [error for error in mistakes(course) if cause in error.cause]
    assert [(error.file, error.line) for error in found] == [("course.toml", line)], mistakes(
        course
    )
    assert all(error.cure for error in found)


def test_a_due_date_without_seconds_gets_its_own_cure(course: Course) -> None:
    change(course, DUE, "due = 2026-12-01T23:59+09:00")
    assert "with seconds" in mistakes(course)[0].cure


def test_a_due_date_may_be_a_text(course: Course) -> None:
    change(course, DUE, 'due = "2026-12-01T23:59+09:00"')
    assert read_course_file(course.home).dues()[CHANGED].isoformat() == "2026-12-01T23:59:00+09:00"


def test_the_lessons_come_in_the_courses_order(course: Course) -> None:
    entries = read_curriculum(course)
    assert [entry.folder for entry in entries] == ["07-darker", "00-first-cnn"]
    assert entries[0].needs == (CHANGED,)


def test_a_new_course_has_all_lessons_as_the_project_has_them(tmp_path: Path) -> None:
    project = read_curriculum(Course(PROJECT))
    new_course(tmp_path / "all", project)

    def without_line(entries: list[Entry]) -> list[dict[str, object]]:
        return [vars(entry) | {"line": 0} for entry in entries]

    found = read_curriculum(Course(PROJECT, tmp_path / "all"))
    assert without_line(found) == without_line(project)


def test_a_lesson_left_out_is_needed_by_nobody(course: Course) -> None:
    change(course, '["darker", "first-cnn"]', '["transfer-learning", "cnn-mechanics"]')
    assert [entry.needs for entry in read_curriculum(course)] == [("cnn-mechanics",), ()]


def test_a_course_is_found_from_its_folder(course: Course, tmp_path: Path) -> None:
    assert Course.at(course.home) == course
    assert Course.at(tmp_path) == Course(tmp_path)
    assert course.own_lesson(OWN) == course.home / "lessons" / f"{OWN}.md"
    assert course.own_lesson(CHANGED) is None
