"""The rows that stand for students and for what they handed in; made where they are missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from nbgrader.api import Student, SubmittedAssignment, SubmittedNotebook, new_uuid
from nbgrader.utils import parse_utc
from sqlalchemy import insert, select, update

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from sqlalchemy import Connection

    from autograder.grading.gradebook.released import Released
    from autograder.grading.record import Person, Record

_LONGEST = 128  # characters, of nbgrader's columns


@dataclass(frozen=True)
class Submitted:
    """A submission that has its rows in the gradebook."""

    notebook_id: str
    timestamp: datetime | None
    extension: timedelta | None
    penalty: float | None


def update_or_create_students(connection: Connection, people: Sequence[Person]) -> None:
    """Make each student; what its row lacks of name, address and number is filled in."""
    table = Student.__table__
    wanted = table.c.id.in_([person.id for person in people])
    known = {row.id: row._asdict() for row in connection.execute(select(table).where(wanted))}
    new = []
    for person in people:
        given = _columns(person)
        row = known.get(person.id)
        if row is None:
            new.append(given)
            continue
        named = row["first_name"] or row["last_name"]
        names = () if named else ("first_name", "last_name")
        columns = ("email", "lms_user_id", *names)
        missing = {
            name: given[name]
            for name in columns
            if not row[name] and given[name] not in (None, row[name])
        }
        if missing:
            connection.execute(update(table).where(table.c.id == person.id).values(missing))
    if new:
        connection.execute(insert(table), new)


def update_or_create_submissions(
    connection: Connection, released: Released, records: Sequence[Record]
) -> dict[str, Submitted]:
    """Return the submissions' rows by student, locked against other graders; times are updated."""
    table = SubmittedAssignment.__table__
    wanted = table.c.student_id.in_([record.person.id for record in records])
    columns = (table.c.id, table.c.student_id, table.c.timestamp, table.c.extension)
    found = {
        row.student_id: row._asdict()
        for row in connection.execute(
            select(*columns)
            .where(table.c.assignment_id == released.assignment_id, wanted)
            .order_by(table.c.student_id)
            .with_for_update()
        )
    }
    new = []
    for record in records:
        timestamp = parse_utc(record.timestamp)
        student = record.person.id
        if student not in found:
            found[student] = {
                "id": new_uuid(),
                "assignment_id": released.assignment_id,
                "student_id": student,
                "timestamp": timestamp,
                "extension": None,
            }
            new.append(found[student])
        elif timestamp is not None and found[student]["timestamp"] != timestamp:
            found[student]["timestamp"] = timestamp
            here = table.c.id == found[student]["id"]
            connection.execute(update(table).where(here).values(timestamp=timestamp))
    if new:
        connection.execute(insert(table), new)
    return _with_notebooks(connection, released, found)


def _with_notebooks(
    connection: Connection, released: Released, found: dict[str, dict[str, Any]]
) -> dict[str, Submitted]:
    table = SubmittedNotebook.__table__
    columns = (table.c.id, table.c.assignment_id, table.c.late_submission_penalty)
    wanted = table.c.assignment_id.in_([row["id"] for row in found.values()])
    rows = connection.execute(
        select(*columns).where(table.c.notebook_id == released.notebook_id, wanted)
    )
    notebooks = {id_: (notebook, penalty) for notebook, id_, penalty in rows}
    new = []
    for row in found.values():
        if row["id"] not in notebooks:
            notebooks[row["id"]] = (new_uuid(), None)
            new.append(
                {
                    "id": notebooks[row["id"]][0],
                    "assignment_id": row["id"],
                    "notebook_id": released.notebook_id,
                    "flagged": False,
                }
            )
    if new:
        connection.execute(insert(table), new)
    return {
        student: Submitted(
            notebooks[row["id"]][0], row["timestamp"], row["extension"], notebooks[row["id"]][1]
        )
        for student, row in found.items()
    }


def _columns(person: Person) -> dict[str, str | None]:
    first, last = person.first_name, person.last_name
    if not (first or last):
        last = person.name  # nobody can tell where a name of any country divides
    return {
        "id": person.id,
        # The formgrader shows no name as "None".
        "first_name": _fitting(first) or ("" if last else None),
        "last_name": _fitting(last),
        "email": _fitting(person.email),
        "lms_user_id": _fitting(person.platform_id),
    }


def _fitting(text: str) -> str | None:
    """Return what both databases can hold: PostgreSQL refuses NUL and longer texts."""
    clean = text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    return clean[:_LONGEST] or None
