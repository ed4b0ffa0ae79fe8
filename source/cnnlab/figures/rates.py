"""Accuracy against learning rate, measured for several optimizers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.figures import marks
from cnnlab.figures.chart import chart
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.drawing import logarithmic
from cnnlab.figures.legend import legend, reference_entry, series_entry
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.text import Text, joined
from cnnlab.train import by_setting, measured
from cnnlab.train.intervals import mean_interval
from cnnlab.train.setting import OPTIMIZERS

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEARNING_RATE = Text(en="learning rate, logarithmic", ko="학습률, 로그 눈금")
ACCURACY = Text(en="validation accuracy (%)", ko="검증 정확도(%)")
_GUESSING = Text(en="10 %: guessing", ko="10 %: 무작위 추측")
_BEST_OF_ONE = Text(en="`{name}` {rate} ({accuracy} %)", ko="`{name}` {rate}({accuracy} %)")
_SEEN = Text(
    en="Accuracy against learning rate: each curve rises to its best rate and falls beyond it. "
    "Best: {best}.",
    ko="학습률에 따른 정확도입니다. 곡선마다 가장 좋은 학습률까지 오르고 그 뒤로 떨어집니다. "
    "가장 좋은 값: {best}.",
)
_CAPTION = Text(
    en="Means of {seeds} seeds with 95 % intervals. Each optimizer's best rate, with its letter "
    "above it: {best}.",
    ko="시드 {seeds}개의 평균과 95 % 구간입니다. 옵티마이저마다 가장 좋은 학습률 위에 그 "
    "글자가 있습니다: {best}.",
)


def accuracies_by_rate(optimizer: str) -> dict[float, tuple[float, ...]]:
    """Return the measured accuracies in per cent, seed by seed, at each learning rate, rising."""
    runs = by_setting(measured("hyperparameters/optimizers", optimizer=optimizer))
    found = {one.learning_rate: tuple(run.accuracy for run in of) for one, of in runs.items()}
    return dict(sorted(found.items()))


def best_rate(accuracies: dict[float, tuple[float, ...]]) -> float:
    """Return the learning rate with the highest mean accuracy, the lowest one of equals."""
    return max(accuracies, key=lambda rate: float(np.mean(accuracies[rate])))


def accuracy_against_learning_rate(*optimizers: str) -> Figure:
    """Return a figure of measured accuracies at each learning rate; all five optimizers if none."""
    names = optimizers or OPTIMIZERS
    found = [accuracies_by_rate(name) for name in names]
    best = [best_rate(one) for one in found]
    peaks = [mean_interval(one[rate])[0] for one, rate in zip(found, best, strict=True)]

    def draw(axes: Axes) -> None:
        marks.reference(axes, 10)
        for series, one in enumerate(found):
            means, halves = np.transpose([mean_interval(values) for values in one.values()])
            low, high = np.clip([means - halves, means + halves], 0, 100)
            marks.bars(axes, series, list(one), low, high)
            marks.line(axes, series, list(one), means)
        for rate in set(best):
            here = [series for series, other in enumerate(best) if other == rate]
            letters = "".join(marks.LETTERS[series] for series in here)
            marks.letter_above(axes, letters, rate, max(peaks[series] for series in here))
        axes.margins(x=0.06)  # else the first numbers of both axes meet on a narrow screen
        axes.set_ylim(0, 106)
        axes.set_yticks(range(0, 101, 20))
        logarithmic(axes, "x")

    told = _best_of_all(names, best, peaks)
    keys = [series_entry(series, f"`{name}`", "both") for series, name in enumerate(names)]
    seen = _SEEN.format(best=told)
    picture = chart(draw, across=LEARNING_RATE, up=ACCURACY, seen=seen)
    seeds = len(next(iter(found[0].values())))
    return Figure(
        rows=[[legend([*keys, reference_entry(_GUESSING)])], [picture]],
        caption=_CAPTION.format(seeds=seeds, best=told),
        sheet=CHART_STYLE,
    )


def _best_of_all(names: tuple[str, ...], rates: list[float], accuracies: list[float]) -> Text:
    each = [
        _BEST_OF_ONE.format(name=name, rate=number(rate), accuracy=f"{accuracy:.1f}")
        for name, rate, accuracy in zip(names, rates, accuracies, strict=True)
    ]
    return joined(each)
