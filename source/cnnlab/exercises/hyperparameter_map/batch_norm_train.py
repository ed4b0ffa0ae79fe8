"""Batch normalization in training: each channel by the batch's own statistics, which are kept."""

from __future__ import annotations

from cnnlab.checks import Exercise, Text
from cnnlab.exercises.hyperparameter_map import _normalized_batches as answers
from cnnlab.exercises.hyperparameter_map._batch_norm_cases import TRAINING_CASES
from cnnlab.exercises.hyperparameter_map._batch_norm_result_mistakes import RESULT_MISTAKES
from cnnlab.exercises.hyperparameter_map._batch_norm_statistics_mistakes import STATISTICS_MISTAKES
from cnnlab.exercises.hyperparameter_map._batch_norm_value_mistakes import VALUE_MISTAKES

batch_norm_train = Exercise(
    cases=TRAINING_CASES,
    oracle=answers.by_rule,
    also_correct=[
        answers.by_a_table_of_pixels,
        answers.by_loops_over_channels,
        answers.in_float32,
        answers.by_keras,
    ],
    mistakes=[*STATISTICS_MISTAKES, *VALUE_MISTAKES, *RESULT_MISTAKES],
    hints=[
        Text(
            en="Four images, 5 rows, 6 columns, 3 channels: how many means are there, and over how "
            "many values is each of them taken?",
            ko="이미지 4장, 행 5개, 열 6개, 채널 3개입니다. 평균은 몇 개이고, 각각 값 몇 개의 "
            "평균입니까?",
        ),
        Text(
            en="`values.mean(axis=(0, 1, 2))` gives three means of 120 values, one for each "
            "channel; `var` works alike. NumPy aligns them with the last axis by itself.",
            ko="`values.mean(axis=(0, 1, 2))`은 채널마다 하나씩, 값 120개의 평균 세 개를 줍니다. "
            "`var`도 같습니다. NumPy가 이것을 마지막 축에 저절로 맞춥니다.",
        ),
        Text(
            en="Subtract the mean, divide by the root of the variance plus `epsilon`, multiply by "
            "`gamma`, add `beta`. Each moving statistic is `momentum` times the old one plus "
            "`1 - momentum` times the batch's.",
            ko="평균을 빼고, 분산에 `epsilon`을 더한 것의 제곱근으로 나누고, `gamma`를 곱하고, "
            "`beta`를 더합니다. 이동 통계량은 이전 값에 `momentum`을 곱한 것과 배치의 값에 "
            "`1 - momentum`을 곱한 것의 합입니다.",
        ),
    ],
)
