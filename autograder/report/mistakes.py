"""What the judge found about the answers to an exercise, counted over a class."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from autograder.judge.found import OTHER_ERROR
from autograder.report.pieces import NamedMistake, Part, Trouble
from autograder.report.texts import ERROR, OTHERS, OWN_ERROR, TROUBLES, UNKNOWN
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from autograder.job import Found
    from cnnlab.checks.exercise import Cases, Exercise
    from cnnlab.checks.models.requirements import Requirement

    InClass = Callable[[str, str, str], Text | None]

_JUDGED = ("right", "partly right", "wrong")
_UNANSWERED = ("no function", "not asked", "broken", "not run")


@dataclass(frozen=True)
class Named:
    """A lesson's exercises with their known mistakes, and what its plan says of them in class."""

    lesson: str
    exercises: Mapping[str, Exercise]
    says: InClass = field(default=lambda *_: None)  # lesson, exercise, mistake or ""

    def in_class(self, exercise: str, mistake: str = "") -> Text | None:
        """Return what to say about an exercise, or of a mistake what is said of no other."""
        whole = self.says(self.lesson, exercise, "")
        if not mistake:
            return whole
        own = self.says(self.lesson, exercise, mistake)
        return None if own == whole else own


def parts(exercise: Exercise | None, found: Sequence[Found]) -> tuple[Part, ...]:
    """Return how many learners earned each group of the exercise, of those who were judged."""
    judged = [one for one in found if one.kind in _JUDGED]
    groups: list[Cases | Requirement] = []
    if exercise is not None:
        groups += [*exercise.cases, *exercise.requirements]
    return tuple(
        Part(group.title, group.points, sum(place in one.earned for one in judged), len(judged))
        for place, group in enumerate(groups)
    )


def named_mistakes(
    named: Named, name: str, found: Sequence[Found], at_least: int = 1
) -> tuple[NamedMistake, ...]:
    """Return the mistakes that the judge named, the most frequent first."""
    judged = sum(one.kind in _JUDGED for one in found)
    counts = Counter(one.mistake for one in found if one.mistake)
    exercise = named.exercises.get(name)
    known = {one.name: one.text for one in exercise.mistakes} if exercise else {}
    return tuple(
        NamedMistake(
            lesson=named.lesson,
            exercise=name,
            function=mistake,
            message=known.get(mistake, UNKNOWN),
            in_class=named.in_class(name, mistake),
            learners=learners,
            count=judged,
        )
        for mistake, learners in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        if learners >= at_least
    )


def troubles(found: Sequence[Found], at_least: int = 1) -> tuple[Trouble, ...]:
    """Return the wrong answers without a mistake's name by kind, the most frequent first."""
    counts: Counter[Text] = Counter()
    for one in found:
        if one.kind in _UNANSWERED:
            counts[TROUBLES[one.kind]] += 1
        elif one.trouble and not one.mistake:
            counts[_title(one)] += 1
    rare = sum(learners for learners in counts.values() if learners < at_least)
    kept = [(title, learners) for title, learners in counts.items() if learners >= at_least]
    kept.sort(key=lambda pair: (-pair[1], pair[0].en))
    return tuple(Trouble(*pair) for pair in [*kept, *([(OTHERS, rare)] if rare else [])])


def _title(one: Found) -> Text:
    if one.error:
        return OWN_ERROR if one.error == OTHER_ERROR else ERROR.format(name=one.error)
    return TROUBLES.get(one.trouble, TROUBLES["values"])
