"""Which networks are worth a look: none other costs at most as much and is at least as accurate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises._lists_seen import AS_A_LIST
from cnnlab.exercises.conv2d_tuning import _fronts as answers
from cnnlab.exercises.conv2d_tuning._fronts_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Array = NDArray[Any]
    Call = tuple[Array, Array]
    Random = np.random.Generator


def _shuffled(random: Random, points: list[tuple[int, int]]) -> Call:
    """Return costs and accuracies on a drawn scale, in an order in which the order matters."""
    unit, base = int(random.integers(100, 900)), int(random.integers(700, 850))
    while True:
        cost, accuracy = np.array(points)[random.permutation(len(points))].T
        call = cost * unit, (base + accuracy) / 1000
        if answers.by_definition(*call) not in [wrong(*call) for wrong in _RIGHT_BY_CHANCE]:
            return call


# In a lucky order of the points these are right.
_RIGHT_BY_CHANCE = (
    answers.sorted_by_cost,
    answers.only_with_neighbours,
    answers.only_with_earlier_points,
)


def _no_ties(random: Random) -> Iterator[Call]:
    yield _shuffled(random, [(9, 80), (1, 20), (4, 60), (6, 75), (5, 30), (7, 50), (8, 10)])
    yield _shuffled(random, [(8, 70), (2, 40), (3, 45), (5, 44), (7, 69), (9, 5), (10, 65)])
    yield np.array([int(random.integers(100, 900))]), np.array([0.9])


def _equal_in_one(random: Random) -> Iterator[Call]:
    # Equal costs at 4, equal accuracies at 60 and at the very top.
    yield _shuffled(random, [(9, 90), (4, 60), (4, 50), (7, 60), (2, 30), (12, 90), (3, 10)])
    yield _shuffled(random, [(8, 70), (8, 65), (2, 20), (2, 10), (5, 20), (6, 50)])


def _equal_points(random: Random) -> Iterator[Call]:
    yield _shuffled(random, [(9, 80), (4, 60), (9, 80), (4, 60), (6, 50), (6, 50), (2, 10)])
    yield np.full(3, int(random.integers(100, 900))), np.full(3, 0.9)


def _many(random: Random) -> Iterator[Call]:
    points = [(int(a), int(b)) for a, b in random.integers((20, 0), (40, 60), (30, 2))]
    known = [(19, 90), (3, 20), (3, 20), (8, 60), (8, 55), (12, 60), (15, 70)]
    yield _shuffled(random, [*known, *points])


pareto = Exercise(
    cases=[
        Cases(1, Text(en="all numbers different", ko="값이 모두 다를 때"), _no_ties),
        Cases(
            1,
            Text(en="equal costs or equal accuracies", ko="비용이나 정확도가 같을 때"),
            _equal_in_one,
        ),
        Cases(1, Text(en="equal points", ko="같은 점이 있을 때"), _equal_points),
        Cases(1, Text(en="many points", ko="점이 많을 때"), _many),
    ],
    oracle=answers.by_definition,
    also_correct=[
        answers.by_arrays,
        answers.by_sweeping,
        answers.by_removing,
        answers.by_best_of_each_cost,
    ],
    observe=AS_A_LIST,
    mistakes=KNOWN,
    hints=[
        Text(
            en="Draw four points, cost to the right and accuracy upwards. Where must another point "
            "lie to dominate a given one?",
            ko="비용을 가로축, 정확도를 세로축으로 점 네 개를 그려 보십시오. 어떤 점을 지배하는 "
            "점은 어느 쪽에 있어야 합니까?",
        ),
        Text(
            en="For each point, go through all the others. One that dominates it is enough to "
            "leave it out.",
            ko="점마다 나머지 점을 모두 살펴보십시오. 그 점을 지배하는 점이 하나라도 있으면 "
            "뺍니다.",
        ),
        Text(
            en="Three conditions hold together: cost at most as high (`<=`), accuracy at least as "
            "high (`>=`), and one of the two strictly better (`<` or `>`). With the third, a point "
            "never dominates itself.",
            ko="세 조건이 함께 맞아야 합니다. 비용이 같거나 낮고(`<=`), 정확도가 같거나 "
            "높으며(`>=`), 둘 중 하나는 확실히 더 좋아야 합니다(`<`나 `>`). 셋째 조건이 있으면 "
            "점이 자신을 지배하는 일이 없습니다.",
        ),
    ],
)
