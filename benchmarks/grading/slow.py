"""Answers of the class that print, wait, or never end."""

from __future__ import annotations

import re

from autograder.sample_class.answers import Answer


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
