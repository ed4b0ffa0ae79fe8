"""What no student's process may see: the functions and sentences of the exercises' twins."""

from __future__ import annotations

from functools import cache

from cnnlab.checks.exercise import Exercise
from cnnlab.checks.library import exercises_of, lessons
from cnnlab.quiet import quiet


@cache
def _exercises() -> list[Exercise]:
    with quiet():
        return [one for lesson in lessons() for one in exercises_of(lesson).values()]


def functions() -> set[str]:
    """Return the names of all oracles, right answers and mistakes."""
    return {
        function.__name__
        for one in _exercises()
        for function in (one.oracle, *one.also_correct, *(m.function for m in one.mistakes))
    }


def sentences() -> list[str]:
    """Return the English sentences about the mistakes and the hints, whole."""
    texts = [text for one in _exercises() for text in (*one.hints, *(m.text for m in one.mistakes))]
    return [text.en for text in texts]
