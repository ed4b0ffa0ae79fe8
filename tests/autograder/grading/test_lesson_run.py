"""A grader that is killed at any moment and started again ends with the same grades."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

if TYPE_CHECKING:
    from tests.autograder.grading.whole_class import CourseFolder, Ran

pytestmark = pytest.mark.xdist_group("whole class")

_SECONDS = 180  # for all that a loaded machine does slowly
_WITHOUT_A_RESULT = 60
_OPTIONS = ("--workers", "1", "--cell", "15", "--no-feedback")
CLASS = ("exits", "mistaken", "solver", "김하늘")


@pytest.fixture
def temporary() -> Iterator[Path]:
    """Return where the command puts its temporary files; a socket's path must be short."""
    folder = Path(tempfile.mkdtemp(prefix="kill-"))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def small(handed_in: CourseFolder, tmp_path: Path) -> CourseFolder:
    course = handed_in.copy(tmp_path)
    course.keep_only(*CLASS)
    return course


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + _SECONDS
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def results(course: CourseFolder) -> int:
    return len(list((course.grading / "results").glob("[!.]*.json")))


def until_no_more_results(course: CourseFolder) -> None:
    """Wait until all are there, or none has come for long: a slow run saves a batch before."""
    seen, since = 0, time.monotonic()
    while seen < len(CLASS) and time.monotonic() < since + _WITHOUT_A_RESULT:
        if results(course) > seen:
            seen, since = results(course), time.monotonic()
        time.sleep(0.02)


def started(course: CourseFolder, temporary: Path, *options: str) -> subprocess.Popen[str]:
    home = course.root.parent / "home"
    return course.start(*_OPTIONS, *options, home=home, TMPDIR=str(temporary))


def left_running(temporary: Path) -> list[str]:
    """Return the processes that were started with this temporary folder, and their children."""
    found = []
    for process in psutil.process_iter():
        try:
            if str(temporary) in " ".join([*process.cmdline(), *process.environ().values()]):
                found.append(f"{process.pid} {process.name()}")
        except psutil.Error:
            continue
    return found


def killed(process: subprocess.Popen[str], temporary: Path) -> None:
    process.kill()
    process.communicate(timeout=_SECONDS)
    until(lambda: not left_running(temporary))
    until(lambda: not list(temporary.iterdir()))


def test_killed_again_and_again_it_ends_with_the_grades_of_an_undisturbed_run(
    small: CourseFolder, graded_class: tuple[CourseFolder, Ran], temporary: Path
) -> None:
    undisturbed = graded_class[0]
    small.grading.mkdir(parents=True)
    shutil.copy(undisturbed.grading / "seed.json", small.grading / "seed.json")

    before_any_result = started(small, temporary)
    until(lambda: any(temporary.iterdir()))
    killed(before_any_result, temporary)
    assert results(small) == 0

    with_one_result = started(small, temporary)
    until(lambda: results(small) >= 1)
    killed(with_one_result, temporary)
    assert small.marks == {}  # the gradebook is behind its journal

    while_saving = started(small, temporary)
    with closing(sqlite3.connect(small.build / "gradebook.db", isolation_level=None)) as other:
        until(lambda: results(small) >= 2)
        other.execute("BEGIN IMMEDIATE")
        until_no_more_results(small)  # it waits for the other writer
        killed(while_saving, temporary)
        other.execute("ROLLBACK")

    assert small.grade(*_OPTIONS).status == 0
    assert small.marks == {student: undisturbed.marks[student] for student in CLASS}
    assert not (small.grading / "files").exists()


def test_ctrl_c_stores_what_is_graded_and_says_how_to_go_on(
    small: CourseFolder, temporary: Path
) -> None:
    process = started(small, temporary, "--language", "ko")
    until(lambda: results(small) >= 1)
    process.send_signal(signal.SIGINT)
    said, told = process.communicate(timeout=_SECONDS)
    assert process.returncode == 130
    assert "같은 명령을 실행하면 이어서 채점합니다." in told and "Traceback" not in told
    assert len(small.marks) == results(small)
    assert said == ""
    until(lambda: not left_running(temporary))
    assert not list(temporary.iterdir())


def test_where_the_grader_itself_fails_nothing_of_that_student_is_stored(
    small: CourseFolder, temporary: Path
) -> None:
    small.keep_only("solver", "exits")
    notebook = small.submitted("exits")
    slow = notebook.read_text("utf-8").replace("os._exit(0)", "__import__('time').sleep(9)")
    notebook.write_text(slow)
    process = started(small, temporary)
    known = kill_what_grades(process.pid, set())
    kill_what_grades(process.pid, known)
    said, told = process.communicate(timeout=_SECONDS)
    assert process.returncode == 1
    assert told.count("Traceback") == 0
    assert "exits: The grader itself failed; nothing was stored." in told
    assert small.marks.keys() == {"solver"}
    assert not small.notebook("exits").exists()
    (line,) = (line for line in said.splitlines() if line.startswith("exits"))
    assert line.split()[1:4] == ["-", "grader", "failed"]


def kill_what_grades(coordinator: int, known: set[int]) -> set[int]:
    """Kill a judge with its kernel, both unknown so far; return all that are known now."""

    def forked(warm: psutil.Process) -> list[psutil.Process]:
        try:
            return warm.children()
        except psutil.NoSuchProcess:  # It ended since its parent was asked.
            return []

    def unknown() -> list[psutil.Process]:
        children = chain.from_iterable(map(forked, psutil.Process(coordinator).children()))
        return [child for child in children if child.pid not in known]

    until(lambda: len(unknown()) > 1)
    found = unknown()
    for process in found:
        with suppress(psutil.NoSuchProcess):  # A judge's end takes its kernel with it.
            process.kill()
    return known | {process.pid for process in found}
