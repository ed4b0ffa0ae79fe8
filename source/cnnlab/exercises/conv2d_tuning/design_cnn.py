"""The best CNN under two budgets: only its architecture counts, the judge trains it itself."""

from __future__ import annotations

from cnnlab.checks import Exercise, Text
from cnnlab.checks.exercise import Observation
from cnnlab.checks.models import Requirement
from cnnlab.exercises.conv2d_tuning import _design_questions as questions
from cnnlab.exercises.conv2d_tuning import _design_recipe as rules
from cnnlab.exercises.conv2d_tuning import _designs as answers
from cnnlab.exercises.conv2d_tuning._designs_known import KNOWN

design_cnn = Exercise(
    requirements=[
        Requirement(
            1,
            Text(en="ten logits for each digit", ko="이미지마다 로짓 열 개"),
            questions.classifier,
        ),
        Requirement(
            1,
            Text(en="at most 20,000 parameters", ko="파라미터 20,000개 이하"),
            questions.parameters,
        ),
        Requirement(
            1,
            Text(
                en="at most 1,000,000 multiply-accumulate operations",
                ko="곱셈 누산 연산 1,000,000번 이하",
            ),
            questions.multiplications,
        ),
        Requirement(
            2.5,
            Text(en="the first level of accuracy", ko="정확도의 첫째 기준"),
            questions.reaches(rules.FIRST_LEVEL),
        ),
        Requirement(
            2.5,
            Text(en="the second level of accuracy", ko="정확도의 둘째 기준"),
            questions.reaches(rules.SECOND_LEVEL),
        ),
    ],
    oracle=answers.three_normalized,
    also_correct=[
        answers.strides_first,
        answers.larger_kernels,
        answers.separable_residual,
    ],
    observe=Observation(questions.seen, Text(en="its traits", ko="모델의 특징")),
    mistakes=KNOWN,
    hints=[
        Text(
            en="Take the CNN of 8 and 16 filters. Which layer has most of its parameters, which "
            "one most of its multiplications, and how much of each budget is left?",
            ko="필터가 8개와 16개인 CNN에서 파라미터가 가장 많은 층과 곱셈이 가장 많은 층은 각각 "
            "어느 것이고, 두 예산은 얼마나 남아 있습니까?",
        ),
        Text(
            en="Pooling or a stride makes the maps four times smaller, so twice the filters cost "
            "no more multiplications behind it. Is there room for a third convolution?",
            ko="풀링이나 스트라이드를 쓰면 맵이 4분의 1이 되므로, 그 뒤에서는 필터를 두 배로 "
            "늘려도 곱셈이 늘지 않습니다. 합성곱 층을 하나 더 넣을 자리가 있습니까?",
        ),
        Text(
            en="Three hundred updates are few: batch normalization between a convolution and its "
            "activation lets each of them do more. End with few values before the output layer.",
            ko="업데이트 300번은 적은 횟수입니다. 합성곱 층과 활성화 함수 사이의 배치 정규화는 "
            "한 번 한 번의 효과를 키웁니다. 출력층에 들어가는 값은 적게 남기십시오.",
        ),
    ],
    seconds=20,
)
