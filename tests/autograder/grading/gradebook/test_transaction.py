"""Graders that write at once, and whatever else stands in a transaction's way."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from autograder.grading.gradebook.marks import read_marks
from autograder.grading.gradebook.transaction import require_writable, transact
from autograder.grading.problem import GradingError
from tests.autograder.grading.tiny_lesson import LESSON, release
from tests.autograder.stock import REPOSITORY, environment, python_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

FULL = {"check-twice": 4.0, "check-half": 3.0}
GRADERS = 4
_GRADER = """
import sys
from autograder.grading.gradebook.save import save
from tests.autograder.grading.tiny_lesson import LESSON, executed, record

url, own = sys.argv[1:]
points = {"check-twice": 4.0, "check-half": 3.0}
notebook = executed({}, points)
for number in range(10):
    students = [f"shared-{number}-{k}" for k in range(3)] + [f"{own}-{number}"]
    save(url, LESSON, [record(student, notebook, points) for student in students])
"""


def test_graders_at_once_lose_no_row_and_make_none_twice(url: str, tmp_path: Path) -> None:
    _grade_at_once(url, url, tmp_path / "home")


def test_graders_whom_the_server_refuses_try_again(postgres_url: str, tmp_path: Path) -> None:
    strict = f"{postgres_url}&options=-c%20default_transaction_isolation%3Dserializable"
    _grade_at_once(postgres_url, strict, tmp_path / "home")


def _grade_at_once(url: str, theirs: str, home: Path) -> None:
    release(url)
    settings = environment(home)
    settings["PYTHONPATH"] = python_path(REPOSITORY / "source", REPOSITORY)
    graders = [
        subprocess.Popen([sys.executable, "-c", _GRADER, theirs, f"own-{number}"], env=settings)
        for number in range(GRADERS)
    ]
    assert [grader.wait(timeout=120) for grader in graders] == [0] * GRADERS
    marks = read_marks(url, LESSON)
    assert len(marks) == 30 + 10 * GRADERS
    assert {mark.total for mark in marks.values()} == {7.0}
    count = text("SELECT count(*), count(DISTINCT cell_id || notebook_id) FROM grade")
    rows = transact(url, lambda connection: connection.execute(count).one())
    assert rows == (4 * len(marks), 4 * len(marks))


def test_a_writer_waits_for_another_that_is_slow(sqlite: Path) -> None:
    other = sqlite3.connect(sqlite, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    release_lock = threading.Timer(1.0, other.execute, ["COMMIT"])
    release_lock.start()
    start = time.monotonic()
    transact(f"sqlite:///{sqlite}", lambda connection: None)
    release_lock.join()
    other.close()
    assert time.monotonic() - start > 0.5


def test_work_that_meets_a_lock_or_a_twin_is_done_again(sqlite: Path) -> None:
    url = f"sqlite:///{sqlite}"
    refusals: list[Exception] = [
        OperationalError("", None, sqlite3.OperationalError("database is locked")),
        IntegrityError("", None, sqlite3.IntegrityError("UNIQUE constraint failed")),
    ]

    def work(connection: Connection) -> str:
        connection.execute(text("INSERT INTO course (id) VALUES ('once')"))
        if refusals:
            raise refusals.pop()
        return "done"

    assert transact(url, work) == "done"
    count = text("SELECT count(*) FROM course WHERE id = 'once'")
    assert transact(url, lambda connection: connection.execute(count).scalar()) == 1


def test_other_errors_are_not_tried_again(sqlite: Path) -> None:
    calls = []

    def work(connection: Connection) -> None:
        calls.append(1)
        connection.execute(text("SELEC 1"))

    with pytest.raises(OperationalError, match="syntax error"):
        transact(f"sqlite:///{sqlite}", work)
    assert len(calls) == 1


def test_a_gradebook_of_an_older_nbgrader_is_refused_and_no_password_shown(
    new_url: Callable[[], str],
) -> None:
    url = new_url()

    def work(connection: Connection) -> None:
        connection.execute(text("DROP TABLE grade"))
        connection.execute(text("SELECT * FROM grade"))

    with pytest.raises(GradingError, match="nbgrader db upgrade"):
        transact(url.replace("grader@", "grader:secret@"), work)
    with pytest.raises(GradingError) as caught:
        transact(url.replace("grader@", "grader:secret@"), work)
    assert "secret" not in str(caught.value)


def test_a_server_that_is_not_there_and_a_driver_that_is_missing_are_said(tmp_path: Path) -> None:
    with pytest.raises(GradingError, match=r"grader:\*\*\*@.*cannot be opened: .*socket"):
        transact(f"postgresql://grader:secret@/none?host={tmp_path}", lambda _: None)
    with pytest.raises(GradingError, match=r"the module pg8000 is missing.*psycopg\[binary\]"):
        transact("postgresql+pg8000://host/name", lambda _: None)


def test_a_gradebook_that_can_only_be_read_is_refused(postgres_url: str) -> None:
    require_writable(postgres_url)
    with pytest.raises(GradingError, match=r"read-only transaction.*that you may write to"):
        require_writable(f"{postgres_url}&options=-cdefault_transaction_read_only%3Don")


def test_nbgrader_exports_what_was_saved(url: str, tmp_path: Path) -> None:
    from autograder.grading.gradebook.save import save
    from tests.autograder.grading.tiny_lesson import executed, record

    release(url)
    save(url, LESSON, [record("ada", executed({}, FULL), FULL)])
    command = [str(Path(sys.executable).parent / "nbgrader"), "export", "--db", url]
    subprocess.run(
        [*command, "--to", str(tmp_path / "grades.csv")],
        cwd=tmp_path,
        env=environment(tmp_path / "home"),
        check=True,
        capture_output=True,
    )
    line = (tmp_path / "grades.csv").read_text().splitlines()[1]
    assert line == "tiny,,,ada,,,,7.0,0.0,7.0,14.0"
