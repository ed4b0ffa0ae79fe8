"""Flatten or average: how many parameters the classifier on top of a base has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.transfer_learning import _heads as answers
from cnnlab.exercises.transfer_learning._heads_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[int, int, int, int, str]


def _calls(random: np.random.Generator, top: str) -> Iterator[Call]:
    height, width = (int(size) for size in random.choice(range(3, 9), 2, replace=False))
    yield 7, 7, 64, 10, top
    yield height, width, int(random.integers(10, 40)), int(random.integers(2, 30)), top


def _flat(random: np.random.Generator) -> Iterator[Call]:
    yield from _calls(random, "flatten")


def _averaged(random: np.random.Generator) -> Iterator[Call]:
    yield from _calls(random, "average")


head_parameters = Exercise(
    cases=[
        Cases(1, Text(en="`Flatten`, then a dense layer", ko="`Flatten` 뒤의 밀집층"), _flat),
        Cases(
            1,
            Text(en="global average pooling, then a dense layer", ko="전역 평균 풀링 뒤의 밀집층"),
            _averaged,
        ),
    ],
    oracle=answers.by_keras,
    also_correct=[answers.from_sizes, answers.by_the_courses_counts, answers.by_loops],
    mistakes=KNOWN,
    hints=[
        Text(
            en="How many values of one image reach the dense layer: after `Flatten`, and after an "
            "average over all positions of each map?",
            ko="이미지 하나에서 밀집층으로 들어가는 값은 몇 개입니까? `Flatten` 뒤에는, 그리고 "
            "맵마다 모든 위치를 평균한 뒤에는 어떻습니까?",
        ),
        Text(
            en="`Flatten` keeps every value of every map, the average leaves one value for each "
            "channel. Each class has a weight for each of these values, and one bias.",
            ko="`Flatten`은 모든 맵의 모든 값을 남기고, 평균은 채널마다 값 하나를 남깁니다. "
            "클래스마다 그 값 하나하나에 가중치가 있고 편향이 하나 있습니다.",
        ),
    ],
    seconds=20,
)
