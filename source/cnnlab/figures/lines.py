"""Means with intervals as lines: what a chart against a numeric field of the setting draws."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from cnnlab.figures import marks
from cnnlab.figures.cells import Quantity, Runs
from cnnlab.figures.drawing import COLOURS, linear, logarithmic
from cnnlab.figures.fields import is_logarithmic
from cnnlab.figures.numbers import number
from cnnlab.train.intervals import mean_interval

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MOST_LINES = len(COLOURS)
_ASIDE = 0.011  # of the axis: how far the bars of two lines stand apart
_APART = 0.06  # of the axis: how near two numbers below it may stand


@dataclass(frozen=True)
class Line:
    """Means and the half widths of their intervals at some places of the axis."""

    at: NDArray[np.float64]
    means: NDArray[np.float64]
    halves: NDArray[np.float64]

    @classmethod
    def of(cls, runs: Mapping[float, Runs], quantity: Quantity) -> Line:
        """Return the line of runs at each place."""
        means, halves = np.transpose(
            [mean_interval([quantity(run) for run in each]) for each in runs.values()]
        )
        return cls(np.array(list(runs), float), means, halves)


def draw_lines(
    axes: Axes,
    field: str,
    lines: Sequence[Line],
    *,
    first: int = 0,
    least: float = -np.inf,
    most: float = 100.0,
    limits: tuple[float, float] | None = None,
) -> None:
    """Draw lines against a field, as the series from `first` on; values are `least` to `most`.

    limits: the ends of the upright axis, those of these lines if None.
    """
    places = sorted({float(x) for line in lines for x in line.at})
    is_log = is_logarithmic(field, places)
    scale = np.log if is_log else np.asarray
    width = float(np.ptp(scale(places))) or 1.0
    for series, line in enumerate(lines, start=first):
        aside = (series - first - (len(lines) - 1) / 2) * _ASIDE * width
        at = line.at * np.exp(aside) if is_log else line.at + aside
        marks.bars(axes, series, at, *_ends(line, least, most))
        marks.line(axes, series, at, line.means)
    ends = np.concatenate([end for line in lines for end in _ends(line, least, most)])
    room = 0.06 * float(np.ptp(ends)) or 0.5
    axes.set_ylim(*(limits or (ends.min() - room, min(most, ends.max() + room))))
    axes.margins(x=0.05)
    linear(axes, "y", 5)
    if is_log:
        logarithmic(axes, "x")
    told = far_apart(places, scale(places) / width)
    axes.set_xticks(places, [number(x) if x in told else "" for x in places])
    axes.set_xticks([], minor=True)
    if len(lines) > 1:
        last = {series: float(line.means[-1]) for series, line in enumerate(lines, start=first)}
        marks.letters_at_ends(axes, last)


def _ends(line: Line, least: float, most: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    low, high = line.means - line.halves, line.means + line.halves
    return np.maximum(low, least), np.minimum(high, most)


def far_apart(
    places: Sequence[float], shares: NDArray[np.float64], apart: float = _APART
) -> list[float]:
    """Return the places whose numbers don't run into each other.

    shares: where they stand on the axis. apart: how near two numbers may stand, of the axis.
    """
    kept = [0]
    for index in range(1, len(places)):
        if shares[index] - shares[kept[-1]] >= apart:
            kept.append(index)
    return [places[index] for index in kept]
