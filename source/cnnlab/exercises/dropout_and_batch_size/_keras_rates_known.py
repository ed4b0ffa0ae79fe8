"""The known mistakes of `keras_rates`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.dropout_and_batch_size import _keras_rates_answers as made

KNOWN = [
    Mistake(
        made.unchanged,
        en="You handed the probabilities on unchanged. The paper's p is the probability of "
        "keeping a unit; Keras' `rate` is the probability of dropping it.",
        ko="확률을 그대로 넘겼습니다. 논문의 p는 유닛을 남길 확률이고, Keras의 `rate`는 드롭할 "
        "확률입니다.",
    ),
    Mistake(
        made.reciprocal,
        en="You returned 1/p. That is the factor of the units that stay, not a probability: it is "
        "above 1.",
        ko="1/p를 반환했습니다. 그것은 남은 유닛에 곱하는 배율이지 확률이 아닙니다. 1보다 큽니다.",
    ),
    Mistake(
        made.odds,
        en="You divided by p after subtracting it from 1: the odds of being dropped. The "
        "probability needs no division.",
        ko="1에서 p를 뺀 뒤 다시 p로 나누었습니다. 드롭할 확률과 남길 확률의 비가 됩니다. 구할 "
        "것은 드롭할 확률 하나입니다.",
    ),
    Mistake(
        made.negative,
        en="Your rates are negative: the subtraction is the wrong way round.",
        ko="비율이 음수입니다. 뺄셈의 순서가 반대입니다.",
    ),
    Mistake(
        made.backwards,
        en="The rates are right and their order is reversed. The first probability belongs to the "
        "layer nearest to the input, and so does the first rate.",
        ko="값은 맞지만 순서가 거꾸로입니다. 첫 확률은 입력에 가장 가까운 층의 것이므로 첫 "
        "비율도 그 층의 것입니다.",
    ),
    Mistake(
        made.ascending,
        en="You sorted the rates. They belong to layers: leave them in the order of the network.",
        ko="비율을 크기순으로 정렬했습니다. 비율은 층마다 정해진 것이므로 신경망의 순서대로 "
        "두십시오.",
    ),
    Mistake(
        made.in_percent,
        en="You returned percent. Keras wants a share between 0 and 1.",
        ko="퍼센트로 반환했습니다. Keras는 0과 1 사이의 비율을 받습니다.",
    ),
    Mistake(
        made.sum_of_all,
        en="You added the rates up. Each layer has its own, and rates of different layers have no "
        "total. Return a list.",
        ko="비율을 모두 더했습니다. 층마다 비율이 따로 있고, 서로 다른 층의 비율에는 합계라는 "
        "것이 없습니다. 리스트로 반환하십시오.",
    ),
    Mistake(
        made.product_of_all,
        en="You returned one number for all layers together. Each layer has its own rate: return a "
        "list.",
        ko="모든 층을 합쳐 수 하나를 반환했습니다. 층마다 비율이 따로 있으므로 리스트로 "
        "반환하십시오.",
    ),
    Mistake(
        made.mean_of_all,
        en="You averaged the rates. Each layer has its own: return a list.",
        ko="비율을 평균했습니다. 층마다 비율이 따로 있으므로 리스트로 반환하십시오.",
    ),
    Mistake(
        made.running_product,
        en="You multiplied the probabilities from the input up to each layer. A layer's `rate` is "
        "about its own units only.",
        ko="입력부터 그 층까지의 확률을 곱했습니다. 층의 `rate`는 그 층의 유닛에 대한 값입니다.",
    ),
    Mistake(
        made.one_decimal,
        en="You rounded to one decimal: 0.25 became 0.2. Leave the rates as they are.",
        ko="소수 첫째 자리로 반올림해 0.25가 0.2가 되었습니다. 반올림하지 마십시오.",
    ),
    Mistake(
        made.two_decimals,
        en="You rounded to two decimals: 0.125 became 0.12. Leave the rates as they are.",
        ko="소수 둘째 자리로 반올림해 0.125가 0.12가 되었습니다. 반올림하지 마십시오.",
    ),
    Mistake(
        made.whole_numbers,
        en="Your rates are whole numbers: `int` cut the decimals off.",
        ko="비율이 정수입니다. `int`가 소수 부분을 잘라 냈습니다.",
    ),
    Mistake(
        made.at_most_half,
        en="You never drop more than half. A layer that keeps 0.2 drops 0.8, unusual as that is.",
        ko="절반이 넘는 비율은 나오지 않게 했습니다. 드물기는 해도 0.2를 남기는 층은 0.8을 "
        "드롭합니다.",
    ),
    Mistake(
        made.without_the_input,
        en="The first rate is missing. The paper drops values of the input too: every probability "
        "gets its rate.",
        ko="첫 비율이 빠졌습니다. 논문에서는 입력값도 드롭합니다. 확률마다 비율을 하나씩 "
        "구하십시오.",
    ),
    Mistake(
        made.without_the_last,
        en="The last rate is missing. The list names only layers with dropout: every probability "
        "gets its rate.",
        ko="마지막 비율이 빠졌습니다. 목록에는 드롭아웃을 쓰는 층만 있습니다. 확률마다 비율을 "
        "하나씩 구하십시오.",
    ),
    Mistake(
        made.each_value_once,
        en="Equal probabilities were merged into one. Two layers may well have the same rate: "
        "return one for each.",
        ko="같은 확률을 하나로 합쳤습니다. 두 층의 비율이 같을 수 있습니다. 층마다 하나씩 "
        "반환하십시오.",
    ),
    Mistake(
        made.without_zeros,
        en="You left out the layers that keep everything. Their rate is 0: return it, so that "
        "every rate stands at the place of its layer.",
        ko="모두 남기는 층을 빠뜨렸습니다. 그 층의 비율은 0입니다. 비율이 저마다 제 층의 자리에 "
        "오도록 0도 반환하십시오.",
    ),
    Mistake(
        made.first_layer_only,
        en="All layers got the rate of the first one. Each has its own.",
        ko="모든 층에 첫 층의 비율을 주었습니다. 층마다 비율이 따로 있습니다.",
    ),
]
