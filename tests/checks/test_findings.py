"""What is said about a call without a result: where it happened, and what to try there."""

from __future__ import annotations

import pytest

from cnnlab.checks.findings import without_result
from cnnlab.checks.library import exercises_of
from cnnlab.checks.outcome import Outcome, Trouble
from cnnlab.text import Text

EXERCISE = exercises_of("cnn-mechanics")["conv2d"]
EXPECTED = Text(en="a map", ko="맵")
INDEX = ("IndexError", "out of range", 3, "image[9]")


def test_an_error_in_the_functions_own_cell_is_placed_there() -> None:
    found = without_result(EXERCISE, Outcome("raised", trouble=Trouble(*INDEX)), EXPECTED)
    assert found.received.en == "`IndexError: out of range`, line 3 of your cell: `image[9]`"
    assert found.received.ko == "`IndexError: out of range`(셀의 3번째 줄: `image[9]`)"
    assert "largest index" in found.advice.en


def test_an_error_in_another_function_is_placed_and_advised_there() -> None:
    found = without_result(EXERCISE, Outcome("raised", trouble=Trouble(*INDEX, "pad")), EXPECTED)
    assert "in `pad`, which your function calls, line 3 of its cell" in found.received.en
    assert "Run `pad` yourself" in found.advice.en
    assert "`pad` 함수" in found.advice.ko


def test_an_unwritten_function_is_named_and_is_to_be_written_first() -> None:
    trouble = Trouble("NotImplementedError", "", 2, "raise NotImplementedError", "pad")
    found = without_result(EXERCISE, Outcome("raised", trouble=trouble), EXPECTED)
    assert "in `pad`" in found.received.en
    assert "not written yet" in found.advice.en


@pytest.mark.parametrize("status", ["too slow", "not attempted", "stopped", "skipped"])
def test_a_call_without_a_place_is_explained_all_the_same(status: str) -> None:
    found = without_result(EXERCISE, Outcome(status), EXPECTED)  # type: ignore[arg-type]
    assert all(text.en and text.ko for text in (found.received, found.advice))
