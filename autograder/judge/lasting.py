"""Judges that outlast a call: they start with the first job and end when nobody asks any more."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future

from autograder.job import Graded, Job
from autograder.judge.pool import Judges


class LastingJudges:
    """Judges for callers who don't know which job is their last one; any thread may call.

    start  returns judges that were not entered yet
    idle   seconds without a job after which they end; the next job starts new ones
    """

    def __init__(self, start: Callable[[], Judges], idle: float) -> None:
        self._start = start
        self._idle = idle
        self._lock = threading.RLock()
        self._judges: Judges | None = None
        self._jobs = 0  # waiting or under way
        self._timer: threading.Timer | None = None

    def submit(self, job: Job) -> Future[Graded]:
        """Return what will be the graded submission."""
        judges = self._begin()
        try:
            future = judges.submit(job)
        except BaseException:
            self._end()
            raise
        future.add_done_callback(lambda _: self._end())
        return future

    def grade(self, job: Job) -> Graded:
        """Return the graded submission."""
        judges = self._begin()
        try:
            return judges.grade(job)
        finally:
            self._end()

    def close(self) -> None:
        """End the judges at once; jobs under way fail and those that wait are cancelled."""
        with self._lock:
            self._stop_timer()
            judges, self._judges = self._judges, None
        if judges is not None:
            judges.close(at_once=True)

    def _begin(self) -> Judges:
        with self._lock:
            self._stop_timer()
            if self._judges is None:
                self._judges = self._start().__enter__()
            self._jobs += 1
            return self._judges

    def _end(self) -> None:
        with self._lock:
            self._jobs -= 1
            if self._jobs == 0 and self._judges is not None:
                self._timer = threading.Timer(self._idle, self._close_if_idle)
                self._timer.daemon = True
                self._timer.start()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _close_if_idle(self) -> None:
        with self._lock:
            # A job may have come while this waited for the lock.
            if self._jobs == 0:
                self.close()
