"""The known mistakes of `grid`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_search import _grids as made

KNOWN = [
    Mistake(
        made.zipped,
        en="You went through the lists side by side (`zip`): the first values together, then the "
        "second. A grid holds every value with every other: `itertools.product`.",
        ko="리스트를 나란히 지나갔습니다(`zip`). 첫째끼리, 둘째끼리 짝지은 것입니다. 격자는 모든 "
        "값을 서로 한 번씩 짝짓습니다. `itertools.product`를 쓰십시오.",
    ),
    Mistake(
        made.zipped_round_and_round,
        en="You went through the lists side by side and began the shorter ones anew. That leaves "
        "combinations out: take every value with every other.",
        ko="리스트를 나란히 지나가며 짧은 것은 처음부터 다시 썼습니다. 빠지는 조합이 생깁니다. "
        "모든 값을 서로 한 번씩 짝지으십시오.",
    ),
    Mistake(
        made.one_at_a_time,
        en="You changed one hyperparameter at a time and kept the others at their first values. So "
        "no interaction is ever seen; a grid holds all combinations.",
        ko="하이퍼파라미터를 한 번에 하나씩만 바꾸고 나머지는 첫 값에 두었습니다. 그러면 "
        "상호작용이 보이지 않습니다. 격자는 모든 조합을 담습니다.",
    ),
    Mistake(
        made.columns_reversed,
        en="The combinations are right, with the columns in the opposite order. The first "
        "hyperparameter of `space` belongs in the first column.",
        ko="조합은 맞지만 열의 순서가 반대입니다. `space`의 첫 하이퍼파라미터가 첫 열입니다.",
    ),
    Mistake(
        made.columns_by_name,
        en="You sorted the hyperparameters by name. Keep the order in which `space` holds them.",
        ko="하이퍼파라미터를 이름순으로 정렬했습니다. `space`에 있는 순서를 지키십시오.",
    ),
    Mistake(
        made.first_two_only,
        en="You combined the first two hyperparameters only. A space may hold one, or four: loop "
        "over all, or use `itertools.product(*space.values())`.",
        ko="처음 두 하이퍼파라미터만 조합했습니다. 하나일 수도, 넷일 수도 있습니다. 모두 "
        "지나가거나 `itertools.product(*space.values())`를 쓰십시오.",
    ),
    Mistake(
        made.last_values_missing,
        en="The last value of each list is missing. Does a `range` stop one too early?",
        ko="리스트마다 마지막 값이 빠졌습니다. `range`가 하나 일찍 끝납니까?",
    ),
    Mistake(
        made.spaced_evenly,
        en="You spaced the values evenly between the smallest and the largest. Use those of the "
        "lists: for a learning rate they are not even on purpose.",
        ko="최솟값과 최댓값 사이를 고르게 나누었습니다. 리스트에 있는 값을 쓰십시오. 학습률 같은 "
        "값은 일부러 고르지 않게 정합니다.",
    ),
    Mistake(
        made.ends_only,
        en="You combined the smallest and the largest values only. Use all that are listed.",
        ko="최솟값과 최댓값만 조합했습니다. 리스트에 있는 값을 모두 쓰십시오.",
    ),
    Mistake(
        made.transposed,
        en="Rows and columns are exchanged: a row should be one combination, a column one "
        "hyperparameter.",
        ko="행과 열이 바뀌었습니다. 행은 조합 하나, 열은 하이퍼파라미터 하나여야 합니다.",
    ),
    Mistake(
        made.meshgrid_reshaped,
        en="You cut what `np.meshgrid` gives into rows, one array after the other: a row then has "
        "values of one hyperparameter only. Flatten each array and make a column of it.",
        ko="`np.meshgrid`의 결과를 앞에서부터 차례로 잘라 행으로 만들었습니다. 그러면 한 행에 같은 "
        "하이퍼파라미터의 값만 들어갑니다. 배열을 각각 펼쳐 열로 만드십시오.",
    ),
    Mistake(
        made.number_of_rows,
        en="You returned how many combinations there are. Return the combinations.",
        ko="조합이 몇 개인지를 반환했습니다. 조합 자체를 반환하십시오.",
    ),
    Mistake(
        made.as_dictionaries,
        en="You returned a list of something else than rows of numbers, such as dictionaries. "
        "Return an array: a row for each combination, in the order of `space`.",
        ko="숫자로 된 행이 아니라 딕셔너리 같은 것의 리스트를 반환했습니다. 조합마다 한 행씩, "
        "`space`의 순서대로 배열을 반환하십시오.",
    ),
    Mistake(
        made.names_combined,
        en="Your array does not hold numbers. Going through a dict gives its names: the lists of "
        "values are `space.values()`.",
        ko="배열에 숫자가 아닌 것이 들어 있습니다. 딕셔너리를 그대로 돌면 이름이 나옵니다. 값의 "
        "리스트는 `space.values()`에 있습니다.",
    ),
    Mistake(
        made.not_collected,
        en="You returned `itertools.product` itself, which holds no rows yet. Make a list of it, "
        "then an array.",
        ko="`itertools.product`를 그대로 반환했습니다. 그 안에는 아직 행이 없습니다. 리스트로, "
        "다시 배열로 만드십시오.",
    ),
    Mistake(
        made.axes_of_meshgrid,
        en="You returned what `np.meshgrid` gives: an array for each hyperparameter. Flatten each "
        "and put them side by side as columns.",
        ko="`np.meshgrid`의 결과, 곧 하이퍼파라미터마다 배열 하나를 반환했습니다. 각각을 펼쳐 열로 "
        "나란히 놓으십시오.",
    ),
]
