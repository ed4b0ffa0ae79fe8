from __future__ import annotations

import numpy as np
import pytest

from autograder.judge.examiner import Examination, State
from autograder.judge.verdicts import calls_of, outputs, verdict_on
from cnnlab.checks.models import recompute
from cnnlab.checks.outcome import Outcome
from cnnlab.checks.shown import ShownVerdict
from tests.autograder.judge.small_notebooks import LESSON, SEED


def verdict(state: State, outcome: Outcome | None = None, name: str = "flatten") -> ShownVerdict:
    calls = calls_of(LESSON, name, SEED)
    outcomes = [outcome or Outcome("returned", call.expected) for call in calls]
    examination = Examination([call.arguments for call in calls], 5.0, state, outcomes)
    return verdict_on(LESSON, name, SEED, examination, recompute)


def test_only_a_complete_examination_counts() -> None:
    assert verdict("answered").status == "right"
    unfinished: list[State] = ["waiting", "asking", "broken", "no function"]
    assert [verdict(state).points for state in unfinished] == [0, 0, 0, 0]


def test_the_calls_of_a_seed_are_drawn_once_and_cannot_be_changed() -> None:
    calls = calls_of(LESSON, "flatten", SEED)
    assert calls_of(LESSON, "flatten", SEED) is calls
    for array in (calls[0].arguments[0], calls[0].expected):
        assert isinstance(array, np.ndarray)
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0


def test_a_wrong_answer_leaves_the_calls_as_they_were() -> None:
    before = [call.arguments[0].copy() for call in calls_of(LESSON, "flatten", SEED)]
    assert verdict("answered", Outcome("returned", np.zeros((2, 2)))).points == 0
    for call, array in zip(calls_of(LESSON, "flatten", SEED), before, strict=True):
        np.testing.assert_array_equal(call.arguments[0], array)


def test_the_output_is_a_plain_number_and_a_panel_that_a_file_can_hold() -> None:
    [output] = outputs(verdict("answered", Outcome("returned", "\ud800")), None)
    assert output["output_type"] == "execute_result"
    assert float(output["data"]["text/plain"]) == 0.0
    assert output["data"]["text/html"].encode("utf-8")
