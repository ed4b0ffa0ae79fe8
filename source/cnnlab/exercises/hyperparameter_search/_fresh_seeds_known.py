"""The known mistakes of `paired_interval`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises import _interval_words as words
from cnnlab.exercises._interval_words import named
from cnnlab.exercises.hyperparameter_search import _fresh_seeds as made
from cnnlab.exercises.hyperparameter_search import _fresh_seeds_widths as wide

KNOWN = [
    Mistake(
        made.all_seeds,
        en="Your interval holds the seeds of the search, too. The winner was chosen because it was "
        "lucky with them: use the seeds from `searched` on alone.",
        ko="구간에 탐색에 쓴 시드가 들어 있습니다. 이긴 설정은 그 시드에서 운이 좋았기에 뽑힌 "
        "것입니다. `searched`번부터의 시드만 쓰십시오.",
    ),
    Mistake(
        made.seeds_of_the_search,
        en="Your interval uses the seeds of the search, by which the winner was chosen. They "
        "flatter it: use the others.",
        ko="이긴 설정을 고를 때 쓴 시드로 구간을 만들었습니다. 그 시드에서는 실제보다 좋아 "
        "보입니다. 나머지 시드를 쓰십시오.",
    ),
    Mistake(
        made.chosen_by_all_seeds,
        en="You chose the winner by all seeds, the fresh ones included: then they are fresh no "
        "more. Choose by the first `searched` seeds alone.",
        ko="새 시드까지 모두 써서 설정을 골랐습니다. 그러면 더는 새 시드가 아닙니다. 처음 "
        "`searched`개의 시드로만 고르십시오.",
    ),
    Mistake(
        made.chosen_by_fresh_seeds,
        en="You chose the winner by the fresh seeds, which are kept to judge it. Choose by the "
        "first `searched` seeds.",
        ko="평가에 쓸 새 시드로 설정을 골랐습니다. 처음 `searched`개의 시드로 고르십시오.",
    ),
    Mistake(
        made.chosen_by_one_run,
        en="You chose the configuration with the best single run. Choose by the mean over the "
        "search's seeds.",
        ko="한 번의 최고 기록으로 설정을 골랐습니다. 탐색에 쓴 시드의 평균으로 고르십시오.",
    ),
    Mistake(
        made.chosen_by_the_last_seed,
        en="You chose the configuration by column `searched - 1` alone. Choose by the mean over "
        "the first `searched` columns: `accuracies[:, :searched]`.",
        ko="`searched - 1` 열 하나만 보고 설정을 골랐습니다. 처음 `searched`개 열의 평균으로 "
        "고르십시오. `accuracies[:, :searched]`입니다.",
    ),
    Mistake(
        made.worst_chosen,
        en="You chose the configuration with the lowest mean. Accuracies are better when they are "
        "higher.",
        ko="평균이 가장 낮은 설정을 골랐습니다. 정확도는 높을수록 좋습니다.",
    ),
    Mistake(
        made.not_paired,
        en="You used the spread of each configuration by itself. Take the differences seed by seed "
        "first, then their standard deviation.",
        ko="설정마다 따로 구한 표준편차를 썼습니다. 시드마다 차이를 먼저 구하고, 그 차이의 "
        "표준편차를 쓰십시오.",
    ),
    Mistake(
        made.baseline_minus_chosen,
        en="You subtracted the winner from the baseline. A winner that is better should give "
        "differences above 0.",
        ko="기준 설정에서 이긴 설정을 뺐습니다. 이긴 설정이 나으면 차이가 0보다 커야 합니다.",
    ),
    Mistake(
        made.chosen_alone,
        en="Your interval is of the winner's own accuracies. Subtract the baseline's, seed by "
        "seed.",
        ko="이긴 설정의 정확도 자체로 구간을 만들었습니다. 시드마다 기준 설정의 정확도를 빼십시오.",
    ),
    Mistake(
        made.first_row_for_baseline,
        en="You compared with the first row whatever `baseline` says. Is the argument used?",
        ko="`baseline`과 관계없이 첫 행과 비교했습니다. 인수를 쓰고 있습니까?",
    ),
    Mistake(
        made.mean_for_baseline,
        en="You compared with the mean of all configurations. Nobody runs their mean: compare with "
        "the row `baseline`.",
        ko="모든 설정의 평균과 비교했습니다. 평균을 쓰는 사람은 없습니다. `baseline`번 행과 "
        "비교하십시오.",
    ),
    Mistake(
        wide.normal_quantile,
        en="Your quantile is the normal distribution's, 1.96 for 95 %. With few seeds the standard "
        "deviation itself is uncertain: use the t distribution with n − 1 degrees of freedom.",
        ko="정규분포의 분위수를 썼습니다. 95 %이면 1.96입니다. 시드가 적으면 표준편차 자체도 "
        "확실하지 않습니다. 자유도가 n − 1인 t 분포를 쓰십시오.",
    ),
    Mistake(
        wide.always_95,
        en="Your interval is one of 95 % whatever `confidence` says. Is the argument used?",
        ko="`confidence`와 관계없이 95 % 구간을 구했습니다. 인수를 쓰고 있습니까?",
    ),
    Mistake(
        wide.one_side_only,
        en="All that you left out lies on one side. A 95 % interval leaves out 2.5 % at each end, "
        "so it needs the quantile of 0.975: (1 + confidence) / 2.",
        ko="구간 밖의 확률을 한쪽에 모두 두었습니다. 95 % 구간은 양 끝에서 2.5 %씩 빼므로 0.975의 "
        "분위수, 곧 (1 + confidence) / 2가 필요합니다.",
    ),
    Mistake(
        wide.freedom_of_all,
        en="Your t distribution has n degrees of freedom. One is used up by the mean: n − 1.",
        ko="t 분포의 자유도를 n으로 했습니다. 평균을 구하는 데 하나를 썼으므로 n − 1입니다.",
    ),
    Mistake(
        wide.deviation_for_error,
        en="You used the standard deviation as it is. The mean of n seeds is surer than one seed: "
        "divide by the root of n.",
        ko="표준편차를 그대로 썼습니다. 시드 n개의 평균은 하나보다 확실합니다. n의 제곱근으로 "
        "나누십시오.",
    ),
    named(wide.without_the_root, words.WITHOUT_THE_ROOT),
    named(wide.variance_for_deviation, words.VARIANCE),
    named(wide.numpys_own_ddof, words.NUMPYS_DDOF),
    Mistake(
        wide.mean_and_half,
        en="You returned the middle and the half width. Return the two ends: mean − half and mean "
        "+ half.",
        ko="가운데와 반폭을 반환했습니다. 평균 − 반폭과 평균 + 반폭, 두 끝을 반환하십시오.",
    ),
]
