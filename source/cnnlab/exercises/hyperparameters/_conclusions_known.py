"""The known mistakes of `conclude`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises import _interval_words as words
from cnnlab.exercises._interval_words import named
from cnnlab.exercises.hyperparameters import _conclusions as made

KNOWN = [
    Mistake(
        made.means_only,
        en="You compared the means alone. Two means are never quite equal, so this never says "
        '"cannot tell". Ask whether 0 lies inside the interval.',
        ko="평균만 비교했습니다. 두 평균이 똑같은 일은 거의 없으므로 "
        '"cannot tell"이 나오지 않습니다. 구간에 0이 들어 있는지 보십시오.',
    ),
    Mistake(
        made.medians,
        en="You put the interval around the median of the differences. The standard error belongs "
        "to their mean.",
        ko="차이의 중앙값을 중심으로 구간을 만들었습니다. 표준오차는 평균에 대한 것입니다.",
    ),
    Mistake(
        made.best_seed_only,
        en="You compared the best seed of each setting. The best of several is luck. Use all "
        "seeds, in pairs.",
        ko="설정마다 가장 좋은 시드만 비교했습니다. 여럿 가운데 최고는 운입니다. 모든 시드를 "
        "짝지어 쓰십시오.",
    ),
    Mistake(
        made.all_seeds_must_win,
        en="You asked whether every seed agrees. With three seeds that happens by chance one time "
        "in four, and with many seeds a clear difference may have exceptions. Use the interval.",
        ko="모든 시드의 결과가 같은 쪽인지를 보았습니다. 시드가 셋이면 우연히 그렇게 될 확률이 "
        "4분의 1이고, 시드가 많으면 분명한 차이에도 예외가 있습니다. 구간을 쓰십시오.",
    ),
    Mistake(
        made.most_seeds_win,
        en="You counted which setting wins with more seeds. That leaves out by how much. Use the "
        "mean difference and its interval.",
        ko="더 많은 시드에서 이긴 설정을 골랐습니다. 얼마나 차이 나는지가 빠져 있습니다. 차이의 "
        "평균과 그 구간을 쓰십시오.",
    ),
    Mistake(
        made.not_paired,
        en="You used the spread of each setting by itself. What seeds have in common should "
        "cancel: take the differences first, then their standard deviation.",
        ko="설정마다 따로 구한 표준편차를 썼습니다. 시드에 공통된 영향은 지워져야 합니다. 차이를 "
        "먼저 구하고, 그 차이의 표준편차를 쓰십시오.",
    ),
    Mistake(
        made.intervals_apart,
        en="You made an interval for each setting and asked whether they overlap. Two intervals "
        "may overlap although the difference is clear. Make one interval, of the differences.",
        ko="설정마다 구간을 만들어 겹치는지 보았습니다. 차이가 분명해도 두 구간은 겹칠 수 "
        "있습니다. 차이에 대한 구간 하나를 만드십시오.",
    ),
    Mistake(
        made.deviation_for_error,
        en="You used the standard deviation as it is. The mean of n seeds is surer than one seed: "
        "divide by the root of n.",
        ko="표준편차를 그대로 썼습니다. 시드 n개의 평균은 하나보다 확실합니다. n의 제곱근으로 "
        "나누십시오.",
    ),
    named(made.without_the_root, words.WITHOUT_THE_ROOT),
    named(made.variance_for_deviation, words.VARIANCE),
    named(made.numpys_own_ddof, words.NUMPYS_DDOF),
    named(made.one_seed_less, words.ONE_SEED_LESS),
    named(made.normal_quantile, words.NORMAL_QUANTILE),
    Mistake(
        made.quantile_of_three_seeds,
        en="You used 4.30 for every number of seeds. Use the `quantile` that is handed in.",
        ko="시드 수와 관계없이 4.30을 썼습니다. 인수로 받은 `quantile`을 쓰십시오.",
    ),
    Mistake(
        made.quantile_of_its_own,
        en="You computed a quantile for 95 % yourself. The caller may want to be surer: use the "
        "`quantile` that is handed in.",
        ko="95 %에 해당하는 분위수를 직접 계산했습니다. 더 높은 확실성을 원할 수도 있습니다. "
        "인수로 받은 `quantile`을 쓰십시오.",
    ),
    named(made.no_quantile, words.NO_QUANTILE),
    named(made.half_the_interval, words.HALF_THE_INTERVAL),
    Mistake(
        made.turned_round,
        en='"better" and "worse" are exchanged. The question is whether the first setting is '
        "better: subtract the other from it.",
        ko='"better"와 "worse"가 바뀌었습니다. 첫째 설정이 나은지를 묻고 있습니다. 첫째에서 다른 '
        "쪽을 빼십시오.",
    ),
    Mistake(
        made.worse_without_proof,
        en='You say "worse" whenever "better" is not shown. "worse" needs the whole interval below '
        '0; in between you "cannot tell".',
        ko='"better"가 아니면 모두 "worse"라고 했습니다. "worse"는 구간 전체가 0보다 작아야 '
        '합니다. 그 사이라면 "cannot tell"입니다.',
    ),
    Mistake(
        made.never_worse,
        en='You never say "worse". When the whole interval lies below 0, the first setting is '
        "worse.",
        ko='"worse"라고 하는 경우가 없습니다. 구간 전체가 0보다 작으면 첫째 설정이 더 나쁩니다.',
    ),
    Mistake(
        made.sign_lost,
        en='You see that the settings differ, but say "better" for both directions. Look at the '
        "sign of the mean difference.",
        ko='두 설정이 다르다는 것은 알아냈지만 어느 쪽이든 "better"라고 했습니다. 차이의 평균의 '
        "부호를 보십시오.",
    ),
    Mistake(
        made.the_other_end,
        en='You looked at the upper end only. For "better" the whole interval must lie above 0, '
        "so its lower end must.",
        ko='구간의 위 끝만 보았습니다. "better"라고 하려면 구간 전체가 0보다 커야 하므로 아래 끝이 '
        "0보다 커야 합니다.",
    ),
]
