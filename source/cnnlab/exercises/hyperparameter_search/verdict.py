"""What an interval of differences says about a change of setting that has its price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_search import _worth as answers
from cnnlab.exercises.hyperparameter_search._worth_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[float, float, float]


def _call(random: np.random.Generator, lower: float, upper: float) -> Call:
    """Return ends that lie so many worthwhile differences from 0."""
    worthwhile = round(float(random.uniform(0.004, 0.012)), 4)
    ends = [end * worthwhile * random.uniform(0.97, 1.03) for end in (lower, upper)]
    return round(ends[0], 5), round(ends[1], 5), worthwhile


def _clear(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, 1.5, 2.3)
    yield _call(random, 1.8, 4.5)  # wide, and yet clear
    yield _call(random, -2.6, -1.4)
    yield _call(random, -0.7, -0.2)


def _better_but(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, 0.2, 0.7)
    yield _call(random, 0.3, 0.8)
    yield _call(random, 0.4, 1.3)
    yield _call(random, 0.6, 3.0)


def _zero_inside(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, -0.5, 0.6)
    yield _call(random, -0.6, 1.8)
    yield _call(random, -0.8, 3.7)
    yield _call(random, -3.0, 0.5)


def _any_difference_counts(random: np.random.Generator) -> Iterator[Call]:
    for lower, upper in ((0.5, 1.5), (-0.5, 1.5), (-1.5, -0.5)):
        yield (*_call(random, lower, upper)[:2], 0.0)


verdict = Exercise(
    cases=[
        Cases(0.5, Text(en="clear cases", ko="분명한 경우"), _clear),
        Cases(0.5, Text(en="better, but by how much?", ko="낫지만 얼마나 나은지"), _better_but),
        Cases(0.5, Text(en="0 inside the interval", ko="구간에 0이 들어 있을 때"), _zero_inside),
        Cases(
            0.5,
            Text(en="any difference is worth it", ko="조금만 나아도 바꿀 때"),
            _any_difference_counts,
        ),
    ],
    oracle=answers.by_branches,
    also_correct=[answers.by_signs, answers.by_the_middle, answers.by_counting],
    mistakes=KNOWN,
    hints=[
        Text(
            en="A change is worth its trouble from 0.01 on. The interval goes from 0.002 to 0.006: "
            "is the new setting better? Would you change?",
            ko="0.01 이상 나아야 바꿀 만합니다. 구간이 0.002에서 0.006까지라면 새 설정이 낫습니까? "
            "바꾸겠습니까?",
        ),
        Text(
            en="Mark `worthwhile` on a line and draw the interval: it lies above the mark, below "
            "it, or across it.",
            ko="수직선에 `worthwhile`을 표시하고 구간을 그려 보십시오. 표시보다 위에 있거나, "
            "아래에 있거나, 걸쳐 있습니다.",
        ),
        Text(
            en='"adopt" if `lower > worthwhile`, "keep" if `upper < worthwhile`, else "more '
            'seeds".',
            ko='`lower > worthwhile`이면 "adopt", `upper < worthwhile`이면 "keep", 그 밖에는 "more '
            'seeds"입니다.',
        ),
    ],
)
