"""Dropout of whole feature maps: one decision for each image and channel, as in training.

Tompson et al., Efficient Object Localization Using Convolutional Networks, arXiv:1411.4280; Keras'
`SpatialDropout2D`.
"""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.checks.exercise import Observation
from cnnlab.exercises.conv2d_tuning import _dropped_maps as seen
from cnnlab.exercises.conv2d_tuning import _spatial_dropout as answers
from cnnlab.exercises.conv2d_tuning import _spatial_dropout_cases as cases
from cnnlab.exercises.conv2d_tuning._spatial_dropout_mistakes import TOGETHER_MISTAKES
from cnnlab.exercises.conv2d_tuning._spatial_dropout_value_mistakes import VALUE_MISTAKES

spatial_dropout = Exercise(
    cases=[
        Cases(1.5, Text(en="many maps", ko="특성 맵이 많을 때"), cases.small_rates),
        Cases(
            1,
            Text(
                en="large rates, one channel, one image",
                ko="비율이 클 때, 채널이나 이미지가 하나일 때",
            ),
            cases.other_rates_and_shapes,
        ),
        Cases(0.5, Text(en="a rate of 0", ko="비율이 0일 때"), cases.nothing_to_drop),
        Cases(
            1,
            Text(en="the seed decides what is dropped", ko="시드로 정해지는 드롭"),
            cases.seeds,
            together=Observation(
                seen.seeds,
                Text(
                    en="(the same maps from the same seed, others from another seed, not always "
                    "the same number of them)",
                    ko="(같은 시드에서 같은 특성 맵, 다른 시드에서 다른 특성 맵, 개수는 매번 같지 "
                    "않음)",
                ),
            ),
        ),
    ],
    oracle=answers.by_keras,
    also_correct=[
        answers.by_broadcasting,
        answers.by_loops,
        answers.by_factors,
        answers.in_float32,
        answers.by_a_generator_for_each_image,
    ],
    observe=Observation(
        seen.dropped,
        Text(
            en="(axes along which decisions differ, share dropped, factor of the kept values, "
            "pattern of the maps)",
            ko="(결정이 달라지는 축, 드롭된 비율, 남은 값의 배율, 드롭된 특성 맵의 규칙)",
        ),
        seen.KOREAN,
    ),
    mistakes=[*TOGETHER_MISTAKES, *VALUE_MISTAKES],
    hints=[
        Text(
            en="Four images with three channels each: how many decisions are there? What shape has "
            "an array that holds them and can be multiplied with the maps?",
            ko="채널이 셋인 이미지 네 장이 있습니다. 결정은 모두 몇 번입니까? 그 결과를 담아 특성 "
            "맵과 곱할 수 있는 배열은 어떤 모양입니까?",
        ),
        Text(
            en="`np.random.default_rng(seed).random(shape)` gives numbers between 0 and 1. With "
            "which probability is one of them below `rate`?",
            ko="`np.random.default_rng(seed).random(shape)`은 0과 1 사이의 수입니다. 그 수가 "
            "`rate`보다 작을 확률은 얼마입니까?",
        ),
        Text(
            en="Draw with the shape `(images, 1, 1, channels)`: NumPy repeats the mask along rows "
            "and columns. Multiply, and divide by `1 - rate`.",
            ko="`(images, 1, 1, channels)` 모양으로 뽑으면 NumPy가 마스크를 행과 열 방향으로 "
            "반복합니다. 곱한 다음 `1 - rate`로 나누십시오.",
        ),
    ],
)
