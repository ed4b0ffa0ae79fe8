"""What of the host a process needs to compute on a card, beside Python and its packages."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from autograder.cards import driver
from autograder.cards.card import Card

_FOR_EVERY_CARD = ("nvidiactl", "nvidia-uvm", "nvidia-uvm-tools")
# Where libraries of CUDA and of the driver may lie, how they are found, and which memory is near.
_LIBRARIES = ("/usr/local/cuda", "/usr/local/nvidia", "/etc/ld.so.cache", "/sys/devices/system")
_OF_CUDA = "libcu*.so*"


def nodes(card: Card) -> tuple[str, ...]:
    """Return the device files of this card, and none of another one."""
    control = (str(driver.DEVICES / name) for name in _FOR_EVERY_CARD)
    return (*(path for path in control if Path(path).exists()), card.node)


def libraries() -> list[Path]:
    """Return what a confined process may read beside what every one may."""
    return [Path(path) for path in (*_LIBRARIES, *_named()) if Path(path).exists()]


def search_path() -> dict[str, str]:
    """Return the variable that tells a new process where else libraries of CUDA lie, if any."""
    named = list(_named())
    return {"LD_LIBRARY_PATH": os.pathsep.join(named)} if named else {}


def _named() -> Iterator[str]:
    for folder in os.environ.get("LD_LIBRARY_PATH", "").split(os.pathsep):
        # What else the instructor named there is no student's business.
        if folder.startswith("/") and any(Path(folder).glob(_OF_CUDA)):
            yield folder
