"""Dropout as Keras does it: a draw for each value, scaled up in training, inference untouched."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.checks.exercise import Observation
from cnnlab.exercises.dropout_and_batch_size import _dropout_answers as answers
from cnnlab.exercises.dropout_and_batch_size import _dropout_cases as cases
from cnnlab.exercises.dropout_and_batch_size import _dropout_seen as seen
from cnnlab.exercises.dropout_and_batch_size._dropout_mask_mistakes import MASK_MISTAKES
from cnnlab.exercises.dropout_and_batch_size._dropout_scale_mistakes import SCALE_MISTAKES
from cnnlab.exercises.dropout_and_batch_size._dropout_training_mistakes import TRAINING_MISTAKES

dropout = Exercise(
    cases=[
        Cases(2, Text(en="a batch in training", ko="학습할 때의 배치"), cases.one_batch),
        Cases(
            1,
            Text(en="inference, and rate 0", ko="추론할 때, 그리고 비율이 0일 때"),
            cases.inference,
        ),
        Cases(1, Text(en="values of any shape", ko="여러 모양의 값"), cases.other_shapes),
        Cases(
            1,
            Text(en="the seed decides the draw", ko="시드로 정해지는 난수"),
            cases.seeds,
            together=Observation(
                seen.draws,
                Text(
                    en="(the same values dropped with the same seed, others with another seed, "
                    "their number not always the same)",
                    ko="(같은 시드에서 같은 값을 드롭함, 다른 시드에서 다른 값을 드롭함, 드롭한 "
                    "개수가 늘 같지는 않음)",
                ),
            ),
        ),
    ],
    oracle=answers.by_keras,
    also_correct=[
        answers.inverted,
        answers.by_comparing_below,
        answers.by_binomial,
        answers.by_loops,
        answers.example_by_example,
        answers.in_float32,
        answers.by_the_older_generator,
        answers.by_choice,
    ],
    observe=Observation(
        seen.dropped,
        Text(
            en="(share dropped, factor of the rest, axes along which values are dropped together, "
            "as many in every example)",
            ko="(드롭한 비율, 남은 값의 배율, 값을 함께 드롭한 축, 예제마다 드롭한 개수가 같음)",
        ),
        seen.KOREAN,
    ),
    mistakes=[*TRAINING_MISTAKES, *SCALE_MISTAKES, *MASK_MISTAKES],
    hints=[
        Text(
            en="A hundred values are 1, and `rate` is 0.2. How many are 0 after a training call, "
            "and what must the others become so that the expected sum is still 100?",
            ko="값 100개가 모두 1이고 `rate`는 0.2입니다. 학습할 때 호출하면 몇 개가 0이 됩니까? "
            "합의 기댓값이 그대로 100이려면 나머지는 얼마가 되어야 합니까?",
        ),
        Text(
            en="`np.random.default_rng(seed).random(shape)` gives numbers between 0 and 1, one for "
            "each place of the shape. What share of them lies below `rate`?",
            ko="`np.random.default_rng(seed).random(shape)`는 그 모양의 자리마다 0과 1 사이의 수를 "
            "하나씩 줍니다. 그 가운데 `rate`보다 작은 것의 비율은 얼마입니까?",
        ),
        Text(
            en="In training: a mask that is true where the number is at least `rate`, times "
            "`values`, divided by `1 - rate`. Otherwise the values as they are.",
            ko="학습할 때는 난수가 `rate` 이상인 곳이 참인 마스크를 만들어 `values`에 곱하고 "
            "`1 - rate`로 나눕니다. 그 밖에는 값을 그대로 반환합니다.",
        ),
    ],
)
