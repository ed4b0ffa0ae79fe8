"""The legend of a chart, as HTML above it: key, letter, words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from cnnlab.figures import marks, tracks
from cnnlab.figures.drawing import Draw, shapes
from cnnlab.markup import inline
from cnnlab.text import Text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_KEY = (40, 14)
Words = Text | str


def legend(entries: Sequence[str]) -> str:
    """Return the HTML of a legend of entries, as `series_entry` and its neighbours make them."""
    return f'<ul class="legend">{"".join(entries)}</ul>'


def series_entry(series: int, words: Words, kind: str = "line", *, lettered: bool = True) -> str:
    """Return the entry of the series with this number.

    kind: "line", "points", "both", "rings". lettered: whether its letter stands in the chart.
    """
    return _entry(_series_key(series, kind), words, marks.LETTERS[series] if lettered else "")


def look_entry(look: marks.Look, words: Words) -> str:
    """Return the entry of a line with a look of its own, marker and letter included."""
    return _entry(_look_key(look), words, look.letter)


def arrow_entry(words: Words) -> str:
    """Return the entry of a level arrow."""
    return _entry(_arrow_key(), words)


def reference_entry(words: Words) -> str:
    """Return the entry of a dashed line to compare with."""
    return _entry(_reference_key(), words)


def upright_entry(words: Words) -> str:
    """Return the entry of a dotted line from bottom to top."""
    return _entry(_upright_key(), words)


def mark_entry(mark: Callable[[tracks.Scale, float, int], str], series: int, words: Words) -> str:
    """Return the entry of a mark with its interval, as they stand on the tracks of a table."""
    scale = tracks.Scale(0, 1, [])
    shapes = f"{tracks.interval(scale, 0, 1, series)}{mark(scale, 0.5, series)}"
    return _entry(_track_key(shapes), words)


def surface_entry(series: int, words: Words) -> str:
    """Return the entry of a bar or a column in the series' colour."""
    shape = tracks.bar(tracks.Scale(0, 1, []), 0, 1, series, 12)
    return _entry(_track_key(shape), words)


def _track_key(shapes: str) -> str:
    return f'<svg class="track" aria-hidden="true" width="40" height="20">{shapes}</svg>'


def _entry(key: str, words: Words, letter: str = "") -> str:
    name = f"<strong>{letter}</strong>" if letter else ""
    return f"<li>{key}{name}<span>{inline(words)}</span></li>"


@cache
def _series_key(series: int, kind: str) -> str:
    def draw(axes: Axes) -> None:
        if kind == "rings":
            marks.rings(axes, series, [0.5], [0.5])
        elif kind == "points":
            marks.points(axes, series, [0.5], [0.5])
        else:
            marks.line(axes, series, [0.02, 0.5, 0.98], [0.5] * 3, markers=False)
        if kind == "both":
            marks.points(axes, series, [0.5], [0.5])

    return _key(draw)


@cache
def _look_key(look: marks.Look) -> str:
    def draw(axes: Axes) -> None:
        marks.styled_line(axes, look, [0.02, 0.98], [0.5] * 2, markers=False)
        marks.styled_line(axes, look, [0.5], [0.5])

    return _key(draw)


@cache
def _arrow_key() -> str:
    return _key(lambda axes: marks.arrow(axes, 0.0, 0.98, 0.5))


@cache
def _reference_key() -> str:
    return _key(lambda axes: marks.reference(axes, 0.5))


@cache
def _upright_key() -> str:
    return _key(lambda axes: marks.upright(axes, 0.5))


def _key(draw: Draw) -> str:
    def on_unit_axes(axes: Axes) -> None:
        axes.set(xlim=(0, 1), ylim=(0, 1))
        draw(axes)

    width, height = _KEY
    picture = shapes(on_unit_axes, _KEY, bare=True)
    return (
        f'<svg aria-hidden="true" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{picture}</svg>'
    )
