"""What a lesson's page puts into an order of its own, or says in a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from autograder.report.content import Outcome
from autograder.report.page.histogram import Histogram, histogram
from autograder.report.page.ranked import Ranked, ranked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from autograder.report.content import Estimate, Item, Lesson, Part

_MOST_LOST = 8  # groups that the table of lost points shows
_MOST_NAMED = 3  # mistakes that the first lines name
# Signs of the feedback pages, and two more; the words stand beside them.
SIGNS: dict[Outcome, str] = {
    "right": "✓",
    "partly right": "–",
    "wrong": "✗",
    "not attempted": "○",
    "not checked": "?",
    "waiting": "…",
}
ENDINGS = {"held": "✓", "differed": "✗", "undecided": "~", "not compared": "·"}


@dataclass(frozen=True)
class Segment:
    """Learners of one item whose answer ended alike."""

    outcome: Outcome
    learners: int
    share: float  # of all the item's learners

    @property
    def sign(self) -> str:
        """Return the sign that stands for the outcome."""
        return SIGNS[self.outcome]

    @property
    def css(self) -> str:
        """Return the outcome as the name of a class."""
        return self.outcome.replace(" ", "-")


@dataclass(frozen=True)
class Lost:
    """A group of cases and the points that learners lost in it."""

    item: Item
    part: Part

    @property
    def points(self) -> float:
        """Return what all learners lost together."""
        return self.part.points * (self.part.count - self.part.earned)


@dataclass(frozen=True)
class ItemView:
    """An item, how its answers ended, and what is remarkable about its figures."""

    item: Item
    segments: tuple[Segment, ...]
    remarks: tuple[str, ...]  # names of words


@dataclass(frozen=True)
class LessonView:
    """All that the templates do not work out themselves."""

    items: tuple[ItemView, ...]
    histogram: Histogram | None
    ranked: tuple[Ranked, ...]  # the mistakes
    named: tuple[Ranked, ...]  # the first of different exercises
    lost: tuple[Lost, ...]
    outcomes: tuple[Segment, ...]  # those that occur, for the legend
    hardest: Item | None
    separating: Item | None
    with_names: bool
    endings: Mapping[str, str]  # signs of predictions
    knows_mistakes: bool  # what was found in at least one submission is there


def lesson_view(lesson: Lesson) -> LessonView:
    """Return what the page of a lesson shows besides its content."""
    items = tuple(ItemView(item, segments(item), remarks(item)) for item in lesson.items)
    lines = ranked(lesson.mistakes, lesson.items)
    first = {line.mistake.exercise: line for line in reversed(lines)}
    named = sorted(first.values(), key=lambda line: line.place)[:_MOST_NAMED]
    return LessonView(
        items=items,
        histogram=histogram(lesson),
        ranked=lines,
        named=tuple(named),
        lost=_lost(lesson.items),
        outcomes=_legend(items),
        hardest=_hardest(lesson.items),
        separating=_separating(lesson.items),
        with_names=any(learner.name for learner in lesson.learners),
        endings=ENDINGS,
        knows_mistakes=lesson.without_findings < lesson.counts.graded + lesson.counts.in_part,
    )


def segments(item: Item) -> tuple[Segment, ...]:
    """Return how the answers ended, from right to not marked yet, without what did not occur."""
    count = sum(item.outcomes.values())
    return tuple(
        Segment(outcome, item.outcomes[outcome], item.outcomes[outcome] / count)
        for outcome in get_args(Outcome)
        if item.outcomes.get(outcome)
    )


def remarks(item: Item) -> tuple[str, ...]:
    """Return words for what an interval decides; `explained.py` tells the readers these rules."""
    return (*_of_the_points(item.difficulty), *_of_the_order(item.discrimination))


def _of_the_points(share: Estimate) -> Iterator[str]:
    if share.high is not None and share.high < 0.5:
        yield "hard"
    if share.low is not None and share.low > 0.9:
        yield "easy"


def _of_the_order(together: Estimate) -> Iterator[str]:
    if together.high is not None and together.high < 0.3:
        yield "reversed" if together.high < 0 else "hardly_separates"


def _lost(items: tuple[Item, ...]) -> tuple[Lost, ...]:
    every = (Lost(item, part) for item in items for part in item.parts)
    lost = sorted((one for one in every if one.points > 0), key=lambda one: -one.points)
    return tuple(lost[:_MOST_LOST])


def _legend(items: tuple[ItemView, ...]) -> tuple[Segment, ...]:
    present = {segment.outcome for view in items for segment in view.segments}
    return tuple(Segment(outcome, 0, 0.0) for outcome in SIGNS if outcome in present)


def _hardest(items: tuple[Item, ...]) -> Item | None:
    known = [item for item in items if item.difficulty.value is not None]
    lowest = min(known, key=lambda item: item.difficulty.value or 0.0, default=None)
    return lowest if lowest and (lowest.difficulty.value or 0.0) < 1 and len(items) > 1 else None


def _separating(items: tuple[Item, ...]) -> Item | None:
    known = [item for item in items if (item.discrimination.low or 0.0) > 0]
    return max(known, key=lambda item: item.discrimination.value or 0.0, default=None)
