"""The known mistakes of `pareto`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.conv2d_tuning import _fronts as made

KNOWN = [
    Mistake(
        made.accuracy_minimised,
        en="You looked for low accuracies. Cost should be low, accuracy high: the two comparisons "
        "point in opposite directions.",
        ko="정확도가 낮은 쪽을 찾았습니다. 비용은 낮을수록, 정확도는 높을수록 좋습니다. 두 비교의 "
        "방향이 서로 반대입니다.",
    ),
    Mistake(
        made.cost_maximised,
        en="You looked for high costs. Of two equally accurate networks, the one that costs less "
        "is better.",
        ko="비용이 높은 쪽을 찾았습니다. 정확도가 같은 두 신경망 가운데 비용이 낮은 쪽이 더 "
        "좋습니다.",
    ),
    Mistake(
        made.both_reversed,
        en="Both comparisons are turned round: you kept points that cost much for little accuracy. "
        "Which point dominates which?",
        ko="두 비교가 모두 뒤집혔습니다. 비용은 높고 정확도는 낮은 점을 남겼습니다. 어느 점이 어느 "
        "점을 지배합니까?",
    ),
    Mistake(
        made.dominated_ones,
        en="You returned the points that are dominated. Asked for are the others, those that none "
        "dominates.",
        ko="지배당하는 점을 반환했습니다. 구할 것은 나머지, 곧 어느 점에도 지배당하지 않는 "
        "점입니다.",
    ),
    Mistake(
        made.equal_points_once,
        en="Of equal points you kept only the first. Equal points do not dominate each other: all "
        "of them stay. A `>` in a sweep, `set` or `np.unique` loses them.",
        ko="같은 점 가운데 첫 번째만 남겼습니다. 같은 점끼리는 서로 지배하지 않으므로 모두 남겨야 "
        "합니다. 차례로 훑으며 `>`만 쓰거나 `set`, `np.unique`를 쓰면 빠집니다.",
    ),
    Mistake(
        made.equal_points_dominate,
        en="Equal points remove each other. To dominate, a point must also be strictly better in "
        "cost or in accuracy.",
        ko="같은 점끼리 서로를 지웠습니다. 지배하려면 비용이나 정확도 가운데 하나는 확실히 더 "
        "좋아야 합니다.",
    ),
    Mistake(
        made.dominated_by_itself,
        en="Nothing is left: every point is compared with itself, too, and `<=` and `>=` hold for "
        "it. Which condition keeps a point from dominating itself?",
        ko="남은 점이 없습니다. 점을 자기 자신과도 비교하는데, 그때 `<=`와 `>=`가 모두 맞습니다. "
        "어떤 조건이 있어야 자신을 지배하지 않게 됩니까?",
    ),
    Mistake(
        made.strictly_better_in_both,
        en="You asked for both to be strictly better. At equal cost the more accurate point "
        "dominates, and at equal accuracy the cheaper one.",
        ko="비용과 정확도가 모두 확실히 더 좋아야 한다고 보았습니다. 비용이 같으면 정확도가 높은 "
        "점이, 정확도가 같으면 비용이 낮은 점이 지배합니다.",
    ),
    Mistake(
        made.strictly_cheaper,
        en="You kept points of equal cost beside each other. The more accurate one dominates, "
        "though it is not cheaper.",
        ko="비용이 같은 점을 함께 남겼습니다. 비용이 더 낮지 않아도 정확도가 높은 점이 지배합니다.",
    ),
    Mistake(
        made.strictly_more_accurate,
        en="You kept points of equal accuracy beside each other. The cheaper one dominates, though "
        "it is not more accurate.",
        ko="정확도가 같은 점을 함께 남겼습니다. 정확도가 더 높지 않아도 비용이 낮은 점이 "
        "지배합니다.",
    ),
    Mistake(
        made.better_in_one_is_enough,
        en="You left a point out as soon as another is better in one of both (`or`). A point that "
        "is cheaper but less accurate does not dominate.",
        ko="둘 중 하나만 더 좋은 점이 있어도 뺐습니다(`or`). 비용이 낮지만 정확도도 낮은 점은 "
        "지배하지 않습니다.",
    ),
    Mistake(
        made.sorted_by_cost,
        en="The points are right, but in the order of their costs. Return the indices ascending.",
        ko="점은 맞지만 비용 순서로 늘어놓았습니다. 인덱스가 커지는 순서로 반환하십시오.",
    ),
    Mistake(
        made.descending,
        en="The points are right, but their indices fall. Return them ascending.",
        ko="점은 맞지만 인덱스가 작아지는 순서입니다. 커지는 순서로 반환하십시오.",
    ),
    Mistake(
        made.only_with_neighbours,
        en="You compared each point with the one before and the one after it only. The points come "
        "in no order: compare with all of them.",
        ko="점마다 바로 앞과 바로 뒤의 점하고만 비교했습니다. 점에는 정해진 순서가 없으므로 모든 "
        "점과 비교하십시오.",
    ),
    Mistake(
        made.only_with_earlier_points,
        en="You compared each point with those before it only. A later point may dominate it, too.",
        ko="점마다 그 앞에 있는 점하고만 비교했습니다. 뒤에 있는 점이 지배할 수도 있습니다.",
    ),
    Mistake(
        made.most_accurate_only,
        en="You returned the most accurate point alone. A cheaper point that is less accurate may "
        "stay as well: nothing else is both.",
        ko="정확도가 가장 높은 점만 반환했습니다. 정확도가 낮아도 비용이 더 낮은 점은 남을 수 "
        "있습니다.",
    ),
    Mistake(
        made.cheapest_and_most_accurate,
        en="You returned the two ends, the cheapest and the most accurate point. Points between "
        "them stay, too, where none dominates them.",
        ko="비용이 가장 낮은 점과 정확도가 가장 높은 점만 반환했습니다. 그 사이의 점도 지배당하지 "
        "않으면 남습니다.",
    ),
    Mistake(
        made.best_ratio_only,
        en="You divided accuracy by cost and returned the best. A ratio decides for the reader how "
        "much accuracy is worth; compare cost and accuracy apart.",
        ko="정확도를 비용으로 나누어 가장 좋은 점을 반환했습니다. 비율을 쓰면 정확도의 값어치를 "
        "미리 정하게 됩니다. 비용과 정확도를 따로 비교하십시오.",
    ),
    Mistake(
        made.counted_from_one,
        en="Every index is one too large. The first point has index 0.",
        ko="인덱스가 모두 1만큼 큽니다. 첫 점의 인덱스는 0입니다.",
    ),
    Mistake(
        made.points_instead,
        en="You returned the points themselves. Return their indices.",
        ko="점 자체를 반환했습니다. 점의 인덱스를 반환하십시오.",
    ),
    Mistake(
        made.tuple_of_where,
        en="You returned a tuple that holds an array, as `np.where` gives it: one array for each "
        "axis. Return the array alone.",
        ko="배열이 든 튜플을 반환했습니다. `np.where`는 축마다 배열을 하나씩 담아 반환합니다. 그 "
        "배열만 반환하십시오.",
    ),
    Mistake(
        made.mask_instead,
        en="You returned true or false for each point. Return the indices at which it is true.",
        ko="점마다 참이나 거짓을 반환했습니다. 참인 점의 인덱스를 반환하십시오.",
    ),
]
