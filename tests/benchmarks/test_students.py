from __future__ import annotations

from collections import Counter

import pytest

from autograder.builder.course import Course
from autograder.builder.pipeline import BuiltLesson, build
from autograder.builder.twins import points_of
from benchmarks.grading.slow import ENDLESS
from benchmarks.grading.students import MIX, classmates
from benchmarks.grading.submissions import notebook_of
from tests.autograder.stock import REPOSITORY
from tests.benchmarks.lesson import LESSON, POOL

STUDENTS = classmates(100, POOL)


@pytest.fixture(scope="module")
def lesson() -> BuiltLesson:
    return next(
        lesson
        for lesson in build(Course(REPOSITORY), points_of).lessons
        if lesson.entry.name == LESSON
    )


def test_a_class_is_the_same_each_time_and_another_with_another_seed() -> None:
    assert classmates(100, POOL) == STUDENTS
    assert classmates(100, POOL, seed=1) != STUDENTS


def test_a_larger_class_begins_with_the_smaller_one() -> None:
    assert classmates(24, POOL) == STUDENTS[:24]


def test_every_twenty_students_hold_the_same_mix() -> None:
    for first in range(0, 100, 20):
        assert Counter(student.profile for student in STUDENTS[first : first + 20]) == MIX


def test_one_in_fifty_never_ends_and_a_class_can_do_without() -> None:
    assert [student.endless for student in STUDENTS].count(True) == 2
    assert any(student.endless for student in STUDENTS[:24])
    kept = classmates(100, POOL, endless=False)
    assert all(ENDLESS not in student.answers.values() for student in kept)
    assert [k for k, s in zip(kept, STUDENTS, strict=True) if not s.endless] == [
        student for student in STUDENTS if not student.endless
    ]


def test_copies_of_a_few_originals_have_names_of_their_own() -> None:
    copies = classmates(50, POOL, originals=20)
    assert len({copy.name for copy in copies}) == 50
    assert copies[3].answers is copies[23].answers is copies[43].answers


def test_half_the_class_writes_korean_and_answers_differ() -> None:
    languages = Counter(student.language for student in STUDENTS)
    assert min(languages["en"], languages["ko"]) > 30
    assert len({tuple(sorted(s.answers.items(), key=str)) for s in STUDENTS}) == 100


def test_a_notebook_holds_its_language_its_answers_and_the_traces_of_work(
    lesson: BuiltLesson,
) -> None:
    written = next(cell.name for cell in lesson.lesson.cells if cell.kind == "written")
    for student in STUDENTS[:30]:
        notebook = notebook_of(student, lesson.editions, written)
        sources = [cell.source for cell in notebook.cells]
        text = "\n".join(sources)
        assert f'language="{student.language}"' in text
        assert ", ...)" not in text
        assert ("plt.show()" in text) == ("plots" in student.habits)
        for answer in student.answers.values():
            apart = "helpers apart" in student.habits
            wanted = [answer.source, answer.helpers] if apart else [answer.whole]
            assert all(part in sources for part in wanted if part)
        assert len({cell.id for cell in notebook.cells}) == len(notebook.cells)


def test_graded_cells_are_where_and_what_they_were(lesson: BuiltLesson) -> None:
    written = next(cell.name for cell in lesson.lesson.cells if cell.kind == "written")

    def checks(notebook: object) -> list[tuple[str, str]]:
        return [
            (cell.metadata.nbgrader.grade_id, cell.source)
            for cell in notebook.cells  # type: ignore[attr-defined]
            if cell.metadata.get("nbgrader", {}).get("locked")
        ]

    for student in STUDENTS[:30]:
        notebook = notebook_of(student, lesson.editions, written)
        assert checks(notebook) == checks(lesson.editions[student.language])
