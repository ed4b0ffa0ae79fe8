"""The known mistakes of `count_macs`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.conv2d_tuning import _macs as made

KNOWN = [
    Mistake(
        made.parameters_instead,
        en="You counted the parameters. A kernel is learned once but used at every position of the "
        "window: count each use, and leave the biases out.",
        ko="파라미터의 수를 세었습니다. 커널은 한 번 학습하지만 창의 모든 위치에서 쓰입니다. 쓸 "
        "때마다 세고, 편향은 빼십시오.",
    ),
    Mistake(
        made.output_size_forgotten,
        en="You counted the weights of the convolutions, so the size of the maps plays no part. "
        "How many positions does the window visit?",
        ko="합성곱 층의 가중치를 세어 맵의 크기가 들어가지 않았습니다. 창은 몇 개의 위치를 "
        "지나갑니까?",
    ),
    Mistake(
        made.input_channels_forgotten,
        en="You left out the channels that come in. At each position a filter multiplies a square "
        "of every channel.",
        ko="들어오는 채널 수를 곱하지 않았습니다. 필터는 위치마다 모든 채널에서 정사각형 하나씩을 "
        "곱합니다.",
    ),
    Mistake(
        made.channels_of_the_image,
        en="Every convolution reads the channels of the image. A later one reads as many as the "
        "layer before has filters.",
        ko="모든 합성곱 층에 이미지의 채널 수를 썼습니다. 뒤의 층은 앞 층의 필터 수만큼 채널을 "
        "읽습니다.",
    ),
    Mistake(
        made.filters_forgotten,
        en="You counted one feature map a convolution. Each of its filters makes one.",
        ko="합성곱 층마다 특성 맵을 하나만 세었습니다. 필터마다 하나씩 만듭니다.",
    ),
    Mistake(
        made.size_not_squared,
        en="You counted one row of each kernel. A kernel is a square of `kernel_size` rows and "
        "`kernel_size` columns.",
        ko="커널마다 한 행만 세었습니다. 커널은 행도 열도 `kernel_size`개인 정사각형입니다.",
    ),
    Mistake(
        made.biases_counted,
        en="You counted the biases. They are added, not multiplied: leave them out in every layer.",
        ko="편향까지 세었습니다. 편향은 곱하지 않고 더합니다. 모든 층에서 빼십시오.",
    ),
    Mistake(
        made.learned_biases_added,
        en="You added a bias for each filter and each unit. They are parameters; the work is the "
        "multiplications, and a bias is only added.",
        ko="필터와 유닛마다 편향을 하나씩 더했습니다. 편향은 파라미터입니다. 여기서는 곱셈을 세며, "
        "편향은 더하기만 합니다.",
    ),
    Mistake(
        made.additions_counted,
        en="You counted the multiplications and the additions. One multiplication with its "
        "addition is one operation here: half of what you have.",
        ko="곱셈과 덧셈을 따로 세었습니다. 여기서는 곱셈 하나와 그 뒤의 덧셈을 합쳐 연산 하나로 "
        "셉니다. 절반이어야 합니다.",
    ),
    Mistake(
        made.rows_for_columns,
        en="You took the columns to be as many as the rows. An image need not be square: use both "
        "numbers.",
        ko="열의 수가 행의 수와 같다고 보았습니다. 이미지가 정사각형이 아닐 수 있으므로 두 수를 "
        "모두 쓰십시오.",
    ),
    Mistake(
        made.valid_padding,
        en="Your convolutions shrink the maps, as with `valid`. Here the padding is `same`: as "
        "many rows and columns come out as go in.",
        ko="합성곱 층을 지나면 `valid`처럼 맵이 줄어듭니다. 여기서는 패딩이 `same`입니다. 들어간 "
        "만큼의 행과 열이 나옵니다.",
    ),
    Mistake(
        made.size_after_pooling,
        en="You counted a convolution at the size that the pooling behind it leaves. The whole map "
        "is computed first and pooled then.",
        ko="합성곱 층을 바로 뒤의 풀링이 남기는 크기로 세었습니다. 맵 전체를 먼저 계산한 다음에 "
        "풀링합니다.",
    ),
    Mistake(
        made.pooling_forgotten,
        en="You passed the shape through pooling unchanged. Pooling costs nothing here, but the "
        "layers behind it work on fewer rows and columns.",
        ko="풀링을 지나도 모양이 그대로라고 계산했습니다. 여기서 풀링의 계산량은 세지 않지만, 뒤의 "
        "층은 더 적은 행과 열에서 계산합니다.",
    ),
    Mistake(
        made.pooling_rounds_up,
        en="You rounded up where pooling leaves a remainder. A window that does not fit is left "
        "out: round down.",
        ko="풀링에서 나머지가 남을 때 올림했습니다. 다 들어가지 않는 창은 쓰지 않으므로 "
        "내림하십시오.",
    ),
    Mistake(
        made.not_rounded,
        en="You divided by the pooling size without rounding, so the result is a float. Round rows "
        "and columns down, and return an `int`.",
        ko="풀링 크기로 나눈 뒤 정수로 만들지 않아 결과가 실수형입니다. 행과 열을 내림하고 `int`를 "
        "반환하십시오.",
    ),
    Mistake(
        made.pooling_counted,
        en="You counted the values that pooling compares. It multiplies nothing: count 0.",
        ko="풀링이 비교하는 값까지 세었습니다. 풀링은 곱셈을 하지 않으므로 0으로 세십시오.",
    ),
    Mistake(
        made.flattened_without_channels,
        en="Behind flatten you counted one map only. It hands on the values of every channel.",
        ko="펼친 뒤에 맵 하나만 세었습니다. 펼치기는 모든 채널의 값을 넘깁니다.",
    ),
    Mistake(
        made.dense_left_out,
        en="The dense layers are missing. Each unit multiplies every value that enters once.",
        ko="밀집층이 빠졌습니다. 유닛마다 들어오는 모든 값을 한 번씩 곱합니다.",
    ),
]
