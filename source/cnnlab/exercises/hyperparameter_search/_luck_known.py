"""The known mistakes of `expected_best`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_search import _luck as made

KNOWN = [
    Mistake(
        made.first_tries,
        en="You took the best of the first tries in the order given. That is one search out of "
        "many; average over all choices of so many scores.",
        ko="주어진 순서에서 처음 몇 개의 최고를 구했습니다. 그것은 수많은 탐색 가운데 하나입니다. "
        "그만큼의 점수를 고르는 모든 선택에 대해 평균하십시오.",
    ),
    Mistake(
        made.best_of_all,
        en="You returned the best of all scores. A search that tries only some of them often "
        "misses it.",
        ko="모든 점수 가운데 최고를 반환했습니다. 일부만 시도하는 탐색은 그것을 놓칠 때가 "
        "많습니다.",
    ),
    Mistake(
        made.mean_of_the_best,
        en="You averaged the best scores. A random search does not find just these: average the "
        "best of each possible choice.",
        ko="가장 좋은 점수들을 평균했습니다. 무작위 탐색이 바로 그 점수들을 찾는 것은 아닙니다. "
        "가능한 선택마다 최고를 구해 평균하십시오.",
    ),
    Mistake(
        made.mean_of_all,
        en="You averaged all scores: that is what one try reaches. With more tries, the best of "
        "them counts.",
        ko="모든 점수를 평균했습니다. 한 번 시도할 때의 값입니다. 여러 번 시도하면 그 가운데 "
        "최고를 봅니다.",
    ),
    Mistake(
        made.with_replacement,
        en="Your formula lets one search try the same configuration twice. Each is tried at most "
        "once: count with `math.comb`.",
        ko="한 탐색에서 같은 설정을 두 번 시도할 수 있는 식입니다. 설정은 많아야 한 번 시도합니다. "
        "`math.comb`로 세십시오.",
    ),
    Mistake(
        made.expected_worst,
        en="You computed the expected worst score. Are the scores sorted from high to low? Higher "
        "is better, and the highest score is the best of most choices.",
        ko="최저 점수의 기댓값을 구했습니다. 점수를 내림차순으로 정렬했습니까? 점수는 높을수록 "
        "좋고, 가장 높은 점수가 가장 많은 선택에서 최고입니다.",
    ),
    Mistake(
        made.not_sorted,
        en="The numbers of choices belong to sorted scores, and these are in their given order. "
        "Sort them first.",
        ko="선택의 수는 정렬한 점수에 대한 것인데 점수가 주어진 순서 그대로입니다. 먼저 "
        "정렬하십시오.",
    ),
    Mistake(
        made.one_try_more,
        en="You counted with one try too many. Besides the best there are `tries - 1` others.",
        ko="시도를 한 번 더 세었습니다. 최고 점수를 뺀 나머지는 `tries - 1`개입니다.",
    ),
    Mistake(
        made.one_try_less,
        en="You counted with one try too few. The best and `tries - 1` others make `tries`.",
        ko="시도를 한 번 덜 세었습니다. 최고 점수와 나머지 `tries - 1`개를 합쳐 `tries`개입니다.",
    ),
    Mistake(
        made.never_divided,
        en="You added up the best of all choices and did not divide. The mean divides by their "
        "number, `math.comb(len(scores), tries)`.",
        ko="모든 선택의 최고를 더하기만 했습니다. 평균은 선택의 수 `math.comb(len(scores), "
        "tries)`로 나눕니다.",
    ),
    Mistake(
        made.quantile,
        en="You took a quantile of the scores. It is near the expected best only if they are "
        "spread evenly. Count the choices.",
        ko="점수의 분위수를 구했습니다. 점수가 고르게 퍼져 있을 때만 기댓값에 가깝습니다. 선택의 "
        "수를 세십시오.",
    ),
    Mistake(
        made.windows_in_order,
        en="You averaged over stretches of neighbouring scores. A search may choose any scores, "
        "not only neighbours.",
        ko="이웃한 점수의 구간에 대해서만 평균했습니다. 탐색에서는 이웃이 아닌 점수도 함께 고를 수 "
        "있습니다.",
    ),
    Mistake(
        made.blocks_in_order,
        en="You cut the scores into blocks and averaged their best. Another order would give "
        "another answer; average over all choices.",
        ko="점수를 묶음으로 나누어 각 묶음의 최고를 평균했습니다. 순서가 달라지면 답도 달라집니다. "
        "모든 선택에 대해 평균하십시오.",
    ),
    Mistake(
        made.equal_scores_once,
        en="You counted equal scores once. Two configurations with the same score are two: either "
        "may be tried.",
        ko="같은 점수를 하나로 세었습니다. 점수가 같아도 설정은 둘이며, 어느 쪽이든 시도할 수 "
        "있습니다.",
    ),
]
