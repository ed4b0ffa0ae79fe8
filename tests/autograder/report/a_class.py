"""Classes made of real records and marks: two exercises of a lesson and a written question."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from autograder.grading.gradebook.marks import Marks
from autograder.grading.gradebook.released import Cell, Released
from autograder.grading.record import Person, Record
from autograder.job import Found, Graded, Incident
from autograder.report.handed import Handed, Work
from autograder.report.mistakes import Named
from autograder.report.predicted import Predicted
from cnnlab.checks.library import exercises_of
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from autograder.job import Status

LESSON = "cnn-mechanics"
DUE = datetime(2026, 3, 2)
CELLS = (
    Cell("check-output_size", "code", 4.0, grade_id="1"),
    Cell("check-flatten", "code", 2.0, grade_id="2"),
    Cell("why", "markdown", 4.0, solution=True, grade_id="3", comment_id="4"),
)
NAMED = Named(
    LESSON,
    exercises_of(LESSON),
    lambda _lesson, exercise, mistake: Text(en=f"{exercise} {mistake}", ko=f"{exercise} {mistake}"),
)
RIGHT = (Found("output_size", "right", (0, 1, 2)), Found("flatten", "right", (0, 1)))


def work(
    student: str,
    points: Sequence[float],
    found: Sequence[Found] = RIGHT,
    *,
    name: str = "",
    waiting: Sequence[str] = (),
    untouched: Sequence[str] = (),
    status: Status = "graded",
    incidents: Sequence[Incident] = (),
    predicted: Mapping[str, Predicted] | None = None,
    timestamp: datetime | None = None,
    penalty: float = 0.0,
) -> Work:
    """A submission with these points for the three cells, as journal and gradebook hold it."""
    earned = {cell.name: value for cell, value in zip(CELLS, points, strict=True)}
    person = Person(student, name)
    graded = Graded(
        student,
        status,
        {cell: value for cell, value in earned.items() if cell.startswith("check-")},
        None,
        tuple(incidents),
        level="namespaces",
        seconds=2.0,
        device="CPU",
        found=tuple(found),
    )
    automatic: dict[str, float | None] = {**earned, "why": None}
    maximum = {cell.name: cell.points or 0.0 for cell in CELLS}
    marks = Marks(person, timestamp, None, penalty, earned, automatic)
    marks = replace(marks, waiting={name: maximum[name] for name in waiting})
    record = Record(person, graded, timestamp, frozenset(untouched))
    return Work(student, record, marks, predicted)


def handed(*works: Work, due: datetime | None = None) -> Handed:
    """The lesson with what was handed in."""
    released = Released(LESSON, "a", "n", CELLS, due)
    return Handed(released, CELLS, works, len(works))
