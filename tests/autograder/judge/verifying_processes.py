"""Looks at the processes that the tests of the verifier have started."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

_STILL = 0.5
_SECONDS = 15.0
# Warm processes of judges that other modules on this worker share.
OF_OTHERS: set[int] = set()


def running() -> set[int]:
    """Return all warm processes' processes, once their number has not changed for a while."""
    found = _warm()
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end:
        time.sleep(_STILL)
        if (now := _warm()) == found:
            break
        found = now
    return found


def verifiers() -> set[int]:
    """Return the confined processes below this one that have nothing below themselves."""
    return {one for one in running() if not below(one) and _is_confined(one)}


def judges_running() -> set[int]:
    """Return the unconfined processes below this one that have nothing below themselves."""
    return {one for one in running() if not below(one) and not _is_confined(one)}


def below(process: int) -> set[int]:
    """Return the processes that descend from one."""
    parents = {}
    for entry in Path("/proc").iterdir():
        with suppress(OSError, ValueError):
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
            parents[int(entry.name)] = int(fields[1])
    found = {process}
    while more := {one for one, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {process}


def _warm() -> set[int]:
    """Return this process's warm processes and what descends from them; a browser runs here too."""
    mine = below(os.getpid()) - OF_OTHERS.union(*map(below, OF_OTHERS))
    warm = {one for one in mine if b"autograder.kernels.warm" in _command(one)}
    return warm.union(*map(below, warm)) & mine


def _command(process: int) -> bytes:
    with suppress(OSError):
        return Path(f"/proc/{process}/cmdline").read_bytes()
    return b""


def _is_confined(process: int) -> bool:
    return "NoNewPrivs:\t1" in Path(f"/proc/{process}/status").read_text()
