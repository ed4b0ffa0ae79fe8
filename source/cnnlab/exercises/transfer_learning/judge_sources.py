"""Does a pretrained base help, hurt, or can nobody tell? Paired seeds, and all verdicts at once."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameters import _conclusions as of_a_pair
from cnnlab.exercises.transfer_learning import _source_verdicts as answers
from cnnlab.exercises.transfer_learning import _source_verdicts_cases as cases
from cnnlab.exercises.transfer_learning._source_verdicts_known import KNOWN

judge_sources = Exercise(
    cases=[
        Cases(1, Text(en="one comparison", ko="비교 한 번"), cases.one_comparison),
        Cases(
            1,
            Text(en="few labels and many", ko="레이블이 적을 때와 많을 때"),
            cases.few_and_many_labels,
        ),
        Cases(2, Text(en="several sources", ko="원천 여러 개"), cases.several_sources),
    ],
    oracle=answers.by_statistics,
    also_correct=[
        answers.by_loops,
        answers.by_arrays,
        answers.in_float32,
        answers.with_each(of_a_pair.by_the_other_ddof),
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Three sources, each at 20 and at 500 labels: how many times do you compare with "
            "scratch, and at which index of `quantiles` is the quantile for that?",
            ko="원천이 셋이고 저마다 레이블이 20개일 때와 500개일 때가 있습니다. 처음부터 학습한 "
            "결과와 몇 번 비교합니까? 그 분위수는 `quantiles`의 몇 번 인덱스에 있습니까?",
        ),
        Text(
            en="`sources[source, size] - scratch[size]` holds a difference for each seed. Do with "
            "it what `conclude` did.",
            ko="`sources[source, size] - scratch[size]`에는 시드마다 차이가 하나씩 있습니다. "
            "이것으로 `conclude`처럼 계산하십시오.",
        ),
        Text(
            en="The half width is the quantile times the standard deviation (`ddof=1`), divided by "
            "the root of the number of seeds. The interval lies above 0, below 0, or holds 0.",
            ko="구간의 반폭은 분위수에 표준편차(`ddof=1`)를 곱해 시드 수의 제곱근으로 나눈 "
            "값입니다. 구간이 0보다 위에 있는지, 아래에 있는지, 0이 들어 있는지 보십시오.",
        ),
    ],
)
