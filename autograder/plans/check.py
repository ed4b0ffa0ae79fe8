"""Checks of a plan against its lesson: headings, minutes, sittings, exercises, mistakes."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from autograder.builder.mistakes import AuthorError
from autograder.plans.lesson import headings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from autograder.builder.curriculum import Entry
    from autograder.builder.lesson import Lesson
    from autograder.plans.plan import Plan
    from cnnlab.checks import Exercise

_NUMBERED = re.compile(r"\d+\. ")


def check_plan(
    plan: Plan, entry: Entry, lesson: Lesson, exercises: Mapping[str, Exercise]
) -> list[AuthorError]:
    """Find what the plan says about a lesson that is another one."""
    problems = [
        *_headings(plan, lesson),
        *_minutes(plan, entry),
        *_sittings(plan),
        *_exercises(plan, exercises),
    ]
    return [AuthorError(plan.file, *problem) for problem in problems]


Problem = tuple[int, str, str]


def _headings(plan: Plan, lesson: Lesson) -> Iterator[Problem]:
    known = list(headings(lesson))
    for part in plan.parts:
        if part.heading not in known:
            yield part.line, f"no part is called {part.heading}.", _closest(part.heading, known)
    named = [part.heading for part in plan.parts if part.heading in known]
    if named != sorted(set(named), key=known.index):
        cure = "Give each part one place in the timetable, in the lesson's order."
        yield 1, "the parts stand in another order than in the lesson, or twice.", cure
    for heading in known:
        if _NUMBERED.match(heading) and heading not in named:
            cure = "Add a [[part]] with this heading; it may have one minute."
            yield 1, f"the part {heading} is not in the timetable.", cure


def _minutes(plan: Plan, entry: Entry) -> Iterator[Problem]:
    if plan.minutes != entry.minutes:
        cause = f"the minutes add up to {plan.minutes}, the lesson has {entry.minutes}."
        yield 1, cause, "Change the parts' minutes, or source/curriculum.toml."


def _sittings(plan: Plan) -> Iterator[Problem]:
    last = 1
    for part in plan.parts:
        if part.session not in (last, last + 1):
            cure = "Count the sittings 1, 2, … in the order of the parts."
            yield part.line, f"session {part.session} follows session {last}.", cure
        last = part.session


def _exercises(plan: Plan, exercises: Mapping[str, Exercise]) -> Iterator[Problem]:
    for name, notes in plan.exercises.items():
        if name not in exercises:
            cause = f"the lesson has no exercise {name}."
            yield notes.line, cause, _closest(name, exercises)
            continue
        mistakes = [mistake.function.__name__ for mistake in exercises[name].mistakes]
        for mistake, line in notes.lines.items():
            if mistake not in mistakes:
                cause = f"{name} knows no mistake {mistake}."
                yield line, cause, _closest(mistake, mistakes)
    for name in sorted(set(exercises) - set(plan.exercises)):
        yield 1, f"the exercise {name} has no note for the class.", f"Write [exercise.{name}]."


def _closest(name: str, known: Iterable[str]) -> str:
    names = list(known)
    close = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    return f"Write {close[0]}." if close else f"Write one of {', '.join(names)}."
