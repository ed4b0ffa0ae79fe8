"""Rows of marks for what has names instead of places on an axis, under a heading for each group."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from cnnlab.figures import tracks
from cnnlab.figures.cells import Cells
from cnnlab.figures.comparison import VERDICT_SERIES
from cnnlab.figures.fields import as_markup, name_of
from cnnlab.markup import inline
from cnnlab.text import Text
from cnnlab.train import Difference

_SHAPES = {
    "higher": "M-5-6L7 0L-5 6Z",
    "lower": "M5-6L-7 0L5 6Z",
    "cannot tell": "M0-6L6 0L0 6L-6 0Z",
}

Row = Callable[[Any, Any], str]  # of the values of `series` and `across`: the cells after the name


def table_of(
    cells: Cells, head: Sequence[Text | str], row: Row, scale: tracks.Scale, keys: Iterable[Any]
) -> str:
    """Return the HTML of a table: a group of rows for each series, a row for each key.

    head: the names of the columns after the first; the first of them holds the tracks.
    row: gives the HTML of a row's cells after its name.
    """
    columns = len(head) + 1
    wanted = list(keys)
    rows = []
    for series in cells.series_values:
        if cells.series:
            name = inline(cells.named(series))
            rows.append(f'<tr><th scope="colgroup" colspan="{columns}">{name}</th></tr>')
        for value in cells.of(series):
            if (series, value) in wanted:
                name = inline(as_markup(value))
                rows.append(f'<tr><th scope="row">{name}</th>{row(series, value)}</tr>')
    empty = "<td></td>" * (columns - 2)
    foot = f'<tr><td></td><td class="wide">{tracks.numbers_below(scale)}</td>{empty}</tr>'
    return tracks.table((name_of(cells.across), *head), rows, foot, wide=1)


def verdict_marks(scale: tracks.Scale, difference: Difference) -> list[str]:
    """Return the interval of a difference and a mark: an arrow to better or worse, or a diamond."""
    mean, half, verdict = difference.mean, difference.half_width, difference.verdict
    series = VERDICT_SERIES[verdict]
    shape = f'<path d="{_SHAPES[verdict]}" fill="var(--series-{series + 1})"/>'
    return [
        tracks.interval(scale, mean - half, mean + half, series),
        f'<svg x="{scale.place(mean)}" y="10" overflow="visible">{shape}</svg>',
    ]
