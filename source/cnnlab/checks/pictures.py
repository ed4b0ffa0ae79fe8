"""The arrays of a failed call side by side: inputs, yours, the expected one, the difference."""

from __future__ import annotations

from typing import Any, TypeGuard

import numpy as np
from numpy.typing import NDArray

from cnnlab.checks.exercise import Exercise
from cnnlab.checks.judge import Failure
from cnnlab.checks.tolerance import close, tolerance
from cnnlab.figures.numbers import number_table
from cnnlab.figures.pictures import signed_picture
from cnnlab.text import Text

Array = NDArray[Any]

LARGEST_TABLE = 10
LARGEST_PICTURE = 128  # rows or columns: a wrong result may have millions
_YOURS = Text(en="yours", ko="작성한 함수의 결과")
_EXPECTED = Text(en="expected", ko="기대한 결과")
_DIFFERENCE = Text(en="difference: yours − expected", ko="차이: 작성한 결과 − 기대한 결과")


def panes(exercise: Exercise, failure: Failure) -> tuple[list[str], list[str]]:
    """Return the HTML of the inputs and of the results; nothing where the result is no array.

    Where many results are right, the expected one is a single choice and stays hidden.
    """
    expected, received = failure.call.expected, failure.outcome.value
    if not isinstance(expected, np.ndarray) or expected.ndim < 2 or expected.size == 0:
        return [], []
    place = _place_of_difference(expected, received)
    inputs = [
        _pane(_slice(value, name == "weights", place), Text(en=name, ko=name))
        for name, value in zip(exercise.parameters, failure.call.arguments, strict=False)
        if isinstance(value, np.ndarray) and value.ndim >= 2
    ]
    if exercise.observe:
        mine = [_pane(_slice(received, False, place), _YOURS)] if _drawable(received) else []
        return inputs, mine
    return inputs, _results(expected, received, place)


def _drawable(result: object) -> TypeGuard[Array]:
    return isinstance(result, np.ndarray) and result.ndim >= 2 and result.size > 0


def _results(expected: Array, received: object, place: tuple[int, ...]) -> list[str]:
    wanted = _slice(expected, False, place)
    if not _drawable(received):
        return [_pane(wanted, _EXPECTED)]
    if received.shape != expected.shape:
        part, written = _slice(received, False, (0,) * received.ndim)
        got = (part.astype(float), written)
        return [_pane(got, _YOURS), _pane(wanted, _EXPECTED)]
    got = _slice(received.astype(float), False, place)
    wrong = ~close(wanted[0], got[0], tolerance(expected.dtype, received.dtype))
    return [
        _pane(got, _YOURS, wrong),
        _pane(wanted, _EXPECTED, wrong),
        _pane((got[0] - wanted[0], ""), _DIFFERENCE, wrong),
    ]


def _place_of_difference(expected: Array, received: object) -> tuple[int, ...]:
    if not isinstance(received, np.ndarray) or received.shape != expected.shape:
        return (0,) * expected.ndim
    wrong = np.argwhere(~close(expected, received))
    return tuple(int(index) for index in wrong[0]) if len(wrong) else (0,) * expected.ndim


def _slice(array: Array, weights: bool, place: tuple[int, ...]) -> tuple[Array, str]:
    """Return rows and columns of the place that matters, and how that slice is written."""
    part, written = _plane(array, weights, place)
    if max(part.shape) <= LARGEST_PICTURE:
        return part, written
    return part[:LARGEST_PICTURE, :LARGEST_PICTURE], f"{written}[:{LARGEST_PICTURE}, …]"


def _plane(array: Array, weights: bool, place: tuple[int, ...]) -> tuple[Array, str]:
    if array.ndim == 2:
        return _columns(array, place)
    if array.ndim > 4:  # one axis too many, or more
        part, written = _plane(array[0], weights, place[1:])
        return part, f"[0, {written[1:]}"
    last = place[-1] if len(place) >= 3 and place[-1] < array.shape[-1] else 0
    if array.ndim == 3:  # (rows, columns, channels)
        return array[:, :, last], f"[:, :, {last}]"
    if weights:  # (rows, columns, channels, filters)
        return array[:, :, 0, last], f"[:, :, 0, {last}]"
    first = place[0] if place and place[0] < array.shape[0] else 0
    return array[first, :, :, last], f"[{first}, :, :, {last}]"


def _columns(array: Array, place: tuple[int, ...]) -> tuple[Array, str]:
    """Return long rows as the columns around the place that matters: a strip shows nothing."""
    rows, columns = array.shape
    if columns <= LARGEST_TABLE or columns < 4 * rows:
        return array, ""
    middle = place[1] if len(place) == 2 else 0
    start = min(max(middle - LARGEST_TABLE // 2, 0), columns - LARGEST_TABLE)
    end = start + LARGEST_TABLE
    return array[:, start:end], f"[:, {start}:{end}]"


def _pane(part: tuple[Array, str], title: Text, marked: NDArray[np.bool_] | None = None) -> str:
    array, written = part
    # The slice keeps together on a line of its own, whatever the width of a small table.
    name = (
        title + _verbatim("\n" + written.replace(" ", "\N{NO-BREAK SPACE}")) if written else title
    )
    if max(array.shape) <= LARGEST_TABLE:
        return number_table(array, name, marked=marked)
    return signed_picture(array, name)


def _verbatim(words: str) -> Text:
    return Text(en=words, ko=words)
