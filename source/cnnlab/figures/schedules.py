"""The learning rate of every update under some schedules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from cnnlab.figures import marks
from cnnlab.figures.chart import chart
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.drawing import linear
from cnnlab.figures.legend import legend, series_entry
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.figures.settings import as_code, what_differs
from cnnlab.text import Text
from cnnlab.train import Setting, learning_rates

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_UPDATE = Text(en="update", ko="업데이트")
_LEARNING_RATE = Text(en="learning rate", ko="학습률")
_SEEN = Text(
    en="Learning rate against update, between {low} and {high}, for {names}.",
    ko="업데이트에 따른 학습률입니다. {low}에서 {high} 사이이며 설정은 {names}입니다.",
)
_CAPTION = Text(
    en="The learning rate of each update, known before the training begins. Updates: {updates}.",
    ko="업데이트마다의 학습률이며, 학습을 시작하기 전에 정해져 있습니다. 업데이트 수: {updates}.",
)


def schedule_curves(settings: Sequence[Setting]) -> Figure:
    """Return a figure of the learning rate of each update, for at most six settings."""
    rates = [np.asarray(learning_rates(one), float) for one in settings]
    names = what_differs(settings)

    def draw(axes: Axes) -> None:
        for series, each in enumerate(rates):
            marks.line(axes, series, np.arange(1, len(each) + 1), each, markers=False)
        axes.set_ylim(0, 1.04 * max(each.max() for each in rates))
        linear(axes, "x")
        linear(axes, "y")
        marks.letters_at_ends(axes, {series: each[-1] for series, each in enumerate(rates)})

    together = np.concatenate(rates)
    seen = _SEEN.format(
        low=number(together.min()),
        high=number(together.max()),
        names="; ".join(", ".join(parts) for parts in names),
    )
    keys = [series_entry(series, as_code(name)) for series, name in enumerate(names)]
    updates = ", ".join(dict.fromkeys(number(one.updates) for one in settings))
    return Figure(
        rows=[[legend(keys)], [chart(draw, across=_UPDATE, up=_LEARNING_RATE, seen=seen)]],
        caption=_CAPTION.format(updates=updates),
        sheet=CHART_STYLE,
    )
