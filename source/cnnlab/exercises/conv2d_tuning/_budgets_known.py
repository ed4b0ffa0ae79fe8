"""The known mistakes of `within_budget`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.conv2d_tuning import _budgets_wrong as made

KNOWN = [
    Mistake(
        made.strictly_below,
        en="You left out pairs whose counts equal the budgets. A budget is the most that is "
        "allowed: equal still fits, for both.",
        ko="개수가 예산과 같은 쌍을 뺐습니다. 예산은 허용되는 가장 큰 값이므로 같아도 들어갑니다. "
        "두 예산 모두 그렇습니다.",
    ),
    Mistake(
        made.parameters_strictly_below,
        en="You left out pairs whose parameters equal `most_parameters`. Equal still fits.",
        ko="파라미터 수가 `most_parameters`와 같은 쌍을 뺐습니다. 같아도 들어갑니다.",
    ),
    Mistake(
        made.macs_strictly_below,
        en="You left out pairs whose operations equal `most_macs`. Equal still fits.",
        ko="연산 수가 `most_macs`와 같은 쌍을 뺐습니다. 같아도 들어갑니다.",
    ),
    Mistake(
        made.one_budget_is_enough,
        en="You kept pairs that meet one budget and break the other. Both have to hold.",
        ko="예산 하나만 지키고 다른 하나를 넘는 쌍도 남겼습니다. 두 예산을 모두 지켜야 합니다.",
    ),
    Mistake(
        made.macs_ignored,
        en="`most_macs` plays no part. Count the operations of each pair, too.",
        ko="`most_macs`를 쓰지 않았습니다. 쌍마다 연산 수도 세십시오.",
    ),
    Mistake(
        made.parameters_ignored,
        en="`most_parameters` plays no part. Count the parameters of each pair, too.",
        ko="`most_parameters`를 쓰지 않았습니다. 쌍마다 파라미터 수도 세십시오.",
    ),
    Mistake(
        made.budgets_exchanged,
        en="The budgets are exchanged: parameters were compared with `most_macs` and operations "
        "with `most_parameters`.",
        ko="두 예산이 바뀌었습니다. 파라미터 수를 `most_macs`와, 연산 수를 `most_parameters`와 "
        "비교했습니다.",
    ),
    Mistake(
        made.above_the_budgets,
        en="You returned the pairs that do not fit. Turn the condition round.",
        ko="예산에 들어가지 않는 쌍을 반환했습니다. 조건을 반대로 하십시오.",
    ),
    Mistake(
        made.side_by_side,
        en="You paired the lists item by item, as `zip` does. Every first filter count can meet "
        "every second one.",
        ko="`zip`처럼 두 리스트의 같은 자리끼리만 짝지었습니다. 첫 필터 수마다 둘째 필터 수를 모두 "
        "짝지을 수 있습니다.",
    ),
    Mistake(
        made.largest_only,
        en="You returned one pair, the largest that fits. Asked for are all that fit; accuracy "
        "will choose among them.",
        ko="들어가는 쌍 가운데 가장 큰 것 하나만 반환했습니다. 구할 것은 들어가는 모든 쌍입니다. "
        "그 가운데 무엇을 고를지는 정확도를 보고 정합니다.",
    ),
    Mistake(
        made.second_filters_outside,
        en="The pairs are right, but `dims_2` runs outside. Keep `dim_1` while `dim_2` goes "
        "through its whole list.",
        ko="쌍은 맞지만 `dims_2`를 바깥에서 반복했습니다. `dim_1`을 둔 채 `dim_2`가 리스트를 모두 "
        "지나가게 하십시오.",
    ),
    Mistake(
        made.sorted_pairs,
        en="You sorted the pairs. Keep the order of the two lists as they came.",
        ko="쌍을 크기순으로 정렬했습니다. 받은 두 리스트의 순서를 그대로 두십시오.",
    ),
    Mistake(
        made.pairs_turned_round,
        en="Your pairs hold the second filter count first. Write (`dim_1`, `dim_2`).",
        ko="쌍에 둘째 층의 필터 수가 먼저 들어 있습니다. (`dim_1`, `dim_2`)로 쓰십시오.",
    ),
    Mistake(
        made.stops_at_the_first_too_large,
        en="You stopped at the first pair that is too large (`break`). The lists need not rise: a "
        "later pair may fit again.",
        ko="처음으로 예산을 넘는 쌍에서 멈췄습니다(`break`). 리스트는 크기순이 아닐 수 있으므로 "
        "뒤의 쌍은 다시 들어갈 수 있습니다.",
    ),
    Mistake(
        made.how_many,
        en="You returned how many pairs fit. Return the pairs, in a list.",
        ko="들어가는 쌍의 개수를 반환했습니다. 쌍을 리스트에 담아 반환하십시오.",
    ),
    Mistake(
        made.first_dimension_only,
        en="You took both filter counts from `dims_1`. The second one comes from `dims_2`.",
        ko="두 필터 수를 모두 `dims_1`에서 가져왔습니다. 둘째는 `dims_2`에서 가져오십시오.",
    ),
    Mistake(
        made.biases_forgotten,
        en="The parameters are too few by the biases, so a pair just above the budget got in. If "
        "you call `cnn_parameters`, mend it there.",
        ko="파라미터 수에 편향이 빠져, 예산을 조금 넘는 쌍이 들어갔습니다. `cnn_parameters`를 "
        "호출한다면 그 함수를 고치십시오.",
    ),
    Mistake(
        made.dense_layer_unpooled,
        en="The dense layer was counted on maps as large as the image, so pairs that fit are "
        "missing. If you call `cnn_parameters`, mend it there.",
        ko="밀집층을 이미지와 같은 크기의 맵으로 세어, 들어가야 할 쌍이 빠졌습니다. "
        "`cnn_parameters`를 호출한다면 그 함수를 고치십시오.",
    ),
    Mistake(
        made.input_channels_forgotten,
        en="The second convolution was counted as if one channel came in, so large pairs got in. "
        "If you call `cnn_parameters`, mend it there.",
        ko="둘째 합성곱 층에 채널이 하나만 들어온다고 세어, 큰 쌍이 들어갔습니다. "
        "`cnn_parameters`를 호출한다면 그 함수를 고치십시오.",
    ),
    Mistake(
        made.parameters_for_macs,
        en="You compared the parameters with `most_macs`, too. A kernel is used at every position "
        "of the map: count the operations, as in `count_macs`.",
        ko="`most_macs`와도 파라미터 수를 비교했습니다. 커널은 맵의 모든 위치에서 쓰입니다. "
        "`count_macs`처럼 연산 수를 세십시오.",
    ),
    Mistake(
        made.additions_counted,
        en="The operations are twice as many as they should be: a multiplication and its addition "
        "are one. If you call `count_macs`, mend it there.",
        ko="연산 수가 두 배입니다. 곱셈 하나와 그 뒤의 덧셈은 연산 하나입니다. `count_macs`를 "
        "호출한다면 그 함수를 고치십시오.",
    ),
    Mistake(
        made.biases_counted_as_work,
        en="The operations hold the biases, so a pair that just fits is missing. If you call "
        "`count_macs`, mend it there.",
        ko="연산 수에 편향이 들어 있어, 꼭 맞는 쌍이 빠졌습니다. `count_macs`를 호출한다면 그 "
        "함수를 고치십시오.",
    ),
]
