"""The brackets of Hyperband: how many configurations begin, and with how many epochs each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises._lists_seen import AS_A_LIST
from cnnlab.exercises.hyperparameter_search import _brackets as answers
from cnnlab.exercises.hyperparameter_search._brackets_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[int, int]


def _small_powers(random: np.random.Generator) -> Iterator[Call]:
    yield 81, 3
    yield 4 ** int(random.integers(3, 5)), 4  # its natural logarithm is another whole number


def _no_powers(random: np.random.Generator) -> Iterator[Call]:
    yield int(random.integers(85, 90)), 3
    yield int(random.integers(200, 240)), 3  # so near to 243 that a rounded logarithm is 5
    yield int(random.integers(40, 60)), 2


def _hard_powers(random: np.random.Generator) -> Iterator[Call]:
    # The logarithms of these, divided, stay just below a whole number.
    yield 243, 3
    yield 1000, 10


def _few_epochs(random: np.random.Generator) -> Iterator[Call]:
    yield int(random.integers(5, 8)), 8
    yield int(random.integers(3, 6)), 3


hyperband_brackets = Exercise(
    cases=[
        Cases(1, Text(en="powers of eta", ko="eta의 거듭제곱"), _small_powers),
        Cases(0.5, Text(en="no powers of eta", ko="eta의 거듭제곱이 아닐 때"), _no_powers),
        Cases(0.5, Text(en="larger powers of eta", ko="eta의 더 큰 거듭제곱"), _hard_powers),
        Cases(0.5, Text(en="few epochs", ko="에포크가 적을 때"), _few_epochs),
    ],
    oracle=answers.by_integers,
    also_correct=[answers.by_fractions, answers.by_rounded_logarithm, answers.by_recursion],
    observe=AS_A_LIST,
    mistakes=KNOWN,
    hints=[
        Text(
            en="How often can 81 epochs be divided by 3 before less than one epoch is left? There "
            "is one bracket more than that.",
            ko="81에포크를 1에포크 이상인 동안 3으로 몇 번 나눌 수 있습니까? 브래킷은 그보다 "
            "하나 더 많습니다.",
        ),
        Text(
            en="Number the brackets s = 4, 3, 2, 1, 0. Bracket s begins with `max_epochs // "
            "eta**s` epochs. Every bracket may spend about as much as five full trainings: how "
            "many configurations is that, if s + 1 rungs share it?",
            ko="브래킷에 s = 4, 3, 2, 1, 0으로 번호를 붙이십시오. 브래킷 s는 `max_epochs // "
            "eta**s` 에포크로 시작합니다. 브래킷마다 끝까지 학습하기 다섯 번쯤의 예산을 씁니다. s "
            "+ 1개의 단계가 예산을 나누어 쓰면 설정은 몇 개입니까?",
        ),
        Text(
            en="Bracket s begins with (S + 1) · eta**s / (s + 1) configurations, rounded up, where "
            "S is the largest s. Find S with a loop of whole numbers: a quotient of logarithms may "
            "come out as 4.999….",
            ko="브래킷 s는 (S + 1) · eta**s / (s + 1)을 올림한 수의 설정으로 시작합니다. S는 가장 "
            "큰 s입니다. S는 정수 반복문으로 구하십시오. 로그를 나누면 4.999…가 나올 수 있습니다.",
        ),
    ],
)
