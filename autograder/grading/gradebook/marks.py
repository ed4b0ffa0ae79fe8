"""What the gradebook holds of each submission, by all who graded it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from nbgrader.api import Comment, Grade, Student, SubmittedAssignment, SubmittedNotebook
from sqlalchemy import select

from autograder.grading.gradebook.released import released_of
from autograder.grading.gradebook.rows import auto_comment, auto_score, score
from autograder.grading.gradebook.transaction import transact
from autograder.grading.record import Person

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, timedelta

    from sqlalchemy import Connection, Table

    from autograder.grading.gradebook.released import Released
    from autograder.grading.record import Record


@dataclass
class Marks:
    """One submission's points by grade id; `waiting` is what people have yet to look at."""

    person: Person
    timestamp: datetime | None = None
    extension: timedelta | None = None  # of the due date
    penalty: float = 0.0
    points: dict[str, float] = field(default_factory=dict)
    automatic: dict[str, float | None] = field(default_factory=dict)
    waiting: dict[str, float] = field(default_factory=dict)  # the most that each can earn
    comments: dict[str, str | None] = field(default_factory=dict)  # the grader's own

    @property
    def total(self) -> float:
        """The points that nbgrader exports: never below 0, without what waits."""
        return max(0.0, sum(self.points.values()) - self.penalty)


def read_marks(url: str, lesson: str) -> dict[str, Marks]:
    """Return the marks of all submissions of a lesson by student; raises as `read_released`."""
    return transact(url, lambda connection: _marks(connection, released_of(connection, lesson)))


def behind(url: str, lesson: str, records: Iterable[Record]) -> list[Record]:
    """Return the records that the gradebook does not hold, or holds with other results.

    So it is after a grader was killed, and after somebody removed or restored the gradebook.
    """

    def work(connection: Connection) -> list[Record]:
        released = released_of(connection, lesson)
        stored = _marks(connection, released)
        return [
            record
            for record in records
            if record.graded.status != "failed"
            and not _holds(released, stored.get(record.person.id), record)
        ]

    return transact(url, work)


def _holds(released: Released, marks: Marks | None, record: Record) -> bool:
    if marks is None:
        return False
    if record.timestamp and record.timestamp != marks.timestamp:
        # A later submission, stored by a grader with a folder of its own, is not to be undone.
        return marks.timestamp is not None and marks.timestamp > record.timestamp
    there = record.graded.status != "not graded"
    return all(
        (cell.task and there) or marks.automatic.get(cell.name, -1.0) == auto_score(cell, record)
        for cell in released.cells
        if cell.grade_id
    ) and all(
        marks.comments.get(cell.name, "") == auto_comment(cell, record)
        for cell in released.cells
        if cell.comment_id and there
    )


def _marks(connection: Connection, released: Released) -> dict[str, Marks]:
    submission, notebook = SubmittedAssignment.__table__, SubmittedNotebook.__table__
    student = Student.__table__
    rows: Any = connection.execute(
        select(
            student,
            submission.c.timestamp,
            submission.c.extension,
            notebook.c.id,
            notebook.c.late_submission_penalty,
        )
        .join(submission, submission.c.student_id == student.c.id)
        .join(notebook, notebook.c.assignment_id == submission.c.id)
        .where(notebook.c.notebook_id == released.notebook_id)
        .order_by(student.c.id)
    )
    marks = {}
    for id_, first, last, email, lms, timestamp, extension, key, penalty in rows:
        names = {"first_name": first or "", "last_name": last or "", "email": email or ""}
        person = Person(id_, **names, platform_id=lms or "")
        marks[key] = Marks(person, timestamp, extension, penalty or 0.0)
    _add_points(connection, released, marks)
    return {found.person.id: found for found in marks.values()}


def _add_points(connection: Connection, released: Released, marks: dict[str, Marks]) -> None:
    cells = {cell.grade_id: cell for cell in released.cells if cell.grade_id}
    answers = {cell.comment_id: cell for cell in released.cells if cell.comment_id}
    for row in _of_lesson(connection, released, Grade.__table__):
        found, cell = marks[row["notebook_id"]], cells[row["cell_id"]]
        found.points[cell.name] = score(row)
        found.automatic[cell.name] = row["auto_score"]
        if row["needs_manual_grade"]:
            found.waiting[cell.name] = cell.points or 0.0
    for row in _of_lesson(connection, released, Comment.__table__):
        marks[row["notebook_id"]].comments[answers[row["cell_id"]].name] = row["auto_comment"]


def _of_lesson(connection: Connection, released: Released, table: Table) -> Iterable[Any]:
    notebook = SubmittedNotebook.__table__
    return (
        connection.execute(
            select(table)
            .join(notebook, notebook.c.id == table.c.notebook_id)
            .where(notebook.c.notebook_id == released.notebook_id)
        )
        .mappings()
        .all()
    )
