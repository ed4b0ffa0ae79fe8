"""The known mistakes of `expected_improvement`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_search import _improvements as made

KNOWN = [
    Mistake(
        made.maximised,
        en="You computed how far the error is expected to rise above `best`. An error is better "
        "when it is lower: the improvement is `best - mean`, in z as well.",
        ko="오류율이 `best`보다 얼마나 커질지를 구했습니다. 오류율은 낮을수록 좋습니다. 개선량은 "
        "`best - mean`이고, z에서도 마찬가지입니다.",
    ),
    Mistake(
        made.gain_turned_round,
        en="The first term has the wrong sign: z is right, but the factor before Φ(z) is `best - "
        "mean`, not `mean - best`.",
        ko="첫 항의 부호가 반대입니다. z는 맞지만 Φ(z)에 곱할 것은 `mean - best`가 아니라 `best - "
        "mean`입니다.",
    ),
    Mistake(
        made.z_without_deviation,
        en="z is not divided by the deviation. z says how many deviations `best` lies above the "
        "mean.",
        ko="z를 표준편차로 나누지 않았습니다. z는 `best`가 평균보다 표준편차의 몇 배만큼 위에 "
        "있는지입니다.",
    ),
    Mistake(
        made.density_not_scaled,
        en="The second term lacks the deviation: it is `deviation` times φ(z). A density that "
        "knows the deviation, as `norm.pdf(best, mean, deviation)`, has divided by it.",
        ko="둘째 항에 표준편차가 빠졌습니다. `deviation`에 φ(z)를 곱해야 합니다. `norm.pdf(best, "
        "mean, deviation)`처럼 표준편차를 넣은 밀도는 이미 그것으로 나눈 값입니다.",
    ),
    Mistake(
        made.probability_only,
        en="You returned the probability of an improvement. It prefers tiny but sure improvements; "
        "weigh each improvement by its size.",
        ko="개선될 확률을 반환했습니다. 확률만 보면 작지만 확실한 개선을 고르게 됩니다. 개선의 "
        "크기까지 곱하십시오.",
    ),
    Mistake(
        made.without_the_density,
        en="The second term is missing, `deviation` times φ(z). Without it, uncertain places never "
        "look promising.",
        ko="둘째 항, 곧 `deviation`에 φ(z)를 곱한 값이 빠졌습니다. 이 항이 없으면 불확실한 곳을 "
        "시도할 까닭이 없어집니다.",
    ),
    Mistake(
        made.density_alone,
        en="The first term is missing, `best - mean` times Φ(z). Without it, only uncertainty "
        "counts.",
        ko="첫 항, 곧 `best - mean`에 Φ(z)를 곱한 값이 빠졌습니다. 이 항이 없으면 불확실성만 보게 "
        "됩니다.",
    ),
    Mistake(
        made.mean_alone,
        en="You used the mean alone. Where the deviation is large, an error above the mean of the "
        "best may still turn out lower: use Φ and φ.",
        ko="평균만 썼습니다. 표준편차가 크면 평균이 `best`보다 높아도 실제로는 더 낮을 수 "
        "있습니다. Φ와 φ를 쓰십시오.",
    ),
    Mistake(
        made.density_without_root,
        en="The density is too large: φ(z) is exp(−z²/2) divided by the root of 2π.",
        ko="밀도가 너무 큽니다. φ(z)는 exp(−z²/2)를 2π의 제곱근으로 나눈 값입니다.",
    ),
    Mistake(
        made.error_function_for_share,
        en="You used erf(z) for Φ(z). It goes from −1 to 1; Φ(z) is (1 + erf(z/√2)) / 2.",
        ko="Φ(z) 대신 erf(z)를 썼습니다. erf는 −1에서 1까지입니다. Φ(z)는 (1 + erf(z/√2)) / "
        "2입니다.",
    ),
    Mistake(
        made.root_of_two_forgotten,
        en="Your Φ is too steep: in (1 + erf(z/√2)) / 2 the root of 2 is missing.",
        ko="Φ가 너무 가파릅니다. (1 + erf(z/√2)) / 2에서 2의 제곱근이 빠졌습니다.",
    ),
    Mistake(
        made.variance_for_deviation,
        en="You squared the deviation. z and the second term need the standard deviation itself.",
        ko="표준편차를 제곱했습니다. z와 둘째 항에는 표준편차를 그대로 쓰십시오.",
    ),
    Mistake(
        made.root_of_the_deviation,
        en="You took the root of the deviation. It is a standard deviation already, no variance.",
        ko="표준편차의 제곱근을 구했습니다. 주어진 값은 분산이 아니라 이미 표준편차입니다.",
    ),
    Mistake(
        made.nothing_where_sure,
        en="Where the deviation is 0 you always return 0. If the mean there lies below `best`, the "
        "improvement is sure: `best - mean`.",
        ko="표준편차가 0이면 언제나 0을 반환했습니다. 그곳의 평균이 `best`보다 낮으면 개선이 "
        "확실합니다. `best - mean`입니다.",
    ),
    Mistake(
        made.divides_by_zero,
        en="You divided by a deviation of 0, and where the mean equals `best` that leaves NaN. "
        "Where nothing is uncertain the improvement is `best - mean`, or 0.",
        ko="0인 표준편차로 나누었습니다. 평균이 `best`와 같은 곳에는 NaN이 남습니다. 불확실하지 "
        "않은 곳의 개선량은 `best - mean` 또는 0입니다.",
    ),
    Mistake(
        made.negative_where_sure,
        en="Where the deviation is 0 your improvement can be negative. A trial that turns out "
        "worse improves by 0: the best so far stays.",
        ko="표준편차가 0인 곳에서 개선량이 음수가 되었습니다. 더 나쁜 시도의 개선량은 0입니다. "
        "지금까지의 최고는 그대로 남습니다.",
    ),
    Mistake(
        made.lower_bound,
        en="You returned the mean minus two deviations. That is another way to choose, a bound; "
        "here the expected improvement is asked for.",
        ko="평균에서 표준편차의 두 배를 뺐습니다. 그것은 다른 선택 방법인 하한입니다. 여기서는 "
        "기대 개선량을 구합니다.",
    ),
    Mistake(
        made.where_only,
        en="You returned where the improvement is largest. Return the improvement everywhere, in "
        "an array of the same shape.",
        ko="개선량이 가장 큰 위치를 반환했습니다. 모든 곳의 개선량을 같은 모양의 배열로 "
        "반환하십시오.",
    ),
    Mistake(
        made.one_for_a_deviation_of_zero,
        en="Where the deviation is 0 you divided by 1 and kept the formula. The model is sure "
        "there: the improvement is `np.maximum(best - mean, 0)`.",
        ko="표준편차가 0인 곳에서 1로 나누기만 하고 식을 그대로 썼습니다. 그곳에서는 모델이 "
        "확신하므로 개선량은 `np.maximum(best - mean, 0)`입니다.",
    ),
    Mistake(
        made.with_a_margin,
        en="You subtracted 0.01 from the improvement, a margin that some formulas have so that the "
        "search explores more. Here every improvement counts from 0 on.",
        ko="개선량에서 0.01을 뺐습니다. 더 많이 탐험하도록 그런 여유를 두는 식도 있지만, 여기서는 "
        "0을 넘는 개선을 모두 셉니다.",
    ),
    Mistake(
        made.factors_exchanged,
        en="Φ and φ are exchanged: the gain is multiplied by the probability Φ(z), the deviation "
        "by the density φ(z).",
        ko="Φ와 φ가 바뀌었습니다. `best - mean`에는 확률 Φ(z)를, 표준편차에는 밀도 φ(z)를 "
        "곱합니다.",
    ),
]
