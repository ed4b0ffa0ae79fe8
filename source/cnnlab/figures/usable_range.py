"""How wide the range of good learning rates is, optimizer by optimizer."""

from __future__ import annotations

import numpy as np

from cnnlab.figures import tracks
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.figures.rates import LEARNING_RATE, accuracies_by_rate, best_rate
from cnnlab.text import Text
from cnnlab.train.setting import OPTIMIZERS

_POINTS = 2.0
_OPTIMIZER = Text(en="optimizer", ko="옵티마이저")
_BEST = Text(en="best rate", ko="가장 좋은 학습률")
_FACTOR = Text(en="highest / lowest", ko="최고 / 최저")
_SEEN = Text(
    en="From {low} to {high}, best at {best}.", ko="{low}부터 {high}까지, 가장 좋은 값은 {best}."
)
_CAPTION = Text(
    en="Bar: measured learning rates that stay within {points} points of the optimizer's own best "
    "mean accuracy. Dot: the best of them. Means of {seeds} seeds, {rates} rates each.",
    ko="막대는 옵티마이저마다 가장 높은 평균 정확도에서 {points} %p 이내에 드는 학습률의 "
    "범위이고, 점은 그중 가장 좋은 학습률입니다. 학습률 {rates}개를 각각 시드 {seeds}개로 측정해 "
    "평균했습니다.",
)


def usable_range() -> Figure:
    """Return a figure of the learning rates that serve each optimizer almost as its best does."""
    found = {name: accuracies_by_rate(name) for name in OPTIMIZERS}
    rates = sorted({rate for one in found.values() for rate in one})
    decades = range(round(np.log10(rates[0])), int(np.log10(rates[-1])) + 1)
    scale = tracks.Scale(rates[0] / 1.5, rates[-1] * 1.5, [10.0**power for power in decades], True)
    rows = [_row(scale, series, *one) for series, one in enumerate(found.items())]
    foot = (
        f'<tr><td></td><td class="wide">{tracks.numbers_below(scale)}</td><td></td><td></td></tr>'
    )
    table = tracks.table((_OPTIMIZER, LEARNING_RATE, _BEST, _FACTOR), rows, foot, wide=1)
    seeds = len(next(iter(found["sgd"].values())))
    caption = _CAPTION.format(points=number(_POINTS), seeds=seeds, rates=len(rates))
    return Figure(rows=[[table]], caption=caption, sheet=CHART_STYLE)


def usable(accuracies: dict[float, tuple[float, ...]]) -> tuple[float, float]:
    """Return the lowest and highest of the rates around the best that do almost as well."""
    rates, best = list(accuracies), best_rate(accuracies)
    means = [float(np.mean(accuracies[rate])) for rate in rates]
    least = means[rates.index(best)] - _POINTS
    first = last = rates.index(best)
    while first > 0 and means[first - 1] >= least:
        first -= 1
    while last + 1 < len(rates) and means[last + 1] >= least:
        last += 1
    return rates[first], rates[last]


def _row(
    scale: tracks.Scale, series: int, name: str, accuracies: dict[float, tuple[float, ...]]
) -> str:
    (low, high), best = usable(accuracies), best_rate(accuracies)
    seen = _SEEN.format(low=number(low), high=number(high), best=number(best))
    # A single rate is still a bar that can be seen.
    shapes = [tracks.bar(scale, low / 1.1, high * 1.1, series), tracks.dot(scale, best, series)]
    factor = number(float(f"{high / low:.2g}"))
    return (
        f'<tr><th scope="row"><code>{name}</code></th>'
        f'<td class="wide">{tracks.track(scale, shapes, seen)}</td>'
        f'<td class="number">{number(best)}</td><td class="number">{factor}</td></tr>'
    )
