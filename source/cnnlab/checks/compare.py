"""How a result differs from the expected one: what was received, expected, and what to try."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.checks.outcome import Plain, Unreadable
from cnnlab.checks.relations import relation
from cnnlab.text import Text

Array = NDArray[Any]

# float32 arithmetic in another order of summation stays well inside this share of the scale.
TOLERANCE = 1e-4


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
    if received is None and expected is not None:
        return Finding(verbatim("`None`"), describe(expected), _RETURN_MISSING)
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
    scale = float(np.nanmax(np.abs(expected), initial=1.0))
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
    if isinstance(value, Unreadable):
        return verbatim(f"`{value.type_name}`: `{value.shown}`")
    return verbatim(f"`{_short(value)}`")


def _short(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.6g}" if value != int_or_none(value) else f"{value:.1f}"
    if isinstance(value, tuple):
        inside = ", ".join(_short(item) for item in value)
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    if isinstance(value, np.ndarray):
        return f"array{value.shape}"
    return repr(value)


def int_or_none(value: float) -> int | None:
    """Return a whole float as an int, anything else as None."""
    return int(value) if np.isfinite(value) and value == int(value) else None


def _unreadable(expected: Plain, received: Unreadable) -> Finding:
    return Finding(describe(received), describe(expected), _UNREADABLE[received.reason])


def _array_difference(expected: Array, received: Plain) -> Finding | None:
    if not isinstance(received, np.ndarray):
        kind = Text(en="{value}, a {kind}", ko="{value} (자료형 {kind})").format(
            value=describe(received), kind=f"`{type(received).__name__}`"
        )
        return Finding(kind, describe(expected), _ARRAY_WANTED)
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
        relation(expected, np.asarray(received, dtype=np.float64), close) or _TRACE_ONE,
    )


def _tuple_difference(expected: tuple[Any, ...], received: Plain) -> Finding | None:
    if isinstance(received, np.ndarray) and received.ndim == 1:
        received = tuple(item.item() for item in received)
    if not isinstance(received, tuple) or len(received) != len(expected):
        wanted = Text(en="{n} values: {value}", ko="값 {n}개: {value}")
        return Finding(
            describe(received), wanted.format(n=len(expected), value=describe(expected)), _COUNT
        )
    if all(equal(want, got) for want, got in zip(expected, received, strict=True)):
        return None
    if received[::-1] == expected:
        return Finding(describe(received), describe(expected), _ORDER)
    return Finding(describe(received), describe(expected), _TRACE_CALL)


def _scalar_difference(expected: Plain, received: Plain) -> Finding | None:
    numbers = int | float
    if isinstance(expected, bool | str) or not isinstance(expected, numbers):
        same = type(expected) is type(received) and expected == received
        return None if same else Finding(describe(received), describe(expected), _TRACE_CALL)
    if isinstance(received, bool) or not isinstance(received, numbers):
        return Finding(describe(received), describe(expected), _NUMBER_WANTED)
    if not bool(close(np.array(float(expected)), np.array(float(received)))):
        return Finding(describe(received), describe(expected), _TRACE_CALL)
    if isinstance(expected, int) and (isinstance(received, float)):
        return Finding(
            Text(en="{value}, a `float`", ko="{value} (자료형 `float`)").format(
                value=describe(received)
            ),
            Text(en="{value}, an `int`", ko="{value} (자료형 `int`)").format(
                value=describe(expected)
            ),
            _INT_WANTED,
        )
    return None


def _shape_advice(expected: Array, received: Array) -> Text:
    if received.ndim != expected.ndim:
        return _AXES.format(want=expected.ndim, got=received.ndim)
    if sorted(received.shape) == sorted(expected.shape):
        return _AXIS_ORDER
    return _SIZES


_RETURN_MISSING = Text(
    en="The function ended without a result. Is `return` missing, or inside the loop's `if`?",
    ko="함수가 결과 없이 끝났습니다. `return`이 빠졌거나 조건문 안에만 있지 않은지 보십시오.",
)
_UNREADABLE = {
    "ragged": Text(
        en="The rows have different lengths, so they form no array. Check where a row ends, and "
        "start from `np.zeros` of the final shape.",
        ko="행마다 길이가 달라 배열이 되지 않습니다. 행이 끝나는 곳을 확인하고, 최종 모양의 "
        "`np.zeros`에서 시작해 보십시오.",
    ),
    "other": Text(
        en="Return a number or a NumPy array; `np.array(...)` turns nested lists into one.",
        ko="숫자나 NumPy 배열을 반환하십시오. 중첩 리스트는 `np.array(...)`로 배열이 됩니다.",
    ),
    "too large": Text(
        en="The result is far larger than the answer. Look at how its shape is computed.",
        ko="결과가 정답보다 훨씬 큽니다. 모양을 계산하는 부분을 보십시오.",
    ),
    "broken": Text(
        en="The result could not be read. Return a plain number or NumPy array.",
        ko="결과를 읽을 수 없습니다. 일반 숫자나 NumPy 배열을 반환하십시오.",
    ),
}
_ARRAY_WANTED = Text(
    en="Return a NumPy array of that shape; `np.zeros(shape)` makes one to fill.",
    ko="그 모양의 NumPy 배열을 반환하십시오. `np.zeros(shape)`로 만들어 채우면 됩니다.",
)
_NUMBER_WANTED = Text(en="Return one number.", ko="숫자 하나를 반환하십시오.")
_INT_WANTED = Text(
    en="This is a count, so return an `int`: divide with `//`, or round on purpose.",
    ko="개수이므로 `int`를 반환하십시오. `//`로 나누거나 의도한 방향으로 반올림하십시오.",
)
_COUNT = Text(
    en="Return all the values together, as in `return first, second`.",
    ko="`return first, second`처럼 값을 함께 반환하십시오.",
)
_ORDER = Text(
    en="The values are right but in the opposite order.", ko="값은 맞지만 순서가 반대입니다."
)
_TRACE_CALL = Text(
    en="Go through this call by hand, with these arguments, and compare each step.",
    ko="이 호출을 같은 인자로 손으로 따라가며 단계마다 비교해 보십시오.",
)
_TRACE_ONE = Text(
    en="Compute that one value by hand, from its own window, and compare each step.",
    ko="그 값 하나를 해당 창에서 손으로 계산하며 단계마다 비교해 보십시오.",
)
_AXES = Text(
    en="The result has {got} axes and should have {want}. Which axis is missing or left over?",
    ko="결과의 축은 {got}개이고 {want}개여야 합니다. 어떤 축이 빠졌거나 남았습니까?",
)
_AXIS_ORDER = Text(
    en="The sizes are right, in another order: check the order of the axes.",
    ko="크기는 맞지만 순서가 다릅니다. 축의 순서를 확인하십시오.",
)
_SIZES = Text(
    en="Compute the size of each axis by hand for this call: one of them follows another rule.",
    ko="이 호출에서 각 축의 크기를 손으로 계산해 보십시오. 그중 하나가 다른 규칙을 따릅니다.",
)
