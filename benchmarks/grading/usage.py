"""Runs a command to its end and counts what it and everything it starts have used."""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from pathlib import Path

_SUBREAPER = 36  # prctl's PR_SET_CHILD_SUBREAPER
_LOOK_AGAIN = 0.1
_LOOKS_PER_SAMPLE = 10
_GRACE = 2.0

OnMark = Callable[[str], None]


@dataclass(frozen=True)
class Usage:
    """What a command used.

    seconds       from its start to its end
    cpu_seconds   of all its processes, also of those that it left behind
    peak_bytes    of all its processes at once, shared pages counted once; looked at each second
    other_cores   how many cores were busy with something else meanwhile
    costs         seconds and CPU seconds between a marked line of its output and the next
    left_running  processes that had to be ended after it
    """

    seconds: float
    cpu_seconds: float
    peak_bytes: int
    other_cores: float
    code: int
    costs: Mapping[str, tuple[float, float]]
    left_running: tuple[str, ...]


def measured(
    command: list[str],
    folder: Path,
    environment: Mapping[str, str],
    log: Path,
    mark: str | None = None,
    on_mark: OnMark = lambda _: None,
) -> Usage:
    """Return what `command` used in `folder`; its output goes to `log`.

    mark     a pattern whose first group names the part of the work that a line begins
    on_mark  is called with each new name
    """
    _adopt_orphans()
    known = {child.pid for child in psutil.Process().children()}
    own, busy, start = _cpu_of_children(), _busy(), time.monotonic()
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=folder, env=dict(environment), stdout=output, stderr=subprocess.STDOUT
        )
        watch = _Watch(psutil.Process(process.pid), log, mark, on_mark, start)
        while process.poll() is None:
            watch.look()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_LOOK_AGAIN)
    seconds = time.monotonic() - start
    left_running = _end_orphans(known)
    cpu_seconds = _cpu_of_children() - own
    return Usage(
        seconds=seconds,
        cpu_seconds=cpu_seconds,
        peak_bytes=watch.peak,
        other_cores=max(_busy() - busy - cpu_seconds, 0.0) / (time.monotonic() - start),
        code=process.returncode,
        costs=watch.costs(seconds, cpu_seconds),
        left_running=left_running,
    )


class _Watch:
    def __init__(
        self, root: psutil.Process, log: Path, mark: str | None, on_mark: OnMark, start: float
    ) -> None:
        self._root, self._log, self._on_mark, self._start = root, log, on_mark, start
        self._mark = re.compile(mark) if mark else None
        self._read = self._looks = self.peak = 0
        self._marks: dict[str, tuple[float, float]] = {}

    def look(self) -> None:
        if self._looks % _LOOKS_PER_SAMPLE == 0:
            self.peak = max(self.peak, sum(map(_memory, _tree(self._root))))
        self._looks += 1
        for name in self._new_marks():
            cpu_seconds = sum(map(_cpu, _tree(self._root)))
            self._marks[name] = (time.monotonic() - self._start, cpu_seconds)
            self._on_mark(name)

    def costs(self, seconds: float, cpu_seconds: float) -> dict[str, tuple[float, float]]:
        begun = list(self._marks.values())
        ended = [*begun[1:], (seconds, cpu_seconds)]
        return {
            name: (after[0] - before[0], after[1] - before[1])
            for name, before, after in zip(self._marks, begun, ended, strict=False)
        }

    def _new_marks(self) -> list[str]:
        if self._mark is None:
            return []
        with self._log.open(encoding="utf-8", errors="replace") as log:
            log.seek(self._read)
            text = log.read()
            self._read = log.tell()
        found = dict.fromkeys(self._mark.findall(text))
        return [name for name in found if name not in self._marks]


def _tree(root: psutil.Process) -> list[psutil.Process]:
    try:
        return [root, *root.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def _memory(process: psutil.Process) -> int:
    try:
        return int(process.memory_full_info().pss)
    except psutil.NoSuchProcess:
        return 0
    except (psutil.AccessDenied, AttributeError):  # another user's process; not Linux
        with contextlib.suppress(psutil.Error):
            return int(process.memory_info().rss)
        return 0


def _cpu(process: psutil.Process) -> float:
    try:
        return float(sum(process.cpu_times()[:4]))
    except psutil.NoSuchProcess:
        return 0.0


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _busy() -> float:
    """Return the seconds that all cores together have worked, since the machine's start."""
    times = psutil.cpu_times()
    return float(sum(times) - times.idle - getattr(times, "iowait", 0.0))


def _adopt_orphans() -> None:
    """Make this process the parent of what a command leaves behind, so that its CPU counts."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)


def _end_orphans(known: set[int]) -> tuple[str, ...]:
    """Wait for what the command left behind, end what stays, and return its names.

    known  children of this process that are none of the command's
    """
    end = time.monotonic() + _GRACE
    while (left := _running(known)) and time.monotonic() < end:
        time.sleep(_LOOK_AGAIN)
    names = []
    for process in left:
        with contextlib.suppress(psutil.NoSuchProcess):
            names.append(process.name())
            process.kill()
    while _running(known):
        time.sleep(_LOOK_AGAIN)
    return tuple(names)


def _running(known: set[int]) -> list[psutil.Process]:
    """Collect the orphans that have ended, and return all processes that still run."""
    for child in psutil.Process().children():
        if child.pid not in known:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(child.pid, os.WNOHANG)
    return [
        process
        for child in psutil.Process().children()
        if child.pid not in known
        for process in _tree(child)
    ]
