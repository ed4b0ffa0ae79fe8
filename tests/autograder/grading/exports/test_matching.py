"""A grade goes into a student's own row or into none."""

from __future__ import annotations

from autograder.grading.exports.matching import matched
from tests.autograder.grading.exports.class_results import result

KEYS = {"Login": lambda found: found.person.id, "Number": lambda found: found.person.id}


def test_the_surest_column_decides_over_all_rows_first() -> None:
    # Student 7's login stands in the third row; the platform's number 7 is somebody else's.
    rows = [["Number", "Login"], ["7", "ann"], ["8", "7"]]
    found, missing = matched(rows, KEYS, [result("7")])
    assert {line: found[line].person.id for line in found} == {2: "7"}
    assert missing == []


def test_a_value_that_two_rows_share_names_nobody() -> None:
    rows = [["Login"], ["ann"], ["ann"], ["Bob"]]
    found, missing = matched(rows, KEYS, [result("ann"), result("bob")])
    assert {line: found[line].person.id for line in found} == {3: "bob"}
    assert [left.person.id for left in missing] == ["ann"]


def test_a_row_is_filled_once() -> None:
    rows = [["Number", "Login"], ["8", "7"]]
    found, missing = matched(rows, KEYS, [result("7"), result("8")])
    assert found[1].person.id == "7"
    assert [left.person.id for left in missing] == ["8"]
