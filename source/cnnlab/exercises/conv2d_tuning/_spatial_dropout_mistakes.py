"""Mistakes of `spatial_dropout` with what is decided together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.conv2d_tuning._spatial_dropout import keeps

if TYPE_CHECKING:
    from cnnlab.exercises.conv2d_tuning._spatial_dropout import Array


def _decided_for(maps: Array, axes: str, rate: float, seed: int) -> Array:
    """Return the maps times a mask that is drawn for these axes and repeated along the others."""
    sizes = zip("nrkc", maps.shape, strict=True)
    shape = tuple(size if axis in axes else 1 for axis, size in sizes)
    return np.asarray(maps * keeps(shape, rate, seed) / (1 - rate))


def each_value(maps: Array, rate: float, seed: int) -> Array:
    return _decided_for(maps, "nrkc", rate, seed)


def values_alike_in_all_images(maps: Array, rate: float, seed: int) -> Array:
    return _decided_for(maps, "rkc", rate, seed)


def alike_in_all_images(maps: Array, rate: float, seed: int) -> Array:
    return _decided_for(maps, "c", rate, seed)


def whole_images(maps: Array, rate: float, seed: int) -> Array:
    return _decided_for(maps, "n", rate, seed)


def channels_first(maps: Array, rate: float, seed: int) -> Array:
    return _decided_for(maps, "nr", rate, seed)


def rows_of_maps(maps: Array, rate: float, seed: int) -> Array:
    return _decided_for(maps, "nrc", rate, seed)


def positions(maps: Array, rate: float, seed: int) -> Array:
    return _decided_for(maps, "nrk", rate, seed)


def one_decision_for_all(maps: Array, rate: float, seed: int) -> Array:
    return _decided_for(maps, "", rate, seed)


def a_fixed_number_in_each_image(maps: Array, rate: float, seed: int) -> Array:
    random = np.random.default_rng(seed)
    result = maps / (1 - rate)
    for image in result:
        channels = image.shape[-1]
        image[:, :, random.choice(channels, int(rate * channels), replace=False)] = 0
    return np.asarray(result)


def a_number_drawn_with_repeats(maps: Array, rate: float, seed: int) -> Array:
    random = np.random.default_rng(seed)
    result = maps / (1 - rate)
    for image in result:
        channels = image.shape[-1]
        image[:, :, random.choice(channels, int(rate * channels))] = 0
    return np.asarray(result)


def a_fixed_number_in_all(maps: Array, rate: float, seed: int) -> Array:
    kept = np.ones(len(maps) * maps.shape[-1])
    kept[: round(rate * kept.size)] = 0
    mixed = np.random.default_rng(seed).permutation(kept).reshape(len(maps), 1, 1, -1)
    return np.asarray(maps * mixed / (1 - rate))


TOGETHER_MISTAKES = [
    Mistake(
        each_value,
        en="You decided for every value of a map by itself: that is ordinary dropout. A map is "
        "dropped whole, so its rows and columns share one decision.",
        ko="특성 맵의 값마다 따로 결정했습니다. 그것은 보통의 드롭아웃입니다. 특성 맵은 통째로 "
        "드롭하므로 그 안의 모든 행과 열에 결정 하나를 함께 써야 합니다.",
    ),
    Mistake(
        values_alike_in_all_images,
        en="You decided for every value of one image and used that for all images. Decide once "
        "for each map, and anew for each image.",
        ko="이미지 하나의 값마다 결정하고 그것을 모든 이미지에 썼습니다. 특성 맵마다 한 번씩, "
        "이미지마다 새로 결정하십시오.",
    ),
    Mistake(
        alike_in_all_images,
        en="All images lose the same maps. Each image needs decisions of its own: draw for every "
        "image and channel.",
        ko="모든 이미지에서 같은 특성 맵이 드롭됩니다. 이미지마다 따로 결정해야 합니다. 이미지와 "
        "채널마다 뽑으십시오.",
    ),
    Mistake(
        whole_images,
        en="You dropped whole images, all channels at once. Each channel of an image needs a "
        "decision of its own.",
        ko="모든 채널을 한꺼번에, 이미지를 통째로 드롭했습니다. 한 이미지의 채널마다 따로 "
        "결정해야 합니다.",
    ),
    Mistake(
        channels_first,
        en="You dropped whole rows of the images. The maps are (images, rows, columns, channels): "
        "channels are the last axis, not the second.",
        ko="이미지의 행을 통째로 드롭했습니다. 모양은 (이미지, 행, 열, 채널)입니다. 채널은 둘째 "
        "축이 아니라 마지막 축입니다.",
    ),
    Mistake(
        rows_of_maps,
        en="You decided for every row of a map. Rows and columns both share the decision on their "
        "map.",
        ko="특성 맵의 행마다 따로 결정했습니다. 행도 열도 그 특성 맵의 결정 하나를 함께 씁니다.",
    ),
    Mistake(
        positions,
        en="You dropped positions, in all channels at once. It is the other way round: one "
        "channel, at all positions.",
        ko="위치를 골라 모든 채널에서 한꺼번에 드롭했습니다. 반대로, 한 채널을 모든 위치에서 "
        "드롭해야 합니다.",
    ),
    Mistake(
        one_decision_for_all,
        en="One decision holds for all maps: everything is dropped, or nothing. Is the generator "
        "made anew for every map? Make it once and draw from it for each.",
        ko="결정 하나가 모든 특성 맵에 쓰여 전부 드롭되거나 하나도 드롭되지 않습니다. 특성 맵마다 "
        "난수 생성기를 새로 만듭니까? 한 번만 만들어 특성 맵마다 뽑으십시오.",
    ),
    Mistake(
        a_fixed_number_in_each_image,
        en="Every image loses the same number of maps. `rate` is a probability: decide for each "
        "map independently, so that the number varies.",
        ko="이미지마다 드롭되는 특성 맵의 개수가 같습니다. `rate`는 확률입니다. 특성 맵마다 "
        "독립으로 결정해 개수가 달라지게 하십시오.",
    ),
    Mistake(
        a_number_drawn_with_repeats,
        en="You drew a fixed number of channels for every image, some of them twice, so that too "
        "few are dropped. Decide for each map independently with probability `rate`.",
        ko="이미지마다 정해진 개수의 채널을 뽑았고, 같은 채널을 두 번 뽑기도 해서 드롭되는 것이 "
        "모자랍니다. 특성 맵마다 확률 `rate`로 독립으로 결정하십시오.",
    ),
    Mistake(
        a_fixed_number_in_all,
        en="The batch loses exactly the same number of maps with every seed. `rate` is a "
        "probability: decide for each map independently, so that the number varies.",
        ko="어떤 시드에서도 배치에서 드롭되는 특성 맵의 개수가 똑같습니다. `rate`는 확률입니다. "
        "특성 맵마다 독립으로 결정해 개수가 달라지게 하십시오.",
    ),
]
