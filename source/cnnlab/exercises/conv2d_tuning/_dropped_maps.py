"""What is compared of maps after spatial dropout, whatever generator drew them."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Call = tuple[Array, float, int]
    Seen = tuple[str, str, str, str]

AXES = ("images", "rows", "columns", "channels")
WHOLE_MAPS = "images, channels"
# A right answer lies further away less than once in ten million maskings.
DEVIATIONS = 5.5
# Counts of independent decisions spread less or more than this once in ten million times.
EVEN, UNEVEN = 0.25, 2.5  # shares of the variance that they should have
SMALLEST = 3e-5  # a share of the factor: what float32 may leave, far less than one map changes

_AXES = dict(zip(AXES, ("이미지", "행", "열", "채널"), strict=True))
KOREAN = {
    **{
        ", ".join(axes): ", ".join(_AXES[axis] for axis in axes)
        for count in range(1, len(AXES) + 1)
        for axes in combinations(AXES, count)
    },
    "none": "없음",
    "another share": "다른 비율",
    "nothing is kept": "남은 값이 없음",
    "another factor": "다른 배율",
    "several factors": "여러 배율",
    "independent": "서로 독립",
    "one image repeats another": "똑같이 드롭된 이미지가 있음",
    "one channel repeats another": "똑같이 드롭된 채널이 있음",
    "as many in every image": "이미지마다 개수가 같음",
    "as many in every channel": "채널마다 개수가 같음",
    "far more in one image than in another": "이미지에 따라 개수가 크게 다름",
    "far more in one channel than in another": "채널에 따라 개수가 크게 다름",
}


def dropped(result: Array, maps: Array, rate: float, _seed: int) -> Seen:
    """Return (axes along which it is decided, share dropped, factor of the rest, pattern)."""
    if result.shape != maps.shape:
        raise ValueError
    gone = result == 0  # no value of `maps` is 0
    axes = ", ".join(name for axis, name in enumerate(AXES) if _differs(gone, axis))
    share = _share(gone, axes, rate)
    return (
        axes or "none",
        share,
        _factor(result[~gone] / maps[~gone], rate),
        _pattern(gone, axes, rate),
    )


def seeds(results: tuple[Array, ...], calls: tuple[Call, ...]) -> tuple[bool, bool, bool]:
    """Tell whether equal seeds drop the same, others something else, and not always as much."""
    same: list[bool] = []
    other: list[bool] = []
    gone = [result == 0 for result in results]
    for first in range(len(calls)):
        for second in range(first):
            kind = same if calls[first][2] == calls[second][2] else other
            kind.append(np.array_equal(gone[first], gone[second]))
    return all(same), not any(other), len({int(one.sum()) for one in gone}) > 1


def _differs(gone: NDArray[np.bool_], axis: int) -> bool:
    first = gone.take([0], axis=axis)
    return bool((gone != first).any())


def _share(gone: NDArray[np.bool_], axes: str, rate: float) -> str:
    """Return the rule that the share dropped follows; each decision counts once."""
    decisions = np.prod([size for name, size in zip(AXES, gone.shape, strict=True) if name in axes])
    if gone.all() or not gone.any():
        return "1" if gone.all() else "0"
    width = DEVIATIONS * np.sqrt(rate * (1 - rate) / decisions)
    for rule, value in (("rate", rate), ("1 - rate", 1 - rate)):
        if abs(gone.mean() - value) < width:
            return rule
    return "another share"


def _factor(factors: Array, rate: float) -> str:
    """Return the rule that all the kept values were scaled by."""
    if not factors.size:
        return "nothing is kept"
    rules = {"1 / (1 - rate)": 1 / (1 - rate), "1": 1.0, "1 - rate": 1 - rate, "rate": rate}
    if rate:
        rules["1 / rate"] = 1 / rate
    for rule, value in rules.items():
        if np.allclose(factors, value, rtol=SMALLEST, atol=0):
            return rule
    one = np.allclose(factors, factors[0], rtol=SMALLEST, atol=0)
    return "another factor" if one else "several factors"


def _pattern(gone: NDArray[np.bool_], axes: str, rate: float) -> str:
    """Return what independent decisions on the maps never show, or "independent"."""
    images_and_channels = gone[:, 0, 0, :]
    if axes != WHOLE_MAPS:
        return "independent" if axes in AXES else "-"
    for name, decisions in (("image", images_and_channels), ("channel", images_and_channels.T)):
        if len(np.unique(decisions, axis=0)) < len(decisions):
            return f"one {name} repeats another"
        spread = decisions.sum(axis=1).var() / (decisions.shape[1] * rate * (1 - rate))
        if spread < EVEN:
            return f"as many in every {name}"
        if spread > UNEVEN:
            return f"far more in one {name} than in another"
    return "independent"
