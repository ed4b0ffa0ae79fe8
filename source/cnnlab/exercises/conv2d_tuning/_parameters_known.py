"""The known mistakes of `cnn_parameters`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.conv2d_tuning import _parameters as made

KNOWN = [
    Mistake(
        made.image_channels_forgotten,
        en="Your first convolution reads one channel, whatever the image has. A filter has a "
        "kernel for each channel: use the last number of `image`.",
        ko="첫 합성곱 층이 이미지와 관계없이 채널 하나만 읽습니다. 필터에는 채널마다 커널이 하나씩 "
        "있습니다. `image`의 마지막 수를 쓰십시오.",
    ),
    Mistake(
        made.input_channels_forgotten,
        en="Both convolutions count one kernel a filter. A filter has a kernel for each channel "
        "that comes in: how many come into the second convolution?",
        ko="두 합성곱 층 모두 필터마다 커널을 하나만 세었습니다. 필터에는 들어오는 채널마다 커널이 "
        "하나씩 있습니다. 두 번째 합성곱 층에는 채널이 몇 개 들어옵니까?",
    ),
    Mistake(
        made.channels_of_the_image,
        en="Your second convolution reads the channels of the image. It stands behind the first "
        "one: how many maps does that hand on?",
        ko="두 번째 합성곱 층에 이미지의 채널 수를 썼습니다. 이 층은 첫 합성곱 층 뒤에 있습니다. "
        "첫 층은 맵을 몇 개 넘깁니까?",
    ),
    Mistake(
        made.size_not_squared,
        en="You counted 3 weights a kernel. A 3 × 3 kernel has three rows of three.",
        ko="커널마다 가중치를 3개씩 세었습니다. 3 × 3 커널에는 3개씩 세 행이 있습니다.",
    ),
    Mistake(
        made.conv_without_bias,
        en="The biases of the convolutions are missing. Count one for each filter.",
        ko="합성곱 층의 편향이 빠졌습니다. 필터마다 하나씩 세십시오.",
    ),
    Mistake(
        made.dense_without_bias,
        en="The biases of the dense layer are missing. Count one for each class.",
        ko="밀집층의 편향이 빠졌습니다. 클래스마다 하나씩 세십시오.",
    ),
    Mistake(
        made.without_any_bias,
        en="You counted the weights only. Biases are learned too: one for each filter and one for "
        "each class.",
        ko="가중치만 세었습니다. 편향도 학습합니다. 필터마다 하나, 클래스마다 하나씩 있습니다.",
    ),
    Mistake(
        made.bias_for_each_kernel,
        en="You gave every kernel a bias. A filter has one, added after its channels are summed.",
        ko="커널마다 편향을 하나씩 세었습니다. 편향은 필터마다 하나이며, 채널을 모두 더한 뒤에 "
        "더합니다.",
    ),
    Mistake(
        made.weights_for_each_position,
        en="You counted the weights again at every position of the window. That is the work, not "
        "what is learned: all positions share the same weights.",
        ko="창의 위치마다 가중치를 다시 세었습니다. 그것은 계산량이지 학습하는 수가 아닙니다. 모든 "
        "위치가 같은 가중치를 함께 씁니다.",
    ),
    Mistake(
        made.pooling_has_weights,
        en="You counted parameters for pooling. A maximum has nothing to learn: count 0.",
        ko="풀링에도 파라미터를 세었습니다. 최댓값은 학습할 것이 없으므로 0으로 세십시오.",
    ),
    Mistake(
        made.pooling_forgotten,
        en="Your dense layer reads the maps as large as the image. Two poolings stand before it: "
        "what is left of the rows and columns?",
        ko="밀집층이 이미지와 같은 크기의 맵을 읽습니다. 그 앞에 풀링이 두 번 있습니다. 행과 열은 "
        "얼마나 남습니까?",
    ),
    Mistake(
        made.pooled_once,
        en="You pooled once before the dense layer. There are two poolings: halve the rows and "
        "columns a second time.",
        ko="밀집층 앞에서 풀링을 한 번만 계산했습니다. 풀링은 두 번입니다. 행과 열을 한 번 더 "
        "절반으로 줄이십시오.",
    ),
    Mistake(
        made.pooling_rounds_up,
        en="You rounded up where pooling leaves a remainder. A window that does not fit is left "
        "out: round down, after each pooling.",
        ko="풀링에서 나머지가 남을 때 올림했습니다. 다 들어가지 않는 창은 쓰지 않습니다. 풀링할 "
        "때마다 내림하십시오.",
    ),
    Mistake(
        made.rounded_to_the_nearest,
        en="You rounded to the nearest whole number where pooling leaves a remainder. A window "
        "that does not fit is always left out: round down, after each pooling.",
        ko="풀링에서 나머지가 남을 때 가장 가까운 정수로 반올림했습니다. 다 들어가지 않는 창은 "
        "항상 버립니다. 풀링할 때마다 내림하십시오.",
    ),
    Mistake(
        made.not_rounded,
        en="You divided rows and columns without rounding, so the result is a float. No window is "
        "cut in two: round down after each pooling, and return an `int`.",
        ko="행과 열을 나눈 뒤 정수로 만들지 않아 결과가 실수형입니다. 창은 잘리지 않습니다. 풀링할 "
        "때마다 내림하고 `int`를 반환하십시오.",
    ),
    Mistake(
        made.valid_padding,
        en="Your convolutions shrink the maps by two rows and two columns, as with `valid`. Here "
        "the padding is `same`: only pooling changes the size.",
        ko="합성곱 층을 지날 때마다 `valid`처럼 두 행과 두 열이 줄어듭니다. 여기서는 패딩이 "
        "`same`이므로 크기를 바꾸는 것은 풀링뿐입니다.",
    ),
    Mistake(
        made.rows_for_columns,
        en="You took the columns to be as many as the rows. An image need not be square: use both "
        "numbers.",
        ko="열의 수가 행의 수와 같다고 보았습니다. 이미지가 정사각형이 아닐 수 있으므로 두 수를 "
        "모두 쓰십시오.",
    ),
    Mistake(
        made.flattened_without_channels,
        en="Your dense layer reads one map only. Flatten keeps the values of all `dim_2` maps.",
        ko="밀집층이 맵 하나만 읽습니다. 펼치기는 맵 `dim_2`개의 값을 모두 남깁니다.",
    ),
    Mistake(
        made.one_number_for_each_map,
        en="Your dense layer reads one number a map. That would be global pooling; flatten keeps "
        "every position.",
        ko="밀집층이 맵마다 수 하나만 읽습니다. 그것은 전역 풀링입니다. 펼치기는 모든 위치의 값을 "
        "남깁니다.",
    ),
    Mistake(
        made.dense_after_the_first_filters,
        en="Your dense layer reads `dim_1` maps. Which convolution stands last before it?",
        ko="밀집층이 맵 `dim_1`개를 읽습니다. 바로 앞에 있는 합성곱 층은 어느 것입니까?",
    ),
    Mistake(
        made.second_conv_left_out,
        en="The second convolution is missing. It learns a kernel for each pair of an incoming map "
        "and a filter.",
        ko="두 번째 합성곱 층이 빠졌습니다. 이 층은 들어오는 맵과 필터의 쌍마다 커널을 하나씩 "
        "학습합니다.",
    ),
    Mistake(
        made.dense_left_out,
        en="The dense layer is missing. It reads every value that flatten hands on, and usually "
        "has the most parameters.",
        ko="밀집층이 빠졌습니다. 펼친 값을 모두 읽으므로 파라미터가 가장 많을 때가 많습니다.",
    ),
    Mistake(
        made.always_ten_classes,
        en="You counted 10 classes. Use `classes`: the last layer has a unit for each.",
        ko="클래스를 10개로 세었습니다. `classes`를 쓰십시오. 마지막 층에는 클래스마다 유닛이 "
        "하나씩 있습니다.",
    ),
    Mistake(
        made.always_28_by_28,
        en="You counted an image of 28 × 28 pixels, whatever is handed in. Take rows and columns "
        "from `image`.",
        ko="어떤 이미지를 받든 28 × 28 픽셀로 계산했습니다. 행과 열의 수를 `image`에서 "
        "가져오십시오.",
    ),
]
