"""The learning rate for another batch size: in proportion, by the square root, or kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.dropout_and_batch_size import _scaled_rates as answers
from cnnlab.exercises.dropout_and_batch_size._scaled_rates_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[float, int, int, str]

_RULES = ("linear", "root", "keep")


def _rate(random: np.random.Generator) -> float:
    # Rates of plain SGD: far smaller ones would be equal within the rounding that is allowed.
    return round(float(random.uniform(0.1, 0.4)), 2)


def _larger(random: np.random.Generator) -> Iterator[Call]:
    """Yield batches that grow, by 4, by 9, and by no whole number."""
    size = 8 * int(random.integers(2, 9))
    for rule in _RULES:
        yield _rate(random), size, 4 * size, rule
        yield _rate(random), size, 9 * size, rule
        yield _rate(random), size, 5 * size // 2, rule


def _any_size(random: np.random.Generator) -> Iterator[Call]:
    """Yield batches that shrink, single examples, and batches that stay as they are."""
    size = 12 * int(random.integers(10, 20))
    for rule in _RULES:
        yield _rate(random), size, size // 4, rule
        yield _rate(random), size, size - 11, rule
        yield _rate(random), size // 12, 1, rule
        yield _rate(random), size, size, rule


scaled_learning_rate = Exercise(
    cases=[
        Cases(1, Text(en="larger batches", ko="배치가 커질 때"), _larger),
        Cases(1, Text(en="smaller and equal batches", ko="배치가 작아지거나 같을 때"), _any_size),
    ],
    oracle=answers.by_fractions,
    also_correct=[
        answers.by_branches,
        answers.by_logarithms,
        answers.in_float32,
        answers.by_rate_of_one_example,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="From batch 32 to batch 128: how many times larger is the batch? And what is the "
            "square root of that?",
            ko="배치 32에서 128로 바꾸면 배치는 몇 배가 됩니까? 그 수의 제곱근은 얼마입니까?",
        ),
        Text(
            en="Both rules multiply `learning_rate` by a factor that depends on the ratio of the "
            "two sizes alone. If they are equal, the factor is 1.",
            ko="두 규칙 모두 `learning_rate`에 어떤 수를 곱하며, 그 수는 두 크기의 비로만 "
            "정해집니다. 두 크기가 같으면 1입니다.",
        ),
        Text(
            en='Divide `other_batch_size` by `batch_size`. "linear" multiplies by this ratio, '
            '"root" by its square root, "keep" by nothing.',
            ko='`other_batch_size`를 `batch_size`로 나누십시오. "linear"는 이 비를, "root"는 비의 '
            '제곱근을 곱하고, "keep"은 아무것도 곱하지 않습니다.',
        ),
    ],
)
