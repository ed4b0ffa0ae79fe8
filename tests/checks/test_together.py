"""What only several calls show is judged, named and shown: a seed that gives one order."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np

from cnnlab.checks.exercise import Cases, Exercise, Function, Mistake, Observation
from cnnlab.checks.judge import Judgement, draw, judge
from cnnlab.checks.outcome import Outcome
from cnnlab.checks.run import run_all
from cnnlab.text import Text

TITLE = Text(en="group", ko="묶음")
TICKS = itertools.count()


def same_seed_twice(random: np.random.Generator) -> Iterator[tuple[int]]:
    seed = int(random.integers(100))
    yield from ((seed,), (seed,), (seed + 1,))


def agreement(results: tuple[Any, ...], calls: tuple[tuple[int], ...]) -> tuple[bool, bool]:
    assert calls[0] == calls[1] != calls[2]
    return results[0] == results[1], results[1] != results[2]


def is_number(result: float, _seed: int) -> bool:
    return isinstance(result, float)


def from_the_seed(seed: int) -> float:
    return float(np.random.default_rng(seed).random())


def without_the_seed(seed: int) -> float:
    return next(TICKS) + 0.5


def always_the_same(seed: int) -> float:
    return 0.5


TOGETHER = Observation(agreement, Text(en="(same, other)", ko="(같음, 다름)"))
DRAWN = Exercise(
    cases=[Cases(2, TITLE, same_seed_twice, TOGETHER)],
    oracle=from_the_seed,
    observe=Observation(is_number, Text(en="a number", ko="수")),
    mistakes=[
        Mistake(without_the_seed, en="no seed", ko="시드 없음"),
        Mistake(always_the_same, en="one order", ko="한 순서"),
    ],
    hints=[TITLE],
    name="drawn",
)


def answer(function: Function) -> Judgement:
    calls = draw(DRAWN, 7)
    outcomes, _ = run_all(function, [call.arguments for call in calls], 1)
    return judge(DRAWN, calls, outcomes)


def test_another_generator_is_right_too() -> None:
    assert answer(lambda seed: np.random.RandomState(seed).rand()).points == 2


def test_each_way_to_miss_the_seed_is_named() -> None:
    for mistake in DRAWN.mistakes:
        judgement = answer(mistake.function)
        assert (judgement.points, judgement.mistake) == (0, mistake)


def test_the_finding_tells_what_the_calls_have_in_common() -> None:
    failure = answer(always_the_same).first_failure
    assert failure is not None
    assert failure.finding.received.en == "(same, other): `(True, False)`"
    assert failure.finding.expected.en == "(same, other): `(True, True)`"


def test_a_call_that_failed_is_reported_before_what_the_calls_share() -> None:
    calls = draw(DRAWN, 7)
    outcomes = [Outcome("returned", 0.5), Outcome("skipped"), Outcome("returned", "no")]
    failure = judge(DRAWN, calls, outcomes).first_failure
    assert failure is not None
    assert failure.outcome.status == "skipped"
