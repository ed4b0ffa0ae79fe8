"""How a result differs from the expected one: what was received, expected, and what to try."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.checks import advice
from cnnlab.checks.outcome import Model, Plain, Unreadable
from cnnlab.checks.relations import relation
from cnnlab.text import Text

Array = NDArray[Any]

# float32 arithmetic in another order of summation stays well inside this share of the scale.
TOLERANCE = 1e-4
_MOST_SHOWN = 12  # items of one tuple


A_MODEL = Text(en="a Keras model", ko="Keras 모델")


@dataclass(frozen=True)
class Finding:
    """The three parts of every message to a learner."""

    received: Text
    expected: Text
    advice: Text


def difference(expected: Plain, received: Plain) -> Finding | None:
    """Return how `received` differs from `expected`, or None where they are equal."""
    if isinstance(received, Unreadable):
        return _unreadable(expected, received)
    if isinstance(received, Model):
        return Finding(A_MODEL, describe(expected), advice.UNREADABLE["other"])
    if received is None and expected is not None:
        return Finding(verbatim("`None`"), describe(expected), advice.RETURN_MISSING)
    if isinstance(expected, np.ndarray):
        return _array_difference(expected, received)
    if isinstance(expected, tuple):
        return _tuple_difference(expected, received)
    return _scalar_difference(expected, received)


def equal(expected: Plain, received: Plain) -> bool:
    """Tell whether two results count as the same answer."""
    return difference(expected, received) is None


def close(expected: Array, received: Array) -> NDArray[np.bool_]:
    """Tell for each value whether it is equal within the rounding of float32."""
    # An infinity among the values must not make every difference small.
    scale = float(np.abs(expected[np.isfinite(expected)]).max(initial=1.0))
    return np.isclose(received, expected, rtol=TOLERANCE, atol=TOLERANCE * scale, equal_nan=True)


def verbatim(words: str) -> Text:
    """Return a Text that reads the same in every language."""
    return Text(en=words, ko=words)


def describe(value: Plain) -> Text:
    """Return a value as a message shows it: short values whole, arrays by their shape."""
    if isinstance(value, np.ndarray):
        return Text(en="an array of shape `{shape}`", ko="모양이 `{shape}`인 배열").format(
            shape=value.shape
        )
    if isinstance(value, Unreadable) and value.reason == "nested":
        return Text(en="nested lists, {size}", ko="중첩 리스트 ({size})").format(size=value.shown)
    if isinstance(value, Unreadable):
        return verbatim(f"`{value.type_name}`: `{value.shown}`")
    return A_MODEL if isinstance(value, Model) else verbatim(f"`{_short(value)}`")


def _short(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.5g}" if value != int_or_none(value) else f"{value:.1f}"
    if isinstance(value, tuple):
        inside = ", ".join(_short(item) for item in value[:_MOST_SHOWN])
        if len(value) > _MOST_SHOWN:
            return f"({inside}, …)"
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    if isinstance(value, np.ndarray):
        return f"array{value.shape}"
    return repr(value)


def int_or_none(value: float) -> int | None:
    """Return a whole float as an int, anything else as None."""
    return int(value) if np.isfinite(value) and value == int(value) else None


def _unreadable(expected: Plain, received: Unreadable) -> Finding:
    return Finding(describe(received), describe(expected), advice.UNREADABLE[received.reason])


def _array_difference(expected: Array, received: Plain) -> Finding | None:
    if not isinstance(received, np.ndarray):
        kind = Text(en="{value}, a {kind}", ko="{value} (자료형 {kind})").format(
            value=describe(received), kind=f"`{type(received).__name__}`"
        )
        return Finding(kind, describe(expected), advice.ARRAY_WANTED)
    if received.shape != expected.shape:
        return Finding(describe(received), describe(expected), _shape_advice(expected, received))
    same = close(expected, np.asarray(received, dtype=np.float64))
    if same.all():
        return None
    return _value_difference(expected, received, same)


def _value_difference(expected: Array, received: Array, same: NDArray[np.bool_]) -> Finding:
    where = tuple(int(index) for index in np.argwhere(~same)[0])
    place = "[" + ", ".join(str(index) for index in where) + "]"
    got = Text(
        en="{wrong} of {all} values differ; the value at `{place}` is `{value}`",
        ko="값 {all}개 가운데 {wrong}개가 다릅니다. `{place}` 위치의 값은 `{value}`입니다",
    )
    want = Text(en="`{value}` at `{place}`", ko="`{place}` 위치의 값 `{value}`")
    return Finding(
        got.format(
            wrong=int((~same).sum()),
            all=same.size,
            place=place,
            value=_short(float(received[where])),
        ),
        want.format(place=place, value=_short(float(expected[where]))),
        relation(expected, np.asarray(received, dtype=np.float64), close) or advice.TRACE_ONE,
    )


def _tuple_difference(expected: tuple[Any, ...], received: Plain) -> Finding | None:
    if isinstance(received, np.ndarray) and received.ndim == 1:
        received = tuple(item.item() for item in received)
    if not isinstance(received, tuple) or len(received) != len(expected):
        wanted = Text(en="{n} values: {value}", ko="값 {n}개: {value}")
        return Finding(
            describe(received),
            wanted.format(n=len(expected), value=describe(expected)),
            advice.COUNT,
        )
    if all(equal(want, got) for want, got in zip(expected, received, strict=True)):
        return None
    if all(equal(want, got) for want, got in zip(expected, received[::-1], strict=True)):
        return Finding(describe(received), describe(expected), advice.ORDER)
    return Finding(describe(received), describe(expected), advice.TRACE_CALL)


def _scalar_difference(expected: Plain, received: Plain) -> Finding | None:
    numbers = int | float
    if isinstance(expected, bool | str) or not isinstance(expected, numbers):
        same = type(expected) is type(received) and expected == received
        return None if same else Finding(describe(received), describe(expected), advice.TRACE_CALL)
    if isinstance(received, bool) or not isinstance(received, numbers):
        return Finding(describe(received), describe(expected), advice.NUMBER_WANTED)
    if not _same_number(expected, received):
        return Finding(describe(received), describe(expected), advice.TRACE_CALL)
    if isinstance(expected, int) and (isinstance(received, float)):
        return Finding(
            Text(en="{value}, a `float`", ko="{value} (자료형 `float`)").format(
                value=describe(received)
            ),
            Text(en="{value}, an `int`", ko="{value} (자료형 `int`)").format(
                value=describe(expected)
            ),
            advice.INT_WANTED,
        )
    return None


def _same_number(expected: float, received: float) -> bool:
    if isinstance(expected, int) and isinstance(received, int):
        return expected == received  # a count is right or wrong; rounding is for floats
    return bool(close(np.array(float(expected)), np.array(_as_float(received))))


def _as_float(number: float) -> float:
    try:
        return float(number)
    except OverflowError:  # an integer beyond all floats
        return float("inf")


def _shape_advice(expected: Array, received: Array) -> Text:
    if received.ndim != expected.ndim:
        return advice.AXES.format(want=expected.ndim, got=received.ndim)
    if sorted(received.shape) == sorted(expected.shape):
        return advice.AXIS_ORDER
    return advice.SIZES
