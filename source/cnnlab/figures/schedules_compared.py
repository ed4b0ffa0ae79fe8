"""What schedules and warm-up do to the accuracy at several highest learning rates, measured."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from cnnlab.figures import tracks
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.legend import legend, mark_entry
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.text import Text
from cnnlab.train import MeasuredRun, Setting, by_setting, measured
from cnnlab.train.intervals import mean_interval
from cnnlab.train.setting import SCHEDULES

_SCHEDULE = Text(en="schedule", ko="스케줄")
_AT = Text(en="highest rate {rate}", ko="최고 학습률 {rate}")
_WITHOUT = Text(en="without warm-up", ko="워밍업 없음")
_WITH = Text(en="warm-up over {share} % of the updates", ko="업데이트의 {share} % 동안 워밍업")
_SEEN = Text(
    en="{name}: mean {mean} %, interval {low} to {high}.",
    ko="{name}: 평균 {mean} %, 구간 {low}~{high}.",
)
_CAPTION = Text(
    en="Validation accuracy in per cent at the end, SGD with momentum. Means of {seeds} seeds with "
    "95 % intervals.",
    ko="모멘텀을 쓰는 SGD로 학습한 뒤의 검증 정확도(%)입니다. 시드 {seeds}개의 평균과 95 % "
    "구간입니다.",
)

Runs = dict[Setting, tuple[MeasuredRun, ...]]


def schedules_compared() -> Figure:
    """Return a figure of the accuracy of each schedule, with and without warm-up, at each rate."""
    runs = by_setting(measured("hyperparameters/schedules"))
    rates = sorted({one.learning_rate for one in runs})
    warm_up = max(one.warm_up for one in runs)
    scale = _scale(runs)
    base = next(iter(runs))
    rows = []
    for schedule in SCHEDULES:
        cells = "".join(
            _cell(scale, runs, replace(base, learning_rate=rate, schedule=schedule), warm_up)
            for rate in rates
        )
        rows.append(f'<tr><th scope="row"><code>{schedule}</code></th>{cells}</tr>')
    numbers = f'<div class="measured"><div>{tracks.numbers_below(scale)}</div><span></span></div>'
    foot = f"<tr><td></td>{f'<td>{numbers}</td>' * len(rates)}</tr>"
    head = (_SCHEDULE, *(_AT.format(rate=number(rate)) for rate in rates))
    with_it = _WITH.format(share=number(100 * warm_up))
    keys = [mark_entry(tracks.dot, 0, _WITHOUT), mark_entry(tracks.square, 1, with_it)]
    return Figure(
        rows=[[legend(keys)], [tracks.table(head, rows, foot)]],
        caption=_CAPTION.format(seeds=len(runs[base])),
        sheet=CHART_STYLE,
    )


def _scale(runs: Runs) -> tracks.Scale:
    ends = [mean_interval([run.accuracy for run in of]) for of in runs.values()]
    low = min(mean - half for mean, half in ends)
    high = max(mean + half for mean, half in ends)
    step = next((step for step in (1, 2, 5, 10, 20) if high - low <= 4 * step), 25)
    first = int(np.floor(max(0, low) / step)) * step
    last = int(np.ceil(min(100, high) / step)) * step
    ticks = range(first, last + 1, step)
    return tracks.Scale(first, last, ticks)


def _cell(scale: tracks.Scale, runs: Runs, setting: Setting, warm_up: float) -> str:
    lines = []
    for series, (share, mark, name) in enumerate(
        [(0.0, tracks.dot, _WITHOUT), (warm_up, tracks.square, _WITH)]
    ):
        values = [run.accuracy for run in runs[replace(setting, warm_up=share)]]
        mean, half = mean_interval(values)
        low, high = mean - half, mean + half
        seen = _SEEN.format(
            name=name.format(share=number(100 * warm_up)),
            mean=f"{mean:.1f}",
            low=f"{low:.1f}",
            high=f"{high:.1f}",
        )
        shapes = [tracks.interval(scale, low, high, series), mark(scale, mean, series)]
        lines.append(
            f'<div class="measured"><div>{tracks.track(scale, shapes, seen)}</div>'
            f"<span>{mean:.1f}</span></div>"
        )
    return f"<td>{''.join(lines)}</td>"
