"""How much better the winner of a search is, by seeds that the search has not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_search import _fresh_seeds as answers
from cnnlab.exercises.hyperparameter_search._fresh_seeds_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    Call = tuple[answers.Array, int, int, float]

# What is added to the baseline's accuracy, in points: with the search's seeds, with fresh ones.
# The winner, the best with fresh seeds (how good then, the call says), the best single run, the
# baseline, the worst.
_IN_SEARCH = (3.0, 1.0, 1.5, 0.0, -2.0)
_FRESH = (1.2, 0.0, 0.4, 0.0, -3.0)
_BASELINE = 3
_OUTLIER = 14.0  # more than any two seeds differ
_LEAD = 6.0  # less than that, and enough to lead with one seed


def _call(
    random: np.random.Generator,
    searched: int,
    fresh: int,
    confidence: float,
    best_of_fresh: float = 7.0,
) -> Call:
    """Return accuracies in percent in which luck and quality point at different rows."""
    effects = np.empty((5, searched + fresh))
    effects[:, :searched] = np.array(_IN_SEARCH)[:, None]
    effects[:, searched:] = np.array(_FRESH)[:, None]
    effects[1, searched:] = best_of_fresh
    if searched > 1:  # one run far above the others, the rest below
        effects[2, 0] += _OUTLIER
        effects[2, 1:searched] -= _OUTLIER / (searched - 1)
        # The worst one leads with the last seed of the search.
        effects[4, searched - 1] += _LEAD
        effects[4, : searched - 1] -= _LEAD / (searched - 1)
    if searched > 2:  # the mean of the winner is the best one, its median is not
        effects[0, 0] += 5
        effects[0, 1:searched] -= 5 / (searched - 1)
    effects[[1, 2, 4]] += random.normal(0, 0.15, (3, searched + fresh))
    shape = np.linspace(-1, 1, fresh) + random.normal(0, 0.1, fresh)
    around = (shape - shape.mean()) / shape.std(ddof=1) * random.uniform(1.3, 1.7)
    effects[0, searched:] += random.permutation(around)
    levels = 75 + random.permutation(np.linspace(-5, 5, searched + fresh))
    order = random.permutation(5)
    while order[0] == _BASELINE:
        order = random.permutation(5)
    rows = np.round(levels + effects[order], 3)
    return rows, searched, int(np.flatnonzero(order == _BASELINE)[0]), confidence


def _one_seed_searched(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, 1, 5, 0.95)
    yield _call(random, 1, 3, 0.95)


def _several_seeds_searched(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, 2, 6, 0.95)
    # Here all seeds together choose the right row, and the fresh ones alone another.
    yield _call(random, 3, 4, 0.95, best_of_fresh=2.2)


def _other_confidences(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, 2, 5, 0.99)
    yield _call(random, 2, 4, 0.8)


paired_interval = Exercise(
    cases=[
        Cases(1, Text(en="a search with one seed", ko="시드 하나로 탐색할 때"), _one_seed_searched),
        Cases(
            1,
            Text(en="a search with several seeds", ko="시드 여럿으로 탐색할 때"),
            _several_seeds_searched,
        ),
        Cases(1, Text(en="other confidences", ko="다른 신뢰 수준"), _other_confidences),
    ],
    oracle=answers.by_statistics,
    also_correct=[answers.by_scipy, answers.by_numpy, answers.in_float32],
    mistakes=KNOWN,
    hints=[
        Text(
            en="A hundred equal configurations run with one seed each. One of them is the best. "
            "What would it reach with another seed?",
            ko="똑같이 좋은 설정 백 개를 시드 하나씩으로 실행합니다. 그 가운데 하나가 최고입니다. "
            "다른 시드라면 그 설정은 어떻게 되겠습니까?",
        ),
        Text(
            en="Cut the seeds in two: `accuracies[:, :searched]` chooses the row, `accuracies[:, "
            "searched:]` judges it. From there on it is the interval of `conclude`.",
            ko="시드를 둘로 나누십시오. `accuracies[:, :searched]`로 행을 고르고 `accuracies[:, "
            "searched:]`로 평가합니다. 그다음은 `conclude`의 구간과 같습니다.",
        ),
        Text(
            en="With n fresh seeds the quantile is `scipy.stats.t.ppf((1 + confidence) / 2, n - "
            "1)`. The interval is the mean difference minus and plus this many standard errors.",
            ko="새 시드가 n개이면 분위수는 `scipy.stats.t.ppf((1 + confidence) / 2, n - 1)`입니다. "
            "차이의 평균에서 표준오차의 그 배수만큼 빼고 더한 것이 구간입니다.",
        ),
    ],
)
