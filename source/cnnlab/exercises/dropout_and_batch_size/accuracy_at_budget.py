"""The accuracy that a training reaches within a budget of updates, seconds or images."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.dropout_and_batch_size import _budgets as answers
from cnnlab.exercises.dropout_and_batch_size import _budgets_cases as cases
from cnnlab.exercises.dropout_and_batch_size._budgets_known import KNOWN

accuracy_at_budget = Exercise(
    cases=[
        Cases(
            1,
            Text(en="a budget of whole epochs", ko="에포크가 끝나는 순간까지의 예산"),
            cases.whole_epochs,
        ),
        Cases(
            1,
            Text(en="a budget that ends within an epoch", ko="에포크 도중에 끝나는 예산"),
            cases.between_epochs,
        ),
        Cases(
            1,
            Text(
                en="less than one epoch, more than the training",
                ko="한 에포크보다 작거나 학습 전체보다 큰 예산",
            ),
            cases.too_small_and_too_large,
        ),
    ],
    oracle=answers.by_fractions,
    also_correct=[
        answers.by_floor_division,
        answers.by_spending,
        answers.by_searching,
        answers.by_masking,
        answers.in_float32,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="An epoch costs 100 updates, the budget is 350. After how many updates does each "
            "epoch end? Which is the last one that fits?",
            ko="에포크 하나의 비용이 업데이트 100번이고 예산은 350번입니다. 각 에포크는 업데이트 "
            "몇 번 뒤에 끝납니까? 예산에 들어가는 마지막 에포크는 무엇입니까?",
        ),
        Text(
            en="`//` tells how many whole epochs fit. Of floats it makes a float; an index is an "
            "`int`. What if the number is 0, or larger than the number of accuracies?",
            ko="`//`로 나누면 에포크가 온전히 몇 번 들어가는지 나옵니다. 실수를 나누면 결과도 "
            "실수이지만 인덱스는 `int`여야 합니다. 그 수가 0이거나 정확도의 개수보다 크면 "
            "어떻게 됩니까?",
        ),
        Text(
            en="Limit the number of epochs to `len(accuracies)`. If it is 0, return `start`, else "
            "the accuracy at the index one below it.",
            ko="에포크 수가 `len(accuracies)`를 넘지 않게 하십시오. 0이면 `start`를, 아니면 "
            "인덱스가 그보다 1 작은 정확도를 반환하십시오.",
        ),
    ],
)
