"""The cross-entropy of a classification, from logits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.checks.exercise import Observation
from cnnlab.exercises.hyperparameter_map import _cross_entropies as answers
from cnnlab.exercises.hyperparameter_map import _cross_entropies_seen as seen
from cnnlab.exercises.hyperparameter_map._cross_entropies_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cnnlab.exercises.hyperparameters._draws import Array

    Call = tuple[Array, Array]


def _rows(random: np.random.Generator, classes: int, *ranks: int) -> Call:
    """Return an image for each rank: so many of its logits are higher than that of its label."""
    order = np.array([random.permutation(classes) for _ in ranks])
    logits = np.linspace(2.5, -1.5, classes)[order]
    labels = (order == np.array(ranks)[:, None]).argmax(axis=1)
    return np.round(logits + random.uniform(-0.2, 0.2, logits.shape), 3), labels


def _two_classes(random: np.random.Generator) -> Call:
    """Return three images with both labels; the columns of all labels never have the right mean."""
    logits, labels = _rows(random, 2, 0, 1, 0)
    if labels[0] == labels[2]:
        logits[2], labels[2] = logits[2, ::-1].copy(), 1 - labels[2]
    return logits, labels


def _several_images(random: np.random.Generator) -> Iterator[Call]:
    yield _rows(random, 4, 0, 2, 1, 0, 1)
    yield _rows(random, 10, 0, 4, 1)


def _level_or_few(random: np.random.Generator) -> Iterator[Call]:
    """Yield logits that are all equal, where the loss is log 10; two classes; a single image."""
    level = round(float(random.uniform(1, 3)), 2)
    yield np.full((3, 10), level), random.integers(10, size=3)
    yield _two_classes(random)
    yield _rows(random, 5, 1)


def _far_from_zero(random: np.random.Generator) -> Iterator[Call]:
    """Yield logits far above 0, far below, and answers that are wrong and very sure."""
    logits, labels = _rows(random, 4, 0, 1, 2)
    yield logits + np.array([[1000], [0], [-1000]]), labels
    logits, labels = _rows(random, 3, 0, 1)
    yield logits - 2000, labels
    logits, labels = _rows(random, 4, 0, 2, 1)
    logits[2, labels[2]] -= 900
    yield logits, labels


cross_entropy_from_logits = Exercise(
    cases=[
        Cases(1, Text(en="several images", ko="이미지 여러 장"), _several_images),
        Cases(
            0.5,
            Text(
                en="equal logits, two classes, a single image",
                ko="로짓이 모두 같을 때, 클래스가 둘일 때, 이미지 한 장일 때",
            ),
            _level_or_few,
        ),
        Cases(1.5, Text(en="logits far from 0", ko="0에서 먼 로짓"), _far_from_zero),
    ],
    oracle=answers.by_gaps,
    also_correct=[
        answers.by_shift,
        answers.by_pairs_of_logits,
        answers.by_loops,
        answers.by_hard_targets,
        answers.in_float32,
        answers.by_scipy,
        answers.by_keras,
    ],
    observe=Observation(seen.loss, Text(en="(the loss)", ko="(손실)")),
    mistakes=KNOWN,
    hints=[
        Text(
            en="A network knows nothing and gives all of 10 classes the same logit. How probable "
            "is the right class, and what is the loss?",
            ko="아무것도 모르는 신경망이 10개 클래스에 모두 같은 로짓을 줍니다. 정답 클래스의 "
            "확률은 얼마이고, 손실은 얼마입니까?",
        ),
        Text(
            en="Subtract the largest logit of an image from all of its logits. Which of the two "
            "terms of the loss changes by how much, and what is left of their difference?",
            ko="이미지 한 장의 모든 로짓에서 가장 큰 로짓을 빼 보십시오. 손실의 두 항은 각각 "
            "얼마나 달라지고, 둘의 차는 어떻게 됩니까?",
        ),
        Text(
            en="`shifted = logits - logits.max(axis=1, keepdims=True)`; the loss of an image is "
            "the logarithm of the sum of `np.exp(shifted)` over its classes, minus the shifted "
            "logit of its label. Return the mean.",
            ko="`shifted = logits - logits.max(axis=1, keepdims=True)`로 두면, 이미지의 손실은 "
            "클래스에 대한 `np.exp(shifted)`의 합에 로그를 취하고 레이블의 `shifted` 값을 뺀 "
            "것입니다. 평균을 반환하십시오.",
        ),
    ],
)
