"""Judges that outlast a call end when nobody asks, start again, and are never cut short."""

from __future__ import annotations

import threading
import time
from contextlib import suppress

import psutil

from autograder.job import Limits
from autograder.judge.lasting import LastingJudges
from autograder.judge.pool import Judges
from autograder.kernels.host import WarmProcessError
from autograder.sandbox.choose import choose_level
from tests.autograder.judge.small_notebooks import code, job

IDLE = 0.5
_SECONDS = 60


def start() -> Judges:
    return Judges(1, choose_level(trusted=False))


def warm_processes() -> set[int]:
    found = set()
    for child in psutil.Process().children():
        with suppress(psutil.Error):  # it has just ended
            if "autograder.kernels.warm" in " ".join(child.cmdline()):
                found.add(child.pid)
    return found


def until_ended(warm: set[int]) -> None:
    end = time.monotonic() + _SECONDS
    while warm & warm_processes():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_they_end_when_idle_and_start_with_the_next_job() -> None:
    before = warm_processes()
    judges = LastingJudges(start, IDLE)
    assert warm_processes() == before
    longer_than_idle = job(code("slow", f"time.sleep({3 * IDLE})"))
    assert judges.submit(longer_than_idle).result().status == "graded"
    first = warm_processes() - before
    assert len(first) == 1
    until_ended(first)
    assert judges.grade(job(code("short", "1 + 1"))).status == "graded"
    second = warm_processes() - before
    assert len(second) == 1 and not first & second
    judges.close()
    assert warm_processes() == before


def test_closing_them_waits_for_no_submission() -> None:
    judges = LastingJudges(start, IDLE)
    judges.grade(job(code("short", "1 + 1")))
    failed: list[type[BaseException]] = []

    def grade() -> None:
        try:
            judges.grade(job(code("slow", "time.sleep(60)"), limits=Limits()))
        except WarmProcessError as error:
            failed.append(type(error))

    running = threading.Thread(target=grade)
    running.start()
    time.sleep(1.0)
    began = time.monotonic()
    judges.close()
    running.join(_SECONDS)
    assert time.monotonic() - began < 15
    assert failed == [WarmProcessError]
