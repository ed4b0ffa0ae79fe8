"""The rates that Keras wants for the probabilities of keeping that the dropout paper gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.dropout_and_batch_size import _keras_rates_answers as answers
from cnnlab.exercises.dropout_and_batch_size._keras_rates_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    Call = tuple[tuple[float, ...]]


def _drawn(random: np.random.Generator, lowest: float, highest: float, decimals: int) -> float:
    return round(float(random.uniform(lowest, highest)), decimals)


def _networks(random: np.random.Generator) -> Iterator[Call]:
    """Yield the network of the paper's house numbers, and another like it, most kept first."""
    yield ((0.9, 0.75, 0.75, 0.5, 0.5, 0.5),)
    middle = _drawn(random, 0.62, 0.68, 2)
    yield ((_drawn(random, 0.92, 0.97, 2), _drawn(random, 0.81, 0.89, 2), middle, middle, 0.5),)


def _any_layers(random: np.random.Generator) -> Iterator[Call]:
    """Yield layers that keep less than half, or all, with three decimals; and a single layer."""
    low, lower = _drawn(random, 0.331, 0.339, 3), _drawn(random, 0.111, 0.149, 3)
    yield ((0.8, low, 0.55, lower, low),)
    yield ((1.0, _drawn(random, 0.661, 0.689, 3), 1.0, low),)
    yield ((_drawn(random, 0.211, 0.239, 3),),)


keras_rates = Exercise(
    cases=[
        Cases(
            1,
            Text(en="networks that keep at least half", ko="절반 이상을 남기는 신경망"),
            _networks,
        ),
        Cases(
            1,
            Text(
                en="little kept, all kept, a single layer",
                ko="적게 남길 때, 모두 남길 때, 층이 하나일 때",
            ),
            _any_layers,
        ),
    ],
    oracle=answers.by_decimals,
    also_correct=[
        answers.by_subtraction,
        answers.by_loop,
        answers.by_numpy,
        answers.by_percent,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="A layer keeps each unit with probability 0.9. How many of 1,000 units does it drop "
            "on average?",
            ko="어떤 층이 유닛을 각각 0.9의 확률로 남깁니다. 유닛 1,000개 가운데 평균 몇 개를 "
            "드롭합니까?",
        ),
        Text(
            en="A unit is either kept or dropped, so the two probabilities add up to 1.",
            ko="유닛은 남거나 드롭되거나 둘 중 하나이므로 두 확률을 더하면 1입니다.",
        ),
        Text(
            en="Go through `retention` in its order, and put 1 minus each probability into a list.",
            ko="`retention`을 순서대로 지나가며, 1에서 각 확률을 뺀 값을 리스트에 넣으십시오.",
        ),
    ],
)
