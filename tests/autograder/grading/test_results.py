"""Results bring together the gradebook's points and the run that found them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from nbgrader.api import Gradebook

from autograder.grading.gradebook.marks import read_marks
from autograder.grading.gradebook.released import read_released
from autograder.grading.gradebook.save import save
from autograder.grading.results import results_of
from tests.autograder.grading.tiny_lesson import LESSON, executed, record, release

FULL = {"check-twice": 4.0, "check-half": 3.0}
ORDER = ("twice", "check-twice", "half", "check-half", "draw", "why")


def test_points_are_the_gradebooks_in_the_lessons_order(sqlite: Path) -> None:
    url = f"sqlite:///{sqlite}"
    release(url)
    records = [
        record("eve", None, {}, status="failed"),
        record("ada", executed({"why": "Because."}, FULL), FULL),
    ]
    save(url, LESSON, records)
    with closing(Gradebook(url)) as gradebook:
        grade = gradebook.find_grade("why", LESSON, LESSON, "ada")
        grade.manual_score, grade.needs_manual_grade = 4.5, False
        gradebook.find_submission_notebook(LESSON, LESSON, "ada").late_submission_penalty = 1.5
        gradebook.db.commit()
    released, marks = read_released(url, LESSON), read_marks(url, LESSON)
    ada, eve = results_of(released, marks, records, lambda run: run.status.upper(), ORDER)
    assert list(ada.exercises.items()) == [("twice", 4.0), ("half", 3.0)]
    assert list(ada.written.items()) == [("draw", 0.0), ("why", 4.5)]
    assert (ada.total, ada.penalty, ada.waiting, ada.possible) == (10.0, 1.5, 2.0, 14.0)
    assert (ada.level, ada.seconds, ada.reason) == ("namespaces", 0.5, "GRADED")
    assert not eve.has_grade and eve.total == 0.0
