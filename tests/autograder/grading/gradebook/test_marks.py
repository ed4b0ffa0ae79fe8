"""What is read back is what nbgrader would show, and what a killed grader left out is found."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from nbgrader.api import Gradebook

from autograder.grading.gradebook.marks import behind, read_marks
from autograder.grading.gradebook.save import save
from tests.autograder.grading.tiny_lesson import LESSON, executed, record, release

if TYPE_CHECKING:
    from autograder.grading.record import Record

FULL = {"check-twice": 4.0, "check-half": 3.0}
NOW = datetime(2026, 3, 1)


def graded(student: str) -> Record:
    return record(student, executed({"twice": "done", "why": "Because."}, FULL), FULL, NOW)


def test_points_penalties_and_what_waits_are_nbgraders(url: str) -> None:
    release(url)
    save(url, LESSON, [graded("ada"), graded("bob")])
    with closing(Gradebook(url)) as gradebook:
        grade = gradebook.find_grade("why", LESSON, LESSON, "bob")
        grade.manual_score, grade.needs_manual_grade = 4.5, False
        gradebook.find_submission_notebook(LESSON, LESSON, "bob").late_submission_penalty = 2.0
        gradebook.db.commit()
    marks = read_marks(url, LESSON)
    assert marks["ada"].waiting == {"why": 5.0, "draw": 2.0}
    assert marks["bob"].waiting == {"draw": 2.0}
    assert marks["bob"].points == {"check-twice": 4.0, "check-half": 3.0, "why": 4.5, "draw": 0.0}
    assert [marks[student].total for student in ("ada", "bob")] == [7.0, 9.5]


def test_a_full_gradebook_is_not_behind_whatever_people_marked(url: str) -> None:
    release(url)
    records = [graded("ada"), record("bob", None, {}, status="not graded")]
    save(url, LESSON, records)
    with closing(Gradebook(url)) as gradebook:
        grade = gradebook.find_grade("why", LESSON, LESSON, "ada")
        grade.manual_score, grade.needs_manual_grade = 4.5, False
        gradebook.db.commit()
    assert behind(url, LESSON, records) == []


def test_missing_and_other_results_are_behind(url: str) -> None:
    release(url)
    same, later, better, touched = (graded(name) for name in ("same", "later", "better", "touched"))
    save(url, LESSON, [same, later, better, touched])
    changed = [
        replace(later, timestamp=NOW + timedelta(hours=1)),
        replace(better, graded=replace(better.graded, points=FULL | {"check-half": 2.5})),
        replace(touched, no_response=frozenset({"half", "twice"})),
        graded("new"),
    ]
    failed = record("failed", None, {}, status="failed")
    assert behind(url, LESSON, [same, *changed, failed]) == changed


def test_a_later_submission_that_another_grader_stored_is_left_alone(url: str) -> None:
    release(url)
    earlier = graded("ada")
    better = replace(earlier.graded, points=FULL | {"check-half": 1.0})
    save(url, LESSON, [replace(earlier, graded=better, timestamp=NOW + timedelta(hours=1))])
    assert behind(url, LESSON, [earlier]) == []


def test_the_platforms_number_of_a_student_is_kept_and_filled_in(url: str) -> None:
    release(url)
    ada, bob = graded("ada"), graded("bob")
    numbered = replace(ada, person=replace(ada.person, platform_id="5001"))
    save(url, LESSON, [numbered, bob])
    later = replace(bob, person=replace(bob.person, platform_id="5002"))
    save(url, LESSON, [graded("ada"), later])
    marks = read_marks(url, LESSON)
    assert [marks[name].person.platform_id for name in ("ada", "bob")] == ["5001", "5002"]
