"""Mean validation accuracy with intervals against one field of the setting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cnnlab.figures import tracks
from cnnlab.figures.cells import Cells, cells, told, validation
from cnnlab.figures.chart import chart
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.fields import axis_name, is_category, name_of
from cnnlab.figures.in_common import in_common
from cnnlab.figures.legend import legend, series_entry
from cnnlab.figures.lines import MOST_LINES, Line, draw_lines
from cnnlab.figures.numbers import decimals_for, plus_minus
from cnnlab.figures.page import Figure
from cnnlab.figures.rates import ACCURACY
from cnnlab.figures.rows import table_of
from cnnlab.text import Text
from cnnlab.train.intervals import mean_interval

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MEAN = Text(en="mean (%)", ko="평균(%)")
_SEEN = Text(
    en="Validation accuracy in per cent at each value of {field}, with half the interval: {told}.",
    ko="가로축은 {field}입니다. 값마다 검증 정확도(%)의 평균과 구간의 절반: {told}.",
)
_SEEN_ROW = Text(en="{mean} %, interval {low} to {high}.", ko="{mean} %, 구간 {low}~{high}.")
_CAPTION = Text(
    en="Validation accuracy after the last epoch. Means of {seeds} seeds; each bar is the 95 % "
    "interval of a mean.",
    ko="마지막 에포크 뒤의 검증 정확도입니다. 시드 {seeds}개의 평균이고, 막대는 평균마다의 95 % "
    "구간입니다.",
)


def measured_accuracy(
    table: str, across: str, series: str | None = None, **chosen: object
) -> Figure:
    """Return a figure of the measured accuracy against a field, a line for each value of `series`.

    table   below data/measurements, like "conv2d_tuning/explorer"
    across  a field of `train.Setting`, or "dim_1", "dim_2"; fields with names stand row by row
    chosen  a value for each other field that differs in the table, or a list of values

    Raises ValueError if that was not measured, or is more than a figure can show.
    """
    found = cells(table, across, series, chosen)
    rows = _by_name(found) if is_category(found.values) else _against_numbers(found)
    caption = _CAPTION.format(seeds=found.seeds) + in_common(found)
    return Figure(rows=rows, caption=caption, sheet=CHART_STYLE)


def _against_numbers(found: Cells) -> list[list[str]]:
    each = found.series_values
    if len(each) > MOST_LINES:
        raise ValueError(
            f"Received {len(each)} values of {found.series}. Expected at most {MOST_LINES} lines. "
            f"Try {found.series}=[…] with fewer values."
        )
    lines = [Line.of(found.of(series), validation) for series in each]

    def draw(axes: Axes) -> None:
        draw_lines(axes, found.across, lines)

    keys = [
        series_entry(place, found.named(series), "both")
        for place, series in enumerate(each)
        if found.series
    ]
    seen = _SEEN.format(field=name_of(found.across), told=told(found))
    name = axis_name(found.across, found.values)
    picture = chart(draw, across=name, up=ACCURACY, seen=seen)
    return [[legend(keys)], [picture]] if keys else [[picture]]


def _by_name(found: Cells) -> list[list[str]]:
    means = {key: mean_interval([run.accuracy for run in runs]) for key, runs in found.runs.items()}
    decimals = decimals_for([half for _, half in means.values()])
    low = min(mean - half for mean, half in means.values())
    high = max(min(mean + half, 100) for mean, half in means.values())
    scale = tracks.round_scale(low, high)

    def row(series: Any, value: Any) -> str:
        mean, half = means[series, value]
        ends = mean - half, min(mean + half, 100.0)
        low, high, middle = (f"{one:.2f}" for one in (*ends, mean))
        seen = _SEEN_ROW.format(mean=middle, low=low, high=high)
        shapes = [tracks.interval(scale, *ends, 0), tracks.dot(scale, mean, 0)]
        return (
            f'<td class="wide">{tracks.track(scale, shapes, seen)}</td>'
            f'<td class="number">{plus_minus(mean, half, decimals)}</td>'
        )

    return [[table_of(found, (ACCURACY, _MEAN), row, scale, means)]]
