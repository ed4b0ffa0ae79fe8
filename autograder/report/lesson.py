"""The report of one lesson, put together from what there is of each submission."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from autograder.report import statistics
from autograder.report.content import Bin, Counts, Grading, Learner, Lesson
from autograder.report.items import items_of, points_of
from autograder.report.late import late_of
from autograder.report.questions import calibration, questions_of
from autograder.report.reasons import unfinished_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.report.asked import Lesson as Asked
    from autograder.report.handed import Handed, Work
    from autograder.report.measured import Measured
    from autograder.report.mistakes import Named
    from autograder.report.pieces import Item, NamedMistake
    from cnnlab.text import Text

_MOST_BINS = 11


def lesson_report(
    handed: Handed,
    title: Text,
    asked: Asked,
    measured: dict[str, Measured],
    named: Named,
    *,
    names: bool = False,
    at_least: int = 1,
) -> Lesson:
    """Return the report; without `names` nothing in it tells who handed in what.

    With at_least > 1 what fewer learners did is left out or put together, and no single total
    stands in it.
    """
    marked = sorted(handed.marked, key=lambda work: (-work.earned, work.name if names else ""))
    totals = [work.earned for work in marked]
    items = items_of(handed, asked, named, at_least)
    predicted = [work.predicted for work in handed.works if work.predicted is not None]
    questions = questions_of(asked.predictions, measured, predicted, at_least, own_words=names)
    single = at_least == 1
    return Lesson(
        name=handed.released.lesson,
        title=title,
        possible=handed.released.possible,
        counts=counts_of(handed),
        mean=statistics.mean(totals, _most(totals, handed.released.possible)),
        median=float(np.median(totals)) if totals else None,
        totals=tuple(totals) if single else (),
        bins=_bins(totals, handed.released.possible, at_least),
        items=items,
        mistakes=most_frequent(items),
        questions=questions,
        calibration=calibration(questions),
        reliability=statistics.reliability(points_of(handed)[1]),
        unfinished=unfinished_of(handed, at_least, names=names),
        grading=_grading(handed.works),
        late=late_of(handed, at_least),
        learners=tuple(Learner(work.name if names else "", work.earned) for work in marked)
        if single
        else (),
        without_findings=sum(work.was_read and not work.found for work in handed.marked),
        at_least=at_least,
        few=statistics.FEW,
    )


def most_frequent(items: Sequence[Item]) -> tuple[NamedMistake, ...]:
    """Return the mistakes of all items, the most frequent first."""
    found = [mistake for item in items for mistake in item.mistakes]
    return tuple(sorted(found, key=lambda one: -one.learners))


def counts_of(handed: Handed) -> Counts:
    """Return what became of the submissions."""
    states = Counter(_state(work) for work in handed.works)
    return Counts(
        handed_in=len(handed.works),
        graded=states["graded"],
        in_part=states["graded in part"],
        not_graded=states["not graded"],
        failed=states["failed"],
        waiting=sum(bool(work.marks and work.marks.waiting) for work in handed.works),
        enrolled=handed.enrolled,
    )


def _state(work: Work) -> str:
    if not work.is_marked:
        return "failed"
    # Without an entry in the journal nbgrader's own command has graded.
    return work.record.graded.status if work.record else "graded"


def _most(totals: Sequence[float], possible: float) -> float:
    """Return the most points that anybody has or can have: a person may give extra credit."""
    return max(possible, *totals) if totals else possible


def _bins(totals: Sequence[float], possible: float, at_least: int) -> tuple[Bin, ...]:
    """Return the totals in steps; a step of too few learners joins its neighbour."""
    if not totals or possible <= 0:
        return ()
    bounds = edges(_most(totals, possible))
    counts, _ = np.histogram(totals, bounds)
    found: list[Bin] = []
    for low, high, learners in zip(bounds[:-1], bounds[1:], counts, strict=True):
        found.append(Bin(float(low), float(high), int(learners)))
        while len(found) > 1 and any(0 < one.learners < at_least for one in found[-2:]):
            below, above = found[-2:]
            found[-2:] = [Bin(below.low, above.high, below.learners + above.learners)]
    return tuple(found)


def edges(most: float) -> list[float]:
    """Return bounds that are easy to read; the last step may be half as long, or longer."""
    steps = (step * 10**power for power in range(7) for step in (0.5, 1, 2, 4))
    step = next(step for step in steps if most <= _MOST_BINS * step)
    return [0, *map(float, np.arange(step, most - step / 2, step)), most]


def _grading(works: Sequence[Work]) -> Grading:
    runs = [work.record.graded for work in works if work.record]
    seconds = [run.seconds for run in runs]
    return Grading(
        median=float(np.median(seconds)) if seconds else 0.0,
        highest=max(seconds, default=0.0),
        total=sum(seconds),
        devices=dict(sorted(Counter(run.device for run in runs if run.device).items())),
        levels=dict(sorted(Counter(run.level for run in runs if run.level).items())),
    )
