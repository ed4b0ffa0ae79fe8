from __future__ import annotations

from benchmarks.grading.marks import Difference, compared, differences

STOCK = {"a": {"check-pool": 6.0, "why": None}, "b": {"check-pool": 0.0}}


def test_equal_marks_do_not_differ() -> None:
    assert differences(STOCK, {"a": dict(STOCK["a"]), "b": dict(STOCK["b"])}) == []
    assert compared(STOCK, STOCK) == 3


def test_a_differing_mark_a_missing_one_and_no_mark_are_listed_with_both_values() -> None:
    ours = {"a": {"check-pool": 4.0, "why": 0.0}}
    assert differences(STOCK, ours) == [
        Difference("a", "check-pool", 6.0, 4.0),
        Difference("a", "why", None, 0.0),
        Difference("b", "check-pool", 0.0, None),
    ]
    assert compared(STOCK, ours) == 2
