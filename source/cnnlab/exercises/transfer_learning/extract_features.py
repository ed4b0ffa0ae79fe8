"""Features of a frozen base, computed once: in inference mode, in order, for every image."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.transfer_learning import _features as answers
from cnnlab.exercises.transfer_learning._features_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cnnlab.exercises.transfer_learning._features import Array

    Call = tuple[Array, Array, Array, Array, int]

_FILTERS = 3


def _call(random: np.random.Generator, count: int, batch_size: int) -> Call:
    """Return images of which each has a level of its own, so that no two batches are alike."""
    levels = random.permutation(np.linspace(0.1, 1, count)).reshape(-1, 1, 1, 1)
    images = levels * random.random((count, 5, 6, 1))
    kernel = random.normal(0.2, 1, (3, 3, 1, _FILTERS))
    mean = random.normal(0, 0.3, _FILTERS).round(2)
    variance = random.uniform(0.5, 2, _FILTERS).round(2)
    return images.astype(np.float32), kernel.astype(np.float32), mean, variance, batch_size


def _one_batch(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, 4, 4)


def _whole_batches(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, 6, 2)


def _short_last_batch(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, 7, 3)


extract_features = Exercise(
    cases=[
        Cases(1, Text(en="one batch", ko="배치 하나"), _one_batch),
        Cases(1, Text(en="several batches", ko="배치 여러 개"), _whole_batches),
        Cases(1, Text(en="a short last batch", ko="마지막 배치가 작을 때"), _short_last_batch),
    ],
    oracle=answers.by_batches,
    also_correct=[
        answers.of_a_frozen_base,
        answers.by_predicting,
        answers.all_at_once,
        answers.by_numpy,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="The features of an image are to be the same whatever other images are in its "
            "batch. Which mode of batch normalization gives that?",
            ko="이미지의 특성은 같은 배치에 어떤 이미지가 있든 같아야 합니다. 배치 정규화를 어느 "
            "모드로 쓰면 그렇게 됩니까?",
        ),
        Text(
            en="Go through the images from 0 in steps of `batch_size`. A slice that reaches beyond "
            "the end is simply shorter.",
            ko="이미지를 0부터 `batch_size`씩 건너뛰며 지나십시오. 끝을 넘는 슬라이스는 그만큼 "
            "짧을 뿐입니다.",
        ),
        Text(
            en="`base(batch, training=False)` gives maps of shape (images, rows, columns, "
            "channels). Take their mean over the axes 1 and 2, and join the batches with "
            "`np.concatenate`.",
            ko="`base(batch, training=False)`는 모양이 (이미지, 행, 열, 채널)인 맵을 줍니다. "
            "축 1과 2에 대해 평균하고 `np.concatenate`로 배치를 이으십시오.",
        ),
    ],
    seconds=20,
)
