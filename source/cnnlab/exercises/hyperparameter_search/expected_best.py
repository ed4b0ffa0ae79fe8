"""The best score that a random search of some tries reaches on average."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_search import _luck as answers
from cnnlab.exercises.hyperparameter_search._luck_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Call = tuple[answers.Array, int]

# In this order the best is neither among the first nor the last, and no stretch is typical.
_ORDER = (3, 1, 4, 2, 7, 0, 6, 5)


def _spread(random: np.random.Generator, order: Sequence[int]) -> answers.Array:
    """Return accuracies far enough apart for any mistake to show, in this order."""
    count = len(order)
    steps = random.uniform(0.9, 1.1, count)
    levels = 0.15 + 0.8 * np.cumsum(steps) / steps.sum()
    return np.asarray(np.round(levels[list(order)], 4))


def _few_scores(random: np.random.Generator) -> Iterator[Call]:
    for tries in (2, 3, 5):
        yield _spread(random, _ORDER), tries


def _one_try_and_all(random: np.random.Generator) -> Iterator[Call]:
    yield _spread(random, (2, 0, 4, 6, 1, 3, 5)), 1
    yield _spread(random, _ORDER), 8


def _equal_scores(random: np.random.Generator) -> Iterator[Call]:
    scores = _spread(random, _ORDER)
    yield scores[[0, 5, 1, 5, 4, 5, 6, 1, 5, 2]], 3


def _many_scores(random: np.random.Generator) -> Iterator[Call]:
    # So many choices that nobody can go through them.
    order = np.argsort(np.sin(np.arange(120) * 2.0), kind="stable")
    yield _spread(random, order.tolist()), 12
    yield _spread(random, random.permutation(192).tolist()), 40


expected_best = Exercise(
    cases=[
        Cases(1, Text(en="a few scores", ko="점수가 몇 개일 때"), _few_scores),
        Cases(
            0.5, Text(en="one try, and all", ko="한 번 시도하거나 모두 시도할 때"), _one_try_and_all
        ),
        Cases(0.5, Text(en="equal scores", ko="같은 점수가 있을 때"), _equal_scores),
        Cases(1, Text(en="many scores", ko="점수가 많을 때"), _many_scores),
    ],
    oracle=answers.by_counting,
    also_correct=[
        answers.by_trying_all,
        answers.by_running_product,
        answers.by_distribution,
        answers.in_float32,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Three scores, two tries: write down all pairs and the better one of each. How "
            "often does the largest score appear, how often the middle one, how often the "
            "smallest?",
            ko="점수가 셋이고 두 번 시도합니다. 모든 짝과 그 가운데 더 좋은 점수를 적어 보십시오. "
            "가장 큰 점수, 가운데 점수, 가장 작은 점수는 몇 번씩 나옵니까?",
        ),
        Text(
            en="Sort the scores. One of them is the best of a choice when it is chosen and all the "
            "others come from those below it: how many such choices are there?",
            ko="점수를 정렬하십시오. 어떤 점수가 최고가 되려면 그 점수를 고르고 나머지는 모두 "
            "그보다 아래에서 골라야 합니다. 그런 선택은 몇 가지입니까?",
        ),
        Text(
            en="With index i from 0 in ascending order, `math.comb(i, tries - 1)` of the "
            "`math.comb(len(scores), tries)` choices have it as their best. Add up the scores with "
            "these shares.",
            ko="오름차순으로 0부터 센 인덱스가 i이면, `math.comb(len(scores), tries)`가지 가운데 "
            "`math.comb(i, tries - 1)`가지에서 그 점수가 최고입니다. 점수에 이 비율을 곱해 모두 "
            "더하십시오.",
        ),
    ],
)
