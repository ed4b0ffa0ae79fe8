"""Proofs that hold for every exercise of every lesson; nothing is registered here."""

from __future__ import annotations

import pytest

from autograder import proofs
from cnnlab.checks.exercise import Exercise
from cnnlab.checks.library import exercises_of, lessons

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


def test_there_are_exercises() -> None:
    assert EXERCISES


@pytest.mark.parametrize("exercise", EXERCISES)
def test_an_exercise_has_points_mistakes_correct_versions_and_staged_hints(
    exercise: Exercise,
) -> None:
    assert (proofs.FEWEST_MISTAKES, proofs.FEWEST_CORRECT, proofs.FEWEST_HINTS) == (4, 3, 2)
    assert list(map(str, proofs.incomplete(exercise))) == []


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_sentence_is_there_in_both_languages(exercise: Exercise) -> None:
    assert list(map(str, proofs.untranslated(exercise))) == []


@pytest.mark.parametrize("exercise", EXERCISES)
def test_no_two_mistakes_say_the_same(exercise: Exercise) -> None:
    assert list(map(str, proofs.alike(exercise))) == []


@pytest.mark.parametrize("exercise", EXERCISES)
def test_a_mistake_is_known_by_a_name_of_its_own(exercise: Exercise) -> None:
    names = [mistake.function.__name__ for mistake in exercise.mistakes]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_correct_version_earns_all_points(exercise: Exercise) -> None:
    for function in (exercise.oracle, *exercise.also_correct):
        assert list(map(str, proofs.refused(exercise, function, SEEDS))) == []


@pytest.mark.parametrize("exercise", EXERCISES)
def test_a_starter_earns_nothing(exercise: Exercise) -> None:
    assert list(map(str, proofs.rewarded_starter(exercise, SEEDS[0]))) == []


@pytest.mark.parametrize(("exercise", "position"), MISTAKES)
def test_a_known_mistake_is_caught_and_named_and_costs_the_same_whatever_is_drawn(
    exercise: Exercise, position: int
) -> None:
    mistake = exercise.mistakes[position]
    assert list(map(str, proofs.unnamed(exercise, mistake, SEEDS))) == []
