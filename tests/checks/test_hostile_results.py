"""Whatever a function returns, the verdict on it is made, short, harmless and worth nothing."""

from __future__ import annotations

import json
from functools import cache

import numpy as np
import pytest

from cnnlab.checks import panel
from cnnlab.checks.call import Call
from cnnlab.checks.examine import conclude
from cnnlab.checks.exercise import Exercise
from cnnlab.checks.judge import draw
from cnnlab.checks.library import exercises_of, lessons
from cnnlab.checks.outcome import Outcome, Plain, Trouble, Unreadable
from cnnlab.checks.shown import ShownVerdict
from cnnlab.quiet import quiet

LARGEST_PANEL = 150_000  # characters
MARKUP = "`<script>{0.__class__}</script>`{points}\0\u202e\ud800"

RESULTS: dict[str, Plain] = {
    "an integer beyond all floats": 2**4000,
    "a negative one": -(2**4000),
    "not a number": float("nan"),
    "markup": MARKUP,
    "markup that was unreadable": Unreadable(MARKUP, "other", MARKUP),
    "a tuple of arrays": (np.array([1, 2]), np.eye(3)),
    "three arrays, one of them empty": (np.array([1, 2]), np.eye(3), np.zeros(0)),
    "a long tuple": tuple(range(100_000)),
    "many long texts": ("a" * 200,) * 4000,
    "a tuple in tuples": (((((1,),),),),),
    "tuples of several lengths": ((1, 2), (3,), ((4,), 5)),
    "an array without values": np.zeros((0, 5)),
    "an array of 32 axes": np.zeros((1,) * 32),
    "infinities": np.full((3, 3), np.inf, np.float16),
    "a large array": np.random.default_rng(0).random((1500, 1500)),
    "a long row": np.zeros((1, 2_000_000)),
    "a long column": np.zeros((2_000_000, 1)),
}


@cache
def exercises() -> list[tuple[Exercise, list[Call]]]:
    with quiet():
        found = [one for lesson in lessons() for one in exercises_of(lesson).values()]
        return [(one, draw(one, 1)) for one in found if one.cases]


def verdicts(*outcomes: Outcome) -> list[ShownVerdict]:
    return [
        conclude(exercise, calls, list(outcomes) * len(calls), MARKUP, seed=1)
        for exercise, calls in exercises()
    ]


def demand_a_harmless_panel(verdict: ShownVerdict) -> None:
    shown = panel.write(verdict)
    assert len(shown) < LARGEST_PANEL
    assert "<script" not in shown
    json.loads(json.dumps(shown))


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
@pytest.mark.parametrize("name", RESULTS)
def test_no_exercise_pays_for_a_strange_result_or_fails_over_it(name: str) -> None:
    for verdict in verdicts(Outcome("returned", RESULTS[name])):
        assert verdict.points == 0
        demand_a_harmless_panel(verdict)


def test_markup_in_an_exception_stays_text() -> None:
    trouble = Trouble(MARKUP, MARKUP, 3, MARKUP, MARKUP)
    for verdict in verdicts(Outcome("raised", trouble=trouble)):
        assert verdict.points == 0
        demand_a_harmless_panel(verdict)


@pytest.mark.parametrize("value", [float("nan"), 1e308, "x", 2**4000])
def test_the_right_number_of_strange_values_is_worth_nothing(value: Plain) -> None:
    for exercise, calls in exercises():
        outcomes = [Outcome("returned", like(call.expected, value)) for call in calls]
        verdict = conclude(exercise, calls, outcomes, "", seed=1)
        assert verdict.points == 0
        demand_a_harmless_panel(verdict)


def like(expected: Plain, value: Plain) -> Plain:
    if isinstance(expected, tuple):
        return (value,) * len(expected)
    if isinstance(expected, np.ndarray) and isinstance(value, float):
        return np.full(expected.shape, value)
    return value


def test_an_array_in_place_of_each_value_is_worth_nothing() -> None:
    for exercise, calls in exercises():
        outcomes = [Outcome("returned", like(call.expected, np.eye(2))) for call in calls]
        assert conclude(exercise, calls, outcomes, "", seed=1).points == 0
