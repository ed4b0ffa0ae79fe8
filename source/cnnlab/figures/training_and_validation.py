"""Training and validation accuracy side by side, and the gap between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cnnlab.figures import tracks
from cnnlab.figures.cells import Cells, cells, told, validation
from cnnlab.figures.chart import chart, panel_size
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.fields import axis_name, is_category, name_of
from cnnlab.figures.in_common import in_common
from cnnlab.figures.legend import legend, mark_entry, series_entry
from cnnlab.figures.lines import Line, draw_lines
from cnnlab.figures.numbers import decimals_for, number, plus_minus
from cnnlab.figures.page import Figure
from cnnlab.figures.rows import table_of
from cnnlab.text import Text
from cnnlab.train import MeasuredRun
from cnnlab.train.intervals import mean_interval
from cnnlab.train.run import MOST_SCORED

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_TRAINING = Text(en="training", ko="훈련")
_VALIDATION = Text(en="validation", ko="검증")
_ACCURACY = Text(en="accuracy (%)", ko="정확도(%)")
_GAP = Text(en="gap: training − validation (points)", ko="격차: 훈련 − 검증(%p)")
_GAP_ALONE = Text(en="gap (points)", ko="격차(%p)")
_SEEN = Text(
    en="Accuracy in per cent at each value of {field}, with half the interval. Training: "
    "{training}. Validation: {validation}.",
    ko="가로축은 {field}입니다. 값마다 정확도(%)의 평균과 구간의 절반. 훈련: {training}. 검증: "
    "{validation}.",
)
_SEEN_GAP = Text(
    en="Gap in points at each value of {field}, with half the interval: {gap}.",
    ko="가로축은 {field}입니다. 값마다 격차(%p)의 평균과 구간의 절반: {gap}.",
)
_SEEN_ROW = Text(
    en="Training {training}, validation {validation}, gap {gap}, each ± half the interval.",
    ko="훈련 {training}, 검증 {validation}, 격차 {gap}이며 ± 뒤는 구간의 절반입니다.",
)
_CAPTION = Text(
    en="Accuracy after the last epoch, on validation images and on images trained on (at most "
    "{most} of them). Means of {seeds} seeds; each bar is the 95 % interval of a mean, that of the "
    "gap is paired: both accuracies of the same run.",
    ko="마지막 에포크 뒤에 검증 이미지와 학습에 쓴 이미지(많아도 {most}장)에서 잰 정확도입니다. "
    "시드 {seeds}개의 평균이고, 막대는 평균마다의 95 % 구간입니다. 격차의 구간은 같은 실행의 두 "
    "정확도를 짝지어 구했습니다.",
)
_NOTHING_DROPPED = Text(
    en=" Dropout is off while accuracy is measured.", ko=" 정확도를 잴 때는 드롭아웃을 끕니다."
)


def training_and_validation(table: str, across: str, **chosen: object) -> Figure:
    """Return a figure of both accuracies against a field of the setting, and of their gap.

    table   below data/measurements, like "dropout_and_batch_size/rates"
    across  a field of `train.Setting`, or "dim_1", "dim_2"; fields with names stand row by row
    chosen  a value for each other field that differs in the table, or a list of values

    Raises ValueError if that was not measured.
    """
    found = cells(table, across, None, chosen)
    rows = _by_name(found) if is_category(found.values) else _against_numbers(found)
    caption = _CAPTION.format(seeds=found.seeds, most=number(MOST_SCORED))
    if any(runs[0].setting.dropout for runs in found.runs.values()):
        caption = caption + _NOTHING_DROPPED
    caption = caption + in_common(found)
    return Figure(rows=rows, caption=caption, sheet=CHART_STYLE)


def _training(run: MeasuredRun) -> float:
    return float(run.training_accuracy[-1])


def _gap(run: MeasuredRun) -> float:
    return _training(run) - validation(run)


def _against_numbers(found: Cells) -> list[list[str]]:
    runs = found.of(None)
    both = [Line.of(runs, quantity) for quantity in (_training, validation)]
    gap = Line.of(runs, _gap)

    def draw_both(axes: Axes) -> None:
        draw_lines(axes, found.across, both)

    def draw_gap(axes: Axes) -> None:
        draw_lines(axes, found.across, [gap], first=2)

    name, field = axis_name(found.across, found.values), name_of(found.across)
    seen = _SEEN.format(
        field=field, training=told(found, _training), validation=told(found, validation)
    )
    size = panel_size(2, 240)
    least = round(0.75 * size[0])  # else both shrink on a narrow screen until nothing can be read
    left = chart(draw_both, across=name, up=_ACCURACY, seen=seen, size=size, least=least)
    seen_gap = _SEEN_GAP.format(field=field, gap=told(found, _gap))
    right = chart(draw_gap, across=name, up=_GAP, seen=seen_gap, size=size, least=least)
    keys = [series_entry(0, _TRAINING, "both"), series_entry(1, _VALIDATION, "both")]
    return [[legend(keys)], [left, right]]


def _by_name(found: Cells) -> list[list[str]]:
    quantities = (_training, validation, _gap)
    means = {
        key: [mean_interval([quantity(run) for run in runs]) for quantity in quantities]
        for key, runs in found.runs.items()
    }
    decimals = decimals_for([half for each in means.values() for _, half in each])
    ends = [
        (mean - half, min(mean + half, 100.0)) for *both, _ in means.values() for mean, half in both
    ]
    scale = tracks.round_scale(min(low for low, _ in ends), max(high for _, high in ends))

    def row(series: Any, value: Any) -> str:
        shapes: list[str] = []
        for place, mark in enumerate((tracks.dot, tracks.square)):
            mean, half = means[series, value][place]
            shapes.append(tracks.interval(scale, mean - half, min(mean + half, 100.0), place))
            shapes.append(mark(scale, mean, place))
        training, validated, gap = (plus_minus(*one, decimals) for one in means[series, value])
        seen = _SEEN_ROW.format(training=training, validation=validated, gap=gap)
        return (
            f'<td class="wide">{tracks.track(scale, shapes, seen)}</td>'
            f'<td class="number">{gap}</td>'
        )

    keys = [mark_entry(tracks.dot, 0, _TRAINING), mark_entry(tracks.square, 1, _VALIDATION)]
    return [[legend(keys)], [table_of(found, (_ACCURACY, _GAP_ALONE), row, scale, means)]]
