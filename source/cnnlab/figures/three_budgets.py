"""Batch sizes at equal epochs, equal updates and equal time: three readings of the same runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from cnnlab.figures import marks
from cnnlab.figures.budgets import BUDGETS, Progress, decimals_of, limit_of
from cnnlab.figures.cells import cells
from cnnlab.figures.chart import chart, panel_size
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.drawing import linear, logarithmic
from cnnlab.figures.fields import assigned, name_of
from cnnlab.figures.in_common import in_common
from cnnlab.figures.legend import legend, series_entry, upright_entry
from cnnlab.figures.page import Figure
from cnnlab.figures.rates import ACCURACY
from cnnlab.markup import inline
from cnnlab.text import Text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_POINTS = 4  # of each line that carry an interval
_EQUAL = Text(en="equal for all", ko="모두 같은 지점")
_AT = Text(en="at {amount} (%)", ko="{amount}에서(%)")
_SEEN = Text(
    en="Validation accuracy against {axis}. At {amount}, mean ± half of the interval: {readings}.",
    ko="검증 정확도이며, 가로축은 {axis}입니다. {amount}에서 평균 ± 구간의 절반: {readings}.",
)
_CAPTION = Text(
    en="The same trainings three times, {seeds} seeds for each batch size; bars and ± are 95 % "
    "intervals of means. The dotted line is as far as every batch size got; the table has the last "
    "accuracy measured up to it. Seconds are those of the updates, on the machine that measured.",
    ko="같은 학습을 세 가지로 나타냈습니다. 배치 크기마다 시드 {seeds}개이며, 막대와 ±는 평균의 "
    "95 % 구간입니다. 점선은 모든 배치 크기가 도달한 지점이고, 표의 값은 그때까지 마지막으로 잰 "
    "정확도입니다. 시간은 측정한 컴퓨터에서 업데이트에 걸린 시간입니다.",
)


def three_budgets(table: str, **chosen: object) -> Figure:
    """Return a figure of the accuracy of each batch size against epochs, updates and seconds.

    table   below data/measurements, like "dropout_and_batch_size/batches"
    chosen  a value for each other field that differs in the table; a mapping gives each batch size
            its own: learning_rate={16: 0.001, 64: 0.002}

    Raises ValueError if that was not measured.
    """
    found = cells(table, "batch_size", None, chosen)
    each = [Progress.of(runs) for runs in found.of(None).values()]
    keys = [
        series_entry(series, assigned("batch_size", one.batch_size), "both")
        for series, one in enumerate(each)
    ]
    panels = [_panel(each, budget) for budget in range(len(BUDGETS))]
    return Figure(
        rows=[[legend([*keys, upright_entry(_EQUAL)])], panels, [_readings(each)]],
        caption=_CAPTION.format(seeds=found.seeds) + in_common(found),
        sheet=CHART_STYLE,
    )


def _panel(each: Sequence[Progress], budget: int) -> str:
    limit = limit_of(each, budget)

    def draw(axes: Axes) -> None:
        for series, one in enumerate(each):
            spent = one.spent(budget)
            some = np.unique(np.geomspace(1, len(spent), _POINTS).round().astype(int)) - 1
            low = one.means - one.halves
            high = np.minimum(one.means + one.halves, 100)
            marks.bars(axes, series, spent[some], low[some], high[some])
            marks.line(axes, series, spent, one.means, markers=False)
            marks.points(axes, series, spent[some], one.means[some])
        marks.upright(axes, limit)
        axes.margins(x=0.12)
        axes.autoscale_view()
        logarithmic(axes, "x")
        linear(axes, "y", 5)
        for series, one in enumerate(each):
            marks.letter_before(axes, series, float(one.spent(budget)[0]), float(one.means[0]))

    words, decimals = BUDGETS[budget], decimals_of(each)
    readings = ", ".join(
        f"{assigned('batch_size', one.batch_size)} {one.reading(budget, limit, decimals)}"
        for one in each
    )
    seen = _SEEN.format(axis=words.axis, amount=words.of(limit), readings=readings)
    size = panel_size(len(BUDGETS), 240)
    return chart(draw, across=words.axis, up=ACCURACY, seen=seen, size=size)


def _readings(each: Sequence[Progress]) -> str:
    """Return the HTML of a table of the accuracies at the three equal budgets."""
    decimals = decimals_of(each)
    limits = [limit_of(each, budget) for budget in range(len(BUDGETS))]
    words = [
        name_of("batch_size"),
        *(_AT.format(amount=one.of(limit)) for one, limit in zip(BUDGETS, limits, strict=True)),
    ]
    head = "".join(f'<th scope="col">{inline(word)}</th>' for word in words)
    body = "".join(
        f'<tr><th scope="row">{one.batch_size}</th>'
        + "".join(
            f"<td>{one.reading(place, limit, decimals)}</td>" for place, limit in enumerate(limits)
        )
        + "</tr>"
        for one in each
    )
    return (
        f'<table class="list tracks readings"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table>"
    )
