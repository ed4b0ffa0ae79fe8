"""Whether what is computed in this process may have been computed on a GPU."""

from __future__ import annotations

import sys
from functools import cache

from cnnlab.devices import backends
from cnnlab.devices.wishes import wishes


def computing_on() -> str:
    """Return "gpu" where Keras is loaded and its backend has one, otherwise "cpu"."""
    if "keras" not in sys.modules or wishes().device == "cpu":
        return "cpu"
    return "gpu" if _has_a_gpu() else "cpu"


@cache
def _has_a_gpu() -> bool:
    try:
        return bool(backends.backend().gpus)
    except Exception:  # backends raise what they like where a driver fails
        return False
