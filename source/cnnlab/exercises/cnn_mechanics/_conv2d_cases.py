"""The calls of `conv2d`, from one window sum to everything at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from cnnlab.checks import Cases, Text
from cnnlab.exercises.cnn_mechanics._convolution import Array, half, whole

Call = tuple[Array, Array, Array, int, str]
Draw = Callable[[np.random.Generator], Iterator[Call]]


def _single(random: np.random.Generator) -> Iterator[Call]:
    rows, kernel = int(random.integers(5, 7)), int(random.integers(2, 4))
    columns = rows + int(random.integers(1, 3))
    impulse = np.zeros((1, rows, columns, 1))
    impulse[0, rows - 3, columns - 3, 0] = 1.0
    # Without a bias the later groups alone show what happens to it.
    for image in (impulse, whole(random, 1, rows, columns, 1)):
        yield image, whole(random, kernel, kernel, 1, 1), np.zeros(1), 1, "valid"


def _channels(random: np.random.Generator) -> Iterator[Call]:
    for channels in (2, 3):
        images = whole(random, 1, 4, int(random.integers(5, 7)), channels)
        yield images, whole(random, 2, 2, channels, 1), np.zeros(1), 1, "valid"


def _filters(random: np.random.Generator) -> Iterator[Call]:
    images = whole(random, 1, int(random.integers(5, 7)), 4, 2)
    yield images, whole(random, 2, 2, 2, 3), half(random, 3), 1, "valid"


def _batch(random: np.random.Generator) -> Iterator[Call]:
    images = whole(random, int(random.integers(2, 4)), 5, 4, 2)
    yield images, whole(random, 3, 3, 2, 3), half(random, 3), 1, "valid"


def _stride(random: np.random.Generator) -> Iterator[Call]:
    for stride, kernel in ((2, 3), (3, 2)):
        fits = kernel + stride * int(random.integers(1, 3))
        left_over = kernel + stride * 2 + int(random.integers(1, stride))
        images = whole(random, 2, left_over, fits, 2)
        yield images, whole(random, kernel, kernel, 2, 3), half(random, 3), stride, "valid"


def _same(random: np.random.Generator) -> Iterator[Call]:
    even = int(random.choice([4, 6]))
    odd = even + int(random.choice([1, 3]))
    for kernel, stride in ((3, 1), (2, 1), (3, 2), (4, 2)):
        images = whole(random, 2, even, odd, 2)
        yield images, whole(random, kernel, kernel, 2, 3), half(random, 3), stride, "same"


def _rectangles(random: np.random.Generator) -> Iterator[Call]:
    for (rows, columns), padding in (((2, 3), "valid"), ((3, 2), "valid"), ((4, 3), "same")):
        # 8 columns leave a remainder and an odd zero whatever is drawn.
        images = whole(random, 2, 6, 8, 2)
        yield images, whole(random, rows, columns, 2, 3), half(random, 3), 2, padding


def _whole_numbers(random: np.random.Generator) -> Iterator[Call]:
    images = whole(random, 2, 5, 4, 2).astype(np.int64)
    yield images, whole(random, 2, 2, 2, 3).astype(np.int64), half(random, 3), 1, "valid"


def _rectangles_and_whole_numbers(random: np.random.Generator) -> Iterator[Call]:
    yield from _rectangles(random)
    yield from _whole_numbers(random)


def _group(points: float, make: Draw, en: str, ko: str) -> Cases:
    return Cases(points, Text(en=en, ko=ko), make)


CASES = [
    _group(1.5, _single, "one image, one channel, one filter", "이미지, 채널, 필터가 하나일 때"),
    _group(1, _channels, "several channels", "채널이 여럿일 때"),
    _group(1, _filters, "several filters, each with its bias", "필터가 여럿이고 편향이 있을 때"),
    _group(1, _batch, "a batch of images", "이미지 여러 장의 배치"),
    _group(1, _stride, "stride 2 and 3", "스트라이드 2와 3"),
    _group(1.5, _same, "padding `same`", "`same` 패딩"),
    _group(
        1,
        _rectangles_and_whole_numbers,
        "rectangular kernels, integer images",
        "직사각형 커널, 정수 이미지",
    ),
]
