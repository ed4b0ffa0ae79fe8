"""What is compared of random configurations: of which kind each column is, whatever was drawn.

A right answer is refused about once in a billion checks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Range = tuple[float, float, str]
    Space = dict[str, Range]
    Call = tuple[Space, int, int]
    Seen = tuple[int, int, tuple[str, ...], str]

_SURE = 1e-9  # how improbable luck has to be before it is called a mistake
_ROUNDING = 1e-5  # how far outside a range another dtype may fall
MOST = 100  # times as many rows as were asked for: to sort more would hold up the judge
_TOGETHER = 0.5  # no columns of thousands of independent draws are correlated so much
KOREAN = {
    "not finite": "유한하지 않음",
    "outside the range": "범위를 벗어남",
    "few values": "몇 가지 값뿐",
    "uneven": "고르지 않음",
    "linear": "선형으로 고름",
    "log": "로그로 고름",
    "broken numbers": "정수가 아님",
    "without the upper end": "위 끝이 나오지 않음",
    "integer": "고른 정수",
    "sorted": "정렬됨",
    "columns that rise together": "함께 커지는 열이 있음",
    "independent": "서로 독립",
}


def kinds(result: Any, space: Space, count: int, _seed: int) -> Seen:
    """Return (rows, columns, the kind of each column, how the columns go together)."""
    points = np.asarray(result, np.float64)
    rows, columns = points.shape
    if rows > MOST * count:
        raise ValueError
    if columns != len(space):
        return rows, columns, (), ""
    pairs = zip(points.T, space.values(), strict=True)
    return rows, columns, tuple(_kind(column, one) for column, one in pairs), _order(points)


def repeated(results: tuple[Any, ...], calls: tuple[Call, ...]) -> tuple[bool, bool]:
    """Tell whether equal seeds gave the same points everywhere, and different seeds others."""
    same: list[bool] = []
    other: list[bool] = []
    for first in range(len(calls)):
        for second in range(first):
            kind = same if calls[first][2] == calls[second][2] else other
            kind.append(bool(np.array_equal(results[first], results[second])))
    return all(same), not any(other)


def _kind(column: Array, one: Range) -> str:
    low, high, scale = one
    if not np.isfinite(column).all():
        return "not finite"
    slack = _ROUNDING * (low if scale == "log" else high)
    if column.min() < low - slack or column.max() > high + _ROUNDING * high:
        return "outside the range"
    if scale == "integer":
        return _whole(column, int(low), int(high))
    if len(np.unique(column)) < len(column) / 2:
        return "few values"
    linear = _distance((column - low) / (high - low))
    logarithmic = _distance(np.log(np.maximum(column, low) / low) / np.log(high / low))
    if min(linear, logarithmic) > _limit(len(column)):
        return "uneven"
    return "linear" if linear < logarithmic else "log"


def _whole(column: Array, low: int, high: int) -> str:
    if (column != np.round(column)).any():
        return "broken numbers"
    counts = np.bincount(column.astype(int) - low, minlength=high - low + 1)
    if (counts > 0).sum() == 1:
        return "few values"
    if counts[-1] == 0:
        return "without the upper end"
    even = len(column) / len(counts)
    # A chi-squared value is below this but for one time in a billion: Laurent and Massart 2000.
    freedom, far = len(counts) - 1, -np.log(_SURE)
    limit = freedom + 2 * np.sqrt(freedom * far) + 2 * far
    return "integer" if ((counts - even) ** 2 / even).sum() < limit else "uneven"


def _distance(positions: Array) -> float:
    """Return how far these are from evenly spread between 0 and 1, as Kolmogorov measures it."""
    ordered, count = np.sort(positions), len(positions)
    steps = np.arange(count + 1) / count
    return float(max((steps[1:] - ordered).max(), (ordered - steps[:-1]).max()))


def _limit(count: int) -> float:
    """Return the distance that so many draws exceed once in a billion: Massart 1990."""
    return float(np.sqrt(np.log(2 / _SURE) / (2 * count)))


def _order(points: Array) -> str:
    if len(points) < 2 or any((np.diff(column) >= 0).all() for column in points.T):
        return "sorted"
    ranks = points.argsort(axis=0).argsort(axis=0)
    for first in range(points.shape[1]):
        for second in range(first):
            if abs(np.corrcoef(ranks[:, first], ranks[:, second])[0, 1]) > _TOGETHER:
                return "columns that rise together"
    return "independent"
