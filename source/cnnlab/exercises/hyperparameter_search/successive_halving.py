"""Successive halving on measured curves: who wins, and how many epochs each was trained."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_search import _halving as answers
from cnnlab.exercises.hyperparameter_search import _halving_cases as cases
from cnnlab.exercises.hyperparameter_search._halving_known import KNOWN

successive_halving = Exercise(
    cases=[
        Cases(1, Text(en="one configuration is left", ko="설정 하나가 남을 때"), cases.one_left),
        Cases(
            1,
            Text(en="several are left at the end", ko="끝에 여러 설정이 남을 때"),
            cases.several_left,
        ),
        Cases(
            1,
            Text(
                en="remainders, and more epochs than needed",
                ko="나머지가 있고 에포크가 남을 때",
            ),
            cases.remainders,
        ),
        Cases(0.5, Text(en="a single rung", ko="단계가 하나일 때"), cases.one_rung),
    ],
    oracle=answers.by_sorting,
    also_correct=[answers.by_arrays, answers.by_recursion, answers.by_masking],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Take 9 configurations, one epoch to begin with and eta 3. How many train in the "
            "second rung, and for how many epochs more? How many in the third?",
            ko="설정이 9개이고 1에포크로 시작하며 eta는 3입니다. 둘째 단계에서는 몇 개를 몇 "
            "에포크 더 학습합니까? 셋째 단계에서는 몇 개입니까?",
        ),
        Text(
            en="Keep two things from rung to rung: the indices of the configurations that are "
            "left, and the epochs that each of them has trained by now. Only the accuracy at that "
            "epoch may decide.",
            ko="단계마다 두 가지를 넘겨주십시오. 남은 설정의 인덱스와, 지금까지 학습한 "
            "에포크입니다. 그 에포크의 정확도로만 골라야 합니다.",
        ),
        Text(
            en="While at least `eta` are left and `epochs * eta` does not exceed "
            "`curves.shape[1]`: sort those left by `curves[index, epochs - 1]`, keep the first "
            "`len(left) // eta`, multiply `epochs` by `eta`, and write it down for those that are "
            "left.",
            ko="남은 설정이 `eta`개 이상이고 `epochs * eta`가 `curves.shape[1]`을 넘지 않는 동안 "
            "되풀이하십시오. 남은 설정을 `curves[index, epochs - 1]`로 정렬해 앞의 `len(left) // "
            "eta`개를 남기고, `epochs`에 `eta`를 곱해 남은 설정에 적습니다.",
        ),
    ],
)
