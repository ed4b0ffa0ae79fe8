"""All that a class report shows, as plain data: its page, its tables and its JSON are made of it.

Names and texts of learners stand in fields that say so; all else comes from the course.
"""

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
    statement: Text | None  # the exercise in a line: the first line of its docstring
    possible: float
    outcomes: Mapping[Outcome, int]  # learners by outcome; every outcome is a key
    difficulty: Estimate  # mean share of the points, 1.0: everybody has them all
    discrimination: Estimate  # correlation with the learners' points in all other items
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
    ending: Literal["held", "differed", "undecided", "not compared"]


@dataclass(frozen=True)
class Question:
    """A prediction of the lesson: what was measured, and what learners predicted.

    held + differed + undecided + not_compared are the learners who answered.
    """

    name: str  # as in `predict("name", …)`
    section: Text
    measured: str  # as a notebook shows it
    by_machine: bool  # such as seconds: each learner's computer measures its own; not compared
    answers: tuple[Answer, ...]  # most frequent first
    held: int = 0
    differed: int = 0
    undecided: int = 0  # "cannot tell", where the measurement decides
    not_compared: int = 0  # answers to a question that is by_machine
    open: int = 0  # no prediction
    unreadable: int = 0  # the cell is gone or holds something other than a value


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
    """Submissions after the due date; `known` is False where the lesson has none."""

    known: bool
    learners: int = 0
    median_days: float = 0.0
    highest_days: float = 0.0
    penalised: int = 0  # learners who lost points for it
    penalties: float = 0.0  # points taken off, all together


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
    bins: tuple[Bin, ...]
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
