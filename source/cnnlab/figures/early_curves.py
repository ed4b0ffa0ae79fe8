"""How the configurations that lead after a few epochs go on, in a table of measured trainings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from cnnlab.figures import marks
from cnnlab.figures.chart import chart
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.drawing import INK, logarithmic
from cnnlab.figures.fields import assigned
from cnnlab.figures.legend import legend, reference_entry, series_entry
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.text import Text, joined
from cnnlab.train.search import SearchTable

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Curves = NDArray[np.float64]

KEPT = 3
_TICKS = (10, 50, 80, 90, 95, 97, 98, 99)
_ALL = 100.1  # per cent; the tenth keeps the logarithm of no error finite
_EPOCHS = Text(en="epochs, logarithmic", ko="에포크, 로그 눈금")
_ACCURACY = Text(
    en="validation accuracy (%), by the logarithm of the error",
    ko="검증 정확도(%), 오류율의 로그 눈금",
)
_LEADS = Text(en="best after epoch {epochs}", ko="{epochs}에포크 뒤 1위")
_LIMIT = Text(en="the best third ends here", ko="상위 3분의 1의 경계")
_PLACE = Text(
    en="place {place} of {count} at the end ({accuracy} %)",
    ko="마지막 {count}개 중 {place}위({accuracy} %)",
)
_ONE = Text(
    en="best after epoch {epochs}: {ends}, {values}", ko="{epochs}에포크 뒤 1위: {ends}, {values}"
)
_SEEN = Text(
    en="Validation accuracy against epochs. {curves}.",
    ko="에포크에 따른 검증 정확도입니다. {curves}.",
)
_CAPTION = Text(
    en="Seed {seed}. The configurations that are best after {epochs} epochs. The later winner "
    "has after {epochs} epochs {ahead} configurations ahead of it. Below the dashed line a "
    "rung that keeps the best third of all would end a training.",
    ko="시드 {seed}입니다. {epochs}에포크 뒤에 가장 좋은 설정들입니다. 마지막에 1위가 되는 설정 "
    "앞에는 {epochs}에포크 뒤에 설정이 {ahead}개 있습니다. 모든 설정 가운데 상위 3분의 1만 "
    "남긴다면 파선 아래의 학습은 그때 끝납니다.",
)


def early_curves(table: SearchTable, epochs: Sequence[int], seed: int = 0) -> Figure:
    """Return a figure of the configurations that lead after so many epochs, and at the end.

    epochs  when a search looks: up to four moments, rising
    seed    which of the table's seeds, by its position
    """
    curves = table.accuracies[:, seed]
    leaders = {count: int(curves[:, count - 1].argmax()) for count in epochs}
    limit = np.quantile(curves, 1 - 1 / KEPT, axis=0)
    ends = {count: _end(curves, leader) for count, leader in leaders.items()}
    keys = [
        series_entry(series, f"{_LEADS.format(epochs=count)}: {ends[count]}", "both")
        for series, count in enumerate(leaders)
    ]
    told = [
        _ONE.format(epochs=count, ends=ends[count], values=_written(table, leader))
        for count, leader in leaders.items()
    ]
    seen = _SEEN.format(curves=joined(told))
    picture = _chart(curves, leaders, limit, seen)
    return Figure(
        rows=[[legend([*keys, reference_entry(_LIMIT)])], [picture]],
        caption=_caption(curves, epochs, seed),
        sheet=CHART_STYLE,
        plain="\n".join(str(one).replace("`", "") for one in told),
    )


def _chart(curves: Curves, leaders: dict[int, int], limit: Curves, seen: Text) -> str:
    at = np.arange(1, curves.shape[1] + 1)

    def draw(axes: Axes) -> None:
        axes.plot(at, _heights(limit), color=INK, linestyle=(0, (3, 3)), linewidth=1.2)
        for series, (count, leader) in enumerate(leaders.items()):
            marks.line(axes, series, at, _heights(curves[leader]), markers=False)
            marks.points(axes, series, [count], _heights(curves[leader, [count - 1]]))
        for count in leaders:
            marks.upright(axes, count)
        axes.margins(y=0.05)
        axes.autoscale_view()
        low, high = axes.get_ylim()
        ticks = [tick for tick in _TICKS if low <= _heights(np.array(tick)) <= high]
        axes.set_yticks(_heights(np.array(ticks)), [number(tick) for tick in ticks])
        logarithmic(axes, "x")
        axes.set_xticks(list(leaders), [number(count) for count in leaders])
        axes.set_xticks([], minor=True)
        ends = curves[list(leaders.values()), -1]
        marks.letters_at_ends(axes, dict(enumerate(_heights(ends).tolist())))

    return chart(draw, across=_EPOCHS, up=_ACCURACY, seen=seen)


def _heights(accuracies: Curves) -> Curves:
    """Return where accuracies stand: by the logarithm of the error, better ones above."""
    return np.asarray(-np.log(_ALL - accuracies))


def _end(curves: Curves, configuration: int) -> Text:
    accuracy = curves[configuration, -1]
    place = 1 + int((curves[:, -1] > accuracy).sum())
    return _PLACE.format(place=number(place), count=number(len(curves)), accuracy=f"{accuracy:.1f}")


def _caption(curves: Curves, epochs: Sequence[int], seed: int) -> Text:
    winner = int(curves[:, -1].argmax())
    ahead = [int((curves[:, one - 1] > curves[winner, one - 1]).sum()) for one in epochs]
    return _CAPTION.format(
        seed=seed, epochs=", ".join(map(number, epochs)), ahead=", ".join(map(number, ahead))
    )


def _written(table: SearchTable, configuration: int) -> str:
    return " ".join(assigned(*one) for one in table.values(configuration).items())
