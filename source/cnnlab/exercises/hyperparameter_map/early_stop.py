"""When early stopping ends a training, and whose weights the model then keeps."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_map import _stops as answers
from cnnlab.exercises.hyperparameter_map import _stops_cases as cases
from cnnlab.exercises.hyperparameter_map._stops_known import KNOWN

early_stop = Exercise(
    cases=[
        Cases(
            1,
            Text(en="patience, nothing restored", ko="`patience`만 있고 되돌리지 않을 때"),
            cases.patience_alone,
        ),
        Cases(1, Text(en="margins and equal values", ko="`min_delta`와 같은 값"), cases.margins),
        Cases(1, Text(en="higher is better", ko="클수록 좋은 값"), cases.higher_is_better),
        Cases(
            1,
            Text(
                en="weights restored or not, trainings that run to the end",
                ko="되돌릴 때와 아닐 때, 끝까지 가는 학습",
            ),
            cases.weights_and_ends,
        ),
    ],
    oracle=answers.by_decimals,
    also_correct=[
        answers.by_sign,
        answers.by_jumps,
        answers.by_recursion,
        answers.by_keras,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Losses 5, 3, 4, 3.5, 2, with a patience of 2. After which epoch is it clear that "
            "the training ends? Does the 2 count?",
            ko="손실이 5, 3, 4, 3.5, 2이고 `patience`가 2입니다. 어느 에포크가 끝나면 학습이 "
            "끝납니까? 손실 2는 쓰입니까?",
        ),
        Text(
            en="Remember one thing, the number of the best epoch. How many epochs have gone by "
            "without an improvement follows from it and from the present number.",
            ko="가장 좋은 에포크의 번호 하나만 기억하십시오. 개선 없이 지난 에포크의 수는 그 "
            "번호와 지금 번호로 알 수 있습니다.",
        ),
        Text(
            en="Go through the epochs. Better than `values[best]` by more than `min_delta`: set "
            "`best`. Else, if the present number minus `best` is at least `patience`: leave the "
            "loop. Keep `best` or the present number, as `restore_best_weights` says.",
            ko="에포크를 차례로 지나십시오. `values[best]`보다 `min_delta`를 넘게 좋으면 `best`를 "
            "바꾸십시오. 아니면, 지금 번호에서 `best`를 뺀 값이 `patience` 이상일 때 반복문에서 "
            "나오십시오. `restore_best_weights`에 따라 `best`나 지금 번호의 가중치가 남습니다.",
        ),
    ],
)
