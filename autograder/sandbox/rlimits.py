"""The kernel's own limits of one process."""

from __future__ import annotations

import math
import os
import platform
from pathlib import Path

from autograder.job import MEGABYTE, Limits
from autograder.sandbox.level import Level
from autograder.sandbox.processes import status

SECONDS_AFTER_THE_SIGNAL = 5
STACK = 8 * MEGABYTE
# Threads reserve address space that they never use; what is used counts as data.
ADDRESS_SPACE_BEYOND_MEMORY = 16 * 1024 * MEGABYTE
MONITORS = 1  # it shares the namespace of an ordinary user's submission
# Where neighbours share the count, the watch ends who starts too many; until it looks, they and
# the others of the same user still find room.
ROOM_FOR_NEIGHBOURS = 2
COUNTED_BY_NAMESPACE = (5, 14)  # Linux


def set_limits(limits: Limits, level: Level, *, with_card: bool = False) -> None:
    """Set the limits of this process, inherited by all that it starts; soft equals hard.

    Memory counts from what the process holds now. Call it as the user that it was before. With a
    card the address space has no limit: CUDA reserves as much of it as all memory has addresses.
    """
    import resource  # POSIX only

    held = status("/proc/self")
    seconds = max(1, math.ceil(limits.cpu))
    unused = ADDRESS_SPACE_BEYOND_MEMORY
    wanted = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_MEMLOCK: MEGABYTE,
        resource.RLIMIT_MSGQUEUE: 0,
        resource.RLIMIT_STACK: STACK,
        resource.RLIMIT_NOFILE: limits.open_files,
        resource.RLIMIT_FSIZE: limits.file,
        resource.RLIMIT_DATA: held["VmData"] + limits.memory + (unused if with_card else 0),
        resource.RLIMIT_AS: held["VmSize"] + limits.memory + unused,
        resource.RLIMIT_NPROC: _most_processes(limits.processes, level),
    }
    if with_card:
        del wanted[resource.RLIMIT_AS]
    for kind, value in wanted.items():
        _lower(kind, value, value)
    _lower(resource.RLIMIT_CPU, seconds, seconds + SECONDS_AFTER_THE_SIGNAL)


def _lower(kind: int, soft: int, hard: int) -> None:
    import resource

    most = resource.getrlimit(kind)[1]
    if most != resource.RLIM_INFINITY:
        soft, hard = min(soft, most), min(hard, most)
    resource.setrlimit(kind, (soft, hard))


def _most_processes(own: int, level: Level) -> int:
    """Return the limit of a count that the kernel keeps of all that a user runs."""
    if os.geteuid() == 0:
        return own  # it becomes a user whom nothing else runs as
    if level is Level.USER_NAMESPACES and _linux() >= COUNTED_BY_NAMESPACE:
        return own + MONITORS
    return ROOM_FOR_NEIGHBOURS * own + _running_as(os.getuid())


def _running_as(user: int) -> int:
    """Return how many processes and threads the user runs on this machine."""
    count = 0
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                if entry.stat().st_uid == user:
                    count += status(str(entry))["Threads"]
            except (OSError, KeyError):
                continue
    return count


def _linux() -> tuple[int, int]:
    major, minor = platform.release().split(".")[:2]
    return int(major), int("".join(digit for digit in minor if digit.isdecimal()))
