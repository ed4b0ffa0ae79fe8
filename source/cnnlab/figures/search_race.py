"""What searches choose at equal budgets: means by budget, and differences from random search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from cnnlab.figures import marks, tracks
from cnnlab.figures.chart import chart
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.comparison import VERDICTS, signed
from cnnlab.figures.drawing import linear, logarithmic
from cnnlab.figures.legend import legend, reference_entry, series_entry
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.figures.rows import verdict_marks
from cnnlab.figures.search_names import method_name
from cnnlab.markup import inline
from cnnlab.text import Text, joined
from cnnlab.train import Difference
from cnnlab.train.search import Race, SearchTable

if TYPE_CHECKING:
    from matplotlib.axes import Axes

BASELINE = "random"
_DECIMALS = 2
_ASIDE = 0.012  # of the axis: how far the bars of two methods stand apart
Differences = Mapping[tuple[int, str], Difference]

_BUDGET = Text(
    en="budget in whole trainings, logarithmic", ko="예산(끝까지 학습하는 횟수), 로그 눈금"
)
_WORTH = Text(
    en="accuracy of the choice with other seeds (%)", ko="고른 설정의 다른 시드 정확도(%)"
)
_CEILING = Text(
    en="all {count} configurations tried: {accuracy} %",
    ko="설정 {count}개를 모두 시험: {accuracy} %",
)
_AT = Text(en="{trainings} trainings", ko="학습 {trainings}번")
_METHOD = Text(en="method", ko="방법")
_POINTS = Text(en="points above {base}", ko="{base}보다 높은 정도(%p)")
_MEAN = Text(en="mean", ko="평균")
_VERDICT = Text(en="verdict", ko="판정")
_READING = Text(en="{method} {means}", ko="{method} {means}")
_SEEN = Text(
    en="Mean accuracy of the choice against the budget, which is {budgets} trainings: {readings}.",
    ko="예산에 따른 고른 설정의 평균 정확도입니다. 예산은 학습 {budgets}번입니다. {readings}.",
)
_ROW = Text(
    en="{mean} points, interval {low} to {high}: {verdict}.",
    ko="{mean} %p, 구간 {low}~{high}: {verdict}.",
)
_CAPTION = Text(
    en="Each method searched {repetitions} times with each budget and saw one seed; its choice "
    "is judged by the other {others} seeds. Bars are 95 % intervals of means over the "
    "repetitions: they say how much the luck of the draws matters in this table, and nothing of "
    "other spaces. The dashed line is a search that tries everything.",
    ko="방법마다, 예산마다 {repetitions}번씩 탐색했습니다. 탐색은 시드 하나만 보고, 고른 설정은 "
    "나머지 시드 {others}개로 판정합니다. 막대는 반복에 대한 평균의 95 % 구간입니다. 이 표에서 "
    "뽑기의 운이 얼마나 영향을 주는지 나타내며, 다른 공간에 대해서는 아무것도 말하지 않습니다. "
    "파선은 모든 설정을 시험한 탐색입니다.",
)
_COMPARED = Text(
    en=" Below, differences from {base}, repetition by repetition, widened for {comparisons} "
    "comparisons. ▶ better, ◀ worse, ◆ cannot tell.",
    ko=" 아래는 반복마다 짝지어 구한 {base}과의 차이이며, 비교 {comparisons}개에 맞추어 구간을 "
    "넓혔습니다. ▶ 더 좋음, ◀ 더 나쁨, ◆ 알 수 없음.",
)


def search_race(race: Race, table: SearchTable) -> Figure:
    """Return a figure of a race on a table: what the choices are worth, budget by budget.

    Differences are from the method "random", where it took part.
    """
    ceiling = everything_tried(table)
    words = _CEILING.format(count=number(len(table.settings)), accuracy=f"{ceiling:.1f}")
    keys = [series_entry(place, method_name(one), "both") for place, one in enumerate(race.methods)]
    rows = [[legend([*keys, reference_entry(words)])], [_chart(race, table, ceiling)]]
    caption = _CAPTION.format(repetitions=race.judged.shape[2], others=table.seeds - 1)
    if differences := _differences(race):
        rows.append([_table(race, table, differences)])
        base = method_name(BASELINE)
        caption += _COMPARED.format(base=base, comparisons=len(differences))
    return Figure(rows=rows, caption=caption, sheet=CHART_STYLE, plain=_plain(race, table))


def everything_tried(table: SearchTable) -> float:
    """Return what the best of all by one seed is worth with the others, a mean over the seeds."""
    end = table.accuracies[..., -1]
    return float(
        np.mean([np.delete(end[end[:, seed].argmax()], seed).mean() for seed in range(table.seeds)])
    )


def _chart(race: Race, table: SearchTable, ceiling: float) -> str:
    means, widths = race.means(), race.widths()
    trainings = np.array(race.budgets) / table.epochs

    def draw(axes: Axes) -> None:
        marks.reference(axes, ceiling)
        spread = np.log(trainings[-1] / trainings[0]) or 1.0
        for place in range(len(race.methods)):
            aside = (place - (len(race.methods) - 1) / 2) * _ASIDE * spread
            at, middle, half = trainings * np.exp(aside), means[place], widths[place]
            marks.bars(axes, place, at, middle - half, np.minimum(middle + half, 100))
            marks.line(axes, place, at, middle)
        axes.margins(x=0.05)
        axes.autoscale_view()
        linear(axes, "y", 5)
        logarithmic(axes, "x")
        axes.set_xticks(trainings, [number(one) for one in trainings])
        axes.set_xticks([], minor=True)
        marks.letters_at_ends(axes, {place: float(line[-1]) for place, line in enumerate(means)})

    readings = [
        _READING.format(method=method_name(name), means=", ".join(f"{one:.1f}" for one in line))
        for name, line in zip(race.methods, means, strict=True)
    ]
    seen = _SEEN.format(budgets=", ".join(map(number, trainings)), readings=joined(readings))
    return chart(draw, across=_BUDGET, up=_WORTH, seen=seen)


def _differences(race: Race) -> Differences:
    others = [name for name in race.methods if name != BASELINE]
    if len(others) == len(race.methods):
        return {}
    comparisons = len(others) * len(race.budgets)
    return {
        (budget, name): race.difference(name, BASELINE, budget, comparisons)
        for budget in race.budgets
        for name in others
    }


def _table(race: Race, table: SearchTable, differences: Differences) -> str:
    ends = [one.mean + side * one.half_width for one in differences.values() for side in (-1, 1)]
    scale = tracks.round_scale(min(0.0, *ends), max(0.0, *ends))
    rows = []
    for budget in race.budgets:
        head = inline(_AT.format(trainings=number(budget / table.epochs)))
        rows.append(f'<tr><th scope="colgroup" colspan="4">{head}</th></tr>')
        rows += [_row(scale, name, one) for (at, name), one in differences.items() if at == budget]
    foot = (
        f'<tr><td></td><td class="wide">{tracks.numbers_below(scale)}</td><td></td><td></td></tr>'
    )
    words = (_METHOD, _POINTS.format(base=method_name(BASELINE)), _MEAN, _VERDICT)
    return tracks.table(words, rows, foot, wide=1)


def _row(scale: tracks.Scale, name: str, difference: Difference) -> str:
    told = _told(difference)
    track = tracks.track(scale, verdict_marks(scale, difference), told, zero=True)
    return (
        f'<tr><th scope="row">{inline(method_name(name))}</th><td class="wide">{track}</td>'
        f'<td class="number">{_written(difference)}</td>'
        f'<td style="white-space: nowrap"><strong>{VERDICTS[difference.verdict]}</strong></td></tr>'
    )


def _written(difference: Difference) -> str:
    return f"{signed(difference.mean, _DECIMALS)} ± {difference.half_width:.{_DECIMALS}f}"


def _told(difference: Difference) -> Text:
    return _ROW.format(
        mean=signed(difference.mean, _DECIMALS),
        low=signed(difference.mean - difference.half_width, _DECIMALS),
        high=signed(difference.mean + difference.half_width, _DECIMALS),
        verdict=VERDICTS[difference.verdict],
    )


def _plain(race: Race, table: SearchTable) -> str:
    means = race.means()
    return "\n".join(
        f"{method_name(name)}: "
        + ", ".join(
            f"{_AT.format(trainings=number(budget / table.epochs))} {mean:.1f} %"
            for budget, mean in zip(race.budgets, line, strict=True)
        )
        for name, line in zip(race.methods, means, strict=True)
    )
