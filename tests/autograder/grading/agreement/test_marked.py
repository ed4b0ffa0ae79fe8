"""Only what people have marked is compared, in two real gradebooks."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from nbgrader.api import Gradebook

from autograder.grading.agreement.marked import Answer, Question, questions
from autograder.grading.gradebook.save import save
from autograder.grading.problem import GradingError
from tests.autograder.grading.tiny_lesson import LESSON, executed, record, release, released

if TYPE_CHECKING:
    from pathlib import Path

POINTS = {"check-twice": 4.0, "check-half": 3.0}


def mark(url: str, marks: dict[str, float]) -> None:
    """Give points to the written answers, as the formgrader does."""
    with closing(Gradebook(url)) as gradebook:
        for student, points in marks.items():
            grade = gradebook.find_grade("why", LESSON, LESSON, student)
            grade.manual_score, grade.needs_manual_grade = points, False
        gradebook.db.commit()


@pytest.fixture
def both(sqlite: Path) -> tuple[str, str]:
    """Return the addresses of a gradebook of four answers, one of them empty, and of its copy."""
    first = f"sqlite:///{sqlite}"
    release(first)
    notebook = executed({"why": "Because."}, POINTS)
    answers = [record(student, notebook, POINTS) for student in ("ada", "bob", "eve")]
    save(first, LESSON, [*answers, record("untouched", released(), {})])
    return first, f"sqlite:///{shutil.copy(sqlite, sqlite.with_name('second.db'))}"


def why(found: list[Question]) -> Question:
    return next(question for question in found if question.name == "why")


def test_answers_that_both_have_marked_are_paired(both: tuple[str, str]) -> None:
    mark(both[0], {"ada": 4, "bob": 2.5})
    mark(both[1], {"ada": 4, "bob": 3})
    found = why(questions(*both, LESSON))
    assert found.answers == [Answer("ada", 4, 4), Answer("bob", 2.5, 3)]
    assert (found.possible, found.unmarked) == (5.0, 1)
    assert found.answers[1].difference == 0.5


def test_an_empty_answer_counts_only_where_somebody_gave_points(both: tuple[str, str]) -> None:
    assert [answer.student for answer in why(questions(*both, LESSON)).answers] == []
    mark(both[1], {"untouched": 1})
    assert why(questions(*both, LESSON)).answers == [Answer("untouched", 0, 1)]


def test_students_of_one_gradebook_only_are_left_out(both: tuple[str, str]) -> None:
    save(both[0], LESSON, [record("late", executed({"why": "I see."}, POINTS), POINTS)])
    mark(both[0], {"late": 5})
    assert "late" not in [answer.student for answer in why(questions(*both, LESSON)).answers]


def test_another_edition_of_the_lesson_is_refused(both: tuple[str, str], tmp_path: Path) -> None:
    with closing(Gradebook(both[1])) as gradebook:
        gradebook.find_graded_cell("why", LESSON, LESSON).max_score = 8
        gradebook.db.commit()
    with pytest.raises(GradingError, match="different editions of tiny"):
        questions(*both, LESSON)


def test_a_file_that_is_no_gradebook_is_refused(both: tuple[str, str], tmp_path: Path) -> None:
    with pytest.raises(GradingError, match=r"none\.db"):
        questions(both[0], f"sqlite:///{tmp_path / 'none.db'}", LESSON)
