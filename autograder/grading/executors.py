"""Jobs go in, graded submissions come out, in the order in which they are ready."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from autograder.job import Graded, Job
    from autograder.judge.pool import Judges


class Executor(Protocol):
    """Where jobs are graded: this machine, or a cluster."""

    def graded(self, jobs: Iterable[Job]) -> Iterator[Graded]:
        """Give each job's result as it is ready; jobs are drawn only when there is room."""
        ...


class Nobody:
    """Grades nothing, where nothing has changed."""

    def graded(self, jobs: Iterable[Job]) -> Iterator[Graded]:
        """Give nothing; there must be no jobs."""
        for job in jobs:
            raise ValueError(f"nobody grades {job.student}")
        return iter(())


class Local:
    """Grades on this machine; holds no more jobs than its judges need to stay busy."""

    def __init__(self, judges: Judges, workers: int) -> None:
        self._judges = judges
        self._room = 2 * workers

    def graded(self, jobs: Iterable[Job]) -> Iterator[Graded]:
        """Give each job's result as it is ready."""
        running: set[Future[Graded]] = set()
        for job in jobs:
            running.add(self._judges.submit(job))
            if len(running) >= self._room:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                yield from (future.result() for future in done)
        while running:
            done, running = wait(running, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)
