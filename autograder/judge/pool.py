"""Judges at work: a warm process, and as many judges as there are jobs at a time."""

from __future__ import annotations

import json
import queue
import socket
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from functools import cached_property
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import autograder
import cnnlab
from autograder.job import Graded, Job
from autograder.kernels.host import Warm, WarmProcessError
from autograder.kernels.readable import readable
from autograder.sandbox.level import Level


class Judges:
    """Grades jobs in `workers` processes; leaving the `with` block ends them and all kernels.

    level   of the sandbox, one that `probe` found
    hidden  folders that no kernel may read, besides the course's own code
    """

    def __init__(self, workers: int, level: Level, hidden: tuple[Path, ...] = ()) -> None:
        self._workers = workers
        self._level = level
        self._hidden = hidden
        self._idle: queue.SimpleQueue[Connection] = queue.SimpleQueue()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._warm = stack.enter_context(Warm(self._level))
            for _ in range(self._workers):
                self._idle.put(self._fork())
            self._threads = stack.enter_context(ThreadPoolExecutor(self._workers))
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close(at_once=kind is not None)

    def close(self, *, at_once: bool) -> None:
        """End the judges, `at_once` or after the jobs under way; waiting jobs are cancelled."""
        if at_once:
            self._warm.close()
        self._threads.shutdown(cancel_futures=True)
        while not self._idle.empty():
            self._idle.get().close()
        self._stack.close()

    def submit(self, job: Job) -> Future[Graded]:
        """Return what will be the graded submission."""
        return self._threads.submit(self.grade, job)

    def grade(self, job: Job) -> Graded:
        """Return the graded submission; a judge that dies over it is replaced once."""
        for _ in range(2):
            judge = self._idle.get()
            try:
                judge.send_bytes(
                    json.dumps({"job": job.to_json(), "settings": self._settings}).encode()
                )
                graded = Graded.from_json(json.loads(judge.recv_bytes()))
            except (EOFError, OSError):
                self._replace(judge)
            else:
                self._idle.put(judge)
                return graded
        detail = "Two judges ended while they graded this submission."
        return Graded.failed(job.student, detail, self._level, job.seed)

    def _replace(self, lost: Connection) -> None:
        lost.close()
        try:
            self._idle.put(self._fork())
        except WarmProcessError:
            self._idle.put(lost)  # whoever takes it next must be told the same, not wait
            raise

    def _fork(self) -> Connection:
        judge: socket.socket = self._warm.fork_judge()
        return Connection(judge.detach())

    @cached_property
    def _settings(self) -> dict[str, Any]:
        code = [Path(package.__path__[0]) for package in (autograder, cnnlab)]
        view = readable([Path(self._warm.search_path[0])], [*code, *self._hidden])
        return {
            "folder": str(self._warm.folder),
            "confinement": {"level": self._level, "readable": view},
            "request": {"environment": {}, "search_path": self._warm.search_path},
        }
