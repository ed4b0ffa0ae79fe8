"""Every combination of a few values of each hyperparameter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.checks.exercise import Observation
from cnnlab.exercises.hyperparameter_search import _grids as answers
from cnnlab.exercises.hyperparameter_search._grids_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[answers.Space]


# The share that counts as rounding is one of the largest number in an array: beside 99 units a
# learning rate could be anything.


def _rates(random: np.random.Generator) -> list[float]:
    return [0.002, 0.01, round(float(random.uniform(0.05, 0.1)), 3)]


def _momenta(random: np.random.Generator) -> list[float]:
    return [0.5, 0.8, round(float(random.uniform(0.93, 0.99)), 2)]


def _two(random: np.random.Generator) -> Iterator[Call]:
    yield ({"learning_rate": _rates(random), "dropout": [0.0, 0.1, 0.5]},)
    yield ({"units": [16, 24, int(random.integers(60, 99))], "momentum": [0.5, 0.9]},)


def _three_or_four(random: np.random.Generator) -> Iterator[Call]:
    units = [8, 12, 40, int(random.integers(60, 99))]
    yield ({"momentum": _momenta(random), "units": units, "dropout": [0.2, 0.5]},)
    yield (
        {"units": units[:3], "momentum": [0.5, 0.9], "batch_size": [16, 64], "dropout": [0.1, 0.3]},
    )


def _one_or_single_values(random: np.random.Generator) -> Iterator[Call]:
    yield ({"learning_rate": _rates(random)},)
    yield ({"units": [int(random.integers(8, 64))], "momentum": _momenta(random)},)


grid = Exercise(
    cases=[
        Cases(1, Text(en="two hyperparameters", ko="하이퍼파라미터가 둘일 때"), _two),
        Cases(0.5, Text(en="three or four", ko="셋이나 넷일 때"), _three_or_four),
        Cases(
            0.5,
            Text(en="one, or a single value", ko="하나이거나 값이 하나뿐일 때"),
            _one_or_single_values,
        ),
    ],
    oracle=answers.by_counting,
    also_correct=[answers.by_product, answers.by_meshgrid, answers.by_loops],
    observe=Observation(answers.rows, Text(en="(rows, sorted)", ko="(정렬한 행)"), answers.KOREAN),
    mistakes=KNOWN,
    hints=[
        Text(
            en="Three learning rates and two dropout rates: how many trainings is that? Write the "
            "rows down.",
            ko="학습률 셋과 드롭아웃 비율 둘이면 학습은 몇 번입니까? 행을 적어 보십시오.",
        ),
        Text(
            en="`itertools.product(first, second)` goes through all pairs of two lists, and a star "
            "hands over any number of lists: `product(*lists)`.",
            ko="`itertools.product(first, second)`는 두 리스트의 모든 짝을 지나갑니다. 별표를 쓰면 "
            "리스트가 몇 개든 넘길 수 있습니다. `product(*lists)`입니다.",
        ),
        Text(
            en="`np.array(list(itertools.product(*space.values())))` has a row for each "
            "combination.",
            ko="`np.array(list(itertools.product(*space.values())))`에는 조합마다 한 행이 "
            "있습니다.",
        ),
    ],
)
