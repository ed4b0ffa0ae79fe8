"""The targets that label smoothing makes of hard labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_map import _smoothed as answers
from cnnlab.exercises.hyperparameter_map._smoothed_known import KNOWN
from cnnlab.exercises.hyperparameters._draws import rate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cnnlab.exercises.hyperparameters._draws import Array

    Call = tuple[Array, int, float]


def _all_seen(random: np.random.Generator, classes: int, more: int) -> Array:
    """Return every class once, and some a second time."""
    return random.permutation([*range(classes), *random.integers(classes, size=more)])


def _several_images(random: np.random.Generator) -> Iterator[Call]:
    yield _all_seen(random, 4, 3), 4, rate(random, 0.3, 0.4)
    yield _all_seen(random, 10, 2), 10, rate(random, 0.6, 0.7)


def _no_smoothing_and_two_classes(random: np.random.Generator) -> Iterator[Call]:
    yield _all_seen(random, 5, 1), 5, 0.0
    yield _all_seen(random, 2, 3), 2, rate(random, 0.3, 0.4)


def _classes_unseen(random: np.random.Generator) -> Iterator[Call]:
    yield random.integers(3, size=4), 6, rate(random, 0.3, 0.4)
    yield random.integers(1, 3, size=1), 5, rate(random, 0.6, 0.7)


smooth_labels = Exercise(
    cases=[
        Cases(1, Text(en="several images", ko="이미지 여러 장"), _several_images),
        Cases(
            0.5,
            Text(en="no smoothing, two classes", ko="스무딩이 없을 때, 클래스가 둘일 때"),
            _no_smoothing_and_two_classes,
        ),
        Cases(
            0.5,
            Text(
                en="classes that no image has, a single image",
                ko="해당하는 이미지가 없는 클래스, 이미지 한 장",
            ),
            _classes_unseen,
        ),
    ],
    oracle=answers.by_fractions,
    also_correct=[
        answers.by_rule,
        answers.by_mean_of_two,
        answers.by_choice,
        answers.in_float32,
        answers.by_keras,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Four classes, an amount of 0.2: an image gives up 0.2 of its certainty. How large "
            "is the share of each class, and how many classes get one?",
            ko="클래스가 4개이고 양이 0.2이면 이미지는 확신의 0.2를 내놓습니다. 한 클래스의 몫은 "
            "얼마이고, 몇 개의 클래스가 받습니까?",
        ),
        Text(
            en="Here the right class ends at 0.8 + 0.05 and each of the others at 0.05. What does "
            "a row add up to?",
            ko="이때 정답 클래스는 0.8 + 0.05가 되고 나머지는 각각 0.05가 됩니다. 한 행의 합은 "
            "얼마입니까?",
        ),
        Text(
            en="Fill an array of shape `(len(labels), classes)` with `amount / classes`, and add "
            "`1 - amount` in each row at the column of its label.",
            ko="모양이 `(len(labels), classes)`인 배열을 `amount / classes`로 채우고, 행마다 "
            "레이블의 열에 `1 - amount`를 더하십시오.",
        ),
    ],
)
