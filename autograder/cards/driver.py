"""Which cards this computer has: asked of the driver's own program, in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from autograder.cards.card import Card

# A library that reads the driver in this process would begin what no fork survives.
_PROGRAM, _QUERY = "nvidia-smi", ("-q", "-x")
_SECONDS = 60
DEVICES = Path("/dev")


class NoDriverError(RuntimeError):
    """The driver's program is missing, failed, or said what nobody understands."""


def cards() -> list[Card]:
    """Return the cards that this process may use, by the driver's numbers.

    Whoever started it may have named some in CUDA_VISIBLE_DEVICES, as a cluster's queue does. A
    card that is split into parts (MIG), or has no device file here, is left out.
    """
    try:
        log = ElementTree.fromstring(_asked())
    except ElementTree.ParseError as error:
        raise NoDriverError(f"{_PROGRAM}: {error}") from error
    found = [_card(number, gpu) for number, gpu in enumerate(log.iter("gpu"))]
    return [card for card in _allowed([card for card in found if card]) if Path(card.node).exists()]


def _asked() -> str:
    program = shutil.which(_PROGRAM)
    if program is None:
        raise NoDriverError(_PROGRAM)
    try:
        return subprocess.run(
            [program, *_QUERY], capture_output=True, text=True, check=True, timeout=_SECONDS
        ).stdout
    except (OSError, subprocess.SubprocessError) as error:
        raise NoDriverError(str(error)) from error


def _card(number: int, gpu: ElementTree.Element) -> Card | None:
    uuid, minor = gpu.findtext("uuid", "").strip(), gpu.findtext("minor_number", "").strip()
    split = gpu.findtext("mig_mode/current_mig", "").strip() == "Enabled"
    if not uuid or not minor.isdecimal() or split:
        return None
    size = gpu.findtext("fb_memory_usage/total", "").split()
    memory = int(size[0]) if size and size[0].isdecimal() else 0
    # The driver numbers by place in the computer, device files by the order of their start.
    name = gpu.findtext("product_name", "").strip()
    return Card(number, name, uuid, memory, str(DEVICES / f"nvidia{minor}"))


def _allowed(found: Sequence[Card]) -> list[Card]:
    words = os.environ.get("CUDA_VISIBLE_DEVICES")
    if words is None:
        return list(found)
    allowed: list[Card] = []
    for word in words.split(","):
        named = [card for card in found if _names(word.strip(), card)]
        if len(named) != 1 or named[0] in allowed:
            break  # as CUDA itself: what follows a name that means nothing is not visible
        allowed += named
    return allowed


def _names(word: str, card: Card) -> bool:
    if word.isdecimal():
        return int(word) == card.number
    return word.startswith("GPU-") and card.uuid.startswith(word)
