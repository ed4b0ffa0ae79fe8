"""The known mistakes of `noise_scale`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.dropout_and_batch_size import _noise_scales as made

KNOWN = [
    Mistake(
        made.standard_deviations,
        en="You added standard deviations. Variances of different parameters add up, standard "
        "deviations do not.",
        ko="표준편차를 더했습니다. 여러 파라미터의 분산은 더할 수 있지만 표준편차는 그럴 수 "
        "없습니다.",
    ),
    Mistake(
        made.length_not_squared,
        en="You divided by the length of the mean gradient. A variance has the unit of a "
        "squared gradient, so divide by the squared length.",
        ko="평균 기울기의 길이로 나누었습니다. 분산의 단위는 기울기의 제곱이므로 길이의 "
        "제곱으로 나누십시오.",
    ),
    Mistake(
        made.root_of_the_scale,
        en="This is the square root of the noise scale. The noise of a batch falls like 1/√B, "
        "its square like 1/B: the ratio of the squares is the number of examples.",
        ko="잡음 척도의 제곱근입니다. 배치의 잡음은 1/√B로, 그 제곱은 1/B로 줄어듭니다. "
        "제곱끼리의 비가 예제의 수입니다.",
    ),
    Mistake(
        made.mean_of_the_variances,
        en="You averaged the variances over the parameters. The squared length is a sum over "
        "all of them, so the noise above it must be a sum too.",
        ko="분산을 파라미터에 대해 평균했습니다. 길이의 제곱은 모든 파라미터에 대한 합이므로 "
        "분자의 잡음도 합이어야 합니다.",
    ),
    Mistake(
        made.upside_down,
        en="Your fraction is upside down. More noise needs larger batches, so the noise "
        "belongs above.",
        ko="분자와 분모가 바뀌었습니다. 잡음이 크면 더 큰 배치가 필요하므로 잡음이 분자에 와야 "
        "합니다.",
    ),
    Mistake(
        made.wrong_axis,
        en="You averaged over the parameters. A row is an example: the mean gradient is the "
        "mean of the rows and has one value for each parameter.",
        ko="파라미터에 대해 평균했습니다. 행 하나가 예제 하나입니다. 평균 기울기는 행들의 "
        "평균이며 파라미터마다 값이 하나씩 있습니다.",
    ),
    Mistake(
        made.not_centred,
        en="You did not subtract the mean before squaring, so the gradient itself counts as "
        "noise. Where all examples agree the noise scale is 0.",
        ko="제곱하기 전에 평균을 빼지 않아 기울기 자체까지 잡음으로 세었습니다. 모든 예제의 "
        "기울기가 같으면 잡음 척도는 0입니다.",
    ),
    Mistake(
        made.mean_of_the_squared_lengths,
        en="You divided by the mean of the squared lengths of single gradients, and these "
        "contain the noise. Take the mean gradient first, then its squared length.",
        ko="예제마다 기울기 길이의 제곱을 구해 그 평균으로 나누었습니다. 여기에는 잡음도 들어 "
        "있습니다. 기울기를 먼저 평균한 다음 길이의 제곱을 구하십시오.",
    ),
    Mistake(
        made.length_of_the_sum,
        en="You took the length of the sum of the gradients. It grows with the number of "
        "examples. Divide by that number: the mean gradient is meant.",
        ko="기울기의 합의 길이를 구했습니다. 합은 예제가 많을수록 커집니다. 예제 수로 나눈 "
        "평균 기울기를 쓰십시오.",
    ),
    Mistake(
        made.of_a_sample,
        en="You divided by one less than the number of examples (`ddof=1`). The task asks for "
        "the variance of these very examples: divide by their number.",
        ko="예제 수에서 1을 뺀 수로 나누었습니다(`ddof=1`). 과제는 바로 이 예제들의 분산을 "
        "묻습니다. 예제 수로 나누십시오.",
    ),
    Mistake(
        made.squares_not_averaged,
        en="You added the squared distances and did not divide by the number of examples. A "
        "variance is their mean.",
        ko="거리의 제곱을 더하고 예제 수로 나누지 않았습니다. 분산은 그 평균입니다.",
    ),
    Mistake(
        made.divided_by_the_examples,
        en="You divided by the number of examples once too often: that is the noise of the "
        "mean over all of them. Here the noise of a single example is meant.",
        ko="예제 수로 한 번 더 나누었습니다. 전체 예제를 평균했을 때의 잡음입니다. 여기서는 "
        "예제 하나의 잡음을 씁니다.",
    ),
    Mistake(
        made.one_variance,
        en="You took one variance over all values, so differences between the parameters count "
        "as noise. Each parameter has its own variance; add them.",
        ko="모든 값에 대해 분산 하나를 구해, 파라미터 사이의 차이까지 잡음으로 세었습니다. "
        "파라미터마다 분산을 구해 더하십시오.",
    ),
    Mistake(
        made.one_mean,
        en="You averaged over examples and parameters at once. The mean gradient has one value "
        "for each parameter; its squared length is the sum of their squares.",
        ko="예제와 파라미터에 대해 한꺼번에 평균했습니다. 평균 기울기에는 파라미터마다 값이 "
        "하나씩 있으며, 길이의 제곱은 그 값들을 제곱해 더한 것입니다.",
    ),
    Mistake(
        made.one_of_each,
        en="You took one variance and one mean over all values. Both are taken for each "
        "parameter, over the examples.",
        ko="모든 값에 대해 분산 하나와 평균 하나를 구했습니다. 둘 다 파라미터마다, 예제에 대해 "
        "구합니다.",
    ),
    Mistake(
        made.sum_squared,
        en="You added the values of the mean gradient and squared the sum. Square each value "
        "first, then add.",
        ko="평균 기울기의 값을 더한 뒤 제곱했습니다. 값마다 먼저 제곱하고 나서 더하십시오.",
    ),
    Mistake(
        made.absolute_values,
        en="You added absolute values for the length. The length of a vector is the root of "
        "the sum of squares.",
        ko="절댓값을 더해 길이로 썼습니다. 벡터의 길이는 제곱합의 제곱근입니다.",
    ),
    Mistake(
        made.one_for_each_parameter,
        en="You returned one ratio for each parameter. Add the variances, add the squares of "
        "the mean gradient, and divide once.",
        ko="파라미터마다 비를 하나씩 반환했습니다. 분산끼리 더하고 평균 기울기의 제곱끼리 "
        "더한 다음 한 번만 나누십시오.",
    ),
    Mistake(
        made.sum_of_the_ratios,
        en="You divided for each parameter and added the ratios. A parameter with a tiny mean "
        "then decides alone. Add above and below first, then divide once.",
        ko="파라미터마다 나눈 뒤 그 비를 더했습니다. 그러면 평균이 아주 작은 파라미터 하나가 "
        "결과를 좌우합니다. 분자와 분모를 각각 더한 다음 한 번만 나누십시오.",
    ),
    Mistake(
        made.mean_of_the_ratios,
        en="You divided for each parameter and averaged the ratios. Add the variances and the "
        "squared means first, then divide once.",
        ko="파라미터마다 나눈 뒤 그 비를 평균했습니다. 분산과 평균의 제곱을 각각 먼저 더한 "
        "다음 한 번만 나누십시오.",
    ),
    Mistake(
        made.spread_of_the_lengths,
        en="You took the variance of the lengths of the gradients. Two gradients of the same "
        "length may point in opposite directions: use the variance of each parameter.",
        ko="기울기 길이의 분산을 구했습니다. 길이가 같은 두 기울기도 방향은 반대일 수 "
        "있습니다. 파라미터마다 분산을 구하십시오.",
    ),
    Mistake(
        made.whole_examples,
        en="You rounded to a whole number. The noise scale is a scale, not a batch size: return "
        "it as it is.",
        ko="정수로 반올림했습니다. 잡음 척도는 배치 크기가 아니라 척도이므로 나온 값을 그대로 "
        "반환하십시오.",
    ),
    Mistake(
        made.rounded_up,
        en="You rounded up to whole examples. No batch is cut here: return the number as it "
        "is, a `float`.",
        ko="예제 수가 정수가 되게 올림했습니다. 여기서 배치를 나누는 것은 아니므로 나온 값을 "
        "`float` 그대로 반환하십시오.",
    ),
]
