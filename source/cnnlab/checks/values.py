"""How a message shows a value: short ones whole, arrays by their shape."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.checks.outcome import Model, Plain, Unreadable
from cnnlab.text import Text, joined, verbatim

A_MODEL = Text(en="a Keras model", ko="Keras 모델")
_MOST_SHOWN = 12  # items of one tuple
_TOO_LONG = 1e16  # from here on, Python too writes a whole float with an exponent
_NESTED = Text(en="nested lists, {size}", ko="중첩 리스트 ({size})")


def describe(value: Plain) -> Text:
    """Return a value as a message shows it: short values whole, arrays by their shape."""
    if isinstance(value, np.ndarray):
        return Text(en="an array of shape `{shape}`", ko="모양이 `{shape}`인 배열").format(
            shape=value.shape
        )
    if isinstance(value, Unreadable) and value.reason == "nested":
        return _NESTED.format(size=value.shown)
    if isinstance(value, Unreadable):
        return verbatim(f"`{value.type_name}`: `{value.shown}`")
    if isinstance(value, tuple) and arrays_in(value):
        return _describe_items(value)
    if isinstance(value, tuple) and _is_large_table(value):
        return _NESTED.format(size=f"{len(value)} × {len(value[0])}")
    return A_MODEL if isinstance(value, Model) else verbatim(f"`{short(value)}`")


def arrays_in(values: tuple[Any, ...]) -> list[NDArray[Any]]:
    """Return the items that are arrays."""
    # By their types, of which there are few: a learner's list may be long.
    kinds = {kind for kind in set(map(type, values)) if issubclass(kind, np.ndarray)}
    return [item for item in values if type(item) in kinds] if kinds else []


def _describe_items(values: tuple[Any, ...]) -> Text:
    shown = [describe(value) for value in values[:_MOST_SHOWN]]
    shown += [verbatim("…")] * (len(values) > _MOST_SHOWN)
    return verbatim("(") + joined(shown) + verbatim(")")


def _is_large_table(value: tuple[Any, ...]) -> bool:
    """Tell whether these are rows of one length, with more in all than a list of pairs."""
    if not all(isinstance(row, tuple) for row in value) or len({len(row) for row in value}) != 1:
        return False
    return len(value) * len(value[0]) > 2 * _MOST_SHOWN


def short(value: Any) -> str:
    """Return a value as Python writes it: five digits, the first items, an array's shape."""
    if isinstance(value, float):
        whole = value == int_or_none(value) and abs(value) < _TOO_LONG
        return f"{value:.1f}" if whole else f"{value:.5g}"
    if isinstance(value, tuple):
        inside = ", ".join(short(item) for item in value[:_MOST_SHOWN])
        if len(value) > _MOST_SHOWN:
            return f"({inside}, …)"
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    if isinstance(value, np.ndarray):
        return f"array{value.shape}"
    return repr(value)


def int_or_none(value: float) -> int | None:
    """Return a whole float as an int, anything else as None."""
    return int(value) if np.isfinite(value) and value == int(value) else None
