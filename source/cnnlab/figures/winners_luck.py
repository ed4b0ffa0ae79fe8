"""What a search saw of its choice, against what the choice is worth with other seeds."""

from __future__ import annotations

import numpy as np

from cnnlab.figures import tracks
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.comparison import signed
from cnnlab.figures.legend import legend, mark_entry
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.figures.search_names import method_name
from cnnlab.markup import inline
from cnnlab.text import Text
from cnnlab.train import Difference, paired_difference
from cnnlab.train.search import Race, SearchTable

_SEEN_SERIES, _WORTH_SERIES = 1, 0
_DECIMALS = 2
_SAW = Text(en="what the search saw", ko="탐색이 본 정확도")
_WORTH = Text(en="what the choice is worth with other seeds", ko="고른 설정의 다른 시드 정확도")
_METHOD = Text(en="method", ko="방법")
_ACCURACY = Text(en="accuracy (%)", ko="정확도(%)")
_TOO_HIGH = Text(en="too high by", ko="높게 본 정도")
_AT = Text(en="{trainings} trainings", ko="학습 {trainings}번")
_ROW = Text(
    en="saw {seen} %, worth {worth} %, too high by {points} points",
    ko="본 값 {seen} %, 실제 {worth} %, {points} %p 높게 봄",
)
_CAPTION = Text(
    en="Means of {repetitions} repetitions; bars are their 95 % intervals. The last column is "
    "the mean difference within a repetition, in points, with half of its 95 % interval.",
    ko="반복 {repetitions}번의 평균이고 막대는 95 % 구간입니다. 마지막 열은 한 반복 안에서의 "
    "차이(%p)를 평균한 값과 95 % 구간의 절반입니다.",
)


def winners_luck(race: Race, table: SearchTable) -> Figure:
    """Return a figure of how much better the choices of a race looked than they are."""
    found = (race.seen.mean(axis=2), race.means())
    ends = np.concatenate([found[0], found[1] - race.widths(), found[1] + race.widths()])
    scale = tracks.round_scale(float(ends.min()), float(ends.max()))
    rows, lines = [], []
    for place, budget in enumerate(race.budgets):
        head = _AT.format(trainings=number(budget / table.epochs))
        rows.append(f'<tr><th scope="colgroup" colspan="3">{inline(head)}</th></tr>')
        for method, name in enumerate(race.methods):
            row, told = _row(race, scale, method, place)
            rows.append(f'<tr><th scope="row">{inline(method_name(name))}</th>{row}</tr>')
            lines.append(f"{head}, {method_name(name)}: {told}")
    foot = f'<tr><td></td><td class="wide">{tracks.numbers_below(scale)}</td><td></td></tr>'
    marks = [
        mark_entry(tracks.dot, _WORTH_SERIES, _WORTH),
        mark_entry(tracks.square, _SEEN_SERIES, _SAW),
    ]
    return Figure(
        rows=[
            [legend(marks)],
            [tracks.table((_METHOD, _ACCURACY, _TOO_HIGH), rows, foot, wide=1)],
        ],
        caption=_CAPTION.format(repetitions=race.judged.shape[2]),
        sheet=CHART_STYLE,
        plain="\n".join(lines),
    )


def _row(race: Race, scale: tracks.Scale, method: int, budget: int) -> tuple[str, Text]:
    """Return the HTML of a row's cells after its name, and what there is to see in words."""
    seen, worth = (values[method, budget].tolist() for values in (race.seen, race.judged))
    too_high = paired_difference(seen, worth)
    told = _ROW.format(
        seen=f"{np.mean(seen):.1f}",
        worth=f"{np.mean(worth):.1f}",
        points=signed(too_high.mean, _DECIMALS),
    )
    shapes = [
        *_mean_mark(scale, seen, _SEEN_SERIES),
        *_mean_mark(scale, worth, _WORTH_SERIES),
    ]
    return (
        f'<td class="wide">{tracks.track(scale, shapes, told)}</td>'
        f'<td class="number">{_written(too_high)}</td>'
    ), told


def _mean_mark(scale: tracks.Scale, values: list[float], series: int) -> list[str]:
    one = paired_difference(values, [0.0] * len(values))
    mark = tracks.dot if series == _WORTH_SERIES else tracks.square
    low, high = one.mean - one.half_width, one.mean + one.half_width
    return [tracks.interval(scale, low, high, series), mark(scale, one.mean, series)]


def _written(one: Difference) -> str:
    return f"{signed(one.mean, _DECIMALS)} ± {one.half_width:.{_DECIMALS}f}"
