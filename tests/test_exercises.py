"""Proofs that hold for every exercise of every lesson; nothing is registered here."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from autograder.prove import judged, that_differ
from cnnlab.checks.exercise import Exercise, Function
from cnnlab.checks.judge import Judgement, draw, judge
from cnnlab.checks.library import exercises_of, lessons
from cnnlab.checks.run import run_all
from cnnlab.checks.tolerance import set_device
from cnnlab.quiet import quiet
from cnnlab.text import Text

SEEDS = (1, 2, 3)
EXERCISES = [
    pytest.param(exercise, id=f"{lesson}-{name}")
    for lesson in lessons()
    for name, exercise in exercises_of(lesson).items()
]
MISTAKES = [
    pytest.param(exercise, position, id=f"{name}-{mistake.function.__name__}")
    for lesson in lessons()
    for name, exercise in exercises_of(lesson).items()
    for position, mistake in enumerate(exercise.mistakes)
]
HANGUL = re.compile("[가-힣]")


def stub(*_arguments: object) -> None:
    raise NotImplementedError


def on_each_device(
    exercise: Exercise, function: Function, seed: int
) -> Iterator[tuple[str, Judgement]]:
    """Judge what a function gives, with a CPU's tolerance and with a GPU's, which is larger.

    Models are judged once: their requirements know no tolerance.
    """
    if exercise.requirements:
        yield "cpu", judged(exercise, function, seed)
        return
    with quiet():
        calls = draw(exercise, seed)
    outcomes, _ = run_all(function, [call.arguments for call in calls], exercise.seconds)
    try:
        for device in ("gpu", "cpu"):
            set_device(device)
            with quiet():
                judgement = judge(exercise, calls, outcomes)
            yield device, judgement
    finally:
        set_device("cpu")


def texts(exercise: Exercise) -> list[Text]:
    return [
        *(group.title for group in (*exercise.cases, *exercise.requirements)),
        *(mistake.text for mistake in exercise.mistakes),
        *exercise.hints,
    ]


def test_there_are_exercises() -> None:
    assert EXERCISES


@pytest.mark.parametrize("exercise", EXERCISES)
def test_an_exercise_has_points_mistakes_correct_versions_and_staged_hints(
    exercise: Exercise,
) -> None:
    assert exercise.points > 0
    assert len(exercise.mistakes) >= 4
    assert len({function.__name__ for function in exercise.also_correct}) >= 3
    assert len(exercise.hints) >= 2


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_sentence_is_there_in_both_languages(exercise: Exercise) -> None:
    for text in texts(exercise):
        assert text.en.strip() and not HANGUL.search(text.en), text.en
        assert text.ko.strip(), text.en
    for text in texts(exercise)[len(exercise.cases) + len(exercise.requirements) :]:
        assert HANGUL.search(text.ko), text.ko


@pytest.mark.parametrize("exercise", EXERCISES)
def test_no_two_mistakes_say_the_same(exercise: Exercise) -> None:
    for half in ("en", "ko"):
        said = [getattr(mistake, half) for mistake in exercise.mistakes]
        assert len(set(said)) == len(said)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_a_mistake_is_known_by_a_name_of_its_own(exercise: Exercise) -> None:
    names = [mistake.function.__name__ for mistake in exercise.mistakes]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_correct_version_earns_all_points(exercise: Exercise) -> None:
    for function in (exercise.oracle, *exercise.also_correct):
        for seed in that_differ(exercise, SEEDS):
            judgement = judged(exercise, function, seed)
            assert judgement.points == exercise.points, (
                function.__name__,
                judgement.first_failure and judgement.first_failure.finding,
            )


@pytest.mark.parametrize("exercise", EXERCISES)
def test_a_starter_earns_nothing(exercise: Exercise) -> None:
    judgement = judged(exercise, stub, SEEDS[0])
    assert judgement.points == 0
    assert judgement.first_failure is not None
    assert judgement.first_failure.outcome.status == "not attempted"


@pytest.mark.parametrize(("exercise", "position"), MISTAKES)
def test_a_known_mistake_is_caught_and_named_and_costs_the_same_whatever_is_drawn(
    exercise: Exercise, position: int
) -> None:
    mistake = exercise.mistakes[position]
    points = set()
    for seed in that_differ(exercise, SEEDS):
        for device, judgement in on_each_device(exercise, mistake.function, seed):
            drawn = f"with seed {seed}, compared as on a {device}"
            assert judgement.points < exercise.points, f"not caught {drawn}"
            assert judgement.mistake is mistake, (
                f"named {judgement.mistake and judgement.mistake.function.__name__} {drawn}"
            )
            # With a GPU's tolerance, what is drawn may hide a small part of a mistake.
            points.update([judgement.points] if device == "cpu" else [])
    assert len(points) == 1, points
