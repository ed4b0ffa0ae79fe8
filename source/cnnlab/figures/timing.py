"""The learner's convolution against the learner's im2col: same numbers, other times."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from cnnlab.figures.learner import LearnerFunction, ask, drawn_by_learner
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.markup import inline
from cnnlab.text import Text

Array = NDArray[np.float64]

_CONVOLUTION = Text(en="your `conv2d`", ko="여러분의 `conv2d`")
_WHOLE = Text(en="your `im2col`, then the product", ko="여러분의 `im2col`과 행렬 곱")
_PRODUCT = Text(en="the product alone", ko="행렬 곱만")
_WAY = Text(en="way", ko="방법")
_TIME = Text(en="milliseconds", ko="밀리초")
_TIMES = Text(en="times as fast", ko="빠르기(배)")
_COMPARED = Text(
    en="The same layer, computed in two ways on this machine, the shortest of {repeats} runs each. "
    "The largest difference between the two results is {difference}.",
    ko="같은 층을 이 컴퓨터에서 두 가지 방법으로 계산했고, 각각 {repeats}번 가운데 가장 짧은 "
    "시간입니다. 두 결과의 가장 큰 차이는 {difference}입니다.",
)
_REPEATS = 10


@drawn_by_learner
def loops_against_matmul(
    conv2d: LearnerFunction, im2col: LearnerFunction, image: Array, weights: Array
) -> Figure:
    """Return a figure of times and ratios of one layer (valid, stride 1, no bias).

    image: (rows, columns, channels). weights: (kernel_size, kernel_size, channels, filters).
    """
    size, filters = weights.shape[0], weights.shape[-1]
    rows, columns = image.shape[0] - size + 1, image.shape[1] - size + 1
    bias = np.zeros(filters)
    matrix = weights.reshape(-1, filters)

    def convolve() -> Array:
        shape = (1, rows, columns, filters)
        return ask(conv2d, image[None], weights, bias, 1, "valid", shape=shape)

    def unfold() -> Array:
        return ask(im2col, image, size, 1, 0, shape=(rows * columns, len(matrix)))

    windows = unfold()
    difference = np.abs(convolve()[0].reshape(-1, filters) - windows @ matrix).max()
    seconds = {
        _CONVOLUTION: _shortest(convolve),
        _WHOLE: _shortest(lambda: unfold() @ matrix),
        _PRODUCT: _shortest(lambda: windows @ matrix),
    }
    caption = _COMPARED.format(repeats=_REPEATS, difference=f"{difference:.0e}")
    return Figure(rows=[[_table(seconds)]], caption=caption)


def _shortest(run: Callable[[], Array]) -> float:
    """Return the shortest time in seconds, the one with the least disturbance by other work."""
    times = []
    for _ in range(_REPEATS):
        start = perf_counter()
        run()
        times.append(perf_counter() - start)
    return min(times)


def _table(seconds: dict[Text, float]) -> str:
    slowest = seconds[_CONVOLUTION]
    head = "".join(f'<th scope="col">{inline(word)}</th>' for word in (_WAY, _TIME, _TIMES))
    body = "".join(
        f'<tr><th scope="row">{inline(way)}</th><td>{number(time * 1000)}</td>'
        f"<td>{number(slowest / time)}</td></tr>"
        for way, time in seconds.items()
    )
    return f'<table class="list"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
