"""What goes wrong with one submission stops no other."""

from __future__ import annotations

from autograder.grading.prepared import deleted_answers, guarded
from autograder.job import Graded, Incident, Job
from autograder.submissions.restore import restore
from tests.autograder.submissions.samples import LESSON, REFERENCE, notebook


def test_a_fault_of_the_graders_own_becomes_that_students_result() -> None:
    def faulty() -> Graded:
        raise KeyError("unforeseen")

    found = guarded("kim", faulty)
    assert isinstance(found, Graded) and found.status == "failed" and found.student == "kim"
    assert "unforeseen" in found.incidents[0].detail


def test_a_deleted_answer_is_told_and_what_is_put_back_is_not() -> None:
    handed = notebook("check-pool", "flatten", "check-flatten")  # and no written answer
    restored, _ = restore(handed, REFERENCE)
    job = Job("kim", LESSON, "en", restored, (), 7)
    assert deleted_answers(job, REFERENCE) == (Incident("answer-missing", "pool"),)
