"""One card, as the driver describes it and as a process comes to it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace

from autograder.job import CPU, MEGABYTE, Limits


@dataclass(frozen=True)
class Card:
    """A card of this computer.

    number is nvidia-smi's; uuid names the card in CUDA_VISIBLE_DEVICES, also where a process sees
    no other; memory is in MiB, 0 where the driver does not say; node is its device file.
    """

    number: int
    name: str
    uuid: str
    memory: int
    node: str

    def __str__(self) -> str:
        return f"GPU {self.number}: {self.name}"


@dataclass(frozen=True)
class Share:
    """A card, and how many kernels compute on it at a time."""

    card: Card
    kernels: int = 1


# A kernel takes memory beside what its libraries count.
_COUNTED = 0.9


# CUDA keeps memory of its own in the computer's, and starts threads of its own, some for each core.
_MEMORY_OF_CUDA = 2048 * MEGABYTE
_THREADS_OF_CUDA, _FOR_EACH_CORE = 64, 4


def device_of(share: Share | None) -> str:
    """Return what reports call the device."""
    return CPU if share is None else str(share.card)


def environment_of(share: Share) -> Mapping[str, str]:
    """Return the variables of a kernel that computes on a card.

    Libraries read them when they come to the card for the first time, long after their import.
    """
    found = {
        "CUDA_VISIBLE_DEVICES": share.card.uuid,
        # A kernel ends too soon to read again what it would write there.
        "CUDA_CACHE_DISABLE": "1",
        # Products as exact as the processor's: the same answer earns the same points on both.
        "NVIDIA_TF32_OVERRIDE": "0",
        "TF_FORCE_GPU_ALLOW_GROWTH": "true",
        "XLA_PYTHON_CLIENT_PREALLOCATE": "false",
    }
    if share.kernels == 1:
        return found
    part = _COUNTED / share.kernels
    found |= {"CNNLAB_GPU_SHARE": f"{part:.3f}", "XLA_CLIENT_MEM_FRACTION": f"{part:.3f}"}
    if share.card.memory:
        found["TF_PER_DEVICE_MEMORY_LIMIT_MB"] = str(int(part * share.card.memory))
    return found


def limits_on_a_card(limits: Limits) -> Limits:
    """Return the limits of a kernel on a card: a submission keeps what it has without one."""
    threads = _THREADS_OF_CUDA + _FOR_EACH_CORE * (os.cpu_count() or 1)
    return replace(
        limits, memory=limits.memory + _MEMORY_OF_CUDA, processes=limits.processes + threads
    )
