"""The known mistakes of `compare_all`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.dropout_and_batch_size import _all_pairs as made
from cnnlab.exercises.hyperparameters import _conclusions as of_a_pair
from cnnlab.exercises.hyperparameters._conclusions_known import KNOWN as KNOWN_OF_A_PAIR

# What `conclude` knows of one pair, made with every pair: the interval itself is wrong.
_OF_THE_INTERVAL = (
    of_a_pair.means_only,
    of_a_pair.best_seed_only,
    of_a_pair.not_paired,
    of_a_pair.intervals_apart,
    of_a_pair.deviation_for_error,
    of_a_pair.without_the_root,
    of_a_pair.numpys_own_ddof,
    of_a_pair.one_seed_less,
    of_a_pair.no_quantile,
    of_a_pair.half_the_interval,
    of_a_pair.worse_without_proof,
    of_a_pair.sign_lost,
)

KNOWN = [
    *(
        Mistake(made.with_each_pair(known.function), en=known.en, ko=known.ko)
        for known in KNOWN_OF_A_PAIR
        if known.function in _OF_THE_INTERVAL
    ),
    Mistake(
        made.one_comparison,
        en="You used the quantile for a single comparison. With several pairs the chance that one "
        "of them differs by luck adds up: take the quantile for as many comparisons as you make.",
        ko="비교 한 번에 쓰는 분위수를 썼습니다. 쌍이 여럿이면 그 가운데 하나가 우연히 다를 확률이 "
        "쌓입니다. 실제로 하는 비교의 수에 맞는 분위수를 쓰십시오.",
    ),
    Mistake(
        made.as_many_as_settings,
        en="You counted the settings, not the comparisons. How many pairs do two settings form, "
        "and how many do four?",
        ko="비교가 아니라 설정의 수를 세었습니다. 설정이 둘이면 쌍은 몇 개이고, 넷이면 몇 "
        "개입니까?",
    ),
    Mistake(
        made.one_less_than_settings,
        en="You counted one comparison less than there are settings. That holds if all are "
        "compared with the same one. Here every setting meets every other.",
        ko="설정의 수에서 1을 뺀 만큼 비교한다고 보았습니다. 모두를 한 설정과만 비교할 때의 "
        "수입니다. 여기서는 모든 설정끼리 비교합니다.",
    ),
    Mistake(
        made.both_directions_counted,
        en="You counted every pair twice, once in each direction. Second minus first and first "
        "minus second are one comparison.",
        ko="쌍마다 방향을 바꾸어 두 번씩 세었습니다. 둘째에서 첫째를 빼든 첫째에서 둘째를 빼든 "
        "비교는 하나입니다.",
    ),
    Mistake(
        made.next_quantile,
        en="You took the quantile one place too far. `quantiles` starts with the one for a single "
        "comparison, and that is at index 0.",
        ko="한 칸 뒤의 분위수를 썼습니다. `quantiles`의 첫 값은 비교 한 번에 대한 것이고 그 "
        "인덱스는 0입니다.",
    ),
    Mistake(
        made.last_quantile,
        en="You took the last quantile. `quantiles` goes on for more comparisons than you make, "
        "so the interval is too wide.",
        ko="마지막 분위수를 썼습니다. `quantiles`에는 실제보다 많은 비교에 대한 값도 있으므로 "
        "구간이 너무 넓습니다.",
    ),
    Mistake(
        made.a_quantile_for_each,
        en="Each pair got another quantile: the first that for one comparison, the second that for "
        "two. All are made together, so one quantile holds for all.",
        ko="쌍마다 다른 분위수를 썼습니다. 첫째 쌍에는 비교 한 번, 둘째 쌍에는 비교 두 번의 "
        "값입니다. 모두 함께 하는 비교이므로 같은 분위수 하나를 쓰십시오.",
    ),
    Mistake(
        made.quantile_multiplied,
        en="You multiplied the quantile for one comparison by their number. Bonferroni divides "
        "the chance of an error, and the quantile grows much more slowly: look it up in "
        "`quantiles`.",
        ko="비교 한 번의 분위수에 비교의 수를 곱했습니다. 본페로니 방법은 틀릴 확률을 나누며, "
        "분위수는 훨씬 천천히 커집니다. `quantiles`에서 찾으십시오.",
    ),
    Mistake(
        made.normal_quantile,
        en="You used 1.96 (or 2) whatever `quantiles` says. It holds for very many seeds and one "
        "comparison.",
        ko="`quantiles`와 관계없이 1.96(또는 2)을 썼습니다. 시드가 아주 많고 비교가 한 번일 때의 "
        "값입니다.",
    ),
    Mistake(
        made.root_of_all_values,
        en="You took the root of the number of all values in `accuracies`. A mean difference is "
        "that of the seeds: n is how many seeds there are.",
        ko="`accuracies`에 든 모든 값의 개수에 제곱근을 취했습니다. 차이의 평균은 시드에 대한 "
        "평균이므로 n은 시드의 수입니다.",
    ),
    Mistake(
        made.root_of_the_settings,
        en="You took the root of the number of settings: `len` of an array counts its rows. n is "
        "the number of seeds.",
        ko="설정 수의 제곱근을 썼습니다. 배열의 `len`은 행의 수입니다. n은 시드의 수입니다.",
    ),
    Mistake(
        made.first_seed_only,
        en="You compared the first seed only. Another seed may say the opposite. Use all of them, "
        "in pairs.",
        ko="첫째 시드만 비교했습니다. 다른 시드에서는 반대일 수 있습니다. 모든 시드를 짝지어 "
        "쓰십시오.",
    ),
    Mistake(
        made.first_against_second,
        en='"better" and "worse" are exchanged. For each pair the question is whether the second '
        "is better: subtract the first from it.",
        ko='"better"와 "worse"가 바뀌었습니다. 쌍마다 둘째가 나은지를 묻고 있습니다. 둘째에서 '
        "첫째를 빼십시오.",
    ),
    Mistake(
        made.never_worse,
        en='You never say "worse". When the whole interval lies below 0, the second of the pair is '
        "worse.",
        ko='"worse"라고 하는 경우가 없습니다. 구간 전체가 0보다 작으면 쌍의 둘째가 더 나쁩니다.',
    ),
    Mistake(
        made.first_pair_only,
        en="You returned the verdict on the first pair only. Does a `return` stand inside the "
        "loop, or does the list start anew in every round?",
        ko="첫째 쌍의 판정만 반환했습니다. `return`이 반복문 안에 있거나, 반복할 때마다 리스트를 "
        "새로 만들고 있지 않습니까?",
    ),
    Mistake(
        made.against_the_first_only,
        en="You compared setting 0 with each of the others. The others form pairs too.",
        ko="설정 0을 나머지와 하나씩 비교했습니다. 나머지끼리도 쌍이 됩니다.",
    ),
    Mistake(
        made.neighbours_only,
        en="You compared each setting with the next one. Settings that do not stand next to each "
        "other form pairs too, such as 0 and 2.",
        ko="설정마다 바로 다음 설정과만 비교했습니다. 0과 2처럼 이웃하지 않는 설정도 쌍이 됩니다.",
    ),
    Mistake(
        made.both_directions_listed,
        en="Every pair comes twice, once in each direction. Compare it once: the second of a pair "
        "comes after the first.",
        ko="쌍마다 방향을 바꾸어 두 번씩 나옵니다. 한 번만 비교하십시오. 쌍의 둘째는 첫째보다 뒤에 "
        "있습니다.",
    ),
    Mistake(
        made.ordered_by_the_second,
        en="The verdicts are right, but in another order. First come all pairs that begin with "
        "setting 0, then those that begin with setting 1.",
        ko="판정은 맞지만 순서가 다릅니다. 설정 0으로 시작하는 쌍이 모두 먼저 오고, 그다음이 설정 "
        "1로 시작하는 쌍입니다.",
    ),
    Mistake(
        made.seeds_compared,
        en="You compared the seeds with each other. A row of `accuracies` is a setting, a column "
        "is a seed.",
        ko="시드끼리 비교했습니다. `accuracies`의 행은 설정이고 열은 시드입니다.",
    ),
    Mistake(
        made.word_alone,
        en="For two settings you returned the word by itself. Return a list there too, with one "
        "word in it.",
        ko="설정이 둘일 때 낱말만 반환했습니다. 이때도 낱말 하나가 든 리스트를 반환하십시오.",
    ),
]
