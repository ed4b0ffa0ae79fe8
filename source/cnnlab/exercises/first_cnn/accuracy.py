"""The share of images that a network names rightly: the course's first exercise."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.first_cnn import _shares as answers
from cnnlab.exercises.first_cnn import _shares_cases as cases
from cnnlab.exercises.first_cnn._shares_known import KNOWN

accuracy = Exercise(
    cases=[
        Cases(1, Text(en="four images", ko="이미지 네 장"), cases.four_images),
        Cases(1, Text(en="more images", ko="더 많은 이미지"), cases.many_images),
        Cases(
            1,
            Text(en="all right, none right", ko="모두 맞을 때, 모두 틀릴 때"),
            cases.extremes,
        ),
    ],
    oracle=answers.by_keras,
    also_correct=[
        answers.by_mean,
        answers.by_counting,
        answers.by_sorting,
        answers.by_looking_at_the_label,
        answers.by_probabilities,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Take one row of `logits`, the ten numbers of one image. Which digit does the "
            "network name?",
            ko="`logits`에서 한 행, 곧 이미지 한 장의 수 열 개를 보십시오. 신경망이 고른 숫자는 "
            "무엇입니까?",
        ),
        Text(
            en="`np.argmax(logits, axis=1)` gives the place of the largest number in each row. "
            "Compared with `labels`, it gives `True` or `False` for each image.",
            ko="`np.argmax(logits, axis=1)`은 행마다 가장 큰 수의 자리를 냅니다. 이것을 `labels`와 "
            "비교하면 이미지마다 `True`나 `False`가 나옵니다.",
        ),
        Text(
            en="`True` counts as 1 and `False` as 0. So the share of `True` is their mean: "
            "`np.mean(...)`.",
            ko="`True`는 1, `False`는 0으로 셉니다. 그러므로 `True`의 비율은 평균입니다: "
            "`np.mean(...)`",
        ),
    ],
)
