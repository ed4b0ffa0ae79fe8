"""Open files that a fork brought along."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


def close_all_but(kept: Iterable[int]) -> None:
    """Close every descriptor except 0, 1, 2 and those kept."""
    spared = {0, 1, 2, *kept}
    for entry in list(Path("/proc/self/fd").iterdir()):
        if int(entry.name) not in spared:
            with suppress(OSError):  # the listing's own is closed already
                os.close(int(entry.name))


def silence(descriptors: Iterable[int]) -> None:
    """Point the descriptors at /dev/null."""
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in descriptors:
        if descriptor != null:
            os.dup2(null, descriptor)
    if null > 2:
        os.close(null)
