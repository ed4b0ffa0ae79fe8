"""The F1 score of each class: precision and recall in one number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises._lists_seen import AS_A_LIST
from cnnlab.exercises.hyperparameter_search import _f1 as answers
from cnnlab.exercises.hyperparameter_search._f1_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    Call = tuple[answers.Array, answers.Array, int]


def _call(
    random: np.random.Generator, found: list[int], confused: list[tuple[int, int, int]]
) -> Call:
    """Return images in a random order: `found` right ones of each class, and confusions.

    A confusion is (label, prediction, how many).
    """
    pairs = [(one, one) for one, count in enumerate(found) for _ in range(count)]
    pairs += [(label, called) for label, called, count in confused for _ in range(count)]
    labels, predictions = random.permutation(np.array(pairs)).T
    return labels.copy(), predictions.copy(), len(found)


def _two_classes(random: np.random.Generator) -> Iterator[Call]:
    # The rare class is missed more often than it is wrongly called, then the other way round.
    often, seldom = int(random.integers(7, 10)), int(random.integers(2, 4))
    yield _call(random, [60, 5], [(1, 0, often), (0, 1, seldom)])
    yield _call(random, [50, 6], [(1, 0, seldom), (0, 1, often)])


def _several_classes(random: np.random.Generator) -> Iterator[Call]:
    few, more = int(random.integers(1, 3)), int(random.integers(5, 8))
    yield _call(random, [20, 9, 4, 30], [(0, 1, more), (2, 1, few), (3, 2, 4), (2, 0, more + 4)])
    yield _call(random, [7, 12, 3, 5, 8], [(4, 0, more), (1, 2, few), (3, 2, 3), (0, 3, 1)])


def _never_found(random: np.random.Generator) -> Iterator[Call]:
    count = int(random.integers(3, 6))
    yield _call(random, [12, 0, 6], [(1, 0, count), (2, 0, 2)])  # class 1 is never called
    yield _call(random, [9, 6, 0], [(0, 2, count), (1, 0, 2)])  # no image is of class 2
    yield _call(random, [8, 0, 7, 4], [(0, 2, count), (3, 0, 2)])  # neither label nor prediction
    yield _call(random, [7, 9, 0], [(0, 1, count), (1, 0, 2)])  # the last class is neither


f1_scores = Exercise(
    cases=[
        Cases(1, Text(en="two classes", ko="클래스가 둘일 때"), _two_classes),
        Cases(1, Text(en="several classes", ko="클래스가 여럿일 때"), _several_classes),
        Cases(1, Text(en="a class never found", ko="한 번도 찾지 못한 클래스"), _never_found),
    ],
    oracle=answers.by_scikit_learn,
    also_correct=[
        answers.by_counts,
        answers.by_harmonic_mean,
        answers.by_confusion_matrix,
        answers.in_float32,
    ],
    observe=AS_A_LIST,  # so that a mistake is named in a list as well as in an array
    mistakes=KNOWN,
    hints=[
        Text(
            en="Ten images, three of them eights. You call four images eights, and two of these "
            "are. How many eights were found, how many were wrongly called, how many missed?",
            ko="이미지 10장 가운데 3장이 8입니다. 4장을 8이라고 했고 그중 2장이 8입니다. 찾은 8, "
            "8이라고 잘못 말한 것, 놓친 8은 각각 몇 개입니까?",
        ),
        Text(
            en="For one class there are two arrays of True and False: `labels == one` and "
            "`predictions == one`. All three numbers come from these.",
            ko="클래스 하나에 대해 True와 False의 배열이 둘 나옵니다. `labels == one`과 "
            "`predictions == one`입니다. 세 수 모두 여기에서 나옵니다.",
        ),
        Text(
            en="Count found, wrong and missed for each class in `range(classes)`, and divide "
            "`2 * found` by `2 * found + wrong + missed`. Where `found` is 0 the score is 0: "
            "divide nothing there.",
            ko="`range(classes)`의 클래스마다 찾은 것 found, 잘못 말한 것 wrong, 놓친 것 missed를 "
            "세어 `2 * found`를 `2 * found + wrong + missed`로 나누십시오. found가 0이면 점수는 "
            "0이므로 나누지 않습니다.",
        ),
    ],
)
