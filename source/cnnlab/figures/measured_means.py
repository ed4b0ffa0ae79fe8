"""Means of a measured table's columns with intervals: a line for each series, panels in a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cnnlab.figures.chart import chart, panel_size
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.columns import Grouped, Key, Row, Value, column_name, grouped, in_words, named
from cnnlab.figures.fields import axis_name, name_of, written
from cnnlab.figures.legend import legend, series_entry
from cnnlab.figures.lines import MOST_LINES, Line, draw_lines
from cnnlab.figures.numbers import decimals_for, plus_minus
from cnnlab.figures.page import Figure
from cnnlab.text import Text, joined
from cnnlab.train.intervals import mean_interval

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_HEIGHT = 260
_CAPTION = Text(
    en="Means of {seeds} seeds; each bar is the 95 % interval of a mean.",
    ko="시드 {seeds}개의 평균이고, 막대는 평균마다의 95 % 구간입니다.",
)
_BEST = Text(
    en=" At each point: the value of {best} with the highest mean there.",
    ko=" 점마다 {best} 가운데 그곳의 평균이 가장 높은 값을 썼습니다.",
)
_SEEN = Text(
    en="{column} at each value of {across}, with half the interval. {told}.",
    ko="가로축은 {across}, 세로축은 {column}입니다. 값마다 평균과 구간의 절반: {told}.",
)
_SERIES = Text(en="{name}: {means}", ko="{name}: {means}")


@dataclass(frozen=True)
class _Panel:
    column: str
    title: Text | None
    found: Grouped


def measured_means(
    rows: Sequence[Row],
    across: str,
    series: str | Sequence[str],
    *,
    columns: Sequence[str] = ("accuracy",),
    panels: str = "",
    best: str = "",
) -> Figure:
    """Return a figure of means over the seeds against a column of a measured table.

    rows     as `train.measured_rows("hyperparameter_map/depth")` gives them
    across   the column below the axis, of numbers
    series   a line for each value of this column, or of several columns together
    columns  what is averaged, a panel for each
    panels   a panel for each value of this column
    best     at each point the value of this column with the highest mean is taken

    Raises ValueError if a seed comes twice at a point, or for more than a figure can show.
    """
    by = [series] if isinstance(series, str) else list(series)
    kept = [(value, _with(rows, panels, value)) for value in _different(rows, panels)]
    parts = [
        _Panel(
            column,
            in_words(panels, value) if panels else None,
            grouped(some, across, by, column, best),
        )
        for column in columns
        for value, some in kept
    ]
    keys = list(dict.fromkeys(key for part in parts for key in part.found))
    if not 1 <= len(keys) <= MOST_LINES:
        raise ValueError(
            f"Received {len(keys)} lines. Expected 1 to {MOST_LINES}. "
            "Try rows with fewer values, or another column as series."
        )
    limits = _limits(parts)
    pictures = [_picture(part, across, by, keys, limits, len(parts)) for part in parts]
    entries = [series_entry(place, named(by, key), "both") for place, key in enumerate(keys)]
    caption = _CAPTION.format(seeds=_seeds(parts))
    if best:
        caption = caption + _BEST.format(best=name_of(best))
    return Figure(rows=[[legend(entries)], pictures], caption=caption, sheet=CHART_STYLE)


def _different(rows: Sequence[Row], column: str) -> list[Value]:
    return list(dict.fromkeys(row[column] for row in rows)) if column else [""]


def _with(rows: Sequence[Row], column: str, value: Value) -> list[Row]:
    return [row for row in rows if not column or row[column] == value]


def _picture(
    part: _Panel,
    across: str,
    by: Sequence[str],
    keys: Sequence[Key],
    limits: tuple[float, float],
    panels: int,
) -> str:
    lines = [_line(part.found[key]) for key in keys]
    told = joined(
        _SERIES.format(name=named(by, key), means=_means(part.found[key])) for key in keys
    )
    name = column_name(part.column)
    size = panel_size(panels, _HEIGHT)

    def draw(axes: Axes) -> None:
        draw_lines(axes, across, lines, least=0, limits=limits)

    return chart(
        draw,
        across=axis_name(across, [float(place) for line in lines for place in line.at]),
        up=name,
        seen=_SEEN.format(column=name, across=name_of(across), told=told),
        size=size,
        title=part.title,
        least=round(0.75 * size[0]) if panels > 1 else 0,
    )


def _line(points: dict[float, list[float]]) -> Line:
    means, halves = np.transpose([mean_interval(values) for values in points.values()])
    return Line(np.array(list(points), float), means, halves)


def _limits(parts: Sequence[_Panel]) -> tuple[float, float]:
    """Return the ends of the axis that all panels share."""
    ends = [
        end
        for part in parts
        for points in part.found.values()
        for mean, half in map(mean_interval, points.values())
        for end in (max(mean - half, 0.0), min(mean + half, 100.0))
    ]
    room = 0.06 * (max(ends) - min(ends)) or 0.5
    return min(ends) - room, min(100.0, max(ends) + room)


def _means(points: dict[float, list[float]]) -> str:
    found = {place: mean_interval(values) for place, values in points.items()}
    decimals = decimals_for([half for _, half in found.values()])
    return ", ".join(f"{written(at)}: {plus_minus(*one, decimals)}" for at, one in found.items())


def _seeds(parts: Sequence[_Panel]) -> str:
    counts = {
        len(values)
        for part in parts
        for points in part.found.values()
        for values in points.values()
    }
    return "–".join(str(one) for one in sorted({min(counts), max(counts)}))
