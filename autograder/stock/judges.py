"""One set of judges for a course and process, kept warm between runs of nbgrader's commands."""

from __future__ import annotations

import atexit
import os
import threading
from functools import partial
from pathlib import Path

from autograder.judge.lasting import LastingJudges
from autograder.judge.pool import Judges
from autograder.sandbox.choose import choose_level

# A formgrader grades one student after another, with pauses in which somebody reads.
IDLE_SECONDS = 120.0
_lock = threading.Lock()
_judges: dict[tuple[Path, bool, Path | None], LastingJudges] = {}


def shared_judges(root: Path, *, trusted: bool, course: Path | None = None) -> LastingJudges:
    """Return the judges of the course at `root`; they end after some minutes without a job.

    `course` is an instructor's folder with exercises of its own.
    """
    with _lock:
        start = partial(_start, root, trusted, course)
        return _judges.setdefault((root, trusted, course), LastingJudges(start, IDLE_SECONDS))


def _start(root: Path, trusted: bool, course: Path | None) -> Judges:
    hidden = (root,) if course is None else (root, course)
    level = choose_level(trusted=trusted)
    return Judges(os.cpu_count() or 1, level, hidden, course=course)


@atexit.register
def close_judges() -> None:
    """End all judges; the next job starts new ones."""
    for judges in list(_judges.values()):
        judges.close()
