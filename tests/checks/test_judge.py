from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from cnnlab.checks.exercise import Cases, Exercise, Function, Mistake, Observation
from cnnlab.checks.judge import Judgement, draw, judge
from cnnlab.checks.run import run_all
from cnnlab.text import Text

TITLE = Text(en="group", ko="묶음")


def small(random: np.random.Generator) -> Iterator[tuple[int, int]]:
    yield from ((int(random.integers(2, 9)), 1) for _ in range(3))


def large(random: np.random.Generator) -> Iterator[tuple[int, int]]:
    yield from ((int(random.integers(10, 99)), 2) for _ in range(3))


def shift(x: int, by: int) -> int:
    return x - by


def double(x: int, by: int) -> int:
    return 2 * (x + by)


def fails(x: int, by: int) -> int:
    raise ZeroDivisionError


ADD = Exercise(
    cases=[Cases(1, TITLE, small), Cases(2, TITLE, large)],
    oracle=lambda x, by: x + by,
    mistakes=[
        Mistake(shift, en="minus", ko="빼기"),
        Mistake(double, en="twice", ko="두 배"),
        Mistake(fails, en="fails", ko="실패"),
    ],
    hints=[TITLE],
    name="add",
)


def answer(exercise: Exercise, function: Function, seed: int = 7) -> Judgement:
    calls = draw(exercise, seed)
    outcomes, _ = run_all(function, [call.arguments for call in calls], 1)
    return judge(exercise, calls, outcomes)


def test_a_right_answer_earns_everything() -> None:
    judgement = answer(ADD, lambda x, by: x + by)
    assert (judgement.points, judgement.mistake, judgement.first_failure) == (3, None, None)


def test_groups_earn_their_own_points() -> None:
    judgement = answer(ADD, lambda x, by: x + 1)
    assert [group.earned for group in judgement.groups] == [1, 0]
    assert judgement.first_failure is not None
    assert judgement.first_failure.call.arguments[1] == 2


@pytest.mark.parametrize("position", range(3))
def test_a_known_mistake_is_named(position: int) -> None:
    mistake = ADD.mistakes[position]
    assert answer(ADD, mistake.function).mistake is mistake


def test_two_mistakes_at_once_are_named_by_the_first_failing_group() -> None:
    judgement = answer(ADD, lambda x, by: x - by if by == 1 else 0)
    assert judgement.mistake is ADD.mistakes[0]


def test_an_unknown_mistake_stays_without_a_name() -> None:
    judgement = answer(ADD, lambda x, by: x * by + 77)
    assert judgement.mistake is None
    assert judgement.points == 0


def test_another_exception_is_another_mistake() -> None:
    assert answer(ADD, lambda x, by: [][1]).mistake is None


def test_the_same_seed_draws_the_same_calls() -> None:
    one, same, other = draw(ADD, 1), draw(ADD, 1), draw(ADD, 2)
    assert one == same
    assert one != other


def test_a_changed_input_costs_the_points_though_the_result_is_right() -> None:
    exercise = Exercise(
        cases=[Cases(1, TITLE, lambda random: [(random.normal(size=(2, 3)),)])],
        oracle=lambda array: array * 2,
        mistakes=[],
        hints=[],
    )

    def in_place(array: NDArray[Any]) -> NDArray[Any]:
        array *= 2
        return array

    judgement = answer(exercise, in_place)
    assert judgement.points == 0
    assert judgement.first_failure is not None
    assert "`array`" in judgement.first_failure.finding.received.en


def test_only_what_is_observed_counts() -> None:
    exercise = Exercise(
        cases=[Cases(1, TITLE, lambda random: [(3,), (-3,)])],
        oracle=lambda x: 1 if x > 0 else -1,
        mistakes=[Mistake(lambda x: -x, en="sign", ko="부호")],
        hints=[],
        observe=Observation(lambda result, x: bool(result > 0), TITLE),
    )
    assert answer(exercise, lambda x: 10 * x).points == 1
    assert answer(exercise, lambda x: -5 * x).mistake is exercise.mistakes[0]
    assert answer(exercise, lambda x: "no").points == 0


def test_a_korean_message_calls_what_is_observed_by_korean_words() -> None:
    def parity(result: int, _x: int) -> str:
        return "odd" if result % 2 else "even"

    exercise = Exercise(
        cases=[Cases(1, TITLE, lambda random: [(2,)])],
        oracle=lambda x: x,
        mistakes=[],
        hints=[],
        observe=Observation(parity, TITLE, {"odd": "홀수", "even": "짝수"}),
    )
    failure = answer(exercise, lambda x: x + 1).first_failure
    assert failure is not None
    received, expected = failure.finding.received, failure.finding.expected
    assert ("'odd'" in received.en, "'even'" in expected.en) == (True, True)
    assert ("'홀수'" in received.ko, "'짝수'" in expected.ko) == (True, True)
    assert "odd" not in received.ko
