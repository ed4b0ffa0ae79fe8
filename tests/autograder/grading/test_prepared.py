"""What goes wrong with one submission stops no other."""

from __future__ import annotations

from autograder.grading.prepared import guarded
from autograder.job import Graded


def test_a_fault_of_the_graders_own_becomes_that_students_result() -> None:
    def faulty() -> Graded:
        raise KeyError("unforeseen")

    found = guarded("kim", faulty)
    assert isinstance(found, Graded) and found.status == "failed" and found.student == "kim"
    assert "unforeseen" in found.incidents[0].detail
