"""How far a right answer may lie from the expected one: what rounding explains, and no more.

A tolerance is a share of the largest expected value. It depends on how the answer was computed:

- float32, 24 bits of significand: sums in another order stay well inside 1e-4. What is more exact
  is compared with it.
- float16, and float32 of a GPU: 11 bits, 10 of them stored. On NVIDIA's GPUs since 2020, TensorFlow
  and JAX multiply matrices and convolve in TensorFloat-32 by default, and PyTorch convolves in it;
  the result is stored as float32 and looks like any other. Both factors of a product lose less
  than 2**-10 of themselves when the rest of their bits is cut off: the product less than 2**-9.

Sources: tf.config.experimental.enable_tensor_float_32_execution (tensorflow.org), "Matmul
precision" (docs.jax.dev), "Numerical accuracy" in PyTorch's notes (docs.pytorch.org).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

Array = NDArray[Any]

FLOAT32 = 1e-4
TEN_BITS = 2.0**-9
_COARSE = {"cpu": {"float16"}, "gpu": {"float16", "float32"}}

_device = "cpu"


def set_device(device: str) -> None:
    """Say what the answers that are compared from now on were computed on: "cpu" or "gpu"."""
    global _device
    _device = device


def device() -> str:
    """Return what the answers that are compared now were computed on."""
    return _device


def tolerance(*kinds: DTypeLike, device: str | None = None) -> float:
    """Return the tolerance for values of these types, the learner's and the oracle's.

    device  where they were computed, "cpu" or "gpu"; what `set_device` has said if None
    """
    coarse = _COARSE[device or _device]
    return TEN_BITS if any(np.dtype(kind).name in coarse for kind in kinds) else FLOAT32


def close(expected: Array, received: Array, allowed: float | None = None) -> NDArray[np.bool_]:
    """Tell for each value whether it is equal within rounding.

    allowed  share of the largest value; what the arrays' types and the device say if None
    """
    if allowed is None:
        allowed = tolerance(expected.dtype, received.dtype)
    # float16 is too small to compute with what it holds.
    expected, received = (np.asarray(array, np.float64) for array in (expected, received))
    # An infinity among the values must not make every difference small.
    scale = float(np.abs(expected[np.isfinite(expected)]).max(initial=1.0))
    return np.isclose(received, expected, rtol=allowed, atol=allowed * scale, equal_nan=True)
