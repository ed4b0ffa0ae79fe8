"""The marks of a chart's series: colour, line pattern, marker and letter, as in its legend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from cnnlab.figures.drawing import COLOURS, INK

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LETTERS = "ABCDEF"
PATTERNS: tuple[Any, ...] = (
    "-", (0, (6, 2)), (0, (2, 1.5)), (0, (8, 2, 2, 2)), (0, (4, 1, 1, 1, 1, 1)), (0, (10, 3)),
)  # fmt: skip
MARKERS = ("o", "s", "^", "D", "v", "P")
_APART = 18  # pixels between two letters one above the other


@dataclass(frozen=True)
class Look:
    """The colour of a series with a letter, a line pattern and a marker of its own."""

    series: int
    letter: str
    pattern: Any
    marker: str

    @classmethod
    def of(cls, series: int) -> Look:
        """Return the usual look of the series with this number, from 0."""
        return cls(series, LETTERS[series], PATTERNS[series], MARKERS[series])


def line(
    axes: Axes, series: int, x: ArrayLike, y: ArrayLike, *, markers: bool = True, width: float = 2.0
) -> None:
    """Draw a line in the look of the series with this number, from 0."""
    styled_line(axes, Look.of(series), x, y, markers=markers, width=width)


def styled_line(
    axes: Axes, look: Look, x: ArrayLike, y: ArrayLike, *, markers: bool = True, width: float = 2.0
) -> None:
    """Draw a line in a look of its own."""
    axes.plot(
        x,
        y,
        color=COLOURS[look.series],
        linestyle=look.pattern,
        linewidth=width,
        marker=look.marker if markers else "",
        markersize=6,
        clip_on=False,
    )


def arrow(axes: Axes, start: float, end: float, height: float) -> None:
    """Draw a level arrow from one x to another."""
    axes.annotate(
        "",
        (end, height),
        (start, height),
        arrowprops={
            "arrowstyle": "-|>,head_length=0.5,head_width=0.25",
            "color": INK,
            "linewidth": 1.6,
            "shrinkA": 5,
            "shrinkB": 0,
        },
        annotation_clip=False,
    )


def points(axes: Axes, series: int, x: ArrayLike, y: ArrayLike) -> None:
    """Draw the series' markers alone."""
    axes.plot(x, y, MARKERS[series], color=COLOURS[series], markersize=7, clip_on=False)


def rings(axes: Axes, series: int, x: ArrayLike, y: ArrayLike) -> None:
    """Draw small open marks."""
    axes.plot(x, y, "o", color=COLOURS[series], markersize=5, fillstyle="none", clip_on=False)


def steps(axes: Axes, series: int, x: ArrayLike, y: ArrayLike) -> None:
    """Join points by steps: level as far as the next point, then up to it."""
    axes.step(x, y, where="post", color=COLOURS[series], linewidth=1.4, clip_on=False)


def columns(axes: Axes, series: int, x: ArrayLike, heights: ArrayLike) -> None:
    """Draw a column from 0 at each whole number x."""
    axes.bar(x, heights, 0.8, color=COLOURS[series], alpha=0.45, linewidth=0)


def thin(axes: Axes, series: int, x: ArrayLike, y: ArrayLike) -> None:
    """Draw a faint line behind the series' own."""
    axes.plot(x, y, color=COLOURS[series], linewidth=0.8, alpha=0.4, clip_on=False)


def band(axes: Axes, series: int, x: ArrayLike, low: ArrayLike, high: ArrayLike) -> None:
    """Draw the surface between two lines."""
    axes.fill_between(x, low, high, color=COLOURS[series], alpha=0.2, linewidth=0, clip_on=False)


def bars(axes: Axes, series: int, x: ArrayLike, low: ArrayLike, high: ArrayLike) -> None:
    """Draw an interval from low to high at each x."""
    middle, half_width = np.add(low, high) / 2, np.subtract(high, low) / 2
    axes.errorbar(
        x, middle, half_width, fmt="none", ecolor=COLOURS[series], elinewidth=1.4, capsize=3,
        clip_on=False,
    )  # fmt: skip


def reference(axes: Axes, height: float) -> None:
    """Draw a dashed line across the chart at a height to compare with."""
    axes.axhline(height, color=INK, linestyle=(0, (3, 3)), linewidth=1.2)


def upright(axes: Axes, x: float) -> None:
    """Draw a dotted line from bottom to top."""
    axes.axvline(x, color=INK, linestyle=(0, (1, 2)), linewidth=1.4)


def letters_at_ends(axes: Axes, ends: Mapping[int, float]) -> None:
    """Write the letter of each series at the right edge, near the height where its line ends."""
    look_letters_at_ends(axes, {Look.of(series): height for series, height in ends.items()})


def look_letters_at_ends(axes: Axes, ends: Mapping[Look, float]) -> None:
    """Write the letter of each look at the right edge, near the height where its line ends."""
    order = sorted(ends, key=lambda look: ends[look])
    heights = [float(axes.transData.transform((1, ends[look]))[1]) for look in order]
    box = axes.bbox
    for look, height in zip(order, _spread(heights, box.y0, box.y1), strict=True):
        axes.text(
            1.0 + 7 / box.width,
            (height - box.y0) / box.height,
            look.letter,
            transform=axes.transAxes,
            verticalalignment="center",
        )


def letter_above(axes: Axes, letters: str, x: float, y: float) -> None:
    """Write letters above a point."""
    axes.annotate(letters, (x, y), (0, 9), textcoords="offset points", ha="center")


def letter_before(axes: Axes, series: int, x: float, y: float) -> None:
    """Write the letter of a series above and left of the point where its line begins."""
    axes.annotate(LETTERS[series], (x, y), (-3, 6), textcoords="offset points", ha="right")


def label(axes: Axes, words: str, x: float, y: float) -> None:
    """Write words above and left of a point."""
    axes.annotate(words, (x, y), (-4, 6), textcoords="offset points", ha="right")


def _spread(heights: list[float], low: float, high: float) -> list[float]:
    """Return rising heights, moved up and then down until they are far enough apart."""
    moved = np.clip(heights, low, high)
    for place in range(1, len(moved)):
        moved[place] = max(moved[place], moved[place - 1] + _APART)
    for place in reversed(range(len(moved))):
        above = moved[place + 1] - _APART if place + 1 < len(moved) else high
        moved[place] = min(moved[place], above)
    return [float(height) for height in moved]
