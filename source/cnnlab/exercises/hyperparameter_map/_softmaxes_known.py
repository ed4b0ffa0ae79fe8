"""The known mistakes of `softmax`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _softmaxes as made

KNOWN = [
    Mistake(
        made.not_shifted,
        en="For logits such as 1000 your probabilities are NaN: `np.exp` overflows. Subtract the "
        "largest logit first; the ratios stay the same.",
        ko="로짓이 1000이면 확률이 NaN입니다. `np.exp`가 넘칩니다. 먼저 가장 큰 로짓을 빼십시오. "
        "비율은 그대로입니다.",
    ),
    Mistake(
        made.shifted_by_the_largest_of_all,
        en="You subtracted the largest logit of the whole array. A row of much smaller logits then "
        "becomes 0 divided by 0. Each row needs its own largest.",
        ko="배열 전체에서 가장 큰 로짓을 뺐습니다. 로짓이 훨씬 작은 행은 0을 0으로 나누게 됩니다. "
        "행마다 자기 최댓값을 빼십시오.",
    ),
    Mistake(
        made.shifted_by_the_largest_of_each_class,
        en="You subtracted another number from each class: the largest along axis 0. That changes "
        "the ratios. Subtract one number from all logits of a row, the largest along the last "
        "axis.",
        ko="0번 축에서 최댓값을 구해 클래스마다 다른 수를 뺐습니다. 그러면 비율이 달라집니다. 한 "
        "행의 로짓에서는 모두 같은 수, 곧 마지막 축에서 구한 최댓값을 빼십시오.",
    ),
    Mistake(
        made.shifted_by_the_smallest,
        en="You subtracted the smallest logit, so the others may still be too large for `np.exp`. "
        "Which one has to become 0, so that none lies above it?",
        ko="가장 작은 로짓을 빼서 나머지가 여전히 `np.exp`에 너무 클 수 있습니다. 0보다 큰 값이 "
        "없게 하려면 어느 로짓을 0으로 만들어야 합니까?",
    ),
    Mistake(
        made.shifted_by_the_mean,
        en="You subtracted the mean. A logit far above the mean still overflows: subtract the "
        "largest one.",
        ko="평균을 뺐습니다. 평균보다 훨씬 큰 로짓은 여전히 넘칩니다. 가장 큰 로짓을 빼십시오.",
    ),
    Mistake(
        made.shifted_by_the_largest_size,
        en="You subtracted the largest absolute value. Where all logits are far below 0 it pushes "
        "them down further, to 0 divided by 0. Subtract the largest logit.",
        ko="절댓값이 가장 큰 값을 뺐습니다. 로짓이 모두 0보다 훨씬 작으면 더 작아져 0을 0으로 "
        "나누게 됩니다. 가장 큰 로짓을 빼십시오.",
    ),
    Mistake(
        made.cut_off_at_hundred,
        en="You cut large logits off: 1001 and 1002 became equal. Subtract the largest logit "
        "instead, which keeps their difference.",
        ko="큰 로짓을 잘라 1001과 1002가 같아졌습니다. 그 대신 가장 큰 로짓을 빼면 차이가 "
        "유지됩니다.",
    ),
    Mistake(
        made.over_the_first_axis,
        en="You summed over axis 0, the images. The classes are the last axis: the probabilities "
        "of one image add up to 1.",
        ko="0번 축, 곧 이미지에 대해 더했습니다. 클래스는 마지막 축입니다. 이미지 한 장의 확률을 "
        "더하면 1입니다.",
    ),
    Mistake(
        made.over_the_second_axis,
        en="You summed over axis 1. That is the last axis of a table only; `axis=-1` is the last "
        "one of any array.",
        ko="1번 축에 대해 더했습니다. 축이 둘일 때만 그것이 마지막 축입니다. `axis=-1`은 어떤 "
        "배열에서도 마지막 축입니다.",
    ),
    Mistake(
        made.over_everything,
        en="You divided by the sum over the whole array, so all images together have the "
        "probability 1. Each image has a sum of its own.",
        ko="배열 전체의 합으로 나누어 모든 이미지를 합친 확률이 1이 되었습니다. 이미지마다 합을 "
        "따로 구하십시오.",
    ),
    Mistake(
        made.axis_lost,
        en="The sums have lost an axis, so NumPy lines them up with the classes. `keepdims=True` "
        "leaves an axis of size 1.",
        ko="합에서 축이 하나 없어져 NumPy가 합을 클래스에 맞춥니다. `keepdims=True`로 크기가 1인 "
        "축을 남기십시오.",
    ),
    Mistake(
        made.sigmoid,
        en="You used the sigmoid, which looks at each logit alone. Softmax divides by the sum over "
        "the classes, so that the probabilities add up to 1.",
        ko="로짓을 하나씩 따로 보는 시그모이드를 썼습니다. 소프트맥스는 클래스에 대한 합으로 "
        "나누므로 확률을 더하면 1입니다.",
    ),
    Mistake(
        made.no_exponential,
        en="You divided the logits by their sum. Logits may be negative; `np.exp` makes them "
        "positive first.",
        ko="로짓을 로짓의 합으로 나누었습니다. 로짓은 음수일 수 있습니다. 먼저 `np.exp`로 양수를 "
        "만드십시오.",
    ),
    Mistake(
        made.sizes_for_exponentials,
        en="You divided the absolute values by their sum. Then -5 counts like 5. A logit far below "
        "the others has to become a small probability: use `np.exp`.",
        ko="절댓값을 그 합으로 나누었습니다. 그러면 -5가 5와 같아집니다. 다른 것보다 훨씬 작은 "
        "로짓은 작은 확률이 되어야 합니다. `np.exp`를 쓰십시오.",
    ),
    Mistake(
        made.between_lowest_and_highest,
        en="You subtracted the smallest logit and divided by the sum. That is linear; softmax "
        "takes `np.exp` of each logit first.",
        ko="가장 작은 로짓을 빼고 합으로 나누었습니다. 그것은 선형입니다. 소프트맥스는 먼저 "
        "로짓마다 `np.exp`를 구합니다.",
    ),
    Mistake(
        made.not_divided,
        en="You returned the exponentials. Divide them by their sum over the classes, and subtract "
        "the largest logit first.",
        ko="`np.exp`의 값을 그대로 반환했습니다. 클래스에 대한 합으로 나누고, 그 전에 가장 큰 "
        "로짓을 빼십시오.",
    ),
    Mistake(
        made.divided_by_the_largest,
        en="Your largest value is 1 in every row. After subtracting the largest logit, divide the "
        "exponentials by their sum.",
        ko="행마다 가장 큰 값이 1입니다. 가장 큰 로짓을 뺀 다음, `np.exp`의 값을 그 합으로 "
        "나누십시오.",
    ),
    Mistake(
        made.averaged,
        en="You divided by the mean over the classes. Divide by the sum: each row has to add up "
        "to 1.",
        ko="클래스에 대한 평균으로 나누었습니다. 합으로 나누십시오. 행마다 더하면 1이 되어야 "
        "합니다.",
    ),
    Mistake(
        made.twice,
        en="You took softmax twice. The second one takes probabilities for logits and makes them "
        "nearly equal: of 10 classes none can pass 0.232.",
        ko="소프트맥스를 두 번 취했습니다. 두 번째는 확률을 로짓으로 보고 서로 비슷하게 만듭니다. "
        "클래스가 10개이면 어떤 확률도 0.232를 넘지 못합니다.",
    ),
    Mistake(
        made.base_two,
        en="You raised 2 to the logits. Softmax uses e: `np.exp`.",
        ko="2를 로짓만큼 거듭제곱했습니다. 소프트맥스는 e를 씁니다. `np.exp`를 쓰십시오.",
    ),
    Mistake(
        made.sign_reversed,
        en="Your largest logit has the smallest probability: the sign in `np.exp` is reversed.",
        ko="가장 큰 로짓의 확률이 가장 작습니다. `np.exp` 안의 부호가 반대입니다.",
    ),
    Mistake(
        made.logarithms,
        en="You returned the logarithms of the probabilities, and they are right. Take `np.exp` of "
        "them.",
        ko="확률의 로그를 반환했고 그 값은 맞습니다. `np.exp`를 취하십시오.",
    ),
    Mistake(
        made.winner_takes_all,
        en="You gave all of the probability to the largest logit. The others keep a part: divide "
        "the exponentials by their sum.",
        ko="가장 큰 로짓에 확률을 모두 주었습니다. 나머지에도 몫이 있습니다. `np.exp`의 값을 그 "
        "합으로 나누십시오.",
    ),
    Mistake(
        made.cut_to_whole_numbers,
        en="When the logits are whole numbers, your probabilities are cut to whole numbers: "
        "`zeros_like` and `copy` keep the type. The result needs floats.",
        ko="로짓이 정수이면 확률의 소수점 아래가 잘립니다. `zeros_like`와 `copy`는 자료형을 그대로 "
        "둡니다. 결과는 실수여야 합니다.",
    ),
    Mistake(
        made.in_place,
        en="The probabilities are right, but you changed the caller's `logits` (`-=` writes into "
        "the array itself). Compute a new array.",
        ko="확률은 맞지만 호출한 쪽의 `logits`가 바뀌었습니다(`-=`는 그 배열에 바로 씁니다). 새 "
        "배열을 계산하십시오.",
    ),
]
