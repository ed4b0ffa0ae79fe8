"""What one call of a learner's function led to, as plain data that can leave its process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

LARGEST_ARRAY = 20_000_000
LARGEST_INTEGER_BITS = 4_096  # more can't be written down: Python refuses so many digits
LARGEST_TABLE = 1_000  # numbers in nested lists; more are an array that was not made
LONGEST_TEXT = 200

Status = Literal[
    "returned", "raised", "not attempted", "too slow", "stopped", "skipped", "out of time"
]
Reason = Literal["nested", "ragged", "other", "too large", "broken"]


@dataclass(frozen=True)
class Unreadable:
    """A result that is neither a number, a text, an array of numbers nor a tuple of these."""

    type_name: str
    reason: Reason
    shown: str


@dataclass(frozen=True)
class Trouble:
    """An exception, with the learner's own line where it happened.

    `function` names the function of another cell whose line it is; empty for the one checked.
    """

    type_name: str
    message: str
    line_number: int | None
    line: str
    function: str = ""


class Model:
    """A Keras model as plain data; what it holds is known to `cnnlab.checks.models` alone."""


Plain = None | bool | int | float | str | tuple[Any, ...] | NDArray[Any] | Unreadable | Model


@dataclass(frozen=True)
class Outcome:
    """One call's result, or why there is none; `changed` holds positions of altered inputs."""

    status: Status
    value: Plain = None
    trouble: Trouble | None = None
    changed: tuple[int, ...] = ()


def shorten(words: str) -> str:
    """Return at most LONGEST_TEXT characters."""
    return words if len(words) <= LONGEST_TEXT else words[: LONGEST_TEXT - 1] + "…"


def plain(value: object) -> Plain:
    """Return `value` as plain data: numbers, texts, NumPy arrays, tuples, or Unreadable."""
    try:
        return _plain(value)
    except Exception:  # a learner's object may fail in any of its methods
        return Unreadable(type(value).__name__, "broken", "")


def _plain(value: object) -> Plain:
    if value is None or isinstance(value, bool | np.bool_):
        return None if value is None else bool(value)
    if isinstance(value, int | np.integer):
        return _plain_integer(int(value))
    if isinstance(value, float | np.floating):
        return float(value)
    if isinstance(value, str):
        return shorten(str(value))
    if isinstance(value, tuple):
        return tuple(plain(item) for item in value)
    if isinstance(value, list):
        return _plain_list(value)
    if hasattr(value, "__array__"):  # NumPy, TensorFlow, JAX and PyTorch alike
        array = np.array(_detached(value), copy=True, subok=False)
        return _plain_array(array, type(value).__name__)
    return Unreadable(type(value).__name__, "other", shorten(repr(value)))


def _detached(value: Any) -> Any:
    """Return PyTorch's tensors on the CPU and without their gradient: NumPy reads no others."""
    return value.detach().cpu() if hasattr(value, "detach") else value


def _plain_integer(value: int) -> Plain:
    if value.bit_length() > LARGEST_INTEGER_BITS:
        return Unreadable("int", "too large", f"{value.bit_length()} bits")
    return value


def _plain_list(items: list[Any]) -> Plain:
    if items and all(isinstance(item, str) for item in items):
        return tuple(plain(item) for item in items)
    if items and all(_is_record(item) for item in items):
        return tuple(tuple(plain(part) for part in item) for item in items)
    if any(hasattr(item, "__array__") and getattr(item, "ndim", 0) for item in items):
        return tuple(plain(item) for item in items)  # several results, in brackets
    try:
        array = np.array(items)
    except ValueError:
        return Unreadable("list", "ragged", shorten(repr(items)))
    if array.dtype.kind in "biuf" and array.ndim == 1:
        return tuple(plain(item) for item in items)
    if array.dtype.kind in "biuf" and array.ndim == 2 and array.size <= LARGEST_TABLE:
        return tuple(tuple(plain(number) for number in row) for row in items)  # such as pairs
    if array.dtype.kind in "biuf":
        return Unreadable("list", "nested", " × ".join(str(length) for length in array.shape))
    return Unreadable("list", "other", shorten(repr(items)))


def _is_record(item: object) -> bool:
    """Tell whether an item holds arrays that belong together, such as images and labels."""
    if not isinstance(item, tuple | list):
        return False
    lists = isinstance(item, tuple) and any(isinstance(part, list) for part in item)
    return lists or any(getattr(part, "ndim", 0) and hasattr(part, "__array__") for part in item)


def _plain_array(array: NDArray[Any], type_name: str) -> Plain:
    if array.size > LARGEST_ARRAY:
        return Unreadable(type_name, "too large", str(array.shape))
    if array.dtype.kind == "U" and array.ndim == 1:
        return tuple(plain(item) for item in array.tolist())
    if array.dtype.kind not in "biuf":
        return Unreadable(type_name, "other", f"dtype {array.dtype}")
    return array if array.ndim else _plain(array.item())


def observed(view: Callable[..., Any], value: Plain, arguments: tuple[Any, ...]) -> Plain:
    """Return what `view` sees of a result; a result that it can't look at stays as it is."""
    try:
        return plain(view(value, *arguments))
    except Exception:  # the view expects the right kind of result
        return value
