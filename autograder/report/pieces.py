"""The pieces of a report that tell about single exercises, written questions and predictions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cnnlab.text import Text

# How an answer ended. "waiting": a person has yet to mark it. "not checked": there was no function
# to ask, or the kernel ended first. Written answers are right, partly right or wrong by their
# points, "not attempted" as released.
Outcome = Literal["right", "partly right", "wrong", "not attempted", "not checked", "waiting"]

# How a prediction ended; "not compared": nothing was measured that holds on every computer.
AnswerEnding = Literal["held", "differed", "undecided", "not compared"]


@dataclass(frozen=True)
class Estimate:
    """A figure of `count` learners (or answers) with its 95 % interval.

    value and the bounds are None together where they cannot be computed: `count` is too small, or
    all learners are equal. No figure comes without an interval.
    """

    count: int
    value: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Part:
    """A group of cases (or a requirement) of an exercise: it earns its points as a whole."""

    title: Text
    points: float
    earned: int  # learners who earned it
    count: int  # learners whose answer was judged; those who did not attempt it are not among them


@dataclass(frozen=True)
class NamedMistake:
    """A known mistake that the judge has named."""

    lesson: str
    exercise: str
    function: str  # in the exercise's twin: names the mistake among the exercise's own
    message: Text  # what the learner saw; Markdown as in panels: `code` and **bold** only
    in_class: Text | None  # what to say about it in class, of the lesson's plan
    learners: int  # who made it
    count: int  # learners whose answer to this exercise was judged


@dataclass(frozen=True)
class Trouble:
    """A kind of wrong answer that has no known mistake's name."""

    title: Text  # such as "other values", "raised `ValueError`", "too slow"; `code` is marked
    learners: int


@dataclass(frozen=True)
class Item:
    """What earns points: an exercise that the judge asks, or a written question."""

    name: str  # the exercise's name, or the written question's grade id
    kind: Literal["exercise", "written"]
    section: Text  # heading of the lesson that it stands under
    statement: Text | None  # what is asked, in a line or two, Markdown of the lesson
    possible: float
    outcomes: Mapping[Outcome, int]  # learners by outcome; every outcome is a key
    # Both over the learners whose notebook could be read and whose answer is marked: the mean share
    # of the points, 1.0 if all have all, and its correlation with the points of all other items.
    difficulty: Estimate
    discrimination: Estimate
    parts: tuple[Part, ...] = ()  # in the exercise's order, from simple to hard
    mistakes: tuple[NamedMistake, ...] = ()  # most frequent first
    troubles: tuple[Trouble, ...] = ()  # most frequent first
    in_class: Text | None = None  # what to say about the exercise, of the lesson's plan
    without_findings: int = 0  # learners graded by a version that kept no findings


@dataclass(frozen=True)
class Answer:
    """One answer to a prediction; `shown` may be a learner's own words: bounded, not escaped."""

    shown: Text
    learners: int
    ending: AnswerEnding


@dataclass(frozen=True)
class Question:
    """A prediction of the lesson: what was measured, and what learners predicted.

    held + differed + undecided + not_compared are the learners who answered.
    """

    name: str  # as in `predict("name", …)`
    section: Text
    asked: Text | None  # the question's own words, Markdown of the lesson
    measured: str  # as a notebook shows it; "" where the course has no measurement
    by_machine: bool  # such as seconds: each learner's computer measures its own; not compared
    answers: tuple[Answer, ...]  # most frequent first
    held: int = 0
    differed: int = 0
    undecided: int = 0  # "cannot tell", where the measurement decides
    not_compared: int = 0  # answers to a question that is by_machine, or without a measurement
    open: int = 0  # no prediction
    unreadable: int = 0  # the cell is gone or holds something other than a value
