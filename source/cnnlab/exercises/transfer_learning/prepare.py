"""Preprocessing is part of a base's contract: its range of values, and light or dark ink."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.transfer_learning import _prepared_images as answers
from cnnlab.exercises.transfer_learning._prepared_images_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Call = tuple[NDArray[Any], float, float, str]


def _images(random: np.random.Generator) -> NDArray[np.float32]:
    """Return light strokes on dark ground that reach neither 0 nor 1."""
    shape = (int(random.integers(2, 5)), 5, 4, 1)
    strokes = random.random(shape) < 0.3
    images = np.where(strokes, random.uniform(0.6, 0.9, shape), random.uniform(0.05, 0.1, shape))
    return images.astype(np.float32)


def _ranges(random: np.random.Generator) -> list[tuple[float, float]]:
    middle, half = random.uniform(1, 2), random.uniform(2.5, 4)  # around no round number
    drawn = (round(middle - half, 1), round(middle + half, 1))
    return [(0.0, 255.0), (-1.0, 1.0), drawn]


def _light(random: np.random.Generator) -> Iterator[Call]:
    for low, high in _ranges(random):
        yield _images(random), low, high, "light"


def _dark(random: np.random.Generator) -> Iterator[Call]:
    for low, high in [(0.0, 1.0), *_ranges(random)]:
        yield _images(random), low, high, "dark"


prepare = Exercise(
    cases=[
        Cases(1, Text(en="a base for light ink", ko="밝은 획으로 학습한 베이스"), _light),
        Cases(2, Text(en="a base for dark ink", ko="어두운 획으로 학습한 베이스"), _dark),
    ],
    oracle=answers.by_numpy,
    also_correct=[
        answers.by_interpolation,
        answers.by_both_ends,
        answers.by_turning_last,
        answers.in_float32,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="What should become of a pixel with 0, and of one with 1? Answer for each kind of "
            "ink.",
            ko="0인 픽셀과 1인 픽셀은 각각 무엇이 되어야 합니까? 두 가지 획에 대해 모두 답해 "
            "보십시오.",
        ),
        Text(
            en="Turn the ink first, while the values still lie between 0 and 1: there 0 and 1 "
            "change places without any thought of the range.",
            ko="값이 아직 0과 1 사이에 있을 때 획부터 뒤집으십시오. 그때는 범위를 생각하지 않고 "
            "0과 1을 맞바꿀 수 있습니다.",
        ),
        Text(
            en="`1 - images` turns the ink. After that `low` is added to `high - low` times the "
            "values.",
            ko="`1 - images`로 획을 뒤집습니다. 그다음 값에 `high - low`를 곱하고 `low`를 "
            "더합니다.",
        ),
    ],
)
