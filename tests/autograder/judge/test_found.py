"""What the class report counts says what happened, in words that no learner can choose."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.job import Found
from autograder.judge.examiner import Examination, State
from autograder.judge.found import found
from autograder.judge.verdicts import STOPPED, calls_of, exercise_of, verdict_on, without_answer
from cnnlab.checks.library import exercises_of, lessons
from cnnlab.checks.models import recompute
from cnnlab.checks.outcome import Outcome, Trouble, Unreadable, plain
from tests.autograder.judge.small_notebooks import LESSON, SEED


def of(outcomes: Any, name: str = "output_size", state: State = "answered") -> Found:
    """What is found of these outcomes: one for each call, or the same for all."""
    calls = calls_of(LESSON, name, SEED)
    each = outcomes if isinstance(outcomes, list) else [outcomes] * len(calls)
    examination = Examination([call.arguments for call in calls], 5.0, state, each)
    return found(verdict_on(LESSON, name, SEED, examination, recompute), state)


def returned(function: Callable[..., Any], name: str = "output_size") -> list[Outcome]:
    calls = calls_of(LESSON, name, SEED)
    return [Outcome("returned", plain(function(*call.arguments))) for call in calls]


def test_a_right_answer_earns_every_group() -> None:
    exercise = exercise_of(LESSON, "output_size")
    groups = tuple(range(len(exercise.cases)))
    assert of(returned(exercise.oracle)) == Found("output_size", "right", groups)


def test_every_known_mistake_goes_by_the_name_of_its_function() -> None:
    for mistake in exercise_of(LESSON, "output_size").mistakes:
        one = of(returned(mistake.function))
        assert (one.mistake, one.kind in ("wrong", "partly right")) == (mistake.name, True)
        assert one.mistake == mistake.function.__name__


@pytest.mark.parametrize("lesson", lessons())
def test_no_two_mistakes_of_an_exercise_share_a_name(lesson: str) -> None:
    for exercise in exercises_of(lesson).values():
        names = [mistake.name for mistake in exercise.mistakes]
        assert sorted(set(names)) == sorted(names), exercise.name


def raised(type_name: str) -> Outcome:
    return Outcome("raised", None, Trouble(type_name, "message", 1, "line"))


@pytest.mark.parametrize(
    ("type_name", "shown"),
    [("ValueError", "ValueError"), ("AxisError", "AxisError"), ("<b>김하늘</b>", "other")],
)
def test_only_errors_of_python_and_libraries_are_called_by_their_name(
    type_name: str, shown: str
) -> None:
    assert of(raised(type_name)) == Found("output_size", "wrong", (), "", "raised", shown)


@pytest.mark.parametrize(
    ("outcome", "trouble"),
    [
        (Outcome("returned", None), "nothing"),
        (Outcome("returned", Unreadable("Mine", "other", "<b>")), "unreadable"),
        (Outcome("returned", np.zeros((1, 2))), "shape"),
        (Outcome("returned", "many"), "kind"),
        (Outcome("returned", None, None, (0,)), "changed inputs"),
        (Outcome("too slow"), "too slow"),
    ],
)
def test_a_wrong_answer_without_a_name_is_told_by_its_kind(outcome: Outcome, trouble: str) -> None:
    one = of(outcome, "flatten")
    assert (one.kind, one.mistake, one.trouble) == ("wrong", "", trouble)


def test_other_values_of_the_right_shape_are_told_apart() -> None:
    noise = np.random.default_rng(0)
    expected = [one.expected for one in calls_of(LESSON, "flatten", SEED)]
    outcomes = [Outcome("returned", noise.random(np.shape(one))) for one in expected]
    assert of(outcomes, "flatten").trouble == "values"


def test_what_was_not_attempted_has_no_trouble() -> None:
    assert of(Outcome("not attempted")) == Found("output_size", "not attempted")


@pytest.mark.parametrize(
    ("state", "kind"),
    [("waiting", "not asked"), ("broken", "broken"), ("no function", "no function")],
)
def test_an_examination_without_answers_says_why(state: State, kind: str) -> None:
    assert of([], state=state) == Found("output_size", kind)  # type: ignore[arg-type]


def test_a_check_that_did_not_run_is_told_as_such() -> None:
    verdict = without_answer(exercise_of(LESSON, "flatten"), STOPPED)
    assert found(verdict, "not run") == Found("flatten", "not run")
