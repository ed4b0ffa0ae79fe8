"""Each proof finds the exercise that does not hold it, and finds nothing in one that does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest

from autograder import proofs
from autograder.proofs import Flaw
from cnnlab.checks.exercise import Exercise, Mistake, Observation
from cnnlab.checks.library import exercises_of
from cnnlab.text import Text

FLATTEN = exercises_of("cnn-mechanics")["flatten"]
FIRST = FLATTEN.mistakes[0]
SEEDS = (1, 2, 3)
ENGLISH = Text(en="Look again.", ko="Look again.")

Proof = Callable[[Exercise], Iterator[Flaw]]


def of_the_oracle(exercise: Exercise) -> Iterator[Flaw]:
    return proofs.refused(exercise, exercise.oracle, SEEDS)


def of_the_starter(exercise: Exercise) -> Iterator[Flaw]:
    return proofs.rewarded_starter(exercise, 1)


def of_the_first_mistake(exercise: Exercise) -> Iterator[Flaw]:
    return proofs.unnamed(exercise, exercise.mistakes[0], SEEDS)


def never_asked(_: object) -> list[tuple[object, ...]]:
    return []


def sometimes(maps: object) -> object:
    """Do nothing wrong with some seeds: the first value decides."""
    flat = FLATTEN.oracle(maps)
    return flat if flat.flat[0] > 0 else flat + 1


def order(result: object, maps: object) -> str:
    return "given" if np.array_equal(result, FLATTEN.oracle(maps)) else "other"


BROKEN = [
    (proofs.incomplete, {"mistakes": FLATTEN.mistakes[:3]}, "Mistakes that it knows: 3"),
    (
        proofs.incomplete,
        {"also_correct": [FLATTEN.oracle] * 3},
        "versions that it has: 1",
    ),
    (proofs.incomplete, {"hints": FLATTEN.hints[:1]}, "Hints that it has: 1"),
    (proofs.incomplete, {"cases": ()}, "worth nothing"),
    (proofs.untranslated, {"hints": [ENGLISH, ENGLISH]}, "no Korean half: Look again."),
    (proofs.untranslated, {"hints": [Text(en="보십시오", ko="보십시오")]}, "no English half"),
    (
        proofs.alike,
        {"mistakes": [FIRST, Mistake(FIRST.function, FIRST.en, "다릅니다")]},
        "the message of another one",
    ),
    (
        of_the_first_mistake,
        {"mistakes": [Mistake(FLATTEN.oracle, "none", "없음")]},
        "by_keras earns all points",
    ),
    (
        of_the_starter,
        {"cases": [replace(FLATTEN.cases[0], make=never_asked)]},
        "untouched answer earns 1 points",
    ),
    (
        of_the_first_mistake,
        {"mistakes": [Mistake(sometimes, "sometimes", "가끔")]},
        "sometimes earns",
    ),
    (
        of_the_first_mistake,
        {"observe": Observation(order, Text(en="the order", ko="순서"), {"given": "주어진 순서"})},
        "says in English: other.",
    ),
]


@pytest.mark.parametrize(
    "proof",
    [
        proofs.incomplete,
        proofs.untranslated,
        proofs.alike,
        of_the_oracle,
        of_the_starter,
        of_the_first_mistake,
    ],
)
def test_a_sound_exercise_has_no_flaw(proof: Proof) -> None:
    assert list(proof(FLATTEN)) == []


@pytest.mark.parametrize(("proof", "changes", "cause"), BROKEN)
def test_a_flaw_is_found_and_told_with_a_cure(
    proof: Proof, changes: dict[str, object], cause: str
) -> None:
    flaws = list(proof(replace(FLATTEN, **changes)))  # type: ignore[arg-type]
    assert any(cause in flaw.cause.en for flaw in flaws), list(map(str, flaws))
    assert all(flaw.cure.en and flaw.cure.ko for flaw in flaws)


def test_a_wrong_version_among_the_right_ones_is_found_with_what_it_gave() -> None:
    (flaw, *_) = proofs.refused(FLATTEN, FIRST.function, SEEDS)
    assert f"{FIRST.function.__name__}, which should be right, earns" in flaw.cause.en
    assert "received" in flaw.cause.en and flaw.function is FIRST.function


def test_a_mistake_that_another_one_is_taken_for_is_found() -> None:
    twice = [FIRST, Mistake(FIRST.function, en="Another.", ko="다른 실수입니다.")]
    exercise = replace(FLATTEN, mistakes=twice)
    flaws = list(proofs.unnamed(exercise, twice[1], SEEDS))
    assert any("is named" in flaw.cause.en for flaw in flaws)
