"""Judges at work: a warm process, and as many judges as there are jobs at a time."""

from __future__ import annotations

import json
import queue
import socket
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import autograder
import cnnlab
from autograder.cards import view
from autograder.cards.card import Share, device_of, environment_of, limits_on_a_card
from autograder.cards.trying import why_not
from autograder.job import Graded, Job, Limits
from autograder.kernels.host import Warm, WarmProcessError
from autograder.kernels.readable import readable
from autograder.sandbox.level import Level
from cnnlab.devices.prepare import ON_THE_CPU
from cnnlab.text import Text


@dataclass(frozen=True)
class _Seat:
    """A judge, and the share of a card that its kernels compute on, if any."""

    judge: Connection
    share: Share | None


class Judges:
    """Grades jobs in `workers` processes; leaving the `with` block ends them and all kernels.

    level   of the sandbox, one that `probe` found
    hidden  folders that no kernel may read, besides the course's own code
    shares  of cards to compute on: those whose trial fails are in `refused`, with the reason. If
            any is left, no more judges work at a time than its kernels have room for; if none is,
            all work as without a card.
    course  folder whose exercises and points count as well; no file of a submission ever does
    """

    def __init__(
        self,
        workers: int,
        level: Level,
        hidden: tuple[Path, ...] = (),
        shares: Sequence[Share] = (),
        course: Path | None = None,
    ) -> None:
        self.workers = workers
        self.shares = tuple(shares)
        self.refused: dict[Share, Text] = {}
        self._level = level
        self._hidden = hidden
        self._course = course
        self._idle: queue.SimpleQueue[_Seat] = queue.SimpleQueue()
        self._settings = cache(self._make_settings)

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._warm = stack.enter_context(Warm(self._level, with_cards=bool(self.shares)))
            seats = self._seats()
            self.workers = len(seats)
            for share in seats:
                self._idle.put(_Seat(self._fork(), share))
            self._threads = stack.enter_context(ThreadPoolExecutor(self.workers))
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
            self._idle.get().judge.close()
        self._stack.close()

    def submit(self, job: Job) -> Future[Graded]:
        """Return what will be the graded submission."""
        return self._threads.submit(self.grade, job)

    def grade(self, job: Job) -> Graded:
        """Return the graded submission; a judge that dies over it is replaced once."""
        for _ in range(2):
            seat = self._idle.get()
            given = {"job": job.to_json(), "settings": self._settings(seat.share)}
            try:
                seat.judge.send_bytes(json.dumps(given).encode())
                graded = Graded.from_json(json.loads(seat.judge.recv_bytes()))
            except (EOFError, OSError):
                self._replace(seat)
            else:
                self._idle.put(seat)
                return graded
        detail = "Two judges ended while they graded this submission."
        return Graded.failed(job.student, detail, self._level, job.seed)

    def _replace(self, lost: _Seat) -> None:
        lost.judge.close()
        try:
            self._idle.put(_Seat(self._fork(), lost.share))
        except WarmProcessError:
            self._idle.put(lost)  # whoever takes it next must be told the same, not wait
            raise

    def _fork(self) -> Connection:
        judge: socket.socket = self._warm.fork_judge(self._course)
        return Connection(judge.detach())

    def _seats(self) -> list[Share | None]:
        """Return the judges' places: as many on each card as it has room for, or none on any."""
        for share in self.shares:
            reason = why_not(self._warm.control, self._settings(share), limits_on_a_card(Limits()))
            if reason is not None:
                self.refused[share] = reason
        self.shares = tuple(share for share in self.shares if share not in self.refused)
        rounds = range(max([share.kernels for share in self.shares], default=0))
        places = [share for turn in rounds for share in self.shares if turn < share.kernels]
        return list(places[: self.workers]) or [None] * self.workers

    def _make_settings(self, share: Share | None) -> dict[str, Any]:
        code = [Path(package.__path__[0]) for package in (autograder, cnnlab)]
        more = [] if share is None else view.libraries()
        seen = readable([Path(self._warm.search_path[0]), *more], [*code, *self._hidden])
        environment = ON_THE_CPU if share is None else environment_of(share)
        return {
            "folder": str(self._warm.folder),
            "confinement": {"level": self._level, "readable": seen},
            # Of its kernels alone: what else a judge starts computes on the processor.
            "devices": () if share is None else view.nodes(share.card),
            "device": device_of(share),
            "request": {"environment": environment, "search_path": self._warm.search_path},
        }
