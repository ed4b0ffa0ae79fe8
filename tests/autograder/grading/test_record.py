"""What is known of a student outlives what says less."""

from __future__ import annotations

from autograder.grading.record import Person


def test_only_exports_say_names_and_numbers_and_others_keep_them() -> None:
    first = Person("2001").with_export("Ada Park", "2001")
    assert first == Person("2001", "Ada Park", platform_id="2001")
    assert first.with_export("", "") == first
    assert first.with_export("Ada Lee", "").name == "Ada Lee"
