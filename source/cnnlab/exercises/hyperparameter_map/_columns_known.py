"""The known mistakes of `standardize`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _columns_wrong as made

KNOWN = [
    Mistake(
        made.fitted_on_everything,
        en="Mean and standard deviation were taken over train and test together: the test set was "
        "read before the end. Take them from `train` alone.",
        ko="평균과 표준편차를 `train`과 `test`를 합쳐 구했습니다. 마지막까지 보지 말아야 할 테스트 "
        "세트를 읽은 것입니다. `train`에서만 구하십시오.",
    ),
    Mistake(
        made.test_by_itself,
        en="`test` was standardized by itself. The model knows the scale of `train`; the same grey "
        "must become the same number in both. Use the statistics of `train` twice.",
        ko="`test`를 자기 통계량으로 표준화했습니다. 모델은 `train`의 척도를 배웁니다. 같은 회색은 "
        "양쪽에서 같은 수가 되어야 합니다. `train`의 통계량을 두 번 쓰십시오.",
    ),
    Mistake(
        made.fitted_on_test,
        en="Both were standardized with the statistics of `test`. Take them from `train`.",
        ko="둘 다 `test`의 통계량으로 표준화했습니다. 통계량은 `train`에서 구하십시오.",
    ),
    Mistake(
        made.test_as_it_came,
        en="`train` is right, `test` came out as it went in. Did you forget it, or take the "
        "statistics again from `train` when it was already standardized?",
        ko="`train`은 맞지만 `test`가 들어온 그대로 나왔습니다. 빠뜨렸습니까, 아니면 이미 표준화한 "
        "`train`에서 통계량을 다시 구했습니까?",
    ),
    Mistake(
        made.own_mean_for_test,
        en="From `test` its own mean was subtracted. Subtract the mean of `train` from both.",
        ko="`test`에서는 `test`의 평균을 뺐습니다. 둘 다에서 `train`의 평균을 빼십시오.",
    ),
    Mistake(
        made.own_deviation_for_test,
        en="`test` was divided by its own standard deviation. Divide both by that of `train`.",
        ko="`test`를 `test`의 표준편차로 나누었습니다. 둘 다 `train`의 표준편차로 나누십시오.",
    ),
    Mistake(
        made.one_for_all_columns,
        en="One mean and one standard deviation serve all columns. Each column has its own: "
        "`axis=0`.",
        ko="모든 열에 평균 하나와 표준편차 하나를 썼습니다. 열마다 따로 구하십시오(`axis=0`).",
    ),
    Mistake(
        made.by_rows,
        en="You standardized each example by itself. A column is compared across the examples: "
        "take the statistics along `axis=0`.",
        ko="예제를 하나씩 따로 표준화했습니다. 한 열을 여러 예제에 걸쳐 봅니다. 통계량은 "
        "`axis=0`으로 구하십시오.",
    ),
    Mistake(
        made.variance,
        en="You divided by the variance. The standard deviation is its root.",
        ko="분산으로 나누었습니다. 표준편차는 분산의 제곱근입니다.",
    ),
    Mistake(
        made.divided_by_one_less,
        en="Your standard deviation divides by n − 1 (`ddof=1`). `StandardScaler` and NumPy's "
        "default divide by n, so that the columns of `train` get a deviation of exactly 1.",
        ko="n − 1로 나눈 표준편차입니다(`ddof=1`). `StandardScaler`와 NumPy의 기본값은 n으로 "
        "나누며, 그래야 `train`의 열에서 표준편차가 정확히 1이 됩니다.",
    ),
    Mistake(
        made.shifted_only,
        en="You subtracted the mean but did not divide by the standard deviation.",
        ko="평균만 빼고 표준편차로 나누지 않았습니다. 나누기까지 하십시오.",
    ),
    Mistake(
        made.scaled_only,
        en="You divided but did not subtract the mean. Subtract it first.",
        ko="나누기만 하고 평균을 빼지 않았습니다. 평균을 먼저 빼십시오.",
    ),
    Mistake(
        made.divided_by_nothing,
        en="A column that never changes in `train` has the standard deviation 0, and you divided "
        "by it. Leave such a column undivided.",
        ko="`train`에서 값이 변하지 않는 열은 표준편차가 0인데 그것으로 나누었습니다. 그런 열은 "
        "나누지 마십시오.",
    ),
    Mistake(
        made.made_finite_afterwards,
        en="You divided by 0 and mended it with `np.nan_to_num`. 0 divided by 0 becomes 0 there, "
        "but 3 divided by 0 the largest float there is. Do not divide such a column.",
        ko="0으로 나눈 다음 `np.nan_to_num`으로 고쳤습니다. 0 나누기 0은 0이 되지만, 3 나누기 0은 "
        "부동소수점 수 가운데 가장 큰 수가 됩니다. 그런 열은 나누지 마십시오.",
    ),
    Mistake(
        made.divided_by_nearly_nothing,
        en="You added a tiny number to the standard deviation. A pixel that never changed in "
        "`train` and does in `test` then becomes a huge number. Divide such a column by 1.",
        ko="표준편차에 아주 작은 수를 더했습니다. `train`에서 변하지 않던 픽셀이 `test`에서 변하면 "
        "엄청나게 큰 수가 됩니다. 그런 열은 1로 나누십시오.",
    ),
    Mistake(
        made.constant_columns_emptied,
        en="Columns that never change in `train` became 0 in `test` too, where they do change. "
        "Subtract the mean of `train` there and leave the rest.",
        ko="`train`에서 변하지 않는 열을 `test`에서도 0으로 만들었습니다. `test`에서는 변하는 "
        "열입니다. 거기서도 `train`의 평균을 빼고 나누지는 마십시오.",
    ),
    Mistake(
        made.constant_columns_removed,
        en="You removed the columns that never change in `train`. The arrays keep their shape: "
        "shift these columns and do not divide them.",
        ko="`train`에서 변하지 않는 열을 없앴습니다. 배열의 모양은 그대로여야 합니다. 그런 열은 "
        "평균만 빼고 나누지 마십시오.",
    ),
    Mistake(
        made.constant_columns_as_they_came,
        en="Columns that never change in `train` came out as they went in. They are not divided, "
        "but their mean is subtracted as everywhere.",
        ko="`train`에서 변하지 않는 열이 들어온 그대로 나왔습니다. 나누지는 않아도 평균은 다른 "
        "열처럼 빼십시오.",
    ),
    Mistake(
        made.between_0_and_1,
        en="You brought the columns between 0 and 1: that is scaling into a range. "
        "Standardization subtracts the mean and divides by the standard deviation.",
        ko="열을 0과 1 사이로 옮겼습니다. 그것은 범위를 맞추는 스케일링입니다. 표준화에서는 평균을 "
        "빼고 표준편차로 나눕니다.",
    ),
    Mistake(
        made.whole_means,
        en="The mean was made a whole number, so `uint8` stayed `uint8`, which knows no negative "
        "numbers: 3 − 5 is 254. Turn the pixels into floats before you subtract.",
        ko="평균을 정수로 바꾸어 `uint8`이 그대로 남았습니다. `uint8`에는 음수가 없어 3 − 5가 "
        "254가 됩니다. 빼기 전에 픽셀을 실수로 바꾸십시오.",
    ),
    Mistake(
        made.in_place,
        en="You wrote into the caller's arrays with `-=` and `/=`: they change for everybody, and "
        "an array of whole numbers refuses. Compute new ones.",
        ko="`-=`와 `/=`로 호출한 쪽의 배열에 썼습니다. 다른 곳에서 쓰는 값까지 바뀌고, 정수 "
        "배열에서는 오류가 납니다. 새 배열을 계산하십시오.",
    ),
    Mistake(
        made.test_first,
        en="Both are right, in the wrong order: first `train`, then `test`.",
        ko="둘 다 맞지만 순서가 반대입니다. `train`이 먼저이고 `test`가 다음입니다.",
    ),
    Mistake(
        made.train_alone,
        en="You returned `train` alone. Return both, `train` first.",
        ko="`train`만 반환했습니다. `train`부터 둘 다 반환하십시오.",
    ),
]
