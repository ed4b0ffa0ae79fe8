"""The arrays of a failed call side by side: inputs, yours, the expected one, the difference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.checks.compare import close
from cnnlab.checks.judge import Failure
from cnnlab.figures.numbers import number_table
from cnnlab.figures.pictures import signed_picture
from cnnlab.text import Text

Array = NDArray[Any]

LARGEST_TABLE = 10
_YOURS = Text(en="yours{slice}", ko="작성한 함수의 결과{slice}")
_EXPECTED = Text(en="expected{slice}", ko="기대한 결과{slice}")
_DIFFERENCE = Text(en="difference: yours − expected", ko="차이: 작성한 결과 − 기대한 결과")


def panes(parameters: Sequence[str], failure: Failure) -> list[str]:
    """Return the HTML of each array worth seeing; nothing where the result is no array."""
    expected = failure.call.expected
    if not isinstance(expected, np.ndarray) or expected.ndim < 2 or expected.size == 0:
        return []
    place = _place_of_difference(expected, failure.outcome.value)
    found = [
        _pane(_slice(value, name == "weights", place), Text(en=name, ko=name))
        for name, value in zip(parameters, failure.call.arguments, strict=False)
        if isinstance(value, np.ndarray) and value.ndim >= 2
    ]
    return [pane for pane in [*found, *_results(expected, failure.outcome.value, place)] if pane]


def _results(expected: Array, received: object, place: tuple[int, ...]) -> list[str]:
    wanted = _slice(expected, False, place)
    if not isinstance(received, np.ndarray) or received.ndim < 2 or received.size == 0:
        return [_pane(wanted, _EXPECTED)]
    if received.shape != expected.shape:
        got = _slice(received.astype(float), False, (0,) * received.ndim)
        return [_pane(got, _YOURS), _pane(wanted, _EXPECTED)]
    got = _slice(received.astype(float), False, place)
    wrong = ~close(wanted[0], got[0])
    return [
        _pane(got, _YOURS, wrong),
        _pane(wanted, _EXPECTED, wrong),
        _pane((got[0] - wanted[0], ""), _DIFFERENCE, wrong),
    ]


def _place_of_difference(expected: Array, received: object) -> tuple[int, ...]:
    if not isinstance(received, np.ndarray) or received.shape != expected.shape:
        return (0,) * expected.ndim
    wrong = np.argwhere(~close(expected, received.astype(float)))
    return tuple(int(index) for index in wrong[0]) if len(wrong) else (0,) * expected.ndim


def _slice(array: Array, weights: bool, place: tuple[int, ...]) -> tuple[Array, str]:
    """Return rows and columns of the place that matters, and how that slice is written."""
    if array.ndim == 2:
        return array, ""
    last = place[-1] if len(place) >= 3 and place[-1] < array.shape[-1] else 0
    if array.ndim == 3:  # (rows, columns, channels)
        return array[:, :, last], f"[:, :, {last}]"
    if weights:  # (rows, columns, channels, filters)
        return array[:, :, 0, last], f"[:, :, 0, {last}]"
    first = place[0] if place[0] < array.shape[0] else 0
    return array[first, :, :, last], f"[{first}, :, :, {last}]"


def _pane(part: tuple[Array, str], title: Text, marked: NDArray[np.bool_] | None = None) -> str:
    array, written = part
    name = title.format(slice=written) if "{slice}" in title.en else title + _verbatim(written)
    if max(array.shape) <= LARGEST_TABLE:
        return number_table(array, name, marked=marked)
    return signed_picture(array, name)


def _verbatim(words: str) -> Text:
    return Text(en=words, ko=words)
