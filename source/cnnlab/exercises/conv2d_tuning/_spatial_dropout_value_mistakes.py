"""Mistakes of `spatial_dropout` with the rate, the factor, the seed and the caller's maps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.conv2d_tuning._spatial_dropout import by_broadcasting, keeps

if TYPE_CHECKING:
    from cnnlab.exercises.conv2d_tuning._spatial_dropout import Array


def _mask(maps: Array, rate: float, seed: int) -> Array:
    return keeps((len(maps), 1, 1, maps.shape[-1]), rate, seed)


def not_scaled(maps: Array, rate: float, seed: int) -> Array:
    return np.asarray(maps * _mask(maps, rate, seed))


def scaled_by_the_rate(maps: Array, rate: float, seed: int) -> Array:
    return np.asarray(maps * _mask(maps, rate, seed) * (1 / rate))


def scaled_down(maps: Array, rate: float, seed: int) -> Array:
    return np.asarray(maps * _mask(maps, rate, seed) * (1 - rate))


def scaled_by_what_was_kept(maps: Array, rate: float, seed: int) -> Array:
    mask = _mask(maps, rate, seed)
    return np.asarray(maps * mask / mask.mean())


def scaled_for_each_image(maps: Array, rate: float, seed: int) -> Array:
    mask = _mask(maps, rate, seed)
    kept = mask.mean(axis=(1, 2, 3), keepdims=True)
    return np.asarray(maps * mask / np.maximum(kept, 1 / maps.shape[-1]))


def exchanged(maps: Array, rate: float, seed: int) -> Array:
    return np.asarray(maps * ~_mask(maps, rate, seed) / (1 - rate))


def rate_of_the_kept(maps: Array, rate: float, seed: int) -> Array:
    return np.asarray(maps * ~_mask(maps, rate, seed) * (1 / rate))


def half_is_dropped(maps: Array, rate: float, seed: int) -> Array:
    return np.asarray(maps * _mask(maps, 0.5, seed) / (1 - rate))


def first_image_only(maps: Array, rate: float, seed: int) -> Array:
    result = by_broadcasting(maps, rate, seed)
    result[1:] = 0
    return result


def nothing_dropped(maps: Array, rate: float, seed: int) -> Array:
    return maps.copy()


def dropped_ones_only_scaled(maps: Array, rate: float, seed: int) -> Array:
    return np.asarray(maps / (1 - rate))


def in_place(maps: Array, rate: float, seed: int) -> Array:
    maps *= _mask(maps, rate, seed)
    maps /= 1 - rate
    return maps


def seed_ignored(maps: Array, rate: float, seed: int) -> Array:
    return by_broadcasting(maps, rate, None)


def fixed_seed(maps: Array, rate: float, seed: int) -> Array:
    return by_broadcasting(maps, rate, 0)


VALUE_MISTAKES = [
    Mistake(
        not_scaled,
        en="The kept maps have their old values, so the mean of the whole batch falls. Scale "
        "what is kept until the mean stays what it was.",
        ko="남은 특성 맵의 값이 그대로여서 전체 평균이 작아집니다. 평균이 그대로이도록 남은 값에 "
        "배율을 곱하십시오.",
    ),
    Mistake(
        scaled_by_the_rate,
        en="You divided the kept maps by `rate`. To keep the mean, divide by the share that is "
        "kept. (At rate 0 there would be a division by 0.)",
        ko="남은 특성 맵을 `rate`로 나누었습니다. 평균을 유지하려면 남은 비율로 나누어야 합니다. "
        "(비율이 0이면 0으로 나누게 됩니다.)",
    ),
    Mistake(
        scaled_down,
        en="You made the kept maps smaller. They stand in for the dropped ones as well, so they "
        "have to become larger.",
        ko="남은 특성 맵의 값을 더 작게 만들었습니다. 드롭된 것의 몫까지 대신해야 하므로 더 "
        "커져야 합니다.",
    ),
    Mistake(
        scaled_by_what_was_kept,
        en="Your factor comes from the share that happened to be kept in this batch. It follows "
        "from `rate` alone and is the same in every batch.",
        ko="이번 배치에서 우연히 남은 비율로 배율을 구했습니다. 배율은 `rate`로만 정해지며 어느 "
        "배치에서나 같습니다.",
    ),
    Mistake(
        scaled_for_each_image,
        en="You scaled each image by the share that happened to be kept in it. The factor follows "
        "from `rate` alone and is the same for all.",
        ko="이미지마다 우연히 남은 비율로 배율을 구했습니다. 배율은 `rate`로만 정해지며 모든 "
        "이미지에서 같습니다.",
    ),
    Mistake(
        exchanged,
        en="Kept and dropped are exchanged: a share of `rate` is kept. Which way does your "
        "comparison with `rate` point?",
        ko="남는 것과 드롭되는 것이 바뀌어 `rate`만큼 남았습니다. `rate`와 비교하는 방향을 "
        "확인하십시오.",
    ),
    Mistake(
        rate_of_the_kept,
        en="You took `rate` for the probability to keep a map, as papers do with p. Here, as in "
        "Keras, it is the probability to drop it.",
        ko="`rate`를 논문의 p처럼 특성 맵을 남길 확률로 보았습니다. 여기서는 Keras와 같이 드롭할 "
        "확률입니다.",
    ),
    Mistake(
        half_is_dropped,
        en="Half of the maps are dropped whatever `rate` says. Compare random numbers between 0 "
        "and 1 with `rate`; a coin always gives one half.",
        ko="`rate`와 관계없이 특성 맵의 절반이 드롭됩니다. 0과 1 사이의 난수를 `rate`와 "
        "비교하십시오. 동전 던지기는 언제나 절반입니다.",
    ),
    Mistake(
        first_image_only,
        en="Only the first image has maps that are kept; all others are 0. Is `return` inside the "
        "loop over the images?",
        ko="첫 이미지에만 남은 특성 맵이 있고 다른 이미지는 모두 0입니다. `return`이 이미지에 대한 "
        "반복문 안에 있습니까?",
    ),
    Mistake(
        nothing_dropped,
        en="You returned the maps as they are. This function is dropout in training: draw which "
        "maps are dropped.",
        ko="특성 맵을 그대로 반환했습니다. 이 함수는 학습할 때의 드롭아웃입니다. 드롭할 특성 맵을 "
        "뽑으십시오.",
    ),
    Mistake(
        dropped_ones_only_scaled,
        en="You scaled all maps but dropped none. Is the mask drawn and then not used?",
        ko="모든 특성 맵에 배율만 곱하고 드롭하지 않았습니다. 마스크를 뽑아 놓고 쓰지 않았습니까?",
    ),
    Mistake(
        in_place,
        en="You changed the caller's own maps (`*=`, or writing zeros into them). Work on a copy "
        "or multiply into a new array.",
        ko="호출한 쪽의 배열을 직접 바꾸었습니다(`*=`를 쓰거나 0을 써넣음). 복사본이나 새 배열에서 "
        "계산하십시오.",
    ),
    Mistake(
        seed_ignored,
        en="The same seed dropped different maps. Make the random generator from `seed`, inside "
        "the function, at every call.",
        ko="같은 시드에서 서로 다른 특성 맵이 드롭되었습니다. 호출할 때마다 함수 안에서 `seed`로 "
        "난수 생성기를 만드십시오.",
    ),
    Mistake(
        fixed_seed,
        en="Every seed drops the same maps. Is the argument `seed` used, or a number of your own?",
        ko="어떤 시드에서도 같은 특성 맵이 드롭됩니다. 인수 `seed`를 썼습니까, 직접 정한 수를 "
        "썼습니까?",
    ),
]
