"""What a learning rate does on a quadratic loss, told from the curvatures before any step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.exercises.hyperparameters import _quadratics as answers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from cnnlab.exercises.hyperparameters._quadratics import Array

    Call = tuple[Array, float]
    # Rate times largest curvature; then the other curvatures as shares of the largest.
    Bowl = tuple[float, Sequence[float]]


def _bowls(*bowls: Bowl) -> Callable[[np.random.Generator], Iterator[Call]]:
    """Return a drawer of calls; the steepest direction stands first only where it is alone."""

    def make(random: np.random.Generator) -> Iterator[Call]:
        for number, (steepness, shares) in enumerate(bowls):
            largest = float(random.uniform(3, 8))
            others = largest * np.array(shares) * random.uniform(0.95, 1.05, len(shares))
            place = 1 + number % len(shares) if shares else 0
            curvatures = np.insert(others, place, largest)
            rate = steepness * random.uniform(0.97, 1.03) / largest
            yield np.round(curvatures, 5), round(rate, 5)

    return make


classify_learning_rate = Exercise(
    cases=[
        Cases(
            1,
            Text(en="one direction", ko="방향 하나"),
            _bowls((0.3, ()), (2.6, ()), (1.5, ()), (0.003, ()), (0.02, ())),
        ),
        Cases(
            1,
            Text(en="several directions, similar curvatures", ko="곡률이 비슷한 여러 방향"),
            _bowls(
                (2.3, (0.5, 0.3)),
                (1.5, (0.5, 0.3)),
                (0.8, (0.5, 0.7, 0.6)),
                (1.3, (0.4,)),
                (0.003, (0.6, 0.8)),
            ),
        ),
        Cases(
            1,
            Text(en="flat and steep directions together", ko="완만한 방향과 가파른 방향이 함께"),
            _bowls(
                (0.8, (0.3, 0.001)),
                (1.6, (0.001, 0.3)),
                (2.4, (0.3, 0.001, 0.1)),
                (0.8, (0.05, 0.2)),
                (1.8, (0.05,)),
                (0.2, (0.002,)),
            ),
        ),
    ],
    oracle=answers.by_factors,
    also_correct=[
        answers.by_boundaries,
        answers.by_walking,
        answers.by_loops,
        answers.in_float32,
    ],
    mistakes=[
        Mistake(
            answers.flattest_direction_only,
            en="You looked at the smallest curvature only. The steepest direction breaks first: "
            "which curvature sets the largest rate that still works?",
            ko="가장 작은 곡률만 보았습니다. 가장 가파른 방향이 먼저 무너집니다. 쓸 수 있는 "
            "학습률의 한계는 어느 곡률이 정합니까?",
        ),
        Mistake(
            answers.steepest_direction_only,
            en="You judged crawling by the steepest direction, which is the fastest one. Which "
            "direction arrives last?",
            ko="느린지를 가장 가파른 방향으로 판단했는데, 그 방향이 가장 빠릅니다. 마지막에 "
            "도착하는 방향은 어느 쪽입니까?",
        ),
        Mistake(
            answers.mean_curvature,
            en="You used the mean curvature. Directions don't average out: one that diverges "
            "spoils the loss whatever the others do. Look at the largest and the smallest.",
            ko="곡률의 평균을 썼습니다. 방향끼리는 서로 메워 주지 않습니다. 한 방향이 발산하면 "
            "나머지와 상관없이 손실이 커집니다. 가장 큰 곡률과 가장 작은 곡률을 보십시오.",
        ),
        Mistake(
            answers.sum_of_curvatures,
            en="You compared with the sum of the curvatures. Each direction moves by itself: take "
            "the one that is in danger first.",
            ko="곡률의 합과 비교했습니다. 방향은 저마다 따로 움직입니다. 가장 먼저 위험해지는 "
            "방향 하나를 보십시오.",
        ),
        Mistake(
            answers.first_direction_only,
            en="You looked at the first curvature only. The others count too, and they come in no "
            "order.",
            ko="첫 번째 곡률만 보았습니다. 나머지도 보아야 하며, 곡률은 크기순이 아닙니다.",
        ),
        Mistake(
            answers.every_direction_must,
            en="You asked for every direction to diverge, to change sides or to be slow (`all`). "
            "One such direction is enough.",
            ko="모든 방향이 발산하거나 건너편으로 가거나 느려야 한다고 보았습니다(`all`). 그런 "
            "방향이 하나만 있어도 됩니다.",
        ),
        Mistake(
            answers.diverges_from_one,
            en="You say `diverges` as soon as the rate is above 1 / curvature. There the step goes "
            "too far and lands on the other side, but nearer. From which factor on is it farther?",
            ko="학습률이 1 / 곡률을 넘으면 바로 `diverges`라고 했습니다. 이때는 최소점을 지나쳐 "
            "건너편으로 가지만 거리는 줄어듭니다. 배율이 얼마부터 멀어집니까?",
        ),
        Mistake(
            answers.never_oscillates,
            en="You miss `oscillates`. Above which rate is the factor `1 - learning_rate * "
            "curvature` of the steepest direction negative?",
            ko="`oscillates`여야 할 때 다른 답이 나옵니다. 학습률이 얼마를 넘으면 가장 가파른 "
            "방향의 배율 `1 - learning_rate * curvature`가 음수가 됩니까?",
        ),
        Mistake(
            answers.never_diverges,
            en="You say `oscillates` where it `diverges`. A factor of -1.5 changes sides and also "
            "makes the distance longer: its size counts, without the sign.",
            ko="`diverges`여야 할 때 `oscillates`가 나옵니다. 배율이 -1.5이면 건너편으로 가면서 "
            "거리도 늘어납니다. 부호를 뺀 크기를 보십시오.",
        ),
        Mistake(
            answers.crawls_first,
            en="You asked about crawling before the rest. A flat direction may crawl while a steep "
            "one diverges; and a large negative factor has a large 100th power, too. Ask for the "
            "worst first.",
            ko="느린지를 가장 먼저 물었습니다. 완만한 방향이 느린 동안 가파른 방향은 발산할 수 "
            "있습니다. 절댓값이 큰 음수도 100제곱하면 커집니다. 가장 나쁜 경우부터 확인하십시오.",
        ),
        Mistake(
            answers.inverse_curvatures,
            en="You divided the rate by the curvature. The two are multiplied: a step is the rate "
            "times the gradient, and the gradient is the curvature times the distance.",
            ko="학습률을 곡률로 나누었습니다. 둘은 곱해야 합니다. 스텝은 학습률 곱하기 기울기이고, "
            "기울기는 곡률 곱하기 거리입니다.",
        ),
        Mistake(
            answers.curvatures_ignored,
            en="You used the learning rate alone. No rate is large or small by itself: it depends "
            "on the curvatures.",
            ko="학습률만 썼습니다. 학습률이 큰지 작은지는 그 값만으로 알 수 없고 곡률에 따라 "
            "다릅니다.",
        ),
        Mistake(
            answers.one_step_is_a_hundred,
            en="You asked what is left after one step. Each of the 100 steps multiplies the "
            "distance again.",
            ko="한 스텝 뒤에 남은 거리를 보았습니다. 100스텝이면 배율을 100번 곱합니다.",
        ),
        Mistake(
            answers.gone_instead_of_left,
            en="`crawls` and `converges` are exchanged. The 100th power of the factor is the share "
            "that is left, not the share that is gone.",
            ko="`crawls`와 `converges`가 바뀌었습니다. 배율의 100제곱은 줄어든 비율이 아니라 남은 "
            "비율입니다.",
        ),
    ],
    hints=[
        Text(
            en="A direction has curvature 4. By which factor does one step multiply its distance "
            "with the rates 0.1, 0.4 and 0.6?",
            ko="어떤 방향의 곡률이 4입니다. 학습률이 0.1, 0.4, 0.6이면 한 스텝에 거리가 몇 배가 "
            "됩니까?",
        ),
        Text(
            en="A factor between 0 and 1 comes nearer on the same side, one between -1 and 0 on "
            "the other side, and one below -1 goes away. Which direction has the lowest factor?",
            ko="배율이 0과 1 사이이면 같은 쪽에서, -1과 0 사이이면 건너편으로 가며 가까워지고, "
            "-1보다 작으면 멀어집니다. 배율이 가장 작은 방향은 어느 쪽입니까?",
        ),
        Text(
            en="Ask in this order: is the rate times the largest curvature at least 2? Is it above "
            "1? Is the 100th power of the smallest curvature's factor above 0.5?",
            ko="다음 순서로 확인하십시오. 학습률과 가장 큰 곡률의 곱이 2 이상입니까? 1보다 "
            "큽니까? 가장 작은 곡률의 배율을 100제곱하면 0.5보다 큽니까?",
        ),
    ],
)
