"""What is compared of dropped values, whatever generator decided which ones."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Call = tuple[Array, float, bool, int]
    Seen = tuple[float | None, float | str | None, tuple[int, ...], bool]

# A check looks at some fifty counts: together they leave this many deviations once in a million.
DEVIATIONS = 6
_ROUNDING = 1e-5  # what float32 leaves of a factor, with much to spare
KOREAN = {
    "fewer values": "값의 개수가 줄어듦",
    "the mask": "마스크 자체",
    "several": "여러 배율",
    "size / left": "전체 개수 / 남은 개수",
}


def dropped(result: Any, values: Array, rate: float, training: bool, _seed: int) -> Seen | str:
    """Return (share dropped, factor of the others, axes of a shared fate, equal counts?)."""
    found = np.asarray(result, dtype=np.float64)
    if found.ndim == 1 and found.size < values.size:
        return "fewer values"
    if found.shape != values.shape or not np.isfinite(found).all():
        raise ValueError
    gone = found == 0
    factor = _factor(found, values, rate)
    scaled = bool(rate) and factor == 1 / (1 - rate)
    if training and rate and (gone.all() or (scaled and not gone.any())):
        return None, None, tuple(range(gone.ndim)), False
    if gone.all() or not gone.any():
        return float(gone.all()), factor, (), False
    axes = _constant_axes(gone) or _dependent_axes(gone)
    share = None if axes else _share(gone, rate)
    return share, factor, axes, not axes and _equal_counts(gone)


def draws(results: tuple[Any, ...], calls: tuple[Call, ...]) -> tuple[bool, bool, bool]:
    """Tell: one draw for one seed, another for another seed, not always the same number."""
    same: list[bool] = []
    other: list[bool] = []
    found = [_gone(result, call[0]) for result, call in zip(results, calls, strict=True)]
    for first in range(len(calls)):
        for second in range(first):
            kind = same if calls[first][3] == calls[second][3] else other
            kind.append(np.array_equal(found[first], found[second]))
    pairs = zip(found, calls, strict=True)
    exact = all(abs(gone.sum() - gone.size * call[1]) < 1 for gone, call in pairs)
    return all(same), not any(other), any(other) or not exact


def _gone(result: Any, values: Array) -> NDArray[np.bool_]:
    found = np.asarray(result, dtype=np.float64)
    if found.shape != values.shape:
        raise ValueError
    return np.equal(found, 0)


def _factor(found: Array, values: Array, rate: float) -> float | str | None:
    """Return what the values that are left were multiplied by."""
    left = found != 0
    if not left.any():
        return None
    ratios = found[left] / values[left]
    factor = float(np.median(ratios))
    if np.abs(ratios - factor).max() > _ROUNDING * abs(factor):
        return "the mask" if np.ptp(found[left]) < _ROUNDING else "several"
    for usual in (1.0, 1 / (1 - rate)):
        if math.isclose(factor, usual, rel_tol=_ROUNDING):
            return usual
    return "size / left" if math.isclose(factor * left.mean(), 1, rel_tol=_ROUNDING) else factor


def _constant_axes(gone: NDArray[np.bool_]) -> tuple[int, ...]:
    """Return the axes along which all values are dropped together."""
    axes = (axis for axis in range(gone.ndim) if gone.shape[axis] > 1)
    return tuple(axis for axis in axes if (gone == gone.take([0], axis)).all())


def _dependent_axes(gone: NDArray[np.bool_]) -> tuple[int, ...]:
    """Return the axes along which neighbours are dropped together too often, or too seldom."""
    share = float(gone.mean())
    by_chance = share**2 + (1 - share) ** 2
    found = []
    for axis in range(gone.ndim):
        pairs = gone.shape[axis] // 2
        first, second = (gone.take(range(at, 2 * pairs, 2), axis) for at in (0, 1))
        if not _expected(int((first == second).sum()), first.size, by_chance):
            found.append(axis)
    return tuple(found)


def _share(gone: NDArray[np.bool_], rate: float) -> float:
    """Return the probability that the count agrees with, or else the share itself."""
    for probability in (rate, 1 - rate, 0.5):
        if _expected(int(gone.sum()), gone.size, probability):
            return probability
    return round(float(gone.mean()), 2)


def _expected(count: int, of: int, probability: float) -> bool:
    deviation = math.sqrt(of * probability * (1 - probability))
    return abs(count - of * probability) <= DEVIATIONS * deviation


def _equal_counts(gone: NDArray[np.bool_]) -> bool:
    """Tell whether every example lost the same number of values, which chance does not do."""
    counts = gone.reshape(len(gone), -1).sum(axis=1)
    return gone.ndim > 1 and bool((counts == counts[0]).all())
