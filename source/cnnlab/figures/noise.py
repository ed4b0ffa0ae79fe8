"""Gradient noise against batch size: measured, and as the learner's function predicts it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnnlab.figures import marks
from cnnlab.figures.chart import chart
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.drawing import logarithmic
from cnnlab.figures.learner import LearnerFunction, ask, drawn_by_learner
from cnnlab.figures.legend import legend, series_entry
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.text import Text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_BATCH_SIZE = Text(en="batch size", ko="배치 크기")
_NOISE = Text(en="noise of the gradient", ko="기울기의 잡음")
_MEASURED = Text(en="measured", ko="측정값")
_PREDICTED = Text(en="your prediction", ko="여러분의 예측")
_SEEN = Text(
    en="Noise of the gradient against batch size, both axes logarithmic: from {first} at batch "
    "size {smallest} to {last} at batch size {largest}.",
    ko="배치 크기에 따른 기울기의 잡음이며 두 축 모두 로그 눈금입니다. 배치 크기 {smallest}에서 "
    "{first}, 배치 크기 {largest}에서 {last}입니다.",
)
_SLOPES = Text(
    en="Both axes are logarithmic, so a power of the batch size is a straight line. Slope of the "
    "measured points: {measured}. Slope of your line: {predicted}.",
    ko="두 축 모두 로그 눈금이므로, 배치 크기의 거듭제곱은 직선으로 나타납니다. 측정한 점의 "
    "기울어진 정도: {measured}. 여러분의 선: {predicted}.",
)


@drawn_by_learner
def noise_against_batch(
    gradient_noise: LearnerFunction,
    gradients: NDArray[np.float64],
    sizes: Sequence[int],
    measured: ArrayLike,
) -> Figure:
    """Return a figure of measured noise at each batch size, and the learner's predicted line.

    gradients  one row per example, (examples, parameters); the line is the root mean square of
               what the learner's function returns for its parameters

    Raises ValueError unless there is one measured number for each size.
    """
    found = np.asarray(measured, float)
    if found.shape != (len(sizes),):
        raise ValueError(
            f"Received measured of shape {found.shape}. Expected one number for each of the "
            f"{len(sizes)} sizes. Try a list with as many numbers."
        )
    each = [ask(gradient_noise, gradients, size, shape=gradients.shape[1:]) for size in sizes]
    expected = np.sqrt(np.square(each).mean(axis=1))

    def draw(axes: Axes) -> None:
        marks.line(axes, 1, sizes, expected, markers=False)
        marks.points(axes, 0, sizes, found)
        logarithmic(axes, "y")
        logarithmic(axes, "x")
        axes.set_xticks(list(sizes), [number(size) for size in sizes])
        axes.set_xticks([], minor=True)
        ends = {0: float(found[-1]), 1: float(expected[-1])}
        marks.letters_at_ends(axes, {n: end for n, end in ends.items() if end > 0})

    seen = _SEEN.format(
        first=number(found[0]), last=number(found[-1]), smallest=sizes[0], largest=sizes[-1]
    )
    keys = [series_entry(0, _MEASURED, "points"), series_entry(1, _PREDICTED)]
    picture = chart(draw, across=_BATCH_SIZE, up=_NOISE, seen=seen)
    caption = _SLOPES.format(measured=_slope(sizes, found), predicted=_slope(sizes, expected))
    return Figure(rows=[[legend(keys)], [picture]], caption=caption, sheet=CHART_STYLE)


def _slope(sizes: Sequence[int], values: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> str:
    """Return the slope of the straight line through the logarithms, "–" if there are none."""
    if not (np.isfinite(values) & (values > 0)).all():
        return "–"
    return f"{np.polyfit(np.log(sizes), np.log(values), 1)[0]:.2f}".replace("-", "−")
