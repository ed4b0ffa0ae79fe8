"""The calls of `batch_norm_train` and `batch_norm_infer`: few values, so that every one counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.checks import Cases, Text
from cnnlab.exercises.hyperparameter_map._normalized_batches import by_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Array = NDArray[Any]
    Random = np.random.Generator
    TrainingCall = tuple[Array, Array, Array, Array, Array, float, float]
    InferenceCall = tuple[Array, Array, Array, Array, Array, float]

# So small that no group but its own asks where it stands.
USUAL_EPSILON = 1e-5
# So large that its place matters.
LARGE_EPSILON = 2.0


def _batch(random: Random, *shape: int) -> Array:
    """Return feature maps whose channels differ in mean and spread, none of them around 0."""
    channels = shape[-1]
    means = random.choice((-1, 1), channels) * random.uniform(3, 6, channels)
    spreads = random.uniform(2, 4, channels)
    drawn = random.standard_normal(shape)
    pixels = drawn.reshape(-1, channels)  # a small sample may have any spread: give it one
    drawn = (drawn - pixels.mean(axis=0)) / pixels.std(axis=0)
    return np.asarray(np.round(means + spreads * drawn, 3))


def _learned(random: Random, channels: int) -> tuple[Array, Array]:
    """Return gamma and beta."""
    gamma = random.choice((-1, 1), channels) * random.uniform(1.5, 3, channels)
    return np.round(gamma, 2), np.round(random.uniform(1, 2, channels), 2)


def _remembered(random: Random, channels: int) -> tuple[Array, Array]:
    """Return moving statistics that are far from those of any batch here."""
    mean = random.uniform(10, 15, channels)
    return np.round(mean, 2), np.round(random.uniform(20, 30, channels), 2)


def _side(random: Random) -> int:
    return int(random.integers(2, 5))


def _first_batch(random: Random) -> Iterator[TrainingCall]:
    for channels in (1, 3):
        values = _batch(random, 4, _side(random), 2, channels)
        fresh = np.zeros(channels), np.ones(channels)
        yield values, np.ones(channels), np.zeros(channels), *fresh, 0.9, USUAL_EPSILON


def _later_batch(random: Random) -> Iterator[TrainingCall]:
    for momentum in (0.99, round(float(random.uniform(0.7, 0.8)), 2)):
        values = _batch(random, 3, 2, _side(random), 4)
        yield values, *_learned(random, 4), *_remembered(random, 4), momentum, USUAL_EPSILON


def _large_epsilon(random: Random) -> Iterator[TrainingCall]:
    values = _batch(random, 5, 2, _side(random), 2)
    yield values, *_learned(random, 2), *_remembered(random, 2), 0.8, LARGE_EPSILON


def _batches_in_a_row(random: Random) -> Iterator[TrainingCall]:
    learned = _learned(random, 3)
    mean, variance = np.zeros(3), np.ones(3)
    for shape in ((2, 3, 4, 3), (6, 1, 1, 3), (1, 5, 3, 3)):
        call = _batch(random, *shape), *learned, mean, variance, 0.75, USUAL_EPSILON
        yield call
        _, mean, variance = by_rule(*call)


TRAINING_CASES = [
    Cases(1, Text(en="the first batch", ko="첫 배치"), _first_batch),
    Cases(
        1, Text(en="scaled, shifted and with a past", ko="감마와 베타, 이전 통계량"), _later_batch
    ),
    Cases(0.5, Text(en="a large epsilon", ko="큰 epsilon"), _large_epsilon),
    Cases(0.5, Text(en="three batches in a row", ko="이어지는 세 배치"), _batches_in_a_row),
]


def _images(random: Random) -> Iterator[InferenceCall]:
    values = _batch(random, 4, _side(random), 2, 3)
    known = *_learned(random, 3), *_remembered(random, 3)
    yield values, *known, USUAL_EPSILON
    for image in values[:2]:
        yield image[np.newaxis], *known, USUAL_EPSILON


def _fresh_layer(random: Random) -> Iterator[InferenceCall]:
    values = _batch(random, 3, 2, _side(random), 2)
    fresh = np.zeros(2), np.ones(2)
    yield values, np.ones(2), np.zeros(2), *fresh, USUAL_EPSILON
    # With fresh statistics alone the values would be right as they came.
    yield values, *_learned(random, 2), *fresh, USUAL_EPSILON


def _inference_epsilon(random: Random) -> Iterator[InferenceCall]:
    values = _batch(random, 3, 2, _side(random), 4)
    mean = np.round(random.uniform(10, 15, 4), 2)
    variance = np.round(random.uniform(2, 3, 4), 2)
    yield values, *_learned(random, 4), mean, variance, LARGE_EPSILON


INFERENCE_CASES = [
    Cases(1, Text(en="images together and alone", ko="함께 또는 따로 준 이미지"), _images),
    Cases(0.5, Text(en="a new layer", ko="새로 만든 층"), _fresh_layer),
    Cases(0.5, Text(en="a large epsilon", ko="큰 epsilon"), _inference_epsilon),
]
