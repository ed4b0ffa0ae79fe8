"""The known mistakes of `judge_sources`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises import _interval_words as words
from cnnlab.exercises._interval_words import named
from cnnlab.exercises.hyperparameters import _conclusions as of_a_pair
from cnnlab.exercises.transfer_learning import _source_verdicts as made
from cnnlab.exercises.transfer_learning._source_verdicts import with_each

KNOWN = [
    Mistake(
        with_each(of_a_pair.means_only),
        en="You compared the means alone. Two means are never quite equal, so every source helps "
        'or hurts. Say "cannot tell" where 0 lies inside the interval.',
        ko="평균만 비교했습니다. 두 평균이 똑같은 일은 거의 없으므로 모든 원천이 도움이 되거나 "
        '해가 됩니다. 구간에 0이 들어 있으면 "cannot tell"이라고 하십시오.',
    ),
    Mistake(
        with_each(of_a_pair.not_paired),
        en="You used the spread of each training by itself. With few labels the seeds draw very "
        "different images, and both trainings share them: take the differences first.",
        ko="학습마다 따로 구한 표준편차를 썼습니다. 레이블이 적으면 시드마다 뽑힌 이미지가 크게 "
        "다르고, 두 학습은 같은 이미지를 씁니다. 차이를 먼저 구하십시오.",
    ),
    Mistake(
        with_each(of_a_pair.deviation_for_error),
        en="You used the standard deviation as it is. The mean of n seeds is surer than one seed: "
        "divide by the root of n.",
        ko="표준편차를 그대로 썼습니다. 시드 n개의 평균은 하나보다 확실합니다. n의 제곱근으로 "
        "나누십시오.",
    ),
    named(with_each(of_a_pair.without_the_root), words.WITHOUT_THE_ROOT),
    named(with_each(of_a_pair.numpys_own_ddof), words.NUMPYS_DDOF),
    named(with_each(of_a_pair.one_seed_less), words.ONE_SEED_LESS),
    named(with_each(of_a_pair.no_quantile), words.NO_QUANTILE),
    named(with_each(of_a_pair.half_the_interval), words.HALF_THE_INTERVAL),
    Mistake(
        with_each(of_a_pair.normal_quantile),
        en="You used 1.96 (or 2) whatever `quantiles` says. It holds for very many seeds and one "
        "comparison.",
        ko="`quantiles`와 관계없이 1.96(또는 2)을 썼습니다. 시드가 아주 많고 비교가 한 번일 때의 "
        "값입니다.",
    ),
    Mistake(
        made.one_comparison,
        en="You used the quantile for a single comparison. You make one for each source and each "
        "number of labels, and the chance of a lucky one adds up.",
        ko="비교 한 번에 쓰는 분위수를 썼습니다. 원천마다, 레이블의 수마다 비교를 한 번씩 하므로 "
        "우연히 다를 확률이 쌓입니다. 실제로 하는 비교의 수에 맞는 분위수를 쓰십시오.",
    ),
    Mistake(
        made.sources_counted,
        en="You counted the sources. Each is compared with scratch once for every number of "
        "labels: multiply.",
        ko="원천의 수만 세었습니다. 원천마다 레이블의 수만큼 비교합니다. 둘을 곱하십시오.",
    ),
    Mistake(
        made.sizes_counted,
        en="You counted the numbers of labels. At each of them every source is compared with "
        "scratch: multiply.",
        ko="레이블 수의 가짓수만 세었습니다. 그때마다 모든 원천을 비교합니다. 둘을 곱하십시오.",
    ),
    Mistake(
        made.next_quantile,
        en="You took the quantile one place too far. `quantiles` starts with the one for a single "
        "comparison, and that is at index 0.",
        ko="한 칸 뒤의 분위수를 썼습니다. `quantiles`의 첫 값은 비교 한 번에 대한 것이고 그 "
        "인덱스는 0입니다.",
    ),
    Mistake(
        made.all_pairs_counted,
        en="You counted the comparisons of sources with each other, too. Here each source is "
        "compared with scratch alone.",
        ko="원천끼리의 비교까지 세었습니다. 여기서는 원천을 처음부터 학습한 결과와만 비교합니다.",
    ),
    Mistake(
        made.scratch_with_fewest_labels,
        en="You compared every training with the row of `scratch` at index 0. A source with many "
        "labels beats a start from scratch with few anyway: compare equal numbers of labels.",
        ko="모든 학습을 `scratch`의 인덱스 0 행과 비교했습니다. 레이블이 많으면 적은 레이블로 "
        "처음부터 학습한 것보다 나은 것이 당연합니다. 레이블의 수가 같은 것끼리 비교하십시오.",
    ),
    Mistake(
        made.fewest_labels_only,
        en="You judged each source at one number of labels only. A source may help with few labels "
        "and not with many: give a verdict for each.",
        ko="레이블의 수 하나에서만 판정했습니다. 레이블이 적을 때 도움이 되는 원천도 많을 때는 "
        "그렇지 않을 수 있습니다. 수마다 판정하십시오.",
    ),
    Mistake(
        made.ordered_by_labels,
        en="The verdicts are right, but in another order. First come all verdicts on source 0, "
        "then those on source 1.",
        ko="판정은 맞지만 순서가 다릅니다. 원천 0에 대한 판정이 모두 먼저 오고, 그다음이 원천 1에 "
        "대한 판정입니다.",
    ),
    Mistake(
        made.scratch_minus_source,
        en='"helps" and "hurts" are exchanged. Subtract the accuracies from scratch from those of '
        "the source.",
        ko='"helps"와 "hurts"가 바뀌었습니다. 원천의 정확도에서 처음부터 학습한 정확도를 빼십시오.',
    ),
    Mistake(
        made.hurts_without_proof,
        en='You say "hurts" whenever "helps" is not shown. "hurts" needs the whole interval below '
        '0; in between you "cannot tell".',
        ko='"helps"가 아니면 모두 "hurts"라고 했습니다. "hurts"는 구간 전체가 0보다 작아야 합니다. '
        '그 사이라면 "cannot tell"입니다.',
    ),
    Mistake(
        made.never_hurts,
        en='You never say "hurts". A source can do harm: when the whole interval lies below 0, '
        "it does.",
        ko='"hurts"라고 하는 경우가 없습니다. 원천이 해가 될 수도 있습니다. 구간 전체가 0보다 '
        "작으면 해가 되는 것입니다.",
    ),
]
