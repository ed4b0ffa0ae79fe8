"""Writes what grading found out into nbgrader's gradebook, a class in one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nbgrader.api import Comment, Grade, SubmittedNotebook, new_uuid
from sqlalchemy import bindparam, insert, select, update

from autograder.grading.gradebook.late import LatePenalties, seconds_late
from autograder.grading.gradebook.released import released_of
from autograder.grading.gradebook.rows import auto_comment, auto_score, needs_manual_grade, score
from autograder.grading.gradebook.submitted import (
    update_or_create_students,
    update_or_create_submissions,
)
from autograder.grading.gradebook.transaction import transact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Table
    from traitlets.config import Config

    from autograder.grading.gradebook.released import Released
    from autograder.grading.gradebook.submitted import Submitted
    from autograder.grading.record import Record

_AT_ONCE = 500  # SQLite takes 32,766 parameters in a statement


def save(url: str, lesson: str, records: Sequence[Record], config: Config | None = None) -> None:
    """Store the records as `nbgrader autograde` would, all of them or, on an error, none.

    A submission that failed by the grader's fault is not stored; one without a notebook earns 0.
    `config` is the course's nbgrader configuration, for late penalties. Several graders may save
    at once. Raises GradingError if the lesson has not been released, and see `auto_score`.
    """
    kept = sorted(
        (record for record in records if record.graded.status != "failed"),
        key=lambda record: record.person.id,  # graders that lock in one order never deadlock
    )
    late = LatePenalties(config)

    def work(connection: Connection) -> None:
        released = released_of(connection, lesson)
        for start in range(0, len(kept), _AT_ONCE):
            _save(connection, released, kept[start : start + _AT_ONCE], late)

    if kept:
        transact(url, work)


def _save(
    connection: Connection, released: Released, records: Sequence[Record], late: LatePenalties
) -> None:
    update_or_create_students(connection, [record.person for record in records])
    submitted = update_or_create_submissions(connection, released, records)
    notebooks = [row.notebook_id for row in submitted.values()]
    grades = _Rows(connection, Grade.__table__, notebooks)
    comments = _Rows(connection, Comment.__table__, notebooks)
    penalties = []
    for record in records:
        row = submitted[record.person.id]
        _grade(grades, released, record, row.notebook_id)
        _comment(comments, released, record, row.notebook_id)
        penalty = _penalty(late, record, row, released, grades.of(row.notebook_id))
        if penalty != row.penalty:
            penalties.append({"row": row.notebook_id, "late_submission_penalty": penalty})
    grades.write(connection)
    comments.write(connection)
    _update(connection, SubmittedNotebook.__table__, penalties)


class _Rows:
    """The rows of some notebooks' cells in one table: old, new and changed ones."""

    def __init__(self, connection: Connection, table: Table, notebooks: Sequence[str]) -> None:
        self._table = table
        self._rows: dict[str, dict[str, dict[str, Any]]] = {name: {} for name in notebooks}
        self._new: list[dict[str, Any]] = []
        self._changed: list[dict[str, Any]] = []
        wanted = select(table).where(table.c.notebook_id.in_(notebooks)).with_for_update()
        for row in connection.execute(wanted).mappings():
            self._rows[row["notebook_id"]][row["cell_id"]] = dict(row)

    def of(self, notebook: str) -> list[dict[str, Any]]:
        """Return a notebook's rows as they will be."""
        return list(self._rows[notebook].values())

    def find(self, notebook: str, cell: str) -> dict[str, Any] | None:
        """Return the row that there is for a cell."""
        return self._rows[notebook].get(cell)

    def put(self, notebook: str, cell: str, **values: object) -> None:
        """Make a cell's row have these values."""
        row = self._rows[notebook].get(cell)
        if row is None:
            empty = dict.fromkeys(self._table.c.keys())
            row = empty | {"id": new_uuid(), "notebook_id": notebook, "cell_id": cell} | values
            self._rows[notebook][cell] = row
            self._new.append(row)
        elif any(row[name] != value for name, value in values.items()):
            row |= values
            self._changed.append({"row": row["id"]} | values)

    def write(self, connection: Connection) -> None:
        """Store what is new and what has changed."""
        if self._new:
            connection.execute(insert(self._table), self._new)
        _update(connection, self._table, self._changed)


def _grade(grades: _Rows, released: Released, record: Record, notebook: str) -> None:
    for cell in released.cells:
        if not cell.grade_id:
            continue
        before = grades.find(notebook, cell.grade_id)
        if cell.task and before is not None and record.graded.status != "not graded":
            continue  # only people grade tasks
        automatic = auto_score(cell, record)
        manual = before["manual_score"] if before else None
        needed = needs_manual_grade(record, automatic, manual)
        grades.put(notebook, cell.grade_id, auto_score=automatic, needs_manual_grade=needed)


def _comment(comments: _Rows, released: Released, record: Record, notebook: str) -> None:
    for cell in released.cells:
        if not cell.comment_id:
            continue
        there = comments.find(notebook, cell.comment_id) is not None
        if there and record.graded.status == "not graded":
            continue  # there is no answer to comment on
        comments.put(notebook, cell.comment_id, auto_comment=auto_comment(cell, record))


def _penalty(
    late: LatePenalties,
    record: Record,
    row: Submitted,
    released: Released,
    grades: Sequence[dict[str, Any]],
) -> float | None:
    if record.graded.status == "not graded":
        return None
    earned = sum(score(grade) for grade in grades)
    seconds = seconds_late(row.timestamp, released.duedate, row.extension)
    return late.penalty(record.person.id, earned, seconds)


def _update(connection: Connection, table: Table, changes: Sequence[dict[str, Any]]) -> None:
    """Write the new values of rows, each a dict with the row's id under `row`."""
    if changes:
        values: dict[str, Any] = {name: bindparam(name) for name in changes[0] if name != "row"}
        statement = update(table).where(table.c.id == bindparam("row")).values(values)
        connection.execute(statement, list(changes))
