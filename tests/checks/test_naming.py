"""An error names a known mistake only where the learner's own function makes it."""

from __future__ import annotations

from dataclasses import replace

from cnnlab.checks.exercise import Mistake
from cnnlab.checks.judge import draw
from cnnlab.checks.library import exercises_of
from cnnlab.checks.naming import named_mistake
from cnnlab.checks.outcome import Outcome, Trouble


def raises(*_arguments: object) -> object:
    raise IndexError("out of range")


MISTAKE = Mistake(raises, en="raises", ko="raises")
EXERCISE = replace(exercises_of("cnn-mechanics")["output_size"], mistakes=[MISTAKE])


def named(trouble: Trouble) -> Mistake | None:
    outcome = Outcome("raised", trouble=trouble)
    return named_mistake(EXERCISE, [(call, outcome) for call in draw(EXERCISE, 1)])


def test_the_same_error_is_the_known_mistake() -> None:
    assert named(Trouble("IndexError", "out of range", 7, "rows[9]")) is MISTAKE


def test_an_error_of_another_text_is_not() -> None:
    assert named(Trouble("IndexError", "too many indices", 7, "rows[9, 9]")) is None


def test_the_same_error_in_a_function_of_another_cell_is_not() -> None:
    assert named(Trouble("IndexError", "out of range", 7, "rows[9]", "same_padding")) is None
