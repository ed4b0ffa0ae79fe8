"""What is said of a process counts what it still uses."""

from __future__ import annotations

import os
import signal
import sys
import time

import pytest

from autograder.sandbox.processes import use

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it reads /proc")


def test_a_process_that_has_ended_counts_as_none_until_somebody_asks_for_it() -> None:
    child = os.posix_spawn(sys.executable, [sys.executable, "-c", "input()"], os.environ)
    try:
        assert use(child).threads == 1
        os.kill(child, signal.SIGKILL)
        end = time.monotonic() + 5
        while use(child).threads and time.monotonic() < end:
            time.sleep(0.01)
        assert (use(child).threads, use(child).memory) == (0, 0)
    finally:
        os.waitpid(child, 0)
