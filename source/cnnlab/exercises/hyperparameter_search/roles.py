"""What a hyperparameter is in a comparison: compared, tuned for each setting, or fixed for all."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_search import _roles as answers
from cnnlab.exercises.hyperparameter_search import _roles_cases as cases
from cnnlab.exercises.hyperparameter_search._roles_known import KNOWN

roles = Exercise(
    cases=[
        Cases(
            1,
            Text(en="it matters, or it moves", ko="영향이 크거나, 최적값이 움직이거나"),
            cases.matters_or_moves,
        ),
        Cases(
            1,
            Text(en="losses near the tolerance", ko="손실이 허용 한도에 가까울 때"),
            cases.within_tolerance,
        ),
        Cases(
            1,
            Text(en="hyperparameters tuned together", ko="함께 조정되는 하이퍼파라미터"),
            cases.tuned_together,
        ),
        Cases(0.5, Text(en="four axes", ko="축이 넷일 때"), cases.four_axes),
    ],
    oracle=answers.by_definition,
    also_correct=[answers.by_arrays, answers.by_broadcasting, answers.in_float32],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Two depths are compared, both at learning rate 0.01. The deeper network is best at "
            "0.001. Is the comparison fair? And if both are best at 0.01?",
            ko="두 깊이를 모두 학습률 0.01에서 비교합니다. 깊은 신경망은 0.001에서 가장 좋습니다. "
            "공정한 비교입니까? 둘 다 0.01에서 가장 좋다면 어떻습니까?",
        ),
        Text(
            en="For one hyperparameter, make a table with a row for each setting compared and a "
            "column for each of its values: the best accuracy there, whatever the others are. How "
            "much does each place lose against the best of its row?",
            ko="하이퍼파라미터 하나에 대해 표를 만드십시오. 행은 비교하는 설정, 열은 그 값이고, "
            "칸에는 나머지를 마음대로 골랐을 때의 최고 정확도가 들어갑니다. 칸마다 그 행의 "
            "최고보다 얼마나 낮습니까?",
        ),
        Text(
            en="`accuracies.max(axis=others)` makes that table. If one column loses at most "
            '`tolerance` in every row, its value serves all settings: "fixed". Else "nuisance".',
            ko="그 표는 `accuracies.max(axis=others)`로 만듭니다. 어느 한 열이 모든 행에서 "
            '`tolerance` 이하만 잃으면 그 값이 모든 설정에 맞으므로 "fixed", 아니면 '
            '"nuisance"입니다.',
        ),
    ],
)
