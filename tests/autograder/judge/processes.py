"""Looks at the judge of a pool from outside."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from autograder.judge.pool import Judges
from tests.autograder.judge.verifying_processes import below


def warm_of(judges: Judges) -> int:
    return judges._warm._process.pid


def judge_of(judges: Judges) -> int:
    """Return the process of the pool's only judge: unconfined, and a monitor has a child."""
    end = time.monotonic() + 5
    while len(found := _without_children(judges)) != 1 and time.monotonic() < end:
        time.sleep(0.02)  # a monitor is about to end
    [judge] = found
    return judge


def _without_children(judges: Judges) -> set[int]:
    processes = below(warm_of(judges))
    return {p for p in processes if not below(p) and "NoNewPrivs:\t0" in status(p)}


def kernels_of(judges: Judges) -> set[int]:
    """Return the confined processes of the pool."""
    return {one for one in below(warm_of(judges)) if "NoNewPrivs:\t1" in status(one)}


def status(process: int) -> str:
    with suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{process}/status").read_text("utf-8")
    return ""  # it has just ended


def resident(process: int) -> int:
    """Return the bytes of memory that a process holds."""
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


def descriptors(process: int) -> int:
    return len(list(Path(f"/proc/{process}/fd").iterdir()))
