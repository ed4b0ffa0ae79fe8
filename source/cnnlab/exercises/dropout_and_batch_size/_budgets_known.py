"""The known mistakes of `accuracy_at_budget`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.dropout_and_batch_size import _budgets as made

KNOWN = [
    Mistake(
        made.one_epoch_too_many,
        en="You read one epoch too far. Index 0 is the accuracy after the first epoch, so "
        "after k epochs it is at index k − 1.",
        ko="한 에포크 뒤의 값을 읽었습니다. 인덱스 0이 첫 에포크를 마친 뒤의 정확도이므로, k "
        "에포크 뒤의 정확도는 인덱스 k − 1에 있습니다.",
    ),
    Mistake(
        made.one_epoch_too_few,
        en="You read one epoch too early. `start` is not part of `accuracies`: its first value "
        "is already the accuracy after one epoch.",
        ko="한 에포크 앞의 값을 읽었습니다. `start`는 `accuracies`에 들어 있지 않습니다. 그 첫 "
        "값이 이미 한 에포크를 마친 뒤의 정확도입니다.",
    ),
    Mistake(
        made.index_as_a_float,
        en="Of floats `//` makes a float, such as 4.0, and that is no index. Make it an `int`.",
        ko="실수를 `//`로 나누면 4.0과 같은 실수가 되어 인덱스로 쓸 수 없습니다. `int`로 "
        "바꾸십시오.",
    ),
    Mistake(
        made.exact_end_missed,
        en="You left out an epoch that ends exactly at the budget. It fits: what it costs may be "
        "equal to what there is.",
        ko="예산에 꼭 맞게 끝나는 에포크를 뺐습니다. 든 비용이 예산과 같아도 예산에 들어갑니다.",
    ),
    Mistake(
        made.epoch_under_way,
        en="You counted the epoch that is still under way when the budget ends. Its accuracy "
        "is measured at its end, and that is not paid for: round down.",
        ko="예산이 끝날 때 진행 중이던 에포크까지 세었습니다. 그 정확도는 에포크를 마쳐야 "
        "측정되는데 예산이 모자랍니다. 내림하십시오.",
    ),
    Mistake(
        made.asks_too_late,
        en="Your loop takes the accuracy first and asks afterwards whether the budget is "
        "spent, so an epoch that is not paid for counts. Ask first, then take.",
        ko="반복문에서 정확도를 먼저 받아들이고 나서 예산을 다 썼는지 물어, 예산이 모자라는 "
        "에포크까지 세었습니다. 먼저 묻고 나서 받아들이십시오.",
    ),
    Mistake(
        made.rounds,
        en="You rounded to the nearest epoch. One that is three quarters done has not ended: "
        "round down.",
        ko="가장 가까운 에포크로 반올림했습니다. 4분의 3을 마친 에포크는 아직 끝난 것이 "
        "아닙니다. 내림하십시오.",
    ),
    Mistake(
        made.interpolates,
        en="You interpolated between two epochs. Nobody measured the accuracy there: return "
        "the one after the last epoch that ended.",
        ko="두 에포크 사이를 보간했습니다. 그 사이에서는 정확도를 측정하지 않았습니다. "
        "마지막으로 마친 에포크의 값을 반환하십시오.",
    ),
    Mistake(
        made.best_so_far,
        en="You returned the best accuracy so far. The network that you have at the end of the "
        "budget is the last one, and its accuracy may be lower.",
        ko="그때까지 가장 높은 정확도를 반환했습니다. 예산이 끝났을 때의 신경망은 마지막 "
        "것이고, 그 정확도는 더 낮을 수 있습니다.",
    ),
    Mistake(
        made.best_of_all,
        en="You returned the best accuracy of the whole training. How far does the budget reach?",
        ko="학습 전체에서 가장 높은 정확도를 반환했습니다. 예산으로 어디까지 갈 수 있습니까?",
    ),
    Mistake(
        made.budget_ignored,
        en="You always returned the accuracy at the end of the training. How many epochs fit "
        "into the budget?",
        ko="항상 학습이 끝났을 때의 정확도를 반환했습니다. 예산에 에포크가 몇 번 들어갑니까?",
    ),
    Mistake(
        made.budget_in_epochs,
        en="You took the budget as a number of epochs. It has the unit of `cost_per_epoch`: "
        "how many times does one epoch fit into it?",
        ko="예산을 에포크 수로 썼습니다. 예산의 단위는 `cost_per_epoch`와 같습니다. 한 "
        "에포크가 몇 번 들어갑니까?",
    ),
    Mistake(
        made.multiplies,
        en="You multiplied the budget by the cost. The dearer an epoch, the fewer fit: divide.",
        ko="예산에 비용을 곱했습니다. 에포크의 비용이 클수록 적게 들어갑니다. 나누십시오.",
    ),
    Mistake(
        made.divides_the_wrong_way,
        en="You divided the cost by the budget. Ask how many epochs fit into the budget, not "
        "the other way round.",
        ko="비용을 예산으로 나누었습니다. 예산에 에포크가 몇 번 들어가는지 구하십시오.",
    ),
    Mistake(
        made.counts_epochs,
        en="You returned the number of epochs. Return the accuracy after that many.",
        ko="에포크 수를 반환했습니다. 그만큼 학습한 뒤의 정확도를 반환하십시오.",
    ),
    Mistake(
        made.index_minus_one,
        en="If not even one epoch fits, your index becomes −1, and that is the last accuracy "
        "of the training. Nothing is trained then: return `start`.",
        ko="한 에포크도 들어가지 않으면 인덱스가 −1이 되어 학습의 마지막 정확도가 나옵니다. "
        "이때는 학습한 것이 없으므로 `start`를 반환하십시오.",
    ),
    Mistake(
        made.at_least_one_epoch,
        en="If not even one epoch fits, you returned the accuracy after the first. Return "
        "`start`: the untrained network is all there is.",
        ko="한 에포크도 들어가지 않을 때 첫 에포크 뒤의 정확도를 반환했습니다. 학습하지 않은 "
        "신경망뿐이므로 `start`를 반환하십시오.",
    ),
    Mistake(
        made.zero_for_no_epoch,
        en="If not even one epoch fits, you returned 0. An untrained network guesses, and is "
        "right now and then: return `start`.",
        ko="한 에포크도 들어가지 않을 때 0을 반환했습니다. 학습하지 않은 신경망도 어림짐작으로 "
        "가끔 맞힙니다. `start`를 반환하십시오.",
    ),
    Mistake(
        made.nothing_selected,
        en="You took the last of the epochs that fit. If none fits, there is no last one: "
        "return `start` then.",
        ko="예산에 들어가는 에포크 가운데 마지막 것을 골랐습니다. 들어가는 것이 하나도 없으면 "
        "마지막도 없습니다. 이때는 `start`를 반환하십시오.",
    ),
    Mistake(
        made.start_beyond_the_end,
        en="For a budget larger than the whole training you returned `start`. The network is "
        "trained then: return its last accuracy.",
        ko="예산이 학습 전체보다 클 때 `start`를 반환했습니다. 이때는 학습을 마친 것이므로 "
        "마지막 정확도를 반환하십시오.",
    ),
    Mistake(
        made.runs_over_the_end,
        en="The budget allows more epochs than were trained, and the index leaves the array. "
        "Then the last accuracy is the answer.",
        ko="예산으로 할 수 있는 에포크가 실제로 학습한 것보다 많아 인덱스가 배열을 "
        "벗어났습니다. 이때는 마지막 정확도가 답입니다.",
    ),
]
