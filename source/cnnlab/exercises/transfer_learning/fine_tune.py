"""Fine-tuning moves the base, too, but far less than the head: two learning rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.transfer_learning import _two_rates as answers
from cnnlab.exercises.transfer_learning._two_rates_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    from cnnlab.exercises.transfer_learning._two_rates import Array

    Call = tuple[Array, Array, Array, Array, int, float, float]


def _call(random: np.random.Generator, updates: int, head_rate: float, base_rate: float) -> Call:
    images, features, outputs = int(random.integers(6, 10)), 3, 2
    base = random.normal(size=(5, features))
    head = random.normal(size=(features, outputs))
    pixels = random.normal(size=(images, 5))
    targets = pixels @ random.normal(size=(5, outputs))
    return base, head, pixels, targets, updates, head_rate, base_rate


def _one_update(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, 1, 0.1, 0.02)
    yield _call(random, 1, 0.05, 0.03)


def _updates(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, int(random.integers(3, 6)), 0.05, 0.01)
    yield _call(random, int(random.integers(3, 6)), 0.04, 0.02)


def _resting(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, 3, 0.05, 0.0)
    yield _call(random, 0, 0.05, 0.01)


fine_tune = Exercise(
    cases=[
        Cases(1.5, Text(en="one update", ko="업데이트 한 번"), _one_update),
        Cases(1.5, Text(en="several updates", ko="업데이트 여러 번"), _updates),
        Cases(
            1,
            Text(
                en="a base at rest, and no update at all",
                ko="움직이지 않는 베이스, 업데이트가 없는 경우",
            ),
            _resting,
        ),
    ],
    oracle=answers.by_a_loop,
    also_correct=[
        answers.by_copies,
        answers.by_recursion,
        answers.by_gram_matrices,
        answers.in_float32,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Which of the two has learned something already, and which begins anew? Which one "
            "should therefore move less?",
            ko="둘 가운데 이미 배운 것은 어느 쪽이고 처음부터 시작하는 것은 어느 쪽입니까? 그러면 "
            "어느 쪽이 덜 움직여야 합니까?",
        ),
        Text(
            en="In each update, ask `gradients` once for the base and the head as they are now. "
            "Only then move either of them.",
            ko="업데이트할 때마다 지금의 베이스와 헤드로 `gradients`를 한 번 호출하십시오. "
            "그다음에 둘을 움직이십시오.",
        ),
        Text(
            en="Subtract `base_rate` times its gradient from the base, and `head_rate` times its "
            "own from the head. `base = base - …` makes a new array, `base -= …` does not.",
            ko="베이스에서는 베이스의 기울기에 `base_rate`를 곱해 빼고, 헤드에서는 헤드의 기울기에 "
            "`head_rate`를 곱해 빼십시오. `base = base - …`는 새 배열을 만들고 `base -= …`는 "
            "받은 배열을 바꿉니다.",
        ),
    ],
)
