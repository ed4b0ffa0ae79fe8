"""The NVIDIA cards of this computer, as their driver reports them."""

from __future__ import annotations

import shutil
import subprocess
from typing import NamedTuple

_SECONDS = 20
_QUERY = ("--query-gpu=name,memory.total", "--format=csv,noheader,nounits")


class Card(NamedTuple):
    """A card and its memory in MiB, 0 where the driver does not say."""

    name: str
    memory: int


def cards() -> list[Card] | None:
    """Return the cards, or None where the driver's program nvidia-smi is missing or fails."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return None
    try:
        answer = subprocess.run(
            [program, *_QUERY], capture_output=True, text=True, check=True, timeout=_SECONDS
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    return [_card(line) for line in answer.splitlines() if line.strip()]


def _card(line: str) -> Card:
    name, _, memory = line.rpartition(",")
    digits = memory.strip()
    return Card(name.strip(), int(digits) if digits.isdigit() else 0)
