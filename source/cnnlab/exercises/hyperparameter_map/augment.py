"""Augmentation by small shifts: each image its own, the seed decides, validation untouched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.checks.exercise import Observation
from cnnlab.exercises.hyperparameter_map import _shifted_images as answers
from cnnlab.exercises.hyperparameter_map import _shifts_seen as seen
from cnnlab.exercises.hyperparameter_map._shifted_images_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    Random = np.random.Generator
    Call = tuple[answers.Array, int, bool, int]

# So many that chance leaves out no move, and shows which are rarer.
_MANY = 500
_SOME = 150


def _images(random: Random, *shape: int) -> answers.Array:
    """Return images without a 0, all of whose pixels differ."""
    return np.asarray(random.permutation(np.arange(1, np.prod(shape) + 1)).reshape(shape) / 2**20)


def _seed(random: Random) -> int:
    return int(random.integers(1, 10_000))


def _in_training(random: Random) -> Iterator[Call]:
    yield _images(random, _MANY, 7, 8, 1), 2, True, _seed(random)
    yield _images(random, _SOME, 6, 5, 1), 1, True, _seed(random)


def _not_in_training(random: Random) -> Iterator[Call]:
    yield _images(random, _SOME, 7, 8, 1), 2, False, _seed(random)
    yield _images(random, 3, 9, 9, 3), 3, False, _seed(random)


def _colours(random: Random) -> Iterator[Call]:
    yield _images(random, _SOME, 9, 10, 3), 3, True, _seed(random)
    yield _images(random, _SOME, 5, 6, 2).astype(np.float32), 1, True, _seed(random)


def _seeds(random: Random) -> Iterator[Call]:
    images, seed = _images(random, _SOME, 7, 7, 1), _seed(random)
    for this_seed in (seed, seed + 1, seed, 3 * seed + 7):
        yield images, 2, True, this_seed


augment = Exercise(
    cases=[
        Cases(2, Text(en="a batch in training", ko="학습할 때의 배치"), _in_training),
        Cases(1, Text(en="not in training", ko="학습하지 않을 때"), _not_in_training),
        Cases(0.5, Text(en="images with channels", ko="채널이 여러 개인 이미지"), _colours),
        Cases(
            0.5,
            Text(en="the seed decides the moves", ko="시드로 정해지는 이동"),
            _seeds,
            together=Observation(
                seen.draws,
                Text(
                    en="(the same images from the same seed, others from another seed)",
                    ko="(같은 시드에서 같은 이미지, 다른 시드에서 다른 이미지)",
                ),
            ),
        ),
    ],
    oracle=answers.by_slices,
    also_correct=[
        answers.by_padding,
        answers.by_indices,
        answers.by_rolling,
        answers.by_scipy,
        answers.in_float64,
    ],
    observe=Observation(
        seen.shifts,
        Text(
            en="(what comes in at the border, lowest and highest move of the rows, of the columns, "
            "how likely the moves are)",
            ko="(가장자리에 들어온 것, 행의 최소·최대 이동, 열의 최소·최대 이동, 이동이 나오는 "
            "정도)",
        ),
        seen.KOREAN,
    ),
    mistakes=KNOWN,
    hints=[
        Text(
            en="A digit moves two rows down. What comes in at the top, what is lost at the bottom, "
            "and is it still the same digit?",
            ko="숫자가 두 행 아래로 움직입니다. 위에는 무엇이 들어오고 아래에서는 무엇이 "
            "사라집니까? 그래도 같은 숫자입니까?",
        ),
        Text(
            en="Pad every image with `most` zeros on each side. Then each window of the old size "
            "in it is a shifted image. Where may its top left corner lie?",
            ko="이미지의 네 변에 `most`만큼 제로 패딩을 두르십시오. 그 안에서 원래 크기의 창은 "
            "모두 이동한 이미지입니다. 창의 왼쪽 위 모서리는 어디에 있을 수 있습니까?",
        ),
        Text(
            en="Make one generator, `np.random.default_rng(seed)`, before the loop. For each image "
            "draw `integers(0, 2 * most + 1, size=2)` and cut that window out of the padded image.",
            ko="반복문 앞에서 생성기 `np.random.default_rng(seed)`를 하나만 만드십시오. 이미지마다 "
            "`integers(0, 2 * most + 1, size=2)`를 뽑아, 패딩한 이미지에서 그 창을 잘라 냅니다.",
        ),
    ],
)
