"""Which is the cheapest setting that a few seeds don't show to be worse than the best?"""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.conv2d_tuning import _good_enough as answers
from cnnlab.exercises.conv2d_tuning import _good_enough_cases as cases
from cnnlab.exercises.conv2d_tuning._good_enough_choice_mistakes import CHOICE_MISTAKES
from cnnlab.exercises.conv2d_tuning._good_enough_interval_mistakes import INTERVAL_MISTAKES

smallest_good_enough = Exercise(
    cases=[
        Cases(1, Text(en="clear cases", ko="분명한 경우"), cases.clear),
        Cases(
            1,
            Text(
                en="the best is the cheapest; equal costs, equal means",
                ko="가장 좋은 설정이 가장 쌀 때, 비용이나 평균이 같을 때",
            ),
            cases.ends_and_ties,
        ),
        Cases(
            1,
            Text(
                en="seeds that differ more than the settings",
                ko="설정보다 시드에 따른 차이가 더 큰 경우",
            ),
            cases.uneven_seeds,
        ),
        Cases(
            1,
            Text(en="near the edge of the interval", ko="0이 구간의 끝에 가까운 경우"),
            cases.near_the_edge,
        ),
    ],
    oracle=answers.by_statistics,
    also_correct=[
        answers.by_numpy,
        answers.by_loops,
        answers.by_going_up,
        answers.in_float32,
        answers.by_the_other_ddof,
    ],
    mistakes=[*CHOICE_MISTAKES, *INTERVAL_MISTAKES],
    hints=[
        Text(
            en="How far does a setting lie below the best one with seed 0, with seed 1, with each "
            "seed? What do these differences say together?",
            ko="어떤 설정은 0번 시드에서, 1번 시드에서, 시드마다 가장 좋은 설정보다 얼마나 "
            "낮습니까? 이 차이들을 함께 보면 무엇을 말할 수 있습니까?",
        ),
        Text(
            en="Find the row of the highest mean and subtract it from all rows. Each row of "
            "differences has a mean and a half width, `quantile` times its standard error.",
            ko="평균이 가장 높은 행을 찾아 모든 행에서 빼십시오. 차이의 행마다 평균이 있고, 반폭은 "
            "표준오차의 `quantile`배입니다.",
        ),
        Text(
            en="A setting is left out if its mean plus the half width is below 0. Give those an "
            "infinite cost; `np.argmin` then finds the first of the cheapest.",
            ko="평균에 반폭을 더한 값이 0보다 작은 설정은 뺍니다. 그런 설정의 비용을 무한대로 "
            "바꾸면 `np.argmin`으로 가장 싼 것 가운데 첫째를 찾을 수 있습니다.",
        ),
    ],
)
