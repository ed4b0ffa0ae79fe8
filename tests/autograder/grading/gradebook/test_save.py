"""A gradebook that this writes equals one that nbgrader writes from the same notebooks."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from nbgrader.api import Comment, Grade, Gradebook, Student, SubmittedAssignment, SubmittedNotebook
from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory
from nbgrader.plugins import BasePlugin
from nbgrader.preprocessors import AssignLatePenalties, SaveAutoGrades
from traitlets.config import Config

from autograder.grading.gradebook.save import save
from autograder.grading.problem import GradingError
from autograder.grading.record import Person
from tests.autograder.grading.tiny_lesson import LESSON, executed, record, release

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.grading.record import Record

DUE = datetime(2026, 3, 1, 12)
FULL = {"check-twice": 4.0, "check-half": 3.0}
DONE = {"twice": "def twice(x): return 2 * x", "half": "def half(x): return x / 2"}


class PointPerHour(BasePlugin):  # type: ignore[misc]
    """Takes a point for each hour, and for one student far too many."""

    def late_submission_penalty(self, student: str, score: float, seconds: float) -> float | None:
        if student == "excused":
            return None
        return {"greedy": 1000.0, "generous": -3.0}.get(student, seconds / 3600)


LATE = Config()
LATE.AssignLatePenalties.plugin_class = PointPerHour


def rows(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """Return everything in a gradebook that grading writes, without the rows' random ids."""
    with closing(Gradebook(url)) as gradebook:
        database = gradebook.db
        found: dict[str, list[tuple[Any, ...]]] = {
            "students": [
                (row.id, row.first_name, row.last_name, row.email, row.lms_user_id)
                for row in database.query(Student)
            ],
            "submissions": [
                (row.student_id, row.name, row.timestamp, row.extension, row.score, *_flags(row))
                for row in database.query(SubmittedAssignment)
            ],
            "notebooks": [
                (row.student.id, row.name, row.flagged, row.late_submission_penalty, row.score)
                for row in database.query(SubmittedNotebook)
            ],
            "grades": [
                (row.student.id, row.name, row.auto_score, row.manual_score, *_extra(row))
                for row in database.query(Grade)
            ],
            "comments": [
                (row.student.id, row.name, row.auto_comment, row.manual_comment)
                for row in database.query(Comment)
            ],
        }
    return {name: sorted(table, key=repr) for name, table in found.items()}


def _flags(row: SubmittedAssignment) -> tuple[bool, float]:
    return row.needs_manual_grade, row.late_submission_penalty


def _extra(row: Grade) -> tuple[float | None, bool]:
    return row.extra_credit, row.needs_manual_grade


def by_nbgrader(url: str, records: list[Record], root: Path) -> None:
    """Save the notebooks through nbgrader's own converter, all but their run."""
    for found in records:
        folder = root / "submitted" / found.person.id / LESSON
        folder.mkdir(parents=True, exist_ok=True)
        nbformat.write(found.graded.notebook, folder / f"{LESSON}.ipynb")
        (folder / "timestamp.txt").unlink(missing_ok=True)
        if found.timestamp:
            (folder / "timestamp.txt").write_text(f"{found.timestamp} UTC")
    settings = Config(LATE)
    settings.CourseDirectory.root = str(root)
    settings.CourseDirectory.db_url = url
    settings.CourseDirectory.assignment_id = LESSON
    settings.Autograde.sanitize_preprocessors = []
    settings.Autograde.autograde_preprocessors = [SaveAutoGrades, AssignLatePenalties]
    settings.Autograde.force = True
    Autograde(coursedir=CourseDirectory(config=settings), config=settings).start()


def classroom() -> list[Record]:
    late = DUE + timedelta(hours=2)
    partly = {"check-twice": 1.5, "check-half": 0.0}
    written = DONE | {"why": "Because."}
    return [
        record("ada", executed(written, FULL), FULL, DUE - timedelta(days=1)),
        record("bob", executed({}, partly), partly),
        record("excused", executed(DONE, FULL), FULL, late),
        record("generous", executed(DONE, FULL), FULL, late),
        record("greedy", executed(DONE, FULL), FULL, late),
        record("late", executed(written, FULL), FULL, late),
        record("한별", executed(DONE, partly), partly, late),
    ]


def test_a_first_grading_leaves_the_rows_that_nbgrader_leaves(
    new_url: Callable[[], str], tmp_path: Path
) -> None:
    theirs, ours = new_url(), new_url()
    for address in (theirs, ours):
        release(address, DUE)
    by_nbgrader(theirs, classroom(), tmp_path)
    save(ours, LESSON, classroom(), LATE)
    assert rows(ours) == rows(theirs)
    assert {row[3] for row in rows(ours)["notebooks"]} == {None, 0.0, 1.5, 2.0, 7.0}


def test_grading_again_after_people_marked_leaves_the_rows_that_nbgrader_leaves(
    new_url: Callable[[], str], tmp_path: Path
) -> None:
    addresses = theirs, ours = new_url(), new_url()
    in_time = [replace(found, timestamp=DUE - timedelta(hours=1)) for found in classroom()]
    for address in addresses:
        release(address, DUE)
    by_nbgrader(theirs, classroom(), tmp_path)
    save(ours, LESSON, classroom(), LATE)
    for address in addresses:
        _mark(address, "ada", "why", 4.5)
        _mark(address, "bob", "check-half", 1.0)
        _mark(address, "bob", "draw", 1.0)
    by_nbgrader(theirs, in_time, tmp_path)
    save(ours, LESSON, in_time, LATE)
    assert rows(ours) == rows(theirs)
    assert {row[3] for row in rows(ours)["notebooks"]} == {None}


def _mark(url: str, student: str, cell: str, points: float) -> None:
    with closing(Gradebook(url)) as gradebook:
        grade = gradebook.find_grade(cell, LESSON, LESSON, student)
        grade.manual_score, grade.extra_credit, grade.needs_manual_grade = points, 0.5, False
        gradebook.db.commit()


def test_an_extension_counts_as_in_nbgrader(url: str) -> None:
    release(url, DUE)
    late = [record("ada", executed(DONE, FULL), FULL, DUE + timedelta(hours=3))]
    save(url, LESSON, late, LATE)
    with closing(Gradebook(url)) as gradebook:
        gradebook.grant_extension(LESSON, "ada", hours=1)
    save(url, LESSON, late, LATE)
    assert rows(url)["notebooks"] == [("ada", LESSON, False, 2.0, 7.0)]


def test_without_a_notebook_every_cell_earns_nothing_and_waits_for_nobody(url: str) -> None:
    release(url, DUE)
    late = DUE + timedelta(hours=2)
    save(url, LESSON, [record("ada", None, {}, late, status="not graded")], LATE)
    assert {row[2:] for row in rows(url)["grades"]} == {(0.0, None, None, False)}
    assert rows(url)["submissions"] == [("ada", LESSON, late, None, 0.0, False, 0.0)]


def test_what_failed_by_the_graders_fault_is_not_stored(url: str) -> None:
    release(url)
    save(url, LESSON, [record("ada", None, {}, status="failed")])
    assert rows(url)["students"] == []


def test_a_name_is_stored_once_and_never_replaces_one_that_stands_there(url: str) -> None:
    release(url)
    done = record("ada", executed(DONE, FULL), FULL)
    save(url, LESSON, [done])
    long = "이름\0" + "x" * 200
    save(url, LESSON, [replace(done, person=Person("ada", long, email="a@b.c"))])
    save(url, LESSON, [replace(done, person=Person("ada", first_name="A", last_name="L"))])
    assert rows(url)["students"] == [("ada", "", "이름" + "x" * 126, "a@b.c", None)]


def test_points_that_a_cell_does_not_have_store_nothing(url: str) -> None:
    release(url)
    good, bad = record("ada", executed(DONE, FULL), FULL), record("bob", None, {"check-half": 3.5})
    with pytest.raises(ValueError, match=r"3\.5 points for check-half of bob"):
        save(url, LESSON, [good, bad])
    assert rows(url)["students"] == []


def test_a_lesson_that_was_never_released_names_the_command(url: str) -> None:
    release(url)
    with pytest.raises(GradingError, match="Try `nbgrader generate_assignment huge`"):
        save(url, "huge", [record("ada", executed(DONE, FULL), FULL)])


def test_a_gradebook_that_is_not_there_is_not_created(tmp_path: Path) -> None:
    with pytest.raises(GradingError, match="generate_assignment"):
        save(f"sqlite:///{tmp_path / 'no.db'}", LESSON, classroom())
    assert list(tmp_path.iterdir()) == []


def test_a_broken_penalty_plugin_is_named(url: str) -> None:
    class Broken(BasePlugin):  # type: ignore[misc]
        def late_submission_penalty(self, *_: object) -> float:
            raise KeyError("grace days")

    settings = Config()
    settings.AssignLatePenalties.plugin_class = Broken
    release(url, DUE)
    with pytest.raises(GradingError, match=r"KeyError: 'grace days' from .* Broken .* excused"):
        save(url, LESSON, classroom(), settings)


def test_a_submission_costs_less_than_five_milliseconds(new_url: Callable[[], str]) -> None:
    url = new_url()
    release(url, DUE)
    records = [record(f"s{number:03}", executed(DONE, FULL), FULL, DUE) for number in range(100)]
    start = time.process_time()
    save(url, LESSON, records, LATE)
    assert (time.process_time() - start) / 100 < 0.005
