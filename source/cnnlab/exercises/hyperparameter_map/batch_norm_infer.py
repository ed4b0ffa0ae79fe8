"""Batch normalization in inference: moving statistics alone, whatever is in the batch."""

from __future__ import annotations

from cnnlab.checks import Exercise, Text
from cnnlab.exercises.hyperparameter_map import _batch_norm_inference as answers
from cnnlab.exercises.hyperparameter_map._batch_norm_cases import INFERENCE_CASES
from cnnlab.exercises.hyperparameter_map._batch_norm_inference_known import KNOWN

batch_norm_infer = Exercise(
    cases=INFERENCE_CASES,
    oracle=answers.by_rule,
    also_correct=[
        answers.by_one_factor,
        answers.image_by_image,
        answers.by_loops_over_channels,
        answers.in_float32,
        answers.by_keras,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="One image arrives alone, and then the same image among a hundred others. Which "
            "statistics give it the same result both times?",
            ko="이미지 한 장이 혼자 들어오고, 다음에는 같은 이미지가 다른 이미지 백 장과 함께 "
            "들어옵니다. 두 번 다 같은 결과가 나오게 하는 통계량은 무엇입니까?",
        ),
        Text(
            en="`values` has the channels on its last axis, and so NumPy aligns an array of shape "
            "`(channels,)` with them by itself. No mean has to be computed.",
            ko="`values`의 마지막 축이 채널이므로 모양이 `(channels,)`인 배열은 NumPy가 저절로 "
            "채널에 맞춥니다. 평균은 구하지 않아도 됩니다.",
        ),
        Text(
            en="Subtract `moving_mean`, divide by the root of `moving_variance + epsilon`, "
            "multiply by `gamma`, add `beta`.",
            ko="`moving_mean`을 빼고, `moving_variance + epsilon`의 제곱근으로 나누고, `gamma`를 "
            "곱하고, `beta`를 더합니다.",
        ),
    ],
)
