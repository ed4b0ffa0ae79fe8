"""Feature maps of pictures, computed by the learner's own functions."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from cnnlab.figures.by_hand import MAP, map_shape
from cnnlab.figures.learner import LearnerFunction, ask, drawn_by_learner
from cnnlab.figures.numbers import number, number_table
from cnnlab.figures.page import Figure, sign
from cnnlab.figures.pictures import brightness_picture, signed_picture
from cnnlab.text import Text

Array = NDArray[np.float64]

_DIGIT = Text(en="image", ko="이미지")
_KERNEL = Text(en='kernel "{name}"', ko='커널 "{name}"')
_MAP_OF = Text(en='map "{name}"', ko='"{name}" 특성 맵')
_MAP = Text(en="map {number}", ko="특성 맵 {number}")
_MAXIMUM = Text(en="maximum of {size}×{size}", ko="{size}×{size} 최댓값")
_AVERAGE = Text(en="average of {size}×{size}", ko="{size}×{size} 평균")
_CHANNELS = (Text(en="red", ko="빨강"), Text(en="green", ko="초록"), Text(en="blue", ko="파랑"))
_PHOTOGRAPH = Text(en="photograph", ko="사진")

_KERNELS = Text(
    en="Each row: the image, a kernel, and the map that your `correlate` makes. "
    "Blue is positive, orange is negative, see-through is zero.",
    ko="각 행은 이미지, 커널, 그리고 여러분의 `correlate` 함수가 만든 특성 맵입니다. "
    "파란색은 양수, 주황색은 음수, 투명한 곳은 0입니다.",
)
_SUM = Text(
    en="Each channel has its own kernel. The partial maps and the bias {bias} add up to one "
    "feature map; the largest difference between that sum and the map of your `feature_map` is "
    "{difference}.",
    ko="채널마다 커널이 하나씩 있습니다. 부분 맵과 편향({bias})을 모두 더하면 특성 맵 하나가 "
    "됩니다. 이 합과 여러분의 `feature_map` 함수가 만든 맵의 가장 큰 차이는 {difference}입니다.",
)
_LAYER = Text(
    en="One row per image: the image and its maps, all from one call of your `conv2d` with output "
    "shape {shape}.",
    ko="행마다 이미지 하나와 그 특성 맵입니다. 여러분의 `conv2d` 함수를 한 번 호출해 얻은 출력이며 "
    "모양은 {shape}입니다.",
)
_POOLED = Text(
    en="From left to right: a map of your `conv2d`, and what your `pool` makes of it. "
    "{before} values per map become {after}.",
    ko="왼쪽부터 여러분의 `conv2d` 함수가 만든 특성 맵과, 이를 여러분의 `pool` 함수로 줄인 "
    "결과입니다. 맵마다 값 {before}개가 {after}개가 됩니다.",
)


@drawn_by_learner
def kernels_and_maps(
    correlate: LearnerFunction, image: Array, kernels: Mapping[str, Array]
) -> Figure:
    """Return a figure of `image` (rows, columns), each kernel, and the learner's map of it."""
    return _kernels_and_maps(correlate, image, kernels)


def _kernels_and_maps(
    correlate: LearnerFunction, image: Array, kernels: Mapping[str, Array]
) -> Figure:
    rows = []
    for name, kernel in kernels.items():
        weights = np.asarray(kernel, dtype=float)
        result = ask(correlate, image, weights, shape=map_shape(image, weights))
        rows.append(
            [
                brightness_picture(image, _DIGIT),
                number_table(weights, _KERNEL.format(name=name)),
                sign("→"),
                signed_picture(result, _MAP_OF.format(name=name)),
            ]
        )
    return Figure(rows=rows, caption=_KERNELS)


@drawn_by_learner
def edge_maps(correlate: LearnerFunction, edge_kernel: LearnerFunction, image: Array) -> Figure:
    """Return a figure of `image` under the learner's two edge kernels, by the learner's map."""
    kernels = {
        direction: ask(edge_kernel, direction, shape=(3, 3))
        for direction in ("vertical", "horizontal")
    }
    return _kernels_and_maps(correlate, image, kernels)


@drawn_by_learner
def channel_maps(
    feature_map: LearnerFunction, photograph: Array, weights: Array, bias: float
) -> Figure:
    """Return a figure of the partial map of each channel and of their sum.

    photograph: (rows, columns, 3). weights: (kernel_rows, kernel_columns, 3).
    """
    shape = map_shape(photograph, weights)
    whole = ask(feature_map, photograph, weights, bias, shape=shape)
    rows, total = [], np.full(shape, float(bias))
    for channel, colour in enumerate(_CHANNELS):
        only = slice(channel, channel + 1)
        part = ask(feature_map, photograph[..., only], weights[..., only], 0.0, shape=shape)
        total += part
        rows.append(
            [
                brightness_picture(photograph[..., channel], colour),
                number_table(weights[..., channel], _KERNEL.format(name=colour)),
                sign("→"),
                signed_picture(part, _MAP_OF.format(name=colour)),
            ]
        )
    gap = "<div></div>"
    rows.append(
        [brightness_picture(photograph, _PHOTOGRAPH), gap, sign("→"), signed_picture(whole, MAP)]
    )
    difference = number(np.abs(total - whole).max().round(9))
    return Figure(rows=rows, caption=_SUM.format(bias=number(bias), difference=difference))


@drawn_by_learner
def feature_maps(conv2d: LearnerFunction, images: Array, weights: Array, bias: Array) -> Figure:
    """Return a figure of the maps that the learner's conv2d makes ("same", stride 1).

    images: (batch, rows, columns, 1). weights: (rows, columns, 1, filters). bias: (filters,).
    """
    shape = (*images.shape[:3], weights.shape[-1])
    maps = ask(conv2d, images, weights, bias, 1, "same", shape=shape)
    rows = []
    for image, its_maps in zip(images, maps, strict=True):
        panes = [brightness_picture(image[..., 0], _DIGIT, width=110)]
        for index in range(shape[-1]):
            name = _MAP.format(number=index)
            panes.append(signed_picture(its_maps[..., index], name, width=110))
        rows.append(panes)
    return Figure(rows=rows, caption=_LAYER.format(shape=shape))


@drawn_by_learner
def pooled_maps(
    conv2d: LearnerFunction,
    pool: LearnerFunction,
    image: Array,
    weights: Array,
    bias: Array,
    size: int,
) -> Figure:
    """Return a figure of the maps of one image (rows, columns, 1), and of those maps pooled."""
    shape = (1, *image.shape[:2], weights.shape[-1])
    maps = ask(conv2d, image[None], weights, bias, 1, "same", shape=shape)[0]
    smaller = (shape[1] // size, shape[2] // size, shape[3])
    maximum = ask(pool, maps, size, size, "max", "valid", shape=smaller)
    average = ask(pool, maps, size, size, "average", "valid", shape=smaller)
    rows = [
        [
            signed_picture(maps[..., index], _MAP.format(number=index)),
            sign("→"),
            signed_picture(maximum[..., index], _MAXIMUM.format(size=size)),
            signed_picture(average[..., index], _AVERAGE.format(size=size)),
        ]
        for index in range(shape[-1])
    ]
    before, after = shape[1] * shape[2], smaller[0] * smaller[1]
    return Figure(rows=rows, caption=_POOLED.format(before=before, after=after))
