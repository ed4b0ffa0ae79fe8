"""How many units a batch leaves without any gradient, because each of its masks dropped them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.dropout_and_batch_size import _zero_gradients as answers
from cnnlab.exercises.dropout_and_batch_size._zero_gradients_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Call = tuple[NDArray[Any]]


def _masks(
    random: np.random.Generator, examples: int, never: int, always: int, sometimes: int
) -> NDArray[np.int64]:
    """Return masks of units that are kept never, always, or in some of the examples."""
    mixed = random.integers(0, 2, (examples, sometimes))
    mixed[:2] = random.permutation([[0], [1]])  # one of the first two examples keeps the unit
    mixed[:2, : sometimes // 3] = mixed[1::-1, : sometimes // 3]  # for some units the other one
    mixed[-1, 0] = 1 - mixed[0, 0]  # the last example differs from the first
    columns = [np.zeros((examples, never)), np.ones((examples, always)), mixed]
    together = np.concatenate(columns, axis=1).astype(np.int64)
    return np.asarray(together[:, random.permutation(together.shape[1])])


def _one_example(random: np.random.Generator) -> Iterator[Call]:
    for units in (int(random.integers(8, 13)), int(random.integers(20, 30))):
        dropped = int(random.integers(3, units // 2))
        mask = np.arange(units) >= dropped
        yield (random.permutation(mask).astype(np.int64)[np.newaxis],)


def _few_examples(random: np.random.Generator) -> Iterator[Call]:
    for examples in (3, 4):
        yield (_masks(random, examples, int(random.integers(3, 6)), 2, 9),)
    masks = _masks(random, 5, 4, 1, 12)
    masks[int(random.integers(1, 4))] = 0  # one example without any unit
    yield (masks,)


def _large_batches(random: np.random.Generator) -> Iterator[Call]:
    yield (_masks(random, 8, 0, 1, int(random.integers(20, 30))),)
    yield (_masks(random, 64, 0, 2, int(random.integers(40, 60))),)
    yield (_masks(random, 16, int(random.integers(2, 5)), 1, 20),)


def _other_kinds(random: np.random.Generator) -> Iterator[Call]:
    masks = _masks(random, 3, int(random.integers(3, 6)), 2, 9)
    yield (masks.astype(bool),)
    yield (masks * 2.0,)  # kept values are doubled at rate 0.5
    yield ((masks / 0.8).astype(np.float32),)
    yield (np.zeros((4, int(random.integers(3, 6)))),)  # a batch that keeps nothing


zero_gradient_share = Exercise(
    cases=[
        Cases(1, Text(en="a few examples", ko="예제가 몇 개일 때"), _few_examples),
        Cases(0.5, Text(en="one example", ko="예제가 하나일 때"), _one_example),
        Cases(0.5, Text(en="large batches", ko="배치가 클 때"), _large_batches),
        Cases(
            1,
            Text(
                en="masks of truth values, scaled masks, nothing kept",
                ko="참과 거짓인 마스크, 배율을 곱한 마스크, 모두 드롭된 배치",
            ),
            _other_kinds,
        ),
    ],
    oracle=answers.by_gradients,
    also_correct=[
        answers.by_any,
        answers.by_sums,
        answers.by_largest,
        answers.by_loops,
        answers.by_sets,
        answers.in_float32,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="A unit is dropped in example 0 and kept in example 1. The gradient of the batch "
            "comes from both: are the unit's weights updated?",
            ko="어떤 유닛이 0번 예제에서는 드롭되고 1번 예제에서는 남았습니다. 배치의 기울기는 두 "
            "예제에서 나옵니다. 이 유닛의 가중치는 업데이트됩니까?",
        ),
        Text(
            en="Look at one column, which is one unit. What must hold for all of its entries?",
            ko="열 하나가 유닛 하나입니다. 그 열의 모든 값이 어떠해야 합니까?",
        ),
        Text(
            en="`masks == 0` says where a unit was dropped. Ask over the examples (`axis=0`) "
            "whether that holds for all of them, and take the mean over the units.",
            ko="`masks == 0`은 유닛이 드롭된 곳입니다. 예제에 대해(`axis=0`) 모두 그러한지 구한 "
            "다음, 유닛에 대해 평균하십시오.",
        ),
    ],
)
