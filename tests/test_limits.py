from __future__ import annotations

import itertools
import os
import subprocess
import sys
import threading
import time

import pytest

from cnnlab.limits import WAITING, TooSlow, limited


def endless() -> None:
    for _ in itertools.count():
        pass


def endless_around_a_bare_except() -> None:
    number = 0
    while True:
        try:  # noqa: SIM105
            number += 1
        except:  # noqa: E722
            pass


@pytest.mark.parametrize("function", [endless, endless_around_a_bare_except])
def test_an_endless_function_is_stopped_on_the_main_thread(function: object) -> None:
    began = time.monotonic()
    with pytest.raises(TooSlow):
        limited(function, (), 0.2)  # type: ignore[arg-type]
    assert time.monotonic() - began < 3


@pytest.mark.parametrize("function", [endless, endless_around_a_bare_except])
def test_an_endless_function_is_stopped_on_another_thread(function: object) -> None:
    seen: list[str] = []

    def work() -> None:
        try:
            limited(function, (), 0.2)  # type: ignore[arg-type]
        except TooSlow:
            seen.append("stopped")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(5)
    assert seen == ["stopped"]


def test_sleep_is_interrupted() -> None:
    began = time.monotonic()
    with pytest.raises(TooSlow):
        limited(time.sleep, (30,), 0.1)
    assert time.monotonic() - began < 3


def test_a_quick_function_returns_and_leaves_no_alarm_behind() -> None:
    assert limited(lambda x: x + 1, (1,), 0.05) == 2
    time.sleep(0.1)


def test_many_limits_in_a_row_leave_nothing_behind() -> None:
    for _ in range(100):
        with pytest.raises(TooSlow):
            limited(endless, (), 0.001)
    time.sleep(0.01)


def test_a_function_that_waits_for_a_processor_has_longer() -> None:
    def waits(_limit: float) -> str:
        time.sleep(2 * _limit)
        return "done"

    assert limited(waits, (0.2,), 0.2) == "done"


def test_the_time_that_others_use_is_no_part_of_the_limit() -> None:
    def works(seconds: float) -> str:
        end = time.thread_time() + seconds
        while time.thread_time() < end:
            pass
        return "done"

    # One for each core, so that the work takes longer than its limit.
    endless = [sys.executable, "-c", "while True: pass"]
    busy = [subprocess.Popen(endless) for _ in range(os.cpu_count() or 1)]
    started = time.monotonic()
    try:
        assert limited(works, (0.3,), 0.4) == "done"
    except TooSlow:  # other work beside took even the time that may pass
        assert time.monotonic() - started >= WAITING * 0.4
    finally:
        for process in busy:
            process.kill()
            process.wait()
