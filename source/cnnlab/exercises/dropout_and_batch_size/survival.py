"""How probable it is that a value passes through several dropout layers undropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.exercises.dropout_and_batch_size import _survivals as answers

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[list[float]]


def _largest_inside(random: np.random.Generator, rates: tuple[float, ...]) -> list[float]:
    """Return the rates in random order with the largest neither first nor last."""
    *others, largest = sorted(rates)
    mixed = [float(rate) for rate in random.permutation(others)]
    return [mixed[0], largest, *mixed[1:]]


def _several_layers(random: np.random.Generator) -> Iterator[Call]:
    small = tuple(random.choice((0.05, 0.1, 0.15), 2, replace=False))
    yield (_largest_inside(random, (*small, 0.4)),)
    yield (_largest_inside(random, (0.1, 0.2, 0.3)),)
    yield ([0.1] * 3,)


def _many_are_dropped(random: np.random.Generator) -> Iterator[Call]:
    # Sums above 1: what a sum of rates would leave is no probability.
    yield (_largest_inside(random, (0.3, 0.35, 0.45, 0.6)),)
    yield ([float(random.choice((0.25, 0.3, 0.35)))] * 5,)


def _few_layers(random: np.random.Generator) -> Iterator[Call]:
    yield ([],)
    yield ([float(random.choice((0.2, 0.3, 0.4)))],)
    yield ([0.0, float(random.choice((0.2, 0.3, 0.4))), 0.0],)


survival = Exercise(
    cases=[
        Cases(1, Text(en="several layers", ko="여러 층"), _several_layers),
        Cases(
            0.5,
            Text(en="rates whose sum exceeds 1", ko="비율의 합이 1을 넘을 때"),
            _many_are_dropped,
        ),
        Cases(
            0.5,
            Text(en="no layer, one layer, rates of 0", ko="층이 없거나 하나일 때, 비율이 0일 때"),
            _few_layers,
        ),
    ],
    oracle=answers.by_fractions,
    also_correct=[
        answers.by_product,
        answers.by_loop,
        answers.by_numpy,
        answers.by_logarithms,
        answers.in_float32,
        answers.by_what_is_lost,
    ],
    mistakes=[
        Mistake(
            answers.one_minus_the_sum,
            en="You added the rates. The second layer drops a share of what the first one left, "
            "not of everything: three layers of 0.1 leave 72.9 %, not 70 %.",
            ko="비율을 더했습니다. 둘째 층은 전체가 아니라 첫째 층에서 남은 값의 일부를 "
            "드롭합니다. 0.1인 층 셋을 지나면 70 %가 아니라 72.9 %가 남습니다.",
        ),
        Mistake(
            answers.sum_cut_at_zero,
            en="You added the rates and cut the result off at 0. As long as every rate is below 1, "
            "some values always pass: each layer takes its share of what is left.",
            ko="비율을 더하고 0에서 잘랐습니다. 모든 비율이 1보다 작으면 남는 값이 반드시 "
            "있습니다. 층마다 그때까지 남은 값에서 자기 비율만큼 드롭합니다.",
        ),
        Mistake(
            answers.largest_rate_only,
            en="Only the layer with the largest rate counted. The other layers draw masks of their "
            "own and drop values that it kept.",
            ko="비율이 가장 큰 층만 계산했습니다. 다른 층도 마스크를 따로 뽑아, 그 층에서 남은 "
            "값을 드롭합니다.",
        ),
        Mistake(
            answers.first_rate_only,
            en="Only the first layer counted. Is `return` inside the loop? A value has to pass "
            "every layer.",
            ko="첫 층만 계산했습니다. `return`이 반복문 안에 있습니까? 값은 모든 층을 지나야 "
            "합니다.",
        ),
        Mistake(
            answers.last_rate_only,
            en="Only the last layer counted. Does each round of the loop start from 1 again? Carry "
            "on with what the layers before have left.",
            ko="마지막 층만 계산했습니다. 반복할 때마다 1에서 다시 시작합니까? 앞의 층들을 지나고 "
            "남은 값에서 이어 가십시오.",
        ),
        Mistake(
            answers.mean_rate_once,
            en="You used the mean rate, as if there were one layer. A value has to pass all layers "
            "one after the other.",
            ko="층이 하나인 것처럼 비율의 평균을 썼습니다. 값은 모든 층을 차례로 지나야 합니다.",
        ),
        Mistake(
            answers.mean_rate_in_every_layer,
            en="You gave every layer the mean rate. That is right only if all rates are equal; for "
            "0.1 and 0.5, 0.9 × 0.5 is not 0.7 × 0.7.",
            ko="모든 층에 비율의 평균을 썼습니다. 비율이 모두 같을 때만 맞습니다. 0.1과 0.5라면 "
            "0.9 × 0.5는 0.7 × 0.7과 다릅니다.",
        ),
        Mistake(
            answers.first_rate_in_every_layer,
            en="You gave every layer the rate of the first one. Each layer has its own.",
            ko="모든 층에 첫 층의 비율을 썼습니다. 비율은 층마다 다릅니다.",
        ),
        Mistake(
            answers.product_of_the_rates,
            en="You multiplied the rates: that is the probability that every layer would drop the "
            "value. With what probability does one layer keep it?",
            ko="비율을 곱했습니다. 모든 층이 그 값을 드롭할 확률입니다. 층 하나가 값을 남길 확률은 "
            "얼마입니까?",
        ),
        Mistake(
            answers.one_minus_the_product,
            en="You took 1 minus the product of the rates: the probability that at least one layer "
            "keeps the value. All of them have to keep it.",
            ko="1에서 비율의 곱을 뺐습니다. 적어도 한 층이 값을 남길 확률입니다. 모든 층이 값을 "
            "남겨야 합니다.",
        ),
        Mistake(
            answers.dropped_instead,
            en="You returned the probability that some layer drops the value. The question is how "
            "probable it is that the value passes.",
            ko="어느 층에서든 값이 드롭될 확률을 반환했습니다. 구할 것은 값이 모든 층을 통과할 "
            "확률입니다.",
        ),
        Mistake(
            answers.in_percent,
            en="You returned percent. A probability lies between 0 and 1.",
            ko="백분율을 반환했습니다. 확률은 0과 1 사이의 수입니다.",
        ),
        Mistake(
            answers.factors_of_the_kept,
            en="You multiplied the factors that scale the kept values. They are larger than 1; a "
            "probability is not.",
            ko="남은 값에 곱하는 배율을 모두 곱했습니다. 배율은 1보다 크지만, 확률은 1보다 클 수 "
            "없습니다.",
        ),
        Mistake(
            answers.nothing_passes_no_layer,
            en="You returned 0 for an empty list. Where there is no dropout layer, every value "
            "passes.",
            ko="빈 리스트에서 0을 반환했습니다. 드롭아웃 층이 없으면 모든 값이 통과합니다.",
        ),
    ],
    hints=[
        Text(
            en="Of 1,000 values, how many pass a layer of rate 0.1? How many of these pass the "
            "next layer of rate 0.1?",
            ko="값 1,000개 가운데 비율 0.1인 층을 통과하는 것은 몇 개입니까? 그 가운데 비율 0.1인 "
            "다음 층을 통과하는 것은 몇 개입니까?",
        ),
        Text(
            en="The masks are independent. How do the probabilities of independent events combine "
            "when all of them have to happen?",
            ko="마스크는 서로 독립입니다. 독립인 사건이 모두 일어날 확률은 각각의 확률로 어떻게 "
            "구합니까?",
        ),
        Text(
            en="One layer keeps a value with probability `1 - rate`. Start from 1 and multiply by "
            "this for every layer.",
            ko="층 하나가 값을 남길 확률은 `1 - rate`입니다. 1에서 시작해 층마다 이 값을 "
            "곱하십시오.",
        ),
    ],
)
