"""Takes one student out of the gradebook."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from nbgrader.api import Comment, Grade, Student, SubmittedAssignment, SubmittedNotebook
from sqlalchemy import delete, func, select
from sqlalchemy.engine import make_url

from autograder.grading.gradebook.transaction import transact

if TYPE_CHECKING:
    from sqlalchemy import Connection

_BUSY = 30.0  # seconds to wait for another reader


def knows(url: str, student: str) -> tuple[bool, int]:
    """Tell whether the student is in the gradebook, and how many submissions it holds of theirs."""
    table, submission = Student.__table__, SubmittedAssignment.__table__

    def work(connection: Connection) -> tuple[bool, int]:
        there = connection.execute(select(table.c.id).where(table.c.id == student)).first()
        mine = select(func.count()).where(submission.c.student_id == student)
        return there is not None, connection.execute(mine).scalar_one()

    return transact(url, work)


def forget_student(url: str, student: str) -> None:
    """Remove the student's row, submissions, points and comments, in one transaction."""
    transact(url, lambda connection: _remove(connection, student))
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database:
        # SQLite only marks the place of removed rows as free: their bytes would stay in the file.
        with closing(sqlite3.connect(parsed.database, timeout=_BUSY)) as database:
            database.execute("VACUUM")


def _remove(connection: Connection, student: str) -> None:
    submission, notebook = SubmittedAssignment.__table__, SubmittedNotebook.__table__
    submissions = select(submission.c.id).where(submission.c.student_id == student)
    notebooks = select(notebook.c.id).where(notebook.c.assignment_id.in_(submissions))
    for table in (Grade.__table__, Comment.__table__):
        connection.execute(delete(table).where(table.c.notebook_id.in_(notebooks)))
    connection.execute(delete(notebook).where(notebook.c.assignment_id.in_(submissions)))
    connection.execute(delete(submission).where(submission.c.student_id == student))
    table = Student.__table__
    connection.execute(delete(table).where(table.c.id == student))
