"""The report of the course, put together from its lessons."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from autograder.report import statistics
from autograder.report.content import Correlation, Course, Learner, Row
from autograder.report.questions import calibration
from autograder.report.texts import COURSE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from autograder.report.content import Lesson
    from autograder.report.handed import Handed, Work
    from autograder.report.pieces import Item, NamedMistake
    from cnnlab.text import Text

_MOST_MISTAKES = 20


@dataclass(frozen=True)
class Part:
    """One lesson's report, and what it was made from."""

    report: Lesson
    handed: Handed


def course_report(
    parts: Sequence[Part], title: Text = COURSE, *, names: bool = False, at_least: int = 1
) -> Course:
    """Return the report of these lessons, which stand in the course's order."""
    shares = [_shares(part.handed.marked, part.report) for part in parts]
    questions = [question for part in parts for question in part.report.questions]
    return Course(
        title=title,
        rows=tuple(_row(part, found) for part, found in zip(parts, shares, strict=True)),
        learners=_learners(parts, shares, names=names) if at_least == 1 else (),
        correlations=_correlations(parts),
        mistakes=_mistakes(parts),
        calibration=calibration(questions),
        at_least=at_least,
        few=statistics.FEW,
    )


def _shares(works: Sequence[Work], report: Lesson) -> dict[str, float]:
    """Return the share of the lesson's points that each learner has."""
    return {work.student: work.earned / (report.possible or 1.0) for work in works}


def _row(part: Part, shares: Mapping[str, float]) -> Row:
    report = part.report
    judged = [item for item in report.items if item.difficulty.value is not None]
    return Row(
        name=report.name,
        title=report.title,
        possible=report.possible,
        counts=report.counts,
        mean_share=statistics.mean(list(shares.values()), max([1.0, *shares.values()])),
        calibration=report.calibration,
        mistakes=sum(mistake.learners for mistake in report.mistakes),
        hardest=min(judged, key=_mean_share).name if judged else "",
    )


def _mean_share(item: Item) -> float:
    return item.difficulty.value or 0.0


def _learners(
    parts: Sequence[Part], shares: Sequence[Mapping[str, float]], *, names: bool
) -> tuple[Learner, ...]:
    called: dict[str, str] = {}
    totals: dict[str, float] = {}
    for part in parts:
        for work in part.handed.marked:
            called[work.student] = work.name
            totals[work.student] = totals.get(work.student, 0.0) + work.earned
    rows = [
        Learner(
            called[student] if names else "", total, tuple(found.get(student) for found in shares)
        )
        for student, total in totals.items()
    ]
    # Equal totals are put in order by what the row shows anyway, never by the learner's id.
    return tuple(sorted(rows, key=_place))


def _place(row: Learner) -> tuple[float, list[float], str]:
    return -row.total, [-1.0 if one is None else -one for one in row.shares], row.name


def _correlations(parts: Sequence[Part]) -> tuple[Correlation, ...]:
    shares = [_shares(part.handed.read, part.report) for part in parts]
    found = []
    for (first, one), (second, other) in combinations(zip(parts, shares, strict=True), 2):
        both = sorted(one.keys() & other.keys())
        estimate = statistics.correlation([one[s] for s in both], [other[s] for s in both])
        found.append(Correlation(first.report.name, second.report.name, estimate))
    return tuple(found)


def _mistakes(parts: Sequence[Part]) -> tuple[NamedMistake, ...]:
    found = [mistake for part in parts for mistake in part.report.mistakes]
    return tuple(sorted(found, key=lambda one: -one.learners)[:_MOST_MISTAKES])
