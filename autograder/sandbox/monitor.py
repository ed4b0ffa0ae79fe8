"""The watch over one confined process, from its fork to the end of all that it started."""

from __future__ import annotations

import os
import select
import signal
import time
from contextlib import suppress
from dataclasses import replace
from typing import cast

from autograder.sandbox import sweep
from autograder.sandbox.confinement import Confinement
from autograder.sandbox.enter import WITH_NAMESPACES
from autograder.sandbox.lifeline import Ended, Ending, Lifeline
from autograder.sandbox.watch import Watch, waited_for

TICK = 0.2  # seconds between two looks
SECONDS_TO_SET_UP = 30.0
READY = "+"
LONGEST_REPORT = 4000  # bytes


class Monitor:
    """Waits for the owner, the process and the clock at once; never for one of them alone."""

    def __init__(self, confinement: Confinement, kernel: int, report: int, line: Lifeline) -> None:
        """Watch the kernel; report is where it says that it is ready, or why it is not."""
        self._confinement, self._kernel = confinement, kernel
        self._report, self._line = report, line
        self._watch: Watch | None = None  # once the kernel is confined
        self._error = ""
        self._statuses: dict[int, int] = {}

    def until_the_end(self) -> Ending:
        """Return how it ended; nothing that it started is left then."""
        ending = self._ending()
        if self._watch is not None:
            self._watch.excess()  # the last look at the time of those about to be killed
        with_namespaces = self._confinement.level in WITH_NAMESPACES
        identity = None if with_namespaces else self._confinement.identity
        self._statuses |= sweep.end_descendants(identity)
        status = self._statuses.get(self._kernel, 0)
        if ending.ended == "exit":
            ending = self._by_itself(os.waitstatus_to_exitcode(status))
        else:
            ending = replace(ending, code=os.waitstatus_to_exitcode(status))
        if self._watch is None:
            return replace(ending, cpu_seconds=waited_for())
        # Nobody waits for those that end with their namespace.
        seconds = max(waited_for(), self._watch.cpu_seconds)
        return replace(ending, cpu_seconds=seconds, peak_memory=self._watch.peak_memory)

    def _ending(self) -> Ending:
        process = os.pidfd_open(self._kernel)
        poll = select.poll()
        for readable in (process, self._report, self._line.fileno()):
            poll.register(readable, select.POLLIN)
        limit_of_setup = time.monotonic() + SECONDS_TO_SET_UP
        next_look = time.monotonic()
        while True:
            pause = max(0.0, next_look - time.monotonic())
            events = {descriptor for descriptor, _ in poll.poll(pause * 1000)}
            if self._line.fileno() in events and (ended := self._obeyed()) is not None:
                return Ending(ended)
            if self._watch is None and (self._report in events or process in events):
                said = self._said()
                if not said.startswith(READY):
                    return Ending("setup", said or "the process ended before it was confined")
                self._error = said.removeprefix(READY)  # the body may have failed at once
                poll.unregister(self._report)
                self._start_watch()
            if process in events:
                return Ending("exit")
            if time.monotonic() < next_look:
                continue
            if self._watch is None and time.monotonic() > limit_of_setup:
                return Ending("setup", f"not ready after {SECONDS_TO_SET_UP:g} s")
            if (excess := self._look()) is not None:
                return excess
            next_look = time.monotonic() + TICK

    def _obeyed(self) -> Ended | None:
        for order in self._line.orders():
            if order == "interrupt":
                sweep.send(self._kernel, signal.SIGINT)
            else:
                return "closed" if order == "closed" else "killed"
        return None

    def _start_watch(self) -> None:
        with_namespaces = self._confinement.level in WITH_NAMESPACES
        scratch = None if with_namespaces else self._confinement.scratch
        with suppress(OSError):  # it has ended already
            self._watch = Watch(
                self._kernel,
                self._confinement.limits,
                scratch,
                nameless_files=bool(self._confinement.devices),
            )

    def _look(self) -> Ending | None:
        if self._watch is None:
            return None
        if (excess := self._watch.excess()) is not None:
            kind, figures = excess
            return Ending(cast("Ended", kind), figures)
        if self._kernel not in self._statuses:
            self._statuses |= sweep.reap()
        return None

    def _said(self) -> str:
        try:
            return os.read(self._report, LONGEST_REPORT).decode("utf-8", "replace")
        except BlockingIOError:
            return ""

    def _by_itself(self, code: int) -> Ending:
        if code == -signal.SIGXCPU:
            return Ending("cpu", "the time of one process", code)
        return Ending("exit", self._error + self._said() if code else "", code)
