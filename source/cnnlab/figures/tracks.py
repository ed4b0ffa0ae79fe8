"""Tables whose rows hold marks on one common scale: bars, dots and intervals between the words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

from cnnlab.figures.numbers import number
from cnnlab.markup import inline
from cnnlab.text import Text

_MOST_NUMBERS = 4  # below a track on a narrow screen
_STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20)


@dataclass(frozen=True)
class Scale:
    """What stands at the left and the right end of every track, and the numbers below them.

    is_log: whether equal distances are equal ratios.
    """

    low: float
    high: float
    ticks: Sequence[float]
    is_log: bool = False

    def place(self, value: float) -> str:
        """Return where a value stands, in per cent of the track's width."""
        low, high, here = (
            (log10(self.low), log10(self.high), log10(value))
            if self.is_log
            else (self.low, self.high, value)
        )
        return f"{100 * (min(max(here, low), high) - low) / (high - low):.1f}%"


def round_scale(low: float, high: float) -> Scale:
    """Return a scale of round numbers that holds everything from low to high."""
    step = next((step for step in _STEPS if high - low <= 5 * step), 50)
    first, last = floor(low / step), ceil(high / step)
    ticks = [round(place * step, 10) for place in range(first, max(last, first + 1) + 1)]
    return Scale(ticks[0], ticks[-1], ticks)


def track(scale: Scale, shapes: Sequence[str], seen: Text | str, *, zero: bool = False) -> str:
    """Return the HTML of one row's shapes, 20 pixels high, over faint lines at the ticks.

    seen: what there is to see, in words. zero: whether the line at 0 is drawn strongly.
    """
    rules = "".join(_rule(scale, tick, strong=zero and tick == 0) for tick in scale.ticks)
    label = escape(str(seen).replace("`", ""), quote=True)
    return (
        f'<svg class="track" role="img" aria-label="{label}" width="100%" height="20">'
        f"{rules}{''.join(shapes)}</svg>"
    )


def numbers_below(scale: Scale) -> str:
    """Return the HTML of a scale's numbers, for the table's foot: of many, every second."""
    start = list(scale.ticks).index(0) % 2 if 0 in scale.ticks else 0
    some = scale.ticks[start::2] if len(scale.ticks) > _MOST_NUMBERS else scale.ticks
    words = "".join(
        f'<text x="{scale.place(tick)}" y="13" text-anchor="middle">{number(tick)}</text>'
        for tick in some
    )
    return f'<svg class="track" aria-hidden="true" width="100%" height="18">{words}</svg>'


def bar(scale: Scale, low: float, high: float, series: int, height: int = 10) -> str:
    """Return a surface between two values."""
    width = float(scale.place(high)[:-1]) - float(scale.place(low)[:-1])
    return (
        f'<rect x="{scale.place(low)}" y="{10 - height / 2:g}" width="{width:.1f}%" '
        f'height="{height}" rx="2" fill="{_colour(series)}" fill-opacity="0.45"/>'
    )


def interval(scale: Scale, low: float, high: float, series: int) -> str:
    """Return a line between two values with an upright end at each."""
    left, right, colour = scale.place(low), scale.place(high), _colour(series)
    lines = ((left, "10", right, "10"), (left, "5", left, "15"), (right, "5", right, "15"))
    return "".join(
        f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{colour}" stroke-width="2"/>'
        for x1, y1, x2, y2 in lines
    )


def dot(scale: Scale, value: float, series: int, radius: float = 5) -> str:
    """Return a round mark at a value."""
    return f'<circle cx="{scale.place(value)}" cy="10" r="{radius:g}" fill="{_colour(series)}"/>'


def ring(scale: Scale, value: float, series: int) -> str:
    """Return a small open mark at a value: one seed."""
    return (
        f'<circle cx="{scale.place(value)}" cy="10" r="3.5" fill="none" '
        f'stroke="{_colour(series)}" stroke-width="1.5"/>'
    )


def square(scale: Scale, value: float, series: int) -> str:
    """Return a square mark at a value."""
    return (
        f'<rect x="{scale.place(value)}" y="5.5" width="9" height="9" '
        f'transform="translate(-4.5 0)" fill="{_colour(series)}"/>'
    )


def table(head: Sequence[Text | str], rows: Sequence[str], foot: str, wide: int = -1) -> str:
    """Return the HTML of a table of rows, each already a <tr>, and a foot for the scale.

    wide: the place of the column that holds the tracks, if they need more room than others.
    """
    words = "".join(
        f'<th scope="col"{_WIDE if place == wide else ""}>{inline(word)}</th>'
        for place, word in enumerate(head)
    )
    return (
        f'<table class="list tracks"><thead><tr>{words}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody><tfoot>{foot}</tfoot></table>"
    )


_WIDE = ' class="wide"'


def _colour(series: int) -> str:
    return f"var(--series-{series + 1})"


def _rule(scale: Scale, tick: float, *, strong: bool) -> str:
    place = scale.place(tick)
    look = 'stroke="currentColor" stroke-width="1.5"' if strong else 'stroke="var(--line)"'
    faint = "" if strong else ' stroke-opacity="0.35"'
    return f'<line x1="{place}" y1="0" x2="{place}" y2="20" {look}{faint}/>'
