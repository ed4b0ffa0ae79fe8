"""How many units are dropped, draw by draw, against the binomial distribution."""

from __future__ import annotations

from math import comb
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnnlab.figures import marks
from cnnlab.figures.chart import chart
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.drawing import linear
from cnnlab.figures.legend import legend, series_entry, surface_entry
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.text import Text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_DROPPED = Text(en="dropped units, of {units}", ko="유닛 {units}개 중 드롭된 유닛 수")
_SHARE = Text(en="share of the draws (%)", ko="추출에서 차지하는 비율(%)")
_DRAWN = Text(en="your {draws} draws", ko="여러분의 추출 {draws}번")
_BINOMIAL = Text(en="each unit by itself (binomial)", ko="유닛마다 따로 드롭할 때(이항분포)")
_CAPTION = Text(
    en="Mean of the draws: {mean}, standard deviation {deviation}, from {least} to {most}. If each "
    "of {units} units is dropped by itself with probability {rate}: mean {expected}, standard "
    "deviation {spread}.",
    ko="추출의 평균은 {mean}, 표준편차는 {deviation}이고, {least}부터 {most}까지 나왔습니다. 유닛 "
    "{units}개를 저마다 따로 확률 {rate}로 드롭하면 평균은 {expected}, 표준편차는 {spread}입니다.",
)


def dropped_counts(counts: ArrayLike, units: int, rate: float) -> Figure:
    """Return a figure of the numbers of dropped units in many draws, and what is expected.

    counts: one whole number for each draw, how many of `units` were dropped.

    Raises ValueError if they are none, or not numbers of units.
    """
    drawn = _checked(counts, units)
    places = np.arange(units + 1)
    shares = 100 * np.bincount(drawn, minlength=units + 1) / len(drawn)
    binomial = 100 * np.array([_probability(units, rate, place) for place in range(units + 1)])
    low, high = _shown(shares, binomial)

    def draw(axes: Axes) -> None:
        inside = slice(low, high + 1)
        marks.columns(axes, 0, places[inside], shares[inside])
        marks.line(axes, 1, places[inside], binomial[inside], markers=high - low <= 60)
        axes.set_xlim(low - 0.7, high + 0.7)
        axes.set_ylim(0, 1.08 * max(shares.max(), binomial.max()))
        linear(axes, "x", 8)
        linear(axes, "y", 5)

    caption = _CAPTION.format(
        mean=number(drawn.mean()),
        deviation=number(drawn.std()),
        least=drawn.min(),
        most=drawn.max(),
        units=units,
        rate=number(rate),
        expected=number(units * rate),
        spread=number(np.sqrt(units * rate * (1 - rate))),
    )
    picture = chart(draw, across=_DROPPED.format(units=units), up=_SHARE, seen=caption)
    keys = [
        surface_entry(0, _DRAWN.format(draws=number(len(drawn)))),
        series_entry(1, _BINOMIAL, "both", lettered=False),
    ]
    return Figure(rows=[[legend(keys)], [picture]], caption=caption, sheet=CHART_STYLE)


def _checked(counts: ArrayLike, units: int) -> NDArray[np.int64]:
    drawn = np.asarray(counts)
    numbers = drawn.dtype.kind in "iuf" and drawn.ndim == 1 and len(drawn) > 0
    if not numbers or (drawn != drawn.round()).any() or drawn.min() < 0 or drawn.max() > units:
        raise ValueError(
            f"Received counts of shape {drawn.shape} and dtype {drawn.dtype}. Expected one whole "
            f"number from 0 to {units} for each draw. Try a list of how many units were dropped."
        )
    return drawn.astype(np.int64)


def _probability(units: int, rate: float, dropped: int) -> float:
    return comb(units, dropped) * rate**dropped * (1 - rate) ** (units - dropped)


def _shown(*shares: NDArray[np.float64]) -> tuple[int, int]:
    """Return the first and last number of units that is worth showing."""
    worth = np.flatnonzero(np.max(shares, axis=0) > 0.05)
    return int(worth.min()), int(worth.max())
