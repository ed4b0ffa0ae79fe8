"""The known mistakes of `zero_gradient_share`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.dropout_and_batch_size import _zero_gradients as made

KNOWN = [
    Mistake(
        made.share_of_zeros,
        en="You counted all zeros of the masks. Each example has its own mask: a unit that is "
        "dropped in one example may be kept in another and then gets a gradient.",
        ko="마스크의 0을 모두 세었습니다. 마스크는 예제마다 다릅니다. 한 예제에서 드롭된 유닛도 "
        "다른 예제에서 남으면 기울기를 받습니다.",
    ),
    Mistake(
        made.dropped_in_any_example,
        en="You counted units that are dropped in at least one example. One example that keeps "
        "the unit is enough for a gradient: it has to be dropped in all of them.",
        ko="한 예제에서라도 드롭된 유닛을 세었습니다. 유닛이 남은 예제가 하나만 있어도 기울기가 "
        "생깁니다. 모든 예제에서 드롭되어야 합니다.",
    ),
    Mistake(
        made.first_example_only,
        en="You looked at the first example only. The gradient of a batch comes from all of its "
        "examples.",
        ko="첫 예제만 보았습니다. 배치의 기울기는 모든 예제에서 나옵니다.",
    ),
    Mistake(
        made.last_example_only,
        en="Only the last example counted. Does each round of the loop replace what the rounds "
        "before found?",
        ko="마지막 예제만 계산에 들어갔습니다. 반복할 때마다 앞에서 구한 것을 덮어씁니까?",
    ),
    Mistake(
        made.examples_without_a_unit,
        en="You counted examples in which every unit is dropped. A column is a unit: look down "
        "the columns, over the examples.",
        ko="모든 유닛이 드롭된 예제를 세었습니다. 열 하나가 유닛 하나입니다. 열마다 예제를 따라 "
        "내려가며 보십시오.",
    ),
    Mistake(
        made.divided_by_the_examples,
        en="You found the right units but divided by the number of examples. The share is one of "
        "units.",
        ko="유닛은 맞게 찾았지만 예제의 수로 나누었습니다. 전체 유닛 가운데의 비율을 구하십시오.",
    ),
    Mistake(
        made.divided_by_all_entries,
        en="You found the right units but divided by the number of entries of the masks. Each "
        "unit counts once: divide by the number of units.",
        ko="유닛은 맞게 찾았지만 마스크에 있는 값의 개수로 나누었습니다. 유닛은 한 번씩만 "
        "세므로 유닛의 수로 나누십시오.",
    ),
    Mistake(
        made.how_many,
        en="You returned how many units there are. A share is that number divided by the number "
        "of units.",
        ko="유닛의 개수를 반환했습니다. 비율은 그 개수를 전체 유닛의 수로 나눈 것입니다.",
    ),
    Mistake(
        made.without_decimals,
        en="Your share is 0 although some units are dropped in every example. `//` cuts the "
        "decimals off; a share needs them.",
        ko="모든 예제에서 드롭된 유닛이 있는데도 비율이 0입니다. `//`는 소수점 아래를 버립니다. "
        "비율에는 소수점 아래가 필요합니다.",
    ),
    Mistake(
        made.kept_in_every_example,
        en="You counted units that are kept in every example. In a mask, 0 stands for dropped.",
        ko="모든 예제에서 남은 유닛을 세었습니다. 마스크에서 0은 드롭되었다는 뜻입니다.",
    ),
    Mistake(
        made.kept_in_any_example,
        en="You returned the share of units that do get a gradient. The others are asked for.",
        ko="기울기를 받는 유닛의 비율을 반환했습니다. 구할 것은 나머지 유닛의 비율입니다.",
    ),
    Mistake(
        made.in_most_examples,
        en="You counted units that are dropped in most examples. Their gradient is smaller, but "
        "it is zero only if no example keeps the unit.",
        ko="절반이 넘는 예제에서 드롭된 유닛을 세었습니다. 그런 유닛은 기울기가 작아질 뿐입니다. "
        "유닛이 남은 예제가 하나도 없을 때만 기울기가 0입니다.",
    ),
    Mistake(
        made.expected_from_the_rate,
        en="You computed what to expect of independent masks. These masks are given: count what "
        "happened in this batch.",
        ko="마스크가 독립일 때 기대되는 비율을 계산했습니다. 여기서는 마스크가 주어져 있으므로 이 "
        "배치에서 실제로 일어난 일을 세십시오.",
    ),
    Mistake(
        made.only_ones_are_kept,
        en="You took everything that is not 1 for dropped. Scaled masks hold 2.0 or 1.25 for a "
        "kept unit. Which value always means dropped?",
        ko="1이 아닌 값을 모두 드롭으로 보았습니다. 배율을 곱한 마스크에서는 남은 유닛이 2.0이나 "
        "1.25입니다. 언제나 드롭을 뜻하는 값은 무엇입니까?",
    ),
    Mistake(
        made.inverted_bits,
        en="You used `~`. It exchanges true and false only in an array of truth values; of an "
        "integer it makes another number, and floats have no `~`. Compare with 0 instead.",
        ko="`~`를 썼습니다. 참과 거짓으로 된 배열에서만 참과 거짓이 바뀝니다. 정수는 다른 수가 "
        "되고, 실수에는 쓸 수 없습니다. 0과 비교하십시오.",
    ),
    Mistake(
        made.in_percent,
        en="You returned percent. A share lies between 0 and 1.",
        ko="백분율을 반환했습니다. 비율은 0과 1 사이의 수입니다.",
    ),
]
