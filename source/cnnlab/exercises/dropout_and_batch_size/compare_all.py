"""What a few seeds allow to say about several settings, every pair of them compared."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.dropout_and_batch_size import _all_pairs as answers
from cnnlab.exercises.dropout_and_batch_size import _all_pairs_cases as cases
from cnnlab.exercises.dropout_and_batch_size._all_pairs_known import KNOWN
from cnnlab.exercises.hyperparameters import _conclusions as of_a_pair

compare_all = Exercise(
    cases=[
        Cases(
            1,
            Text(en="two settings, one comparison", ko="설정 둘, 비교 한 번"),
            cases.two_settings,
        ),
        Cases(
            1,
            Text(en="every pair, in order", ko="순서대로 모든 쌍"),
            cases.clear_differences,
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
            Text(en="as many comparisons as pairs", ko="쌍의 수만큼 많은 비교"),
            cases.near_the_edge,
        ),
    ],
    oracle=answers.by_statistics,
    also_correct=[
        answers.with_each_pair(of_a_pair.by_loops),
        answers.with_each_pair(of_a_pair.by_the_other_ddof),
        answers.by_loops,
        answers.by_arrays,
        answers.in_float32,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Four settings: write down which pairs there are. How many comparisons is that, and "
            "at which index of `quantiles` is their quantile?",
            ko="설정이 넷입니다. 어떤 쌍들이 있는지 적어 보십시오. 비교는 몇 번이고, 그 분위수는 "
            "`quantiles`의 몇 번 인덱스에 있습니까?",
        ),
        Text(
            en="Two loops, one inside the other, go through the pairs: the inner one starts behind "
            "the outer one. Inside, do what `conclude` did, second minus first.",
            ko="반복문 두 개를 겹쳐 쌍을 차례로 지나십시오. 안쪽은 바깥쪽의 다음 번호에서 "
            "시작합니다. 그 안에서는 둘째에서 첫째를 빼고 `conclude`처럼 계산하십시오.",
        ),
        Text(
            en="S settings form `S * (S - 1) // 2` pairs, and the quantile for k comparisons is at "
            "index k − 1. Find it once, before the loops: it is the same for every pair.",
            ko="설정 S개로 만드는 쌍은 `S * (S - 1) // 2`개이고, 비교 k번의 분위수는 인덱스 "
            "k − 1에 있습니다. 모든 쌍에 같은 값이므로 반복하기 전에 한 번만 구하십시오.",
        ),
    ],
)
