from __future__ import annotations

import signal
import threading

import pytest

from autograder.grading.uninterrupted import uninterrupted


def interrupted(times: int, done: list[str]) -> None:
    with uninterrupted():
        for _ in range(times):
            signal.raise_signal(signal.SIGINT)
            done.append("work")


def test_an_interrupt_waits_for_the_end_of_the_block() -> None:
    done: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        interrupted(1, done)
    assert done == ["work"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_second_interrupt_does_not_wait() -> None:
    done: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        interrupted(2, done)
    assert done == ["work"]  # the second ended it before it could go on


def test_what_the_block_raises_is_not_hidden() -> None:
    with pytest.raises(ValueError, match="lost"), uninterrupted():
        raise ValueError("lost")
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_another_thread_runs_the_block_as_it_is() -> None:
    done = []

    def work() -> None:
        with uninterrupted():
            done.append("in a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == ["in a thread"]
