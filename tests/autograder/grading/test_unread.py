"""`python -m autograder grade … | head`: the reader goes, grading and its files stay."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from autograder.grading.unread import BROKEN_PIPE, unbroken
from tests.autograder.stock import REPOSITORY, environment

if TYPE_CHECKING:
    from pathlib import Path

    from tests.autograder.grading.whole_class import CourseFolder

_SECONDS = 300


@pytest.mark.xdist_group("whole class")
def test_who_stops_reading_stops_no_grading(handed_in: CourseFolder, tmp_path: Path) -> None:
    course = handed_in.copy(tmp_path)
    course.keep_only("solver")
    table = tmp_path / "grades.csv"
    process = course.start("--csv", str(table), home=course.root.parent / "home")
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    process.stderr.close()
    assert process.wait(_SECONDS) == BROKEN_PIPE
    assert course.points("solver") == 50
    assert table.exists() and course.feedback("solver")


@pytest.mark.parametrize("held_back", ["", "print('held back')"])
def test_nothing_is_said_when_pythons_streams_are_closed_at_the_end(
    tmp_path: Path, held_back: str
) -> None:
    program = f"""
import time
from autograder.grading.unread import unbroken
with unbroken() as streams:
    time.sleep(0.5)
    for _ in range(3):
        print("line", flush=True)
    {held_back}
print(streams[0].broken, streams[0].isatty())
raise SystemExit(7)
"""
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=REPOSITORY,
        env=environment(tmp_path / "home"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None
    assert process.communicate(timeout=_SECONDS) == (None, "")
    assert process.returncode == 7


def test_what_somebody_reads_arrives() -> None:
    before, sys.stdout = sys.stdout, io.StringIO()
    try:
        with unbroken() as streams:
            print("read")
        assert sys.stdout.getvalue() == "read\n"
        assert not any(stream.broken for stream in streams)
    finally:
        sys.stdout = before
