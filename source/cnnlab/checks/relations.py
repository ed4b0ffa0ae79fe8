"""Simple relations between a wrong array or word and the right one, which point at the cause."""

from __future__ import annotations

from collections.abc import Callable
from difflib import SequenceMatcher
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.text import Text

Array = NDArray[Any]
# "crawl" for "crawls", but not "diverges" for "converges".
_NEARLY_SPELLED = 0.8

Close = Callable[[Array, Array], NDArray[np.bool_]]


def relation(expected: Array, received: Array, close: Close) -> Text | None:
    """Return the sentence of the first simple relation that holds, or None."""
    # As numbers: booleans have no opposite and no difference.
    expected, received = expected.astype(np.float64), received.astype(np.float64)
    if not np.isfinite(received).all():
        return _NOT_FINITE
    if not received.any():
        return _ALL_ZERO
    for made, words in _candidates(expected):
        if made.shape == received.shape and close(made, received).all():
            return words
    if expected.size == 1:  # any number is some factor away from any other
        return None
    return _scale(expected, received, close) or _offset(expected, received, close)


def misspelt(expected: object, received: object) -> Text | None:
    """Return what to say about a word that is nearly the right one, or None."""
    if not isinstance(expected, str) or not isinstance(received, str):
        return None
    alike = SequenceMatcher(None, expected, received).ratio()
    return _MISSPELT if alike > _NEARLY_SPELLED else None


def _candidates(expected: Array) -> list[tuple[Array, Text]]:
    found = [(-expected, _NEGATED)]
    if expected.ndim >= 2:
        rows, columns = _picture_axes(expected)
        found.append((np.swapaxes(expected, rows, columns), _TRANSPOSED))
        found.append((np.flip(expected, (rows, columns)), _TURNED))
    return found


def _picture_axes(array: Array) -> tuple[int, int]:
    # (rows, columns), (rows, columns, channels) or (batch, rows, columns, channels)
    return (0, 1) if array.ndim < 4 else (1, 2)


def _scale(expected: Array, received: Array, close: Close) -> Text | None:
    place = np.unravel_index(np.argmax(np.abs(expected)), expected.shape)
    if not expected[place]:
        return None
    factor = float(received[place] / expected[place])
    if factor and close(expected * factor, received).all():
        return _SCALED.format(factor=f"{factor:.4g}")
    return None


def _offset(expected: Array, received: Array, close: Close) -> Text | None:
    shift = float((received - expected).flat[0])
    if close(expected + shift, received).all():
        return _SHIFTED.format(shift=f"{shift:+.4g}")
    return None


_NOT_FINITE = Text(
    en="There is NaN or infinity in the result: look for a division by zero or values that "
    "were never written (`np.empty`).",
    ko="결과에 NaN이나 무한대가 있습니다. 0으로 나누었거나 값을 채우지 않은 곳(`np.empty`)이 "
    "있는지 찾아보십시오.",
)
_ALL_ZERO = Text(
    en="Every value is zero: is the result ever written, at the right index?",
    ko="모든 값이 0입니다. 결과를 올바른 위치에 쓰고 있습니까?",
)
_NEGATED = Text(
    en="Every value has the opposite sign: check the order of each subtraction.",
    ko="모든 값의 부호가 반대입니다. 뺄셈의 순서를 확인하십시오.",
)
_TRANSPOSED = Text(
    en="This is the expected result with rows and columns exchanged: check which index comes "
    "first.",
    ko="기대한 결과에서 행과 열이 바뀌었습니다. 어느 인덱스가 먼저 오는지 확인하십시오.",
)
_TURNED = Text(
    en="This is the expected result turned by half a turn: check where an order is reversed.",
    ko="기대한 결과를 180도 돌린 것입니다. 순서를 뒤집은 곳이 있는지 확인하십시오.",
)
_SCALED = Text(
    en="Every value is {factor} times the expected one: look for a factor, a mean or a sum.",
    ko="모든 값이 기대한 값의 {factor}배입니다. 곱하거나 나눈 수, 평균과 합을 확인하십시오.",
)
_SHIFTED = Text(
    en="Every value is off by {shift}: is something added once too often, or left out?",
    ko="모든 값이 {shift}만큼 다릅니다. 한 번 더 더했거나 빠뜨린 것이 있습니까?",
)
_MISSPELT = Text(
    en="The word is nearly right: compare its spelling, letter by letter.",
    ko="낱말이 거의 맞습니다. 철자를 한 글자씩 비교하십시오.",
)
