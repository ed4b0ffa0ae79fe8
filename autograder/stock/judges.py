"""One set of judges for a process, kept warm between runs of nbgrader's commands."""

from __future__ import annotations

import atexit
import os
import threading
from pathlib import Path

from autograder.judge.pool import Judges
from autograder.sandbox.choose import choose_level

# A formgrader grades one student after another, with pauses in which somebody reads.
_IDLE_SECONDS = 120.0
_lock = threading.RLock()
_open: dict[Path, Judges] = {}
_timers: list[threading.Timer] = []


def shared_judges(root: Path, *, trusted: bool) -> Judges:
    """Return the judges of the course at `root`; they end after some minutes without a call."""
    with _lock:
        if root not in _open:
            level = choose_level(trusted=trusted)
            _open[root] = Judges(os.cpu_count() or 1, level, hidden=(root,)).__enter__()
        keep_open()
        return _open[root]


def keep_open() -> None:
    """Start counting the idle time anew."""
    with _lock:
        while _timers:
            _timers.pop().cancel()
        timer = threading.Timer(_IDLE_SECONDS, close_judges)
        timer.daemon = True
        timer.start()
        _timers.append(timer)


@atexit.register
def close_judges() -> None:
    """End all judges; the next call starts new ones."""
    with _lock:
        while _open:
            _, judges = _open.popitem()
            judges.__exit__(None, None, None)
