"""Whether the best trial lies so near an end of the search space that the space should grow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_search import _boundaries as answers
from cnnlab.exercises.hyperparameter_search._boundaries_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Call = tuple[answers.Array, answers.Array, float, float, str]

_RATES = (0.0001, 0.1, "log")
_DROPOUT = (0.1, 0.6, "linear")
# Of trials that are neither best nor worst; the ends are among them.
_EVERYWHERE = (0.0, 0.33, 0.47, 0.62, 0.7, 0.8, 1.0)
_INNER = (0.33, 0.4, 0.47, 0.55, 0.62, 0.66, 0.7)


def _call(
    random: np.random.Generator,
    best: float,
    worst: float,
    space: tuple[float, float, str],
    others: Sequence[float] = _EVERYWHERE,
    place: int = 3,
) -> Call:
    """Return trials at these places of the axis, from 0 to 1, the best one at `place`."""
    unit = float(random.choice((0.5, 1, 1.5)))
    low, high, scale = round(unit * space[0], 6), round(unit * space[1], 6), space[2]
    order = random.permutation(len(others) + 1)
    at = np.array([*others, worst])[order]
    reached = np.array([*random.uniform(0.7, 0.9, len(others)), random.uniform(0.4, 0.6)])[order]
    at = np.insert(at, place, best)
    reached = np.insert(reached, place, random.uniform(0.92, 0.98))
    along = low * (high / low) ** at if scale == "log" else low + (high - low) * at
    return np.where(at == 1, high, along), np.round(reached, 4), low, high, scale


def _linear(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, random.uniform(0.06, 0.09), 0.5, _DROPOUT)
    yield _call(random, random.uniform(0.91, 0.94), 0.02, _DROPOUT)
    yield _call(random, random.uniform(0.84, 0.88), 0.98, _DROPOUT)
    yield _call(random, random.uniform(0.4, 0.6), 0.03, _DROPOUT, place=0)


def _logarithmic(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, random.uniform(0.13, 0.2), 0.97, _RATES)
    yield _call(random, random.uniform(0.91, 0.94), 0.5, _RATES)
    yield _call(random, random.uniform(0.06, 0.09), 0.5, _RATES)
    yield _call(random, random.uniform(0.5, 0.65), 0.03, _RATES, place=len(_EVERYWHERE) + 1)


def _at_the_rim(random: np.random.Generator) -> Iterator[Call]:
    # The best value is the smallest or largest tried, and yet inside.
    yield _call(random, random.uniform(0.26, 0.3), 0.5, _RATES, _INNER)
    yield _call(random, random.uniform(0.77, 0.8), 0.5, _DROPOUT, _INNER)
    yield _call(random, random.uniform(0.02, 0.04), 0.5, _RATES, _INNER)
    yield _call(random, 1.0, 0.5, _DROPOUT, _INNER)


touches_boundary = Exercise(
    cases=[
        Cases(0.5, Text(en="linear axes", ko="선형 축"), _linear),
        Cases(1, Text(en="logarithmic axes", ko="로그 축"), _logarithmic),
        Cases(
            0.5,
            Text(en="the outermost value tried", ko="시도한 값 가운데 맨 끝일 때"),
            _at_the_rim,
        ),
    ],
    oracle=answers.by_decimals,
    also_correct=[answers.by_numpy, answers.by_margins, answers.in_float32],
    mistakes=KNOWN,
    hints=[
        Text(
            en="The space goes from 0.0001 to 0.1 on a logarithmic axis. Where on it lies 0.001, "
            "if 0.0001 is at 0 and 0.1 at 1?",
            ko="탐색 공간은 로그 축에서 0.0001부터 0.1까지입니다. 0.0001이 0, 0.1이 1이라면 "
            "0.001의 위치는 어디입니까?",
        ),
        Text(
            en="`values[np.argmax(accuracies)]` is the value of the best trial. Turn it into a "
            "position between 0 and 1, with logarithms of all three numbers where the scale asks "
            "for them.",
            ko="`values[np.argmax(accuracies)]`가 가장 좋은 시도의 값입니다. 이것을 0과 1 사이의 "
            "위치로 바꾸십시오. 로그 축이면 세 수 모두 로그를 취합니다.",
        ),
        Text(
            en='The position is (value − low) / (high − low). Up to 0.1 it is "low", from 0.9 on '
            '"high", else "inside".',
            ko='위치는 (value − low) / (high − low)입니다. 0.1 이하이면 "low", 0.9 이상이면 '
            '"high", 나머지는 "inside"입니다.',
        ),
    ],
)
