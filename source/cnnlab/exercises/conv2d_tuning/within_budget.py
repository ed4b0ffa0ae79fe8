"""Which pairs of filter counts stay within a budget of parameters and one of operations."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises._lists_seen import AS_A_LIST
from cnnlab.exercises.conv2d_tuning import _budgets as answers
from cnnlab.exercises.conv2d_tuning import _budgets_cases as cases
from cnnlab.exercises.conv2d_tuning._budgets_known import KNOWN

within_budget = Exercise(
    cases=[
        Cases(
            1,
            Text(en="every pair fits, or none", ko="모두 들어가거나 하나도 없을 때"),
            cases.all_or_none,
        ),
        Cases(
            1,
            Text(en="budgets far from every count", ko="예산과 개수의 차이가 클 때"),
            cases.far_apart,
        ),
        Cases(
            1,
            Text(en="close to a budget, and equal to it", ko="예산에 가깝거나 같을 때"),
            cases.close,
        ),
    ],
    oracle=answers.by_counting,
    also_correct=[answers.by_loops, answers.by_arrays, answers.by_filtering],
    observe=AS_A_LIST,
    mistakes=KNOWN,
    hints=[
        Text(
            en="Two filter counts to choose from, three for the second layer: how many pairs are "
            "there? And when does one of them fit?",
            ko="첫 층의 필터 수 후보가 둘, 둘째 층의 후보가 셋입니다. 쌍은 모두 몇 개입니까? "
            "그리고 한 쌍은 언제 예산에 들어갑니까?",
        ),
        Text(
            en="For each pair call `cnn_parameters` and `count_macs` with the image (28, 28, 1) "
            "and 10 classes. If their own checks still find a mistake, mend that first.",
            ko="쌍마다 이미지 (28, 28, 1)과 클래스 10개로 `cnn_parameters`와 `count_macs`를 "
            "호출하십시오. 두 함수의 확인에서 아직 틀린 곳이 나오면 그것부터 고치십시오.",
        ),
        Text(
            en="Go through `dims_1` outside and `dims_2` inside. Keep the pair if both counts are "
            "at most (`<=`) their budgets, and go on to the last pair in any case.",
            ko="바깥에서 `dims_1`을, 안에서 `dims_2`를 차례로 지나가십시오. 두 값이 모두 예산 "
            "이하이면(`<=`) 그 쌍을 남기고, 어떤 경우에도 마지막 쌍까지 확인하십시오.",
        ),
    ],
)
