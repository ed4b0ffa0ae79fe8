"""The known mistakes of `distinct_values`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_search import _distinct as made

KNOWN = [
    Mistake(
        made.trials_counted,
        en="You counted the trials. Several trials may have tried the same value: count each value "
        "once.",
        ko="시도의 수를 세었습니다. 여러 시도에서 같은 값을 썼을 수 있습니다. 값마다 한 번만 "
        "세십시오.",
    ),
    Mistake(
        made.whole_points,
        en="You counted different points. Two points that differ in another hyperparameter may "
        "share this one's value: look at the one column only.",
        ko="서로 다른 점의 수를 세었습니다. 다른 하이퍼파라미터가 달라도 이 값은 같을 수 있습니다. "
        "그 열 하나만 보십시오.",
    ),
    Mistake(
        made.row_for_column,
        en="You took a row: all hyperparameters of one trial. The second index chooses the column: "
        "`points[:, column]`.",
        ko="행을 꺼냈습니다. 시도 하나의 모든 하이퍼파라미터입니다. 열은 둘째 인덱스로 고릅니다. "
        "`points[:, column]`입니다.",
    ),
    Mistake(
        made.all_columns_together,
        en="You counted the values of all hyperparameters together. Take the one column first.",
        ko="모든 하이퍼파라미터의 값을 한데 세었습니다. 먼저 열 하나를 꺼내십시오.",
    ),
    Mistake(
        made.always_the_first_column,
        en="You counted in the first column whatever `column` says. Is the argument used?",
        ko="`column`과 관계없이 첫 열에서 세었습니다. 인수를 쓰고 있습니까?",
    ),
    Mistake(
        made.rounded_values,
        en="Values that differ were counted as one: you rounded. Learning rates of 0.0001 and "
        "0.0002 differ by a factor of two. Compare the numbers as they are.",
        ko="서로 다른 값을 하나로 세었습니다. 반올림했기 때문입니다. 학습률 0.0001과 0.0002는 두 "
        "배 차이입니다. 수를 그대로 비교하십시오.",
    ),
    Mistake(
        made.whole_numbers,
        en="You cut the values to whole numbers, so every learning rate became 0. Compare the "
        "numbers as they are.",
        ko="값을 정수로 바꾸어 학습률이 모두 0이 되었습니다. 수를 그대로 비교하십시오.",
    ),
    Mistake(
        made.seen_once_only,
        en="You counted only the values that were tried once. A value that was tried more often "
        "counts, too: once.",
        ko="한 번만 시도한 값을 세었습니다. 여러 번 시도한 값도 한 번으로 셉니다.",
    ),
    Mistake(
        made.seen_twice_or_more,
        en="You counted only the values that were tried more than once. Every value that was tried "
        "counts once.",
        ko="두 번 이상 시도한 값만 세었습니다. 시도한 값은 모두 한 번씩 셉니다.",
    ),
    Mistake(
        made.unsorted_neighbours,
        en="You counted the changes from one trial to the next, so a value that comes back counts "
        "again. Sort the column first, or use a set.",
        ko="다음 시도로 넘어갈 때 값이 바뀐 횟수를 세어, 다시 나온 값을 또 세었습니다. 열을 먼저 "
        "정렬하거나 집합을 쓰십시오.",
    ),
    Mistake(
        made.gaps_between_values,
        en="The result is one too small: you counted the steps between the values. Between three "
        "values lie two steps.",
        ko="결과가 1만큼 작습니다. 값 사이의 간격을 세었습니다. 값이 셋이면 간격은 둘입니다.",
    ),
    Mistake(
        made.repeats,
        en="You counted the trials that repeat a value. Asked for are the values themselves: how "
        "many different ones there are.",
        ko="값이 겹친 시도의 수를 세었습니다. 구할 것은 서로 다른 값의 수입니다.",
    ),
    Mistake(
        made.values_instead,
        en="You returned the values. Return how many there are.",
        ko="값 자체를 반환했습니다. 몇 개인지를 반환하십시오.",
    ),
    Mistake(
        made.every_column,
        en="You returned a number for every column. Return the one for `column`.",
        ko="모든 열의 수를 반환했습니다. `column`에 해당하는 수 하나를 반환하십시오.",
    ),
]
