"""What the environment asks of the devices, read in one place."""

from __future__ import annotations

import os
from dataclasses import dataclass

from cnnlab.refusals import RefusalError
from cnnlab.text import Text

DEVICE = "CNNLAB_DEVICE"  # "cpu" or "gpu"; the kernels CNN Lab (CPU) and CNN Lab (GPU) set it
SHARE = "CNNLAB_GPU_SHARE"
DETERMINISTIC = "CNNLAB_DETERMINISTIC"


@dataclass(frozen=True)
class Wishes:
    """What this process is asked to compute on, and how.

    Attributes:
        device: "cpu", "gpu", or "" where nobody asks: then the backend decides.
        share: the part of each card's memory that this process may take, or None for all of it.
        deterministic: whether the same code must give the same numbers each time.
        refused: for each value that cannot be used, what to write instead.
    """

    device: str = ""
    share: float | None = None
    deterministic: bool = False
    refused: tuple[RefusalError, ...] = ()

    def __bool__(self) -> bool:
        return self != Wishes()


def wishes() -> Wishes:
    """Return what the environment asks for. A value that cannot be used counts as not set."""
    refused: list[RefusalError] = []
    device = _one_of(DEVICE, ("cpu", "gpu"), refused)
    deterministic = _one_of(DETERMINISTIC, ("0", "1"), refused) == "1"
    return Wishes(device, _share(refused), deterministic, tuple(refused))


def _one_of(name: str, known: tuple[str, ...], refused: list[RefusalError]) -> str:
    value = os.environ.get(name, "").strip().lower()
    if not value or value in known:
        return value
    words = {"name": name, "first": known[0], "second": known[1]}
    refused.append(_refusal(name, _EITHER.format(**words), _OR_NOTHING.format(**words)))
    return ""


def _share(refused: list[RefusalError]) -> float | None:
    words = os.environ.get(SHARE, "").strip()
    if not words:
        return None
    try:
        share = float(words)
    except ValueError:
        share = 0.0
    # Written this way round, it refuses "nan" too.
    if 0 < share <= 1:
        return share
    refused.append(_refusal(SHARE, _A_SHARE, _A_QUARTER))
    return None


def _refusal(name: str, expected: Text, advice: Text) -> RefusalError:
    received = Text(
        en="the environment variable {name}={value!r}", ko="환경 변수 {name}={value!r}"
    ).format(name=name, value=os.environ.get(name, ""))
    return RefusalError(received, expected, advice)


_EITHER = Text(en="{first} or {second}", ko="{first} 또는 {second}")
_OR_NOTHING = Text(
    en="{name}={second}, or leave it out", ko="변수를 지우거나 다음과 같이 씁니다: {name}={second}"
)
_A_SHARE = Text(
    en="a number above 0 and at most 1: the part of each card's memory",
    ko="0보다 크고 1 이하인 수. GPU마다 쓸 수 있는 메모리의 비율입니다",
)
_A_QUARTER = Text(
    en="CNNLAB_GPU_SHARE=0.25 for a quarter. Until then the memory has no limit.",
    ko="4분의 1이면 CNNLAB_GPU_SHARE=0.25로 씁니다. 그때까지는 메모리에 한도가 없습니다.",
)
