"""Everything that learners of the class may have written as the answer to one exercise."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from benchmarks.grading.edits import EDITS, edited
from benchmarks.grading.rendering import is_plain, rendered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cnnlab.checks.exercise import Exercise

Kind = Literal["right", "mistaken", "broken", "untouched"]


@dataclass(frozen=True)
class Answer:
    """An answer cell, and the helpers that its learner wrote with it.

    version is the name of the author's function that does the same, "" where there is none.
    """

    kind: Kind
    source: str
    helpers: str = ""
    version: str = ""

    @property
    def whole(self) -> str:
        """The helpers and the answer as one cell."""
        return f"{self.helpers}\n\n\n{self.source}" if self.helpers else self.source


UNTOUCHED = Answer("untouched", "")


def answers_to(exercise: Exercise, solution: str) -> Mapping[Kind, list[Answer]]:
    """Return the answers to one exercise by kind; each is always worth the same points."""
    name = exercise.name
    lesson = Answer("right", solution)
    # The oracles are left out: they ask Keras, as some of the other right versions do.
    right = [
        _rendered("right", function, name)
        for function in exercise.also_correct
        if is_plain(function)
    ]
    mistakes = {mistake.function.__name__: mistake.function for mistake in exercise.mistakes}
    mistaken = [
        _rendered("mistaken", function, name)
        for function in mistakes.values()
        if is_plain(function)
    ]
    mistaken += [
        Answer("mistaken", edited(solution, edit), version=version)
        for version, edit in EDITS.get(name, {}).items()
    ]
    # Half a class writes what the lesson teaches.
    return {
        "right": [lesson] * len(right) + right,
        "mistaken": mistaken,
        "broken": [_colon_forgotten(lesson), _name_forgotten(lesson)],
        "untouched": [UNTOUCHED],
    }


def _rendered(kind: Kind, function: object, name: str) -> Answer:
    helpers, source = rendered(function, name)  # type: ignore[arg-type]
    return Answer(kind, source, helpers, function.__name__)  # type: ignore[attr-defined]


def _colon_forgotten(answer: Answer) -> Answer:
    return Answer("broken", answer.source.replace("):\n", ")\n", 1))


def _name_forgotten(answer: Answer) -> Answer:
    lines = answer.source.splitlines()
    lines[-1] = re.sub(r"return .*", "return my_result", lines[-1])
    return Answer("broken", "\n".join(lines))


def sleeping(answer: Answer, seconds: float) -> Answer:
    """Return the answer with a pause at the start of each call."""
    return _begins_with(answer, f"time.sleep({seconds})", "import time")


def printing(answer: Answer, name: str) -> Answer:
    """Return the answer with what a learner prints to see that it is called."""
    return _begins_with(answer, f'print("{name} is called")', "")


def _begins_with(answer: Answer, line: str, first: str) -> Answer:
    beginning = re.sub(r"(def \w+\([^)]*\):\n)", rf"\g<1>    {line}\n", answer.source, count=1)
    source = f"{first}\n\n\n{beginning}" if first else beginning
    return Answer(answer.kind, source, answer.helpers, answer.version)


# The counter never changes. The exercise is one whose function no other exercise calls.
ENDLESS_EXERCISE = "receptive_field"
ENDLESS = Answer(
    "broken",
    """\
def receptive_field(layers):
    side = 1
    number = len(layers)
    while number > 0:
        kernel_size, stride = layers[number - 1]
        side = (side - 1) * stride + kernel_size
    return side""",
)
