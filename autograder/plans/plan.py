"""What a lesson plan holds; `source/plans/<lesson>.toml` is where people write it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cnnlab.text import Text

WORK = {
    "predict": Text(en="predict together", ko="함께 예측"),
    "run": Text(en="run and look", ko="실행하고 보기"),
    "read": Text(en="read", ko="읽기"),
    "alone": Text(en="exercise alone", ko="각자 연습 문제"),
    "write": Text(en="write", ko="글쓰기"),
    "discuss": Text(en="discuss", ko="토의"),
}


@dataclass(frozen=True)
class Showing:
    """Something for the projector, and what to ask before the button is pressed."""

    what: Text
    ask: Text


@dataclass(frozen=True)
class Question:
    """A question to the class, the wrong answer to expect, and the answer."""

    ask: Text
    wrong: Text
    answer: Text


@dataclass(frozen=True)
class Part:
    """A part of the lesson in the timetable; `heading` is the lesson's English one.

    session   in which sitting it falls when the lesson is split, counted from 1
    work      what the class does, some of `WORK`
    """

    heading: str
    minutes: int
    session: int
    work: tuple[str, ...]
    do: Text
    show: tuple[Showing, ...]
    questions: tuple[Question, ...]
    line: int


@dataclass(frozen=True)
class Notes:
    """What to say in class about one exercise: in general, and by the name of a mistake."""

    text: Text
    mistakes: Mapping[str, Text]
    line: int
    lines: Mapping[str, int]


@dataclass(frozen=True)
class Plan:
    """A lesson's plan, with the figures of the claim cards already in its sentences."""

    file: str
    prerequisites: Text
    split: Text
    parts: tuple[Part, ...]
    exercises: Mapping[str, Notes]
    texts: tuple[tuple[int, Text], ...]

    @property
    def minutes(self) -> int:
        """The minutes of all parts."""
        return sum(part.minutes for part in self.parts)
