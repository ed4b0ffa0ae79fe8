"""A comparison of trainings: what differs, how far apart, and what may be said of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnnlab.figures import tracks
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.figures.settings import as_code, what_differs
from cnnlab.markup import inline
from cnnlab.text import Text
from cnnlab.train import Comparison, Difference

_SETTING = Text(en="setting", ko="설정")
_UPDATES = Text(en="updates", ko="업데이트")
_MEAN = Text(en="mean accuracy (%)", ko="평균 정확도(%)")
_DIFFERENCE = Text(en="points above the first setting", ko="첫째 설정과의 차이(%p)")
_VERDICT = Text(en="verdict", ko="판정")
VERDICTS = {
    "higher": Text(en="better", ko="더 좋음"),
    "lower": Text(en="worse", ko="더 나쁨"),
    "cannot tell": Text(en="cannot tell", ko="알 수 없음"),
}
VERDICT_SERIES = {"higher": 0, "lower": 1, "cannot tell": 4}
_FIRST = Text(en="the first", ko="첫째 설정")
_ROW = Text(
    en="{mean}, interval {low} to {high}; seed by seed {each}.",
    ko="{mean}, 구간 {low}~{high}. 시드마다 {each}.",
)
_PLAIN = Text(
    en="{name}: updates {updates}, mean accuracy {mean} %",
    ko="{name}: 업데이트 {updates}, 평균 정확도 {mean} %",
)
_PLAIN_DIFFERENCE = Text(
    en=", {points} points (95 % interval {low} to {high}): {verdict}",
    ko=", 차이 {points} %p(95 % 구간 {low}~{high}): {verdict}",
)
_CAPTION = Text(
    en="Comparisons made: {comparisons}, each from {seeds} seeds, paired: both settings with the "
    "same seed. Rings are single seeds; the bar is the 95 % interval of the mean difference. The "
    "verdict is “cannot tell” where the interval holds 0.",
    ko="비교 {comparisons}번, 각각 시드 {seeds}개입니다. 두 설정을 같은 시드끼리 짝지어 "
    "비교했습니다. 작은 고리는 시드 하나하나의 차이이고, 막대는 평균 차이의 95 % 구간입니다. "
    "구간에 0이 들어 있으면 판정은 “알 수 없음”입니다.",
)
_TOGETHER = Text(
    en=" The intervals are wide enough to hold all together at 95 %.",
    ko=" 모든 구간이 함께 95 %로 성립하도록 그만큼 넓게 잡았습니다.",
)


def compared(comparison: Comparison) -> Figure:
    """Return a figure of a comparison: a row per setting, with its difference and a verdict."""
    names = what_differs(comparison.settings)
    scale = _scale(comparison)
    rows, lines = [], []
    for place, (name, setting) in enumerate(zip(names, comparison.settings, strict=True)):
        mean = f"{np.mean(comparison.accuracies[place]):.1f}"
        row = [f"<td>{number(setting.updates)}</td>", f"<td>{mean}</td>"]
        said = _PLAIN.format(name=", ".join(name), updates=number(setting.updates), mean=mean)
        if place == 0:
            row.append(f'<td class="wide">{tracks.track(scale, [], _FIRST, zero=True)}</td>')
            row.append(f"<td>{_FIRST}</td>")
        else:
            difference = comparison.differences[place - 1]
            each = np.subtract(comparison.accuracies[place], comparison.accuracies[0])
            row.append(f'<td class="wide">{_track(scale, difference, each)}</td>')
            row.append(f"<td><strong>{VERDICTS[difference.verdict]}</strong></td>")
            said = said + _told(difference)
        head = f'<th scope="row">{inline(as_code(name))}</th>'
        rows.append(f"<tr>{head}{''.join(row)}</tr>")
        lines.append(str(said))
    foot = (
        f'<tr><td></td><td></td><td></td><td class="wide">{tracks.numbers_below(scale)}</td>'
        "<td></td></tr>"
    )
    table = tracks.table((_SETTING, _UPDATES, _MEAN, _DIFFERENCE, _VERDICT), rows, foot, wide=3)
    return Figure(
        rows=[[table]], caption=_caption(comparison), sheet=CHART_STYLE, plain="\n".join(lines)
    )


def _scale(comparison: Comparison) -> tracks.Scale:
    ends = [0.0]
    for one, accuracies in zip(comparison.differences, comparison.accuracies[1:], strict=True):
        ends += [one.mean - one.half_width, one.mean + one.half_width]
        ends += list(np.subtract(accuracies, comparison.accuracies[0]))
    return tracks.round_scale(min(ends), max(ends))


def _track(scale: tracks.Scale, difference: Difference, each: NDArray[np.float64]) -> str:
    low, high = difference.mean - difference.half_width, difference.mean + difference.half_width
    series = VERDICT_SERIES[difference.verdict]
    shapes = [
        tracks.interval(scale, low, high, series),
        *(tracks.ring(scale, one, series) for one in each),
        tracks.dot(scale, difference.mean, series),
    ]
    seen = _ROW.format(
        mean=signed(difference.mean),
        low=signed(low),
        high=signed(high),
        each=", ".join(map(signed, each)),
    )
    return tracks.track(scale, shapes, seen, zero=True)


def _told(difference: Difference) -> Text:
    return _PLAIN_DIFFERENCE.format(
        points=signed(difference.mean),
        low=signed(difference.mean - difference.half_width),
        high=signed(difference.mean + difference.half_width),
        verdict=VERDICTS[difference.verdict],
    )


def _caption(comparison: Comparison) -> Text:
    comparisons, seeds = len(comparison.differences), len(comparison.runs[0])
    caption = _CAPTION.format(comparisons=comparisons, seeds=seeds)
    return caption + _TOGETHER if comparisons > 1 else caption


def signed(points: float, decimals: int = 1) -> str:
    """Return a difference as a person writes it: "+0.4", with a real minus."""
    return f"{points:+.{decimals}f}".replace("-", "−")
