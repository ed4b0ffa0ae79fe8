"""Cost against accuracy, and the points that nothing beats in both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnnlab.figures import marks
from cnnlab.figures.chart import chart
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.drawing import linear, logarithmic
from cnnlab.figures.learner import LearnerFunction, NotReadyError, ask, drawn_by_learner
from cnnlab.figures.legend import legend, series_entry
from cnnlab.figures.network_costs import COSTS
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.figures.rates import ACCURACY
from cnnlab.text import Text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_COST = Text(en="cost", ko="비용")
_LOGARITHMIC = Text(en="{cost}, logarithmic", ko="{cost}, 로그 눈금")
_FRONT = Text(en="on your Pareto front: {count}", ko="여러분이 찾은 파레토 경계: {count}개")
_BEHIND = Text(en="the others: {count}", ko="나머지: {count}개")
_CAPTION = Text(
    en="{count} points, {front} of them on the Pareto front that your function found. Further left "
    "is cheaper, higher is better. From cheap to expensive: {each}.",
    ko="점 {count}개 가운데 {front}개가 여러분의 함수가 찾은 파레토 경계에 있습니다. 왼쪽일수록 "
    "싸고, 위쪽일수록 좋습니다. 싼 것부터: {each}.",
)
_NONE = Text(
    en="{count} points, none of them on the Pareto front that your function found.",
    ko="점 {count}개 가운데 여러분의 함수가 찾은 파레토 경계에 있는 점은 없습니다.",
)
_NO_PLACES = Text(
    en="This figure is computed by your `{name}`. It returned something else than places in the "
    "list of points, counted from 0. Its check above says more.",
    ko="이 그림은 여러분이 작성한 `{name}` 함수로 계산합니다. 0부터 센 점의 위치가 아닌 값이 "
    "반환되었습니다. 위의 확인 셀에서 더 자세히 알 수 있습니다.",
)
_APART = 90  # pixels between two labels
Points = NDArray[np.float64]


@drawn_by_learner
def pareto_front(
    points: ArrayLike,
    front: LearnerFunction | Iterable[int],
    labels: Sequence[str],
    *,
    cost: str = "",
) -> Figure:
    """Return a figure of points (cost, accuracy in per cent), those of `front` joined as steps.

    front   the learner's function of costs and accuracies, or the indices of points that it gives
    labels  a short name for each point, like "32/64"; some of those on the front are written
    cost    "parameters", "macs" or "activations": what stands at the axis instead of "cost"

    Raises ValueError for points of another shape, indices of no point, or other numbers of labels.
    """
    array = _checked(points, labels)
    indices = _asked(front, array) if callable(front) else _places(front, array)
    behind = np.delete(np.arange(len(array)), indices)
    ordered = sorted(indices, key=lambda index: (array[index, 0], array[index, 1]))
    best = array[ordered]

    def draw(axes: Axes) -> None:
        marks.rings(axes, 4, *array[behind].T)
        marks.steps(axes, 0, *best.T)
        marks.points(axes, 0, *best.T)
        axes.margins(x=0.08, y=0.1)
        axes.autoscale_view()
        logarithmic(axes, "x")
        linear(axes, "y", 5)
        _write(axes, best, [labels[index] for index in ordered])

    each = "; ".join(
        f"{labels[index]}: {number(array[index, 0])}, {array[index, 1]:.1f} %" for index in ordered
    )
    words = _CAPTION if ordered else _NONE
    caption = words.format(count=len(array), front=len(ordered), each=each)
    keys = [
        series_entry(0, _FRONT.format(count=len(ordered)), "points", lettered=False),
        series_entry(4, _BEHIND.format(count=len(behind)), "rings", lettered=False),
    ]
    across = _LOGARITHMIC.format(cost=COSTS.get(cost, _COST))
    picture = chart(draw, across=across, up=ACCURACY, seen=caption)
    return Figure(rows=[[legend(keys)], [picture]], caption=caption, sheet=CHART_STYLE)


def _write(axes: Axes, best: Points, labels: Sequence[str]) -> None:
    """Write labels where nothing can stand, above and left of the front, some way apart."""
    places = axes.transData.transform(best)
    last = -np.inf
    for (across, _), point, label in zip(places, best, labels, strict=True):
        if across - last >= _APART:
            marks.label(axes, label, *point)
            last = across


def _asked(function: LearnerFunction, array: Points) -> list[int]:
    """Return the indices that the learner's function finds."""
    costs, accuracies = array.T
    found = ask(function, costs.copy(), accuracies.copy(), shape=None)
    try:
        return _places(found, array)
    except (TypeError, ValueError):
        raise NotReadyError(_NO_PLACES.format(name=function.__name__)) from None


def _checked(points: ArrayLike, labels: Sequence[str]) -> Points:
    array = np.asarray(points, float)
    if array.ndim != 2 or array.shape[1] != 2 or not (array[:, 0] > 0).all():
        raise ValueError(
            f"Received points of shape {array.shape}. Expected (points, 2): a cost above 0 and an "
            "accuracy each. Try a list of pairs."
        )
    if len(labels) != len(array):
        raise ValueError(
            f"Received {len(labels)} labels. Expected one for each of {len(array)} points. "
            "Try as many names as points."
        )
    return array


def _places(front: Iterable[int], array: Points) -> list[int]:
    indices = [int(index) for index in front]
    wrong = [index for index in indices if not 0 <= index < len(array)]
    if wrong:
        raise ValueError(
            f"Received index {wrong[0]} in the front. Expected indices from 0 to "
            f"{len(array) - 1}. Try the places of the points in the list."
        )
    return list(dict.fromkeys(indices))
