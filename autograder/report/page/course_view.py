"""What the course's page works out: distributions lesson by lesson, from the learners' shares."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import quantiles
from typing import TYPE_CHECKING

from autograder.report.page.ranked import Ranked, ranked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from autograder.report.content import Course, Row
    from cnnlab.text import Language

_FEWEST = 5  # learners of whom quarters can be told


@dataclass(frozen=True)
class Strip:
    """The distribution of one lesson's shares: five marks, or each learner where they are few."""

    marks: tuple[float, ...] = ()  # lowest, quarter, median, three quarters, highest
    single: tuple[float, ...] = ()


@dataclass(frozen=True)
class RowView:
    """A lesson's row and its distribution."""

    row: Row
    strip: Strip


@dataclass(frozen=True)
class CourseView:
    """All that the templates do not work out themselves."""

    rows: tuple[RowView, ...]
    ranked: tuple[Ranked, ...]
    titles: Mapping[str, str]  # by the lesson's name
    handed_in: int  # submissions of all lessons
    waiting: int
    with_names: bool


def course_view(course: Course, language: Language) -> CourseView:
    """Return what the page of the course shows besides its content."""
    rows = tuple(
        RowView(row, strip(_shares(course, number))) for number, row in enumerate(course.rows)
    )
    return CourseView(
        rows=rows,
        ranked=ranked(course.mistakes),
        titles={row.name: getattr(row.title, language) for row in course.rows},
        handed_in=sum(row.counts.handed_in for row in course.rows),
        waiting=sum(row.counts.waiting for row in course.rows),
        with_names=any(learner.name for learner in course.learners),
    )


def _shares(course: Course, number: int) -> list[float]:
    shares = (learner.shares[number] for learner in course.learners)
    return sorted(share for share in shares if share is not None)


def strip(shares: list[float]) -> Strip:
    """Return the distribution of shares, lowest first."""
    if len(shares) < _FEWEST:
        return Strip(single=tuple(shares))
    quarters = quantiles(shares, n=4, method="inclusive")
    return Strip(marks=(shares[0], *quarters, shares[-1]))
