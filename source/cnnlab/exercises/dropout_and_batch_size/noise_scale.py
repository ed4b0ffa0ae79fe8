"""The simple noise scale: at how many examples a batch's noise is as large as its gradient."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.dropout_and_batch_size import _noise_scales as answers
from cnnlab.exercises.dropout_and_batch_size import _noise_scales_cases as cases
from cnnlab.exercises.dropout_and_batch_size._noise_scales_known import KNOWN

noise_scale = Exercise(
    cases=[
        Cases(1, Text(en="one parameter", ko="파라미터 하나"), cases.one_parameter),
        Cases(1, Text(en="several parameters", ko="여러 파라미터"), cases.several_parameters),
        Cases(
            1,
            Text(
                en="little noise, much noise, none at all",
                ko="잡음이 작을 때, 클 때, 전혀 없을 때",
            ),
            cases.little_and_much_noise,
        ),
    ],
    oracle=answers.in_long_double,
    also_correct=[
        answers.by_numpy,
        answers.by_loops,
        answers.by_covariance,
        answers.by_lengths,
        answers.by_statistics,
        answers.in_float32,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="One parameter: what is its mean gradient, and how far do the examples spread "
            "around it? Which of the two shrinks when a batch grows?",
            ko="파라미터가 하나일 때 평균 기울기는 얼마이고, 예제들은 그 주위로 얼마나 퍼져 "
            "있습니까? 배치가 커지면 둘 가운데 어느 것이 작아집니까?",
        ),
        Text(
            en="Both the mean and the variance go over the examples and leave one value for each "
            "parameter. Only then go over the parameters.",
            ko="평균과 분산은 모두 예제에 대해 구하며, 파라미터마다 값이 하나씩 남습니다. 그다음에 "
            "파라미터에 대해 더하십시오.",
        ),
        Text(
            en="Above: the sum of the variances (`axis=0`). Below: the sum of the squares of the "
            "mean gradient. Return the quotient.",
            ko="분자는 분산(`axis=0`)의 합이고, 분모는 평균 기울기를 제곱해 더한 값입니다. 그 몫을 "
            "반환하십시오.",
        ),
    ],
)
