"""Several processes make a large class's feedback pages and never outlive the command."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import psutil
import pytest

from autograder.grading import reports
from autograder.grading.reports import reasons_of
from autograder.job import Graded, Incident
from cnnlab.text import set_language
from tests.autograder.stock import environment

if TYPE_CHECKING:
    from pathlib import Path

    from tests.autograder.grading.whole_class import CourseFolder, Ran

_SECONDS = 60
# A pool as for a large class, whose owner is killed while the pool waits for work.
POOL = """
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from autograder.grading.reports import _end_with_parent

if __name__ == "__main__":
    with ProcessPoolExecutor(2, get_context("spawn"), initializer=_end_with_parent) as processes:
        list(processes.map(time.sleep, [0.2] * 4))
        print("ready", flush=True)
        time.sleep(600)
"""


@pytest.mark.xdist_group("whole class")
def test_several_processes_make_the_same_pages(
    graded_class: tuple[CourseFolder, Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reports, "_FEW", 0)
    course = graded_class[0].copy(tmp_path)
    for page in (course.build / "feedback").rglob("*.html"):
        page.unlink()
    ran = course.grade("--cell", "15")
    assert ran.status == 0, ran.told
    assert "9, new or changed: 9" in ran.said
    for student in ("solver", "broken"):
        assert course.feedback(student) == graded_class[0].feedback(student)


def test_a_pools_processes_end_when_its_owner_is_killed(tmp_path: Path) -> None:
    program = tmp_path / "pool.py"
    program.write_text(POOL)
    variables = environment(tmp_path / "home")
    variables["PYTHONPATH"] += ":."
    owner = subprocess.Popen(
        [sys.executable, str(program)], env=variables, stdout=subprocess.PIPE, text=True
    )
    assert owner.stdout is not None and owner.stdout.readline() == "ready\n"
    pool = psutil.Process(owner.pid).children(recursive=True)
    assert len(pool) >= 2
    owner.kill()
    owner.communicate()
    end = time.monotonic() + _SECONDS
    while any(process.is_running() for process in pool) and time.monotonic() < end:
        time.sleep(0.1)
    assert [process.pid for process in pool if process.is_running()] == []


def test_every_incident_is_told_in_the_instructors_language() -> None:
    incidents = (Incident("slow cell", "conv2d", "60"), Incident("link", detail="data.csv"))
    graded = Graded("kim", "graded in part", {}, None, incidents)
    assert reasons_of(graded) == (
        "The cell `conv2d` did not end within 60 s and was stopped. "
        "data.csv is a link and was left out. Hand in the file itself."
    )
    set_language("ko")
    assert reasons_of(graded).startswith("`conv2d` 셀이 60초 안에 끝나지 않아 멈췄습니다.")
