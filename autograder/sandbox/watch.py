"""What a process and all that it started use together, and which limit that breaks."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from autograder.job import Limits
from autograder.sandbox.buffers import BLOCK, Held, held_by
from autograder.sandbox.processes import Use, descendants, proportional_memory, use

MOST_ENTRIES = 20_000  # files and folders on disk
HIDDEN = 1 << 62  # more bytes than any limit
# The system refuses one process too many, and an honest program gives up; a fork bomb goes on.
LOOKS_AT_THE_MOST_PROCESSES = 5


class Watch:
    """Adds up at each look; remembers the highest memory and the processor time so far."""

    def __init__(
        self, kernel: int, limits: Limits, scratch: str | None, *, nameless_files: bool = False
    ) -> None:
        """Watch the kernel's descendants, and the bytes in scratch where one is given.

        Without one, it has namespaces of its own: its files are limited and its network is seen.
        nameless_files: it may make files that are on no disk; they count as memory.
        """
        self.peak_memory = 0
        self.cpu_seconds = 0.0
        self._limits, self._scratch = limits, scratch
        self._kernel, self._nameless_files = kernel, nameless_files
        at_start = use(kernel)
        self._at_start = at_start.memory
        self._buffers_at_start = self._held([at_start]).buffers
        self._full = 0  # looks in a row

    def excess(self) -> tuple[str, str] | None:
        """Return the limit that is broken, as its word and the figures, or None."""
        uses = _uses(descendants(os.getpid()))
        limits = self._limits
        # A child that has ended counts only if somebody waited for it.
        seconds = waited_for() + sum(one.cpu for one in uses.values())
        self.cpu_seconds = max(self.cpu_seconds, seconds)
        if self.cpu_seconds > limits.cpu:
            return "cpu", f"{self.cpu_seconds:.1f} s of {limits.cpu:g} s"
        if (crowd := self._crowd(uses.values())) is not None:
            return "processes", f"{crowd} processes and threads of {limits.processes}"
        held = self._held(uses.values())
        beside = max(0, held.buffers - self._buffers_at_start)
        memory = self._memory(uses, beside + (held.removed if self._nameless_files else 0))
        self.peak_memory = max(self.peak_memory, memory)
        if memory > limits.memory:
            return "memory", f"{memory >> 20} MB of {limits.memory >> 20} MB"
        if self._scratch is None:
            return None
        if (size := held.removed + _on_disk(self._scratch)) > limits.disk:
            return "disk", _figures(size, limits.disk)
        return None

    def _held(self, uses: Iterable[Use]) -> Held:
        return held_by([one.folder for one in uses], own_network=self._scratch is None)

    def _crowd(self, uses: Collection[Use]) -> int | None:
        most = self._limits.processes
        threads = sum(one.threads for one in uses)
        running = sum(one.threads for one in uses if not one.ended)
        self._full = self._full + 1 if running >= most else 0
        too_many = threads > most or self._full >= LOOKS_AT_THE_MOST_PROCESSES
        return threads if too_many else None

    def _memory(self, uses: dict[int, Use], buffers: int) -> int:
        total = buffers + sum(one.memory for one in uses.values())
        total -= min(self._at_start, uses[self._kernel].memory) if self._kernel in uses else 0
        if total <= self._limits.memory or len(uses) == 1:
            return total
        # Forked processes share pages, which the quick sum counts once for each.
        return buffers + sum(_shared(process, one) for process, one in uses.items())


def _shared(process: int, one: Use) -> int:
    share = proportional_memory(process)
    return one.memory if share is None else share


def _figures(size: int, most: int) -> str:
    if size >= HIDDEN:
        return f"more than {MOST_ENTRIES} files, or a folder that cannot be read"
    return f"{size >> 20} MB of {most >> 20} MB"


def _uses(processes: set[int]) -> dict[int, Use]:
    uses = {}
    for process in processes:
        try:
            uses[process] = use(process)
        except (OSError, IndexError):
            continue  # it ended while being read
    return uses


def waited_for() -> float:
    """Return the processor seconds of this process's ended children and theirs."""
    import resource  # POSIX only

    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended.ru_utime + ended.ru_stime


def _on_disk(scratch: str) -> int:
    """Return the bytes below scratch; a huge number if hidden."""
    size, entries, pending = 0, 0, [Path(scratch)]
    while pending:
        folder = pending.pop()
        try:
            paths = list(folder.iterdir())
            entries += len(paths)
            for kind, path in _kinds(paths):
                size += kind.st_blocks * BLOCK
                if stat.S_ISDIR(kind.st_mode):
                    pending.append(path)
        except OSError:
            if folder.exists():
                return HIDDEN  # a folder closed to its own user, or a path too long to be read
        if entries > MOST_ENTRIES:
            return HIDDEN
    return size


def _kinds(paths: Iterable[Path]) -> Iterator[tuple[os.stat_result, Path]]:
    for path in paths:
        with suppress(FileNotFoundError):
            yield path.lstat(), path
