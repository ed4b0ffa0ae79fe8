"""The known mistakes of `touches_boundary`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_search import _boundaries as made

KNOWN = [
    Mistake(
        made.always_linear,
        en="You measured every axis linearly. Between 0.0001 and 0.1, a learning rate of 0.001 "
        "lies at one third, not at one hundredth. Take logarithms when `scale` is `log`.",
        ko="모든 축을 선형으로 쟀습니다. 0.0001과 0.1 사이에서 학습률 0.001의 위치는 100분의 1이 "
        "아니라 3분의 1입니다. `scale`이 `log`이면 로그를 취하십시오.",
    ),
    Mistake(
        made.always_logarithmic,
        en="You took logarithms on every axis. Where `scale` is `linear`, such as for a dropout "
        "rate, measure the values as they are.",
        ko="모든 축에서 로그를 취했습니다. 드롭아웃 비율처럼 `scale`이 `linear`이면 값을 그대로 "
        "재십시오.",
    ),
    Mistake(
        made.worst_trial,
        en="You looked at the trial with the lowest accuracy. Where the best one lies decides.",
        ko="정확도가 가장 낮은 시도를 보았습니다. 가장 좋은 시도의 위치를 보십시오.",
    ),
    Mistake(
        made.any_trial,
        en="You asked whether any trial lies near an end. A search always tries some there; only "
        "the best one tells where it pays to look further.",
        ko="끝 가까이에 있는 시도가 하나라도 있는지 보았습니다. 탐색에는 그런 시도가 늘 있습니다. "
        "어디를 더 찾아볼지는 가장 좋은 시도가 알려 줍니다.",
    ),
    Mistake(
        made.edge_itself,
        en="You accepted only the end itself. A random search hardly ever hits it: everything in "
        "the outer tenth of the axis counts.",
        ko="끝값과 똑같은 경우만 인정했습니다. 무작위 탐색이 끝값에 닿는 일은 거의 없습니다. 축의 "
        "바깥 10분의 1은 모두 해당합니다.",
    ),
    Mistake(
        made.tenth_of_the_bound,
        en="You compared with a tenth of the bound itself, `1.1 * low` and `0.9 * high`. The outer "
        "tenth is a tenth of the way from `low` to `high`.",
        ko="경계값의 10분의 1, 곧 `1.1 * low`와 `0.9 * high`를 썼습니다. 바깥 10분의 1은 `low`에서 "
        "`high`까지 가는 길의 10분의 1입니다.",
    ),
    Mistake(
        made.tried_range,
        en="You measured between the smallest and the largest value tried. The space goes from "
        "`low` to `high`, whether a trial came near the ends or not.",
        ko="시도한 값의 최솟값과 최댓값 사이에서 쟀습니다. 끝 가까이를 시도하지 않았더라도 탐색 "
        "공간은 `low`부터 `high`까지입니다.",
    ),
    Mistake(
        made.half_the_margin,
        en="Your margin is half as wide: a tenth belongs to each end, not to both together.",
        ko="여백이 절반입니다. 10분의 1은 두 끝을 합친 것이 아니라 한쪽 끝의 너비입니다.",
    ),
    Mistake(
        made.quarter_for_tenth,
        en="Your margin is too wide: only the outer tenth at each end counts.",
        ko="여백이 너무 넓습니다. 양 끝의 바깥 10분의 1만 해당합니다.",
    ),
    Mistake(
        made.low_end_only,
        en='You never say "high". The best trial may lie at the upper end as well.',
        ko='"high"라고 하는 경우가 없습니다. 가장 좋은 시도가 위쪽 끝에 있을 수도 있습니다.',
    ),
    Mistake(
        made.high_end_only,
        en='You never say "low". The best trial may lie at the lower end as well.',
        ko='"low"라고 하는 경우가 없습니다. 가장 좋은 시도가 아래쪽 끝에 있을 수도 있습니다.',
    ),
    Mistake(
        made.ends_exchanged,
        en='"low" and "high" are exchanged. "low" means that the space should grow downwards.',
        ko='"low"와 "high"가 바뀌었습니다. "low"는 공간을 작은 값 쪽으로 넓히라는 뜻입니다.',
    ),
    Mistake(
        made.mean_of_the_trials,
        en="You looked at the mean of the values tried. It says where the search looked, not where "
        "it found something.",
        ko="시도한 값의 평균을 보았습니다. 평균은 탐색이 어디를 보았는지일 뿐, 어디에서 찾았는지가 "
        "아닙니다.",
    ),
    Mistake(
        made.place_in_the_list,
        en="You used the index of the best trial. Trials come in no order: use its value.",
        ko="가장 좋은 시도의 인덱스를 썼습니다. 시도에는 정해진 순서가 없습니다. 그 값을 쓰십시오.",
    ),
    Mistake(
        made.yes_or_no,
        en='You returned true or false. Say at which end: "low", "high", or "inside".',
        ko='참이나 거짓을 반환했습니다. "low", "high", "inside" 가운데 어디인지 반환하십시오.',
    ),
]
