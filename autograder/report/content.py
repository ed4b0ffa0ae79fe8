"""All that a class report shows, as plain data: its page, its tables and its JSON are made of it.

Names and texts of learners stand in fields that say so; all else comes from the course.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.report.pieces import (
    Answer,
    Estimate,
    Item,
    NamedMistake,
    Outcome,
    Part,
    Question,
    Trouble,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cnnlab.text import Text

__all__ = [
    "Answer",
    "Bin",
    "Correlation",
    "Counts",
    "Course",
    "Estimate",
    "Grading",
    "Item",
    "Late",
    "Learner",
    "Lesson",
    "NamedMistake",
    "Outcome",
    "Part",
    "Question",
    "Row",
    "Trouble",
    "Unfinished",
]


@dataclass(frozen=True)
class Unfinished:
    """Why submissions were graded in part, not at all, or with a notice."""

    reason: Text  # without the learner's own words
    learners: int
    names: tuple[str, ...] = ()  # by option only


@dataclass(frozen=True)
class Counts:
    """Submissions by what became of them: graded + in_part + not_graded + failed = handed_in."""

    handed_in: int
    graded: int
    in_part: int  # something was stopped; the rest earned its points
    not_graded: int  # no notebook to run
    failed: int  # the grader's own fault, or not graded yet
    waiting: int  # with answers that a person has yet to mark; counted above as well
    enrolled: int = 0  # students in the gradebook, 0 if it has none


@dataclass(frozen=True)
class Bin:
    """Learners with low ≤ total < high; the last bin holds its upper bound too."""

    low: float
    high: float
    learners: int


@dataclass(frozen=True)
class Grading:
    """How long grading took, and where; seconds are of single submissions."""

    median: float
    highest: float
    total: float
    devices: Mapping[str, int]  # submissions by device, such as "CPU"
    levels: Mapping[str, int]  # submissions by level of the sandbox


@dataclass(frozen=True)
class Late:
    """Submissions after the due date; `known` is False where the lesson has none.

    Where fewer learners were late than a report to be handed on may show, it is only `hidden`.
    """

    known: bool
    learners: int = 0
    median_days: float = 0.0
    highest_days: float = 0.0
    penalised: int = 0  # learners who lost points for it
    penalties: float = 0.0  # points taken off, all together
    hidden: bool = False


@dataclass(frozen=True)
class Learner:
    """A learner's totals, listed from the highest total: the order tells nothing else."""

    name: str  # "" unless names were asked for
    total: float  # without the penalty's points
    shares: tuple[float | None, ...] = ()  # of each lesson's points; None: nothing handed in


@dataclass(frozen=True)
class Lesson:
    """The report of one lesson."""

    name: str
    title: Text
    possible: float
    counts: Counts
    mean: Estimate  # of the totals, in points
    median: float | None  # of the totals
    totals: tuple[float, ...]  # highest first; empty with at_least > 1
    bins: tuple[Bin, ...]  # the same in ten equal steps, neighbours put together by at_least
    items: tuple[Item, ...]  # as they stand in the notebook
    mistakes: tuple[NamedMistake, ...]  # of all items, most frequent first
    questions: tuple[Question, ...]  # as they stand in the notebook
    calibration: Estimate  # share of the compared predictions that held; count: these predictions
    reliability: Estimate  # Cronbach's alpha of the items
    unfinished: tuple[Unfinished, ...]  # most frequent first
    grading: Grading
    late: Late
    learners: tuple[Learner, ...]  # empty with at_least > 1
    without_findings: int = 0  # learners graded by a version that kept none; None are counted
    at_least: int = 1  # what fewer learners did is left out or put together
    few: int = 10  # below so many learners no correlation is given


@dataclass(frozen=True)
class Row:
    """One lesson in the course's report; `page` is the file name of its own report."""

    name: str
    title: Text
    possible: float
    counts: Counts
    mean_share: Estimate  # of the points
    calibration: Estimate
    mistakes: int  # learners' answers with a named mistake
    hardest: str = ""  # the item with the lowest mean share


@dataclass(frozen=True)
class Correlation:
    """How the totals of two lessons go together, over the learners who handed in both."""

    first: str
    second: str
    estimate: Estimate


@dataclass(frozen=True)
class Course:
    """The report of the whole course: every lesson that somebody handed in."""

    title: Text
    rows: tuple[Row, ...]  # in the course's order
    learners: tuple[Learner, ...]  # shares in the order of `rows`; empty with at_least > 1
    correlations: tuple[Correlation, ...]
    mistakes: tuple[NamedMistake, ...]  # most frequent first, at most 20
    calibration: Estimate
    at_least: int = 1
    few: int = 10
