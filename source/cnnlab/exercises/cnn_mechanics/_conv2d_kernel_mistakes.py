"""Mistakes of `conv2d` within one window: the kernel, and how products become one number."""

from __future__ import annotations

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.cnn_mechanics._convolution import Array, Convolution


def _changes_the_image(window: Array, weights: Array) -> Array:
    sums = []
    for number in range(weights.shape[3]):
        window *= weights[..., number]
        sums.append(window.sum((1, 2, 3)))
    return np.stack(sums, axis=1)


def _products(window: Array, weights: Array) -> Array:
    return np.asarray(window[..., None] * weights)


KERNEL_MISTAKES = [
    Mistake(
        Convolution("flips_the_kernel", weights=lambda weights: weights[::-1, ::-1]),
        en="You turned the kernel by half a turn: that is the convolution of mathematics. Layers "
        "do not turn it. Which kernel value meets the window's top left value?",
        ko="커널을 180도 돌렸습니다. 수학에서 말하는 합성곱입니다. 합성곱 층은 커널을 돌리지 "
        "않습니다. 창의 왼쪽 위 값과 만나는 커널 값은 어느 것입니까?",
    ),
    Mistake(
        Convolution("transposes_the_kernel", weights=lambda weights: weights.swapaxes(0, 1)),
        en="You exchanged the rows and columns of the kernel. Axis 0 of `weights` counts the "
        "kernel's rows, axis 1 its columns.",
        ko="커널의 행과 열을 바꾸어 썼습니다. `weights`의 0번 축이 커널의 행이고 1번 축이 "
        "열입니다.",
    ),
    Mistake(
        Convolution(
            "kernel_rows_for_both_axes", kernel_shape=lambda weights: (weights.shape[0],) * 2
        ),
        en="You used the kernel's number of rows for its columns too. A kernel of 2×3 or 3×2 "
        "needs both `weights.shape[0]` and `weights.shape[1]`.",
        ko="커널의 행 수를 열에도 썼습니다. 2×3이나 3×2 커널에는 `weights.shape[0]`과 "
        "`weights.shape[1]`이 모두 필요합니다.",
    ),
    Mistake(
        Convolution(
            "divides_by_the_window",
            add_bias=lambda responses, bias, weights: responses / weights[..., 0].size + bias,
        ),
        en="You took the mean of the products. A convolution adds them up and divides by nothing.",
        ko="곱의 평균을 구했습니다. 합성곱은 곱을 더하기만 하고 나누지 않습니다.",
    ),
    Mistake(
        Convolution(
            "keeps_the_largest_product",
            respond=lambda window, weights: _products(window, weights).max((1, 2, 3)),
        ),
        en="You kept the largest product of each window, as max pooling does. A convolution adds "
        "all products.",
        ko="최대 풀링처럼 창마다 가장 큰 곱만 남겼습니다. 합성곱은 모든 곱을 더합니다.",
    ),
    Mistake(
        Convolution(
            "keeps_the_last_product",
            respond=lambda window, weights: _products(window, weights)[:, -1, -1, -1],
        ),
        en="Only the last product of each window is left: each one overwrites the one before. "
        "Add them up, starting from 0 in each window.",
        ko="창마다 마지막 곱만 남았습니다. 새 곱이 앞의 곱을 덮어씁니다. 창마다 0에서 시작해 "
        "더해 나가십시오.",
    ),
    Mistake(
        Convolution(
            "adds_instead_of_multiplying",
            respond=lambda window, weights: (window[..., None] + weights).sum((1, 2, 3)),
        ),
        en="You added the kernel's values to the window's values. Multiply each pair, then add "
        "the products.",
        ko="창의 값에 커널의 값을 더했습니다. 짝끼리 곱한 다음 그 곱을 더하십시오.",
    ),
    Mistake(
        Convolution(
            "multiplies_two_sums",
            respond=lambda window, weights: np.multiply.outer(
                window.sum((1, 2, 3)), weights.sum((0, 1, 2))
            ),
        ),
        en="You added up the window and the kernel first and multiplied the two sums. Multiply "
        "value by value first; otherwise the kernel's pattern is lost.",
        ko="창과 커널을 따로 더한 뒤 두 합을 곱했습니다. 먼저 값끼리 곱하십시오. 그러지 않으면 "
        "커널의 무늬가 사라집니다.",
    ),
    Mistake(
        Convolution(
            "adds_absolute_products",
            respond=lambda window, weights: np.abs(_products(window, weights)).sum((1, 2, 3)),
        ),
        en="You dropped the sign of each product before adding. Positive and negative products "
        "must be able to cancel: that is how an edge kernel stays silent on a plain wall.",
        ko="곱의 부호를 없앤 뒤 더했습니다. 양의 곱과 음의 곱은 서로 상쇄될 수 있어야 합니다. "
        "에지 커널이 밝기가 고른 벽에 반응하지 않는 것도 이 때문입니다.",
    ),
    Mistake(
        Convolution(
            "drops_the_sign",
            finish=np.abs,
        ),
        en="You returned absolute values. The sign tells a rise of brightness from a fall: keep "
        "it.",
        ko="절댓값을 반환했습니다. 부호는 밝아지는 곳과 어두워지는 곳을 구별해 줍니다. 부호를 "
        "그대로 두십시오.",
    ),
    Mistake(
        Convolution(
            "applies_relu",
            finish=lambda maps: np.maximum(maps, 0),
        ),
        en="Negative results became 0: that is the activation function ReLU. It is a step of its "
        "own, after the convolution; return the sums as they are.",
        ko="음수 결과가 0이 되었습니다. 활성화 함수 ReLU를 적용한 것입니다. ReLU는 합성곱 다음에 "
        "오는 별도의 단계이므로 합을 그대로 반환하십시오.",
    ),
    Mistake(
        Convolution("changes_the_image", respond=_changes_the_image),
        en="`window *= ...` changes the image itself: a slice is a view of it, and the next "
        "window overlaps this one. Multiply into a new array: `window * ...`.",
        ko="`window *= ...`는 이미지 자체를 바꿉니다. 슬라이스는 이미지의 뷰이고 다음 창은 이 "
        "창과 겹칩니다. `window * ...`처럼 새 배열에 곱하십시오.",
    ),
]
