"""The known mistakes of `dead_relu_share`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _dead_units as made

KNOWN = [
    Mistake(
        made.share_of_zeros,
        en="You counted zeros, not units. A unit that is 0 for some examples is at work; a dead "
        "one is 0 for all of them.",
        ko="유닛이 아니라 0을 세었습니다. 몇몇 예제에서 0인 유닛은 제 일을 하는 것입니다. 죽은 "
        "유닛은 모든 예제에서 0입니다.",
    ),
    Mistake(
        made.places_as_units,
        en="Dense layers are right. In feature maps you took each place for a unit; a filter is "
        "one unit, with all of its rows and columns.",
        ko="밀집층은 맞습니다. 특성 맵에서는 자리마다 유닛으로 보았습니다. 필터 하나가 유닛 "
        "하나이며, 모든 행과 열이 거기에 들어갑니다.",
    ),
    Mistake(
        made.places_over_the_filters,
        en="Dense layers are right. In feature maps you counted the places that are 0 for all "
        "examples and divided by the filters. A filter is dead if all of its places are.",
        ko="밀집층은 맞습니다. 특성 맵에서는 모든 예제에서 0인 자리를 세어 필터 수로 나누었습니다. "
        "필터는 모든 자리가 그럴 때 죽은 것입니다.",
    ),
    Mistake(
        made.each_example_alone,
        en="You asked of each example which units are 0 for it, and averaged. Ask of each unit "
        "whether it is 0 for all examples.",
        ko="예제마다 0인 유닛을 찾아 평균했습니다. 유닛마다 모든 예제에서 0인지 물으십시오.",
    ),
    Mistake(
        made.first_example_only,
        en="You looked at the first example only. Another example may wake the unit.",
        ko="첫 예제만 보았습니다. 다른 예제에서는 그 유닛이 켜질 수도 있습니다.",
    ),
    Mistake(
        made.last_example_only,
        en="Only the last example counted. Does each round of the loop replace what the rounds "
        "before found?",
        ko="마지막 예제만 계산에 들어갔습니다. 반복할 때마다 앞에서 구한 것을 덮어씁니까?",
    ),
    Mistake(
        made.silent_for_any_example,
        en="You counted units that are 0 for at least one example. A dead unit is 0 for all.",
        ko="한 예제에서라도 0인 유닛을 세었습니다. 죽은 유닛은 모든 예제에서 0입니다.",
    ),
    Mistake(
        made.silent_anywhere,
        en="You counted units that are 0 in at least one place. A dead filter is 0 in every place "
        "of every example.",
        ko="한 자리에서라도 0인 유닛을 세었습니다. 죽은 필터는 모든 예제의 모든 자리에서 0입니다.",
    ),
    Mistake(
        made.mostly_silent,
        en="You counted units that are mostly 0. One positive value is enough for a gradient: such "
        "a unit still learns.",
        ko="대부분 0인 유닛을 세었습니다. 양수가 하나만 있어도 기울기가 생기므로 그런 유닛은 아직 "
        "학습합니다.",
    ),
    Mistake(
        made.examples_without_a_unit,
        en="You counted examples for which every unit is 0. The units are on the last axis: ask "
        "about each of them.",
        ko="모든 유닛이 0인 예제를 세었습니다. 유닛은 마지막 축에 있습니다. 유닛마다 물으십시오.",
    ),
    Mistake(
        made.channels_on_the_second_axis,
        en="Dense layers are right. In feature maps you took axis 1 for the filters; here these "
        "are the rows, and filters stand last.",
        ko="밀집층은 맞습니다. 특성 맵에서는 축 1을 필터로 보았는데 여기서는 그 축이 행입니다. "
        "필터는 마지막 축입니다.",
    ),
    Mistake(
        made.nearly_silent,
        en="You took small values for 0. However faint, a positive value opens the ReLU and lets "
        "the gradient through: compare with 0 exactly.",
        ko="작은 값을 0으로 보았습니다. 아무리 작아도 양수이면 ReLU가 기울기를 통과시킵니다. "
        "정확히 0인지 비교하십시오.",
    ),
    Mistake(
        made.how_many,
        en="You returned how many units are dead. A share is that number divided by the number of "
        "units.",
        ko="죽은 유닛의 개수를 반환했습니다. 비율은 그 개수를 전체 유닛의 수로 나눈 것입니다.",
    ),
    Mistake(
        made.in_percent,
        en="You returned percent. A share lies between 0 and 1.",
        ko="백분율을 반환했습니다. 비율은 0과 1 사이의 수입니다.",
    ),
    Mistake(
        made.living,
        en="You returned the share of units that are alive. The others are asked for.",
        ko="살아 있는 유닛의 비율을 반환했습니다. 구할 것은 나머지 유닛의 비율입니다.",
    ),
    Mistake(
        made.divided_by_the_examples,
        en="You found the right units but divided by the number of examples. The share is one of "
        "units.",
        ko="유닛은 맞게 찾았지만 예제의 수로 나누었습니다. 전체 유닛 가운데의 비율을 구하십시오.",
    ),
    Mistake(
        made.divided_by_all_values,
        en="You found the right units but divided by the number of values. Each unit counts once.",
        ko="유닛은 맞게 찾았지만 값의 개수로 나누었습니다. 유닛은 한 번씩만 세십시오.",
    ),
    Mistake(
        made.without_decimals,
        en="Your share is 0 although some units are dead. `//` cuts the decimals off; a share "
        "needs them.",
        ko="죽은 유닛이 있는데도 비율이 0입니다. `//`는 소수점 아래를 버립니다. 비율에는 소수점 "
        "아래가 필요합니다.",
    ),
]
