"""Random configurations of a space, each hyperparameter on its own scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.checks.exercise import Observation
from cnnlab.exercises.hyperparameter_search import _draws_seen as seen
from cnnlab.exercises.hyperparameter_search import _samples as answers
from cnnlab.exercises.hyperparameter_search._samples_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[seen.Space, int, int]

# So many that luck cannot look like a mistake, nor a mistake like luck.
_MANY, _MORE = 2_000, 2_500


def _dropout(random: np.random.Generator) -> seen.Range:
    return 0.1, round(float(random.uniform(0.5, 0.7)), 2), "linear"


def _rate(random: np.random.Generator) -> seen.Range:
    return 0.0001, 10.0 ** int(random.integers(-1, 1)), "log"


def _units(random: np.random.Generator) -> seen.Range:
    low = int(random.integers(3, 9))
    return low, low + int(random.integers(3, 6)), "integer"


def _seed(random: np.random.Generator) -> int:
    return int(random.integers(1, 10_000))


def _linear(random: np.random.Generator) -> Iterator[Call]:
    yield {"dropout": _dropout(random)}, _MANY, _seed(random)
    low, high, scale = _dropout(random)
    yield {"label_smoothing": (low / 2, high / 2, scale)}, _MORE, _seed(random)


def _logarithmic(random: np.random.Generator) -> Iterator[Call]:
    yield {"learning_rate": _rate(random)}, _MANY, _seed(random)
    low, high, scale = _rate(random)
    yield {"temperature": (10 * low, 10 * high, scale)}, _MORE, _seed(random)


def _integer(random: np.random.Generator) -> Iterator[Call]:
    yield {"filters": _units(random)}, _MANY, _seed(random)
    low, high, scale = _units(random)
    yield {"units": (low + 10, high + 10, scale)}, _MORE, _seed(random)


def _whole_space(random: np.random.Generator) -> Iterator[Call]:
    space = {"filters": _units(random), "learning_rate": _rate(random), "dropout": _dropout(random)}
    yield space, _MANY, _seed(random)
    yield {"learning_rate": _rate(random), "dropout": _dropout(random)}, _MANY, _seed(random)


def _seeds(random: np.random.Generator) -> Iterator[Call]:
    space = {"learning_rate": _rate(random), "filters": _units(random)}
    seed = _seed(random)
    for this_seed in (seed, seed + 1, seed, 3 * seed + 7):
        yield space, _MANY, this_seed


sample = Exercise(
    cases=[
        Cases(0.5, Text(en="a linear scale", ko="선형 눈금"), _linear),
        Cases(1, Text(en="a logarithmic scale", ko="로그 눈금"), _logarithmic),
        Cases(1, Text(en="whole numbers", ko="정수"), _integer),
        Cases(0.5, Text(en="several hyperparameters", ko="하이퍼파라미터 여럿"), _whole_space),
        Cases(
            0.5,
            Text(en="the seed decides the sample", ko="시드로 정해지는 표본"),
            _seeds,
            together=Observation(
                seen.repeated,
                Text(
                    en="(the same sample from the same seed, another from another seed)",
                    ko="(같은 시드에서 같은 표본, 다른 시드에서 다른 표본)",
                ),
            ),
        ),
    ],
    oracle=answers.by_columns,
    also_correct=[answers.by_rows, answers.by_the_unit_cube, answers.by_shuffled_strata],
    observe=Observation(
        seen.kinds,
        Text(
            en="(rows, columns, how each column is spread, how the columns go together)",
            ko="(행, 열, 열마다 퍼진 모습, 열 사이의 관계)",
        ),
        seen.KOREAN,
    ),
    mistakes=KNOWN,
    hints=[
        Text(
            en="Nine of ten numbers between 0.0001 and 0.1 are above 0.01. How many of ten "
            "learning rates should be?",
            ko="0.0001과 0.1 사이의 수는 열에 아홉이 0.01보다 큽니다. 학습률 열 개 가운데 몇 개가 "
            "그래야 하겠습니까?",
        ),
        Text(
            en="Make one generator, `rng = np.random.default_rng(seed)`, and draw a column of "
            "`count` numbers for each hyperparameter. On a log scale it is the exponent that is "
            "drawn evenly.",
            ko="생성기 `rng = np.random.default_rng(seed)`를 하나 만들고, 하이퍼파라미터마다 수 "
            "`count`개의 열을 뽑으십시오. 로그 눈금에서는 지수를 고르게 뽑습니다.",
        ),
        Text(
            en="`rng.uniform(low, high, count)`; `10 ** rng.uniform(np.log10(low), np.log10(high), "
            "count)`; `rng.integers(low, high, count, endpoint=True)`. `np.column_stack` makes "
            "columns of them.",
            ko="`rng.uniform(low, high, count)`, `10 ** rng.uniform(np.log10(low), np.log10(high), "
            "count)`, `rng.integers(low, high, count, endpoint=True)`입니다. `np.column_stack`으로 "
            "열을 만드십시오.",
        ),
    ],
)
