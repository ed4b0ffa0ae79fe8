"""Mistakes of `correlate`."""

from __future__ import annotations

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.checks.exercise import Function
from cnnlab.exercises.cnn_mechanics._convolution import Array, Convolution, every_start, halves


def _alone(convolution: Convolution) -> Function:
    """Return the convolution for one image and one kernel."""

    def correlate(image: Array, kernel: Array) -> Array:
        images, weights = image[None, :, :, None], kernel[:, :, None, None]
        return convolution(images, weights, np.zeros(1), 1, "valid")[0, :, :, 0]

    correlate.__name__ = convolution.name
    return correlate


def multiplies_whole_image(image: Array, kernel: Array) -> Array:
    return np.asarray(image * kernel)


def one_sum_for_all(image: Array, kernel: Array) -> float:
    window = image[: kernel.shape[0], : kernel.shape[1]]
    return float((window * kernel).sum())


def changes_the_image(image: Array, kernel: Array) -> Array:
    rows, columns = image.shape[0] - kernel.shape[0] + 1, image.shape[1] - kernel.shape[1] + 1
    result = np.zeros((rows, columns))
    for row, column in np.ndindex(rows, columns):
        window = image[row : row + kernel.shape[0], column : column + kernel.shape[1]]
        window *= kernel
        result[row, column] = window.sum()
    return result


def kernel_rows_for_both_axes(image: Array, kernel: Array) -> Array:
    size = kernel.shape[0]
    result = np.zeros((image.shape[0] - size + 1, image.shape[1] - size + 1))
    for row, column in np.ndindex(result.shape):
        result[row, column] = (image[row : row + size, column : column + size] * kernel).sum()
    return result


def windows_side_by_side(image: Array, kernel: Array) -> Array:
    rows, columns = image.shape[0] // kernel.shape[0], image.shape[1] // kernel.shape[1]
    result = np.zeros((rows, columns))
    for row, column in np.ndindex(rows, columns):
        top, left = row * kernel.shape[0], column * kernel.shape[1]
        window = image[top : top + kernel.shape[0], left : left + kernel.shape[1]]
        result[row, column] = (window * kernel).sum()
    return result


MISTAKES = [
    Mistake(
        _alone(Convolution("flips_the_kernel", weights=lambda weights: weights[::-1, ::-1])),
        en="A single bright pixel gives back your kernel the right way round: you flipped it. "
        "That is the convolution of mathematics. Here nothing is flipped: the kernel's top left "
        "value meets the window's top left value.",
        ko="밝은 픽셀 하나에서 커널이 원래 방향 그대로 나왔습니다. 커널을 뒤집었다는 뜻입니다. "
        "수학에서 말하는 합성곱입니다. 여기서는 뒤집지 않습니다. 커널의 왼쪽 위 값이 창의 왼쪽 위 "
        "값과 만납니다.",
    ),
    Mistake(
        _alone(Convolution("flips_rows_only", weights=lambda weights: weights[::-1])),
        en="You turned the kernel upside down. Use it as it is: neither rows nor columns are "
        "reversed.",
        ko="커널을 위아래로 뒤집었습니다. 그대로 쓰십시오. 행도 열도 뒤집지 않습니다.",
    ),
    Mistake(
        _alone(
            Convolution("transposes_the_kernel", weights=lambda weights: weights.swapaxes(0, 1))
        ),
        en="You exchanged the kernel's rows and columns. `kernel[down, right]` meets "
        "`image[row + down, column + right]`.",
        ko="커널의 행과 열을 바꾸어 썼습니다. `kernel[down, right]`는 "
        "`image[row + down, column + right]`와 만납니다.",
    ),
    Mistake(
        _alone(Convolution("transposes_the_result", finish=lambda maps: maps.swapaxes(1, 2))),
        en="Rows and columns of the result are exchanged. Write the value of the window that "
        "starts at (row, column) to `result[row, column]`.",
        ko="결과의 행과 열이 바뀌었습니다. (row, column)에서 시작한 창의 값은 "
        "`result[row, column]`에 쓰십시오.",
    ),
    Mistake(
        _alone(
            Convolution(
                "last_position_missing", starts=lambda axis, size: every_start(axis, size)[:-1]
            )
        ),
        en="One position is missing along each axis. On 5 pixels a kernel of 2 has 4 positions: "
        "`5 - 2 + 1`.",
        ko="축마다 위치가 하나씩 빠졌습니다. 픽셀 5개 위에서 크기 2인 커널의 위치는 "
        "`5 - 2 + 1`, 즉 4개입니다.",
    ),
    Mistake(
        _alone(
            Convolution(
                "pads_the_image", amounts=lambda axis: halves(axis._replace(same=True).zeros)
            )
        ),
        en="Your result is as large as the image: you added zeros around it. Use only the "
        "positions where the whole kernel lies on the image.",
        ko="결과가 이미지만큼 큽니다. 둘레에 0을 넣었기 때문입니다. 커널 전체가 이미지 위에 놓이는 "
        "위치만 사용하십시오.",
    ),
    Mistake(
        _alone(
            Convolution(
                "divides_by_the_kernel",
                add_bias=lambda responses, _, weights: responses / weights.size,
            )
        ),
        en="You took the mean of the products. Add them; nothing is divided.",
        ko="곱의 평균을 구했습니다. 곱은 더하기만 하고 나누지 않습니다.",
    ),
    Mistake(
        _alone(
            Convolution(
                "keeps_the_last_product",
                respond=lambda window, weights: window[:, -1, -1] * weights[-1, -1, -1],
            )
        ),
        en="Only the last product of each window is left: each one overwrites the one before. "
        "Add with `+=`.",
        ko="창마다 마지막 곱만 남았습니다. 새 곱이 앞의 곱을 덮어씁니다. `+=`로 더하십시오.",
    ),
    Mistake(
        _alone(
            Convolution(
                "multiplies_two_sums",
                respond=lambda window, weights: np.multiply.outer(
                    window.sum((1, 2, 3)), weights.sum((0, 1, 2))
                ),
            )
        ),
        en="You multiplied the sum of the window by the sum of the kernel. Multiply value by "
        "value first, then add.",
        ko="창의 합에 커널의 합을 곱했습니다. 먼저 값끼리 곱한 다음 더하십시오.",
    ),
    Mistake(
        _alone(Convolution("drops_the_sign", finish=np.abs)),
        en="You returned absolute values. A negative value tells that brightness falls where the "
        "kernel wants it to rise: keep the sign.",
        ko="절댓값을 반환했습니다. 음수는 커널이 밝아지기를 기대한 곳에서 어두워졌음을 알려 "
        "줍니다. 부호를 그대로 두십시오.",
    ),
    Mistake(
        _alone(Convolution("negative_becomes_zero", finish=lambda maps: np.maximum(maps, 0))),
        en="Negative sums became 0. That is the activation function ReLU, a later step; return the "
        "sums as they are.",
        ko="음수인 합이 0이 되었습니다. 활성화 함수 ReLU는 그다음 단계입니다. 합을 그대로 "
        "반환하십시오.",
    ),
    Mistake(
        multiplies_whole_image,
        en="You multiplied the whole image by the kernel, and their shapes do not fit. Cut out a "
        "window as large as the kernel first.",
        ko="이미지 전체에 커널을 곱했는데 모양이 서로 맞지 않습니다. 먼저 커널만 한 창을 "
        "잘라내십시오.",
    ),
    Mistake(
        one_sum_for_all,
        en="You returned the value of the first window only. Move the window over all positions "
        "and write each value into the result.",
        ko="첫 창의 값만 반환했습니다. 창을 모든 위치로 옮기며 값을 결과에 쓰십시오.",
    ),
    Mistake(
        changes_the_image,
        en="`window *= kernel` changes the image itself: a slice is a view of it, and the next "
        "window overlaps this one. Write `window * kernel`.",
        ko="`window *= kernel`은 이미지 자체를 바꿉니다. 슬라이스는 이미지의 뷰이고 다음 창은 이 "
        "창과 겹칩니다. `window * kernel`로 쓰십시오.",
    ),
    Mistake(
        kernel_rows_for_both_axes,
        en="You used the kernel's rows for both axes. A kernel need not be square: take "
        "`kernel.shape[1]` for the columns.",
        ko="커널의 행 수를 두 축에 모두 썼습니다. 커널이 정사각형이라는 보장은 없습니다. 열에는 "
        "`kernel.shape[1]`을 쓰십시오.",
    ),
    Mistake(
        windows_side_by_side,
        en="Your windows lie side by side. Move the window by one pixel each time, so that windows "
        "overlap.",
        ko="창이 서로 겹치지 않게 나란히 놓였습니다. 창이 겹치도록 한 픽셀씩 옮기십시오.",
    ),
]
