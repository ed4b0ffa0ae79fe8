"""How a result differs from the expected one: what was received, expected, and what to try."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.checks import advice
from cnnlab.checks.outcome import Model, Plain, Unreadable, plain
from cnnlab.checks.relations import misspelt, relation
from cnnlab.checks.tolerance import close, tolerance
from cnnlab.checks.values import A_MODEL, arrays_in, describe, short
from cnnlab.text import Text, verbatim

Array = NDArray[Any]

_LISTABLE = ("set", "generator", "range", "map", "filter", "zip")


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
    """Tell whether two results count as the same answer: `difference`, without its words."""
    if isinstance(expected, np.ndarray) and isinstance(received, np.ndarray):
        return expected.shape == received.shape and bool(close(expected, received).all())
    if isinstance(expected, tuple) and isinstance(received, tuple):
        return len(expected) == len(received) and all(map(equal, expected, received))
    return difference(expected, received) is None


def _unreadable(expected: Plain, received: Unreadable) -> Finding:
    tried = advice.UNREADABLE[received.reason]
    if received.reason == "other" and isinstance(expected, str):
        tried = advice.TEXT_WANTED
    if received.reason == "other" and isinstance(expected, tuple):
        tried = advice.LIST_WANTED if received.type_name in _LISTABLE else advice.COUNT
    return Finding(describe(received), describe(expected), tried)


def _array_difference(expected: Array, received: Plain) -> Finding | None:
    if isinstance(received, tuple):
        kind = Text(en="{value}, a list or tuple", ko="{value} (리스트나 튜플)")
        kind = kind.format(value=describe(received))
        whole = any(array.shape == expected.shape for array in arrays_in(received))
        tried = advice.ONE_ARRAY if whole else advice.ARRAY_OF_LIST
        return Finding(kind, describe(expected), tried)
    if not isinstance(received, np.ndarray):
        kind = Text(en="{value}, a {kind}", ko="{value} (자료형 {kind})").format(
            value=describe(received), kind=f"`{type(received).__name__}`"
        )
        return Finding(kind, describe(expected), advice.ARRAY_WANTED)
    if received.shape != expected.shape:
        return Finding(describe(received), describe(expected), _shape_advice(expected, received))
    same = close(expected, received)
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
            value=short(float(received[where])),
        ),
        want.format(place=place, value=short(float(expected[where]))),
        _relation(expected, received) or advice.TRACE_ONE,
    )


def _relation(expected: Array, received: Array) -> Text | None:
    near = partial(close, allowed=tolerance(expected.dtype, received.dtype))
    return relation(expected, np.asarray(received, dtype=np.float64), near)


def _tuple_difference(expected: tuple[Any, ...], received: Plain) -> Finding | None:
    received = _unstacked(expected, received)
    if not isinstance(received, tuple) or len(received) != len(expected):
        wanted = Text(en="{n} values: {value}", ko="값 {n}개: {value}")
        longer = isinstance(received, tuple) and len(received) > len(expected)
        return Finding(
            describe(received),
            wanted.format(n=len(expected), value=describe(expected)),
            advice.TOO_MANY if longer else advice.COUNT,
        )
    faults = [difference(want, got) for want, got in zip(expected, received, strict=True)]
    if not any(faults):
        return None
    if all(equal(want, got) for want, got in zip(expected, received[::-1], strict=True)):
        return Finding(describe(received), describe(expected), advice.ORDER)
    large = any(isinstance(want, np.ndarray) for want in expected)
    # Long results are cut where they are shown: what differs must not lie beyond that.
    if large or describe(received) == describe(expected):
        return _first_of(faults)
    return Finding(describe(received), describe(expected), advice.TRACE_CALL)


def _unstacked(expected: tuple[Any, ...], received: Plain) -> Plain:
    """Return an array that holds all the values, one a row, as a tuple: it unpacks like one."""
    if not isinstance(received, np.ndarray) or len(received) != len(expected):
        return received
    if any(np.shape(want) != received.shape[1:] for want in expected):
        return received
    return tuple(plain(row) for row in received)


def _first_of(faults: list[Finding | None]) -> Finding:
    number, fault = next((n, fault) for n, fault in enumerate(faults, start=1) if fault)
    place = Text(
        en="returned value {number} of {count}: {value}",
        ko="반환값 {count}개 가운데 {number}번: {value}",
    )
    received, expected = (
        place.format(number=number, count=len(faults), value=value)
        for value in (fault.received, fault.expected)
    )
    return Finding(received, expected, fault.advice)


def _scalar_difference(expected: Plain, received: Plain) -> Finding | None:
    numbers = int | float
    if isinstance(expected, str) and not isinstance(received, str):
        return Finding(describe(received), describe(expected), advice.TEXT_WANTED)
    if isinstance(expected, bool | str) or not isinstance(expected, numbers):
        same = type(expected) is type(received) and expected == received
        tried = misspelt(expected, received) or advice.TRACE_CALL
        return None if same else Finding(describe(received), describe(expected), tried)
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
    values = np.array(float(expected)), np.array(_as_float(received))
    # A number no longer tells its type; it may have been a float32.
    return bool(close(*values, tolerance(np.float32)))


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
