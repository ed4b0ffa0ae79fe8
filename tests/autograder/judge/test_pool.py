"""Judges that die are replaced; those that live stay as small as they were."""

from __future__ import annotations

import os
import signal
import time

import pytest

from autograder.job import MEGABYTE
from autograder.judge.pool import Judges
from tests.autograder.judge.processes import descriptors, judge_of, kernels_of, resident, warm_of
from tests.autograder.judge.small_notebooks import COUNT_KERNELS, answer, code, job

pytestmark = pytest.mark.xdist_group("judges")

RIGHT = answer("count_kernels", COUNT_KERNELS)
# A cell that takes long enough for its judge to be killed meanwhile.
SLOW = job(code("sleeps", "time.sleep(2)"), RIGHT)


def kill_while_grading(judges: Judges) -> None:
    """Kill the judge once it has a kernel: a confined process below its monitor."""
    end = time.monotonic() + 30
    while not (confined := kernels_of(judges)) and time.monotonic() < end:
        time.sleep(0.02)
    os.kill(judge_of(judges), signal.SIGKILL)
    while confined & kernels_of(judges) and time.monotonic() < end:
        time.sleep(0.02)


def test_a_judge_killed_while_it_grades_is_replaced_and_the_job_graded(judges: Judges) -> None:
    grading = judges.submit(SLOW)
    kill_while_grading(judges)
    graded = grading.result(60)
    assert (graded.status, graded.points) == ("graded", {"check-count_kernels": 2.0})


def test_two_killed_judges_are_a_failure_of_this_job_alone(judges: Judges) -> None:
    grading = judges.submit(SLOW)
    for _ in range(2):
        kill_while_grading(judges)
    graded = grading.result(60)
    assert (graded.status, graded.notebook, graded.points) == ("failed", None, {})
    assert judges.grade(job(RIGHT)).points == {"check-count_kernels": 2.0}


def test_a_job_that_the_judge_cannot_read_fails_alone(judges: Judges) -> None:
    graded = judges.grade(job(RIGHT, lesson="no-such-lesson"))
    assert graded.status == "failed"
    assert judges.grade(job(RIGHT)).points == {"check-count_kernels": 2.0}


def test_many_submissions_leave_judge_and_warm_process_as_they_were(judges: Judges) -> None:
    wrong = answer("count_kernels", "def count_kernels(a, b): return a + b")
    tiny = job(code("prints", "print('x' * 50_000)"), wrong)

    def use() -> list[tuple[int, int]]:
        return [(resident(one), descriptors(one)) for one in (judge_of(judges), warm_of(judges))]

    for _ in range(10):
        judges.grade(tiny)
    before, folders = use(), set(judges._warm.folder.iterdir())
    for _ in range(60):
        assert judges.grade(tiny).status == "graded"
    for (memory, files), (memory_now, files_now) in zip(before, use(), strict=True):
        assert memory_now - memory < 10 * MEGABYTE
        assert files_now <= files
    assert set(judges._warm.folder.iterdir()) == folders
