"""Mistakes of `conv2d` with the batch, the result's axes and its type."""

from __future__ import annotations

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.cnn_mechanics._convolution import Array, Convolution


def _adds_in_place(responses: Array, bias: Array, _weights: Array) -> Array:
    responses += bias
    return responses


def _reshaped(maps: Array) -> Array:
    return np.moveaxis(maps, 3, 1).reshape(maps.shape)


BATCH_MISTAKES = [
    Mistake(
        Convolution("first_image_only", finish=lambda maps: maps[:1]),
        en="You returned the maps of the first image only. Loop over the batch, or keep its axis "
        "in the computation.",
        ko="첫 이미지의 맵만 반환했습니다. 배치를 반복하거나 계산에서 배치 축을 유지하십시오.",
    ),
    Mistake(
        Convolution(
            "first_image_for_all",
            finish=lambda maps: np.repeat(maps[:1], len(maps), axis=0),
        ),
        en="Every image got the maps of the first one. The window has to come from "
        "`images[n]`, not from `images[0]`.",
        ko="모든 이미지의 결과가 첫 이미지의 맵입니다. 창을 `images[0]`이 아니라 `images[n]`에서 "
        "가져오십시오.",
    ),
    Mistake(
        Convolution(
            "images_added_up",
            add_bias=lambda responses, bias, _: responses.sum(0, keepdims=True) + bias,
        ),
        en="You added the images of the batch together. They never mix: sum over the window, not "
        "over the batch.",
        ko="배치의 이미지들을 서로 더했습니다. 이미지는 서로 섞이지 않습니다. 배치가 아니라 창에 "
        "대해서만 더하십시오.",
    ),
    Mistake(
        Convolution(
            "runs_on_across_images",
            add_bias=lambda responses, bias, _: np.cumsum(responses, axis=0) + bias,
        ),
        en="The sum runs on from one image to the next. Start from 0 for each image.",
        ko="합이 다음 이미지로 이어집니다. 이미지마다 0에서 시작하십시오.",
    ),
    Mistake(
        Convolution("batch_axis_lost", finish=lambda maps: maps[0]),
        en="The result has lost its batch axis. Keep it even for a single image: the first axis "
        "then has size 1.",
        ko="결과에서 배치 축이 사라졌습니다. 이미지가 한 장이어도 크기가 1인 첫 축을 유지하십시오.",
    ),
]

AXIS_MISTAKES = [
    Mistake(
        Convolution(
            "filters_first",
            finish=lambda maps: np.moveaxis(maps, 3, 1),
        ),
        en="Your result is (batch, filters, rows, columns), PyTorch's order. Keras puts the "
        "filters last.",
        ko="결과가 PyTorch의 순서인 (batch, filters, rows, columns)입니다. Keras에서는 필터가 "
        "마지막 축입니다.",
    ),
    Mistake(
        Convolution(
            "rows_and_columns_exchanged",
            finish=lambda maps: maps.swapaxes(1, 2),
        ),
        en="Rows and columns of the result are exchanged. Write to `[n, row, column, f]`, in this "
        "order.",
        ko="결과의 행과 열이 바뀌었습니다. `[n, row, column, f]` 순서로 쓰십시오.",
    ),
    Mistake(
        Convolution("reshaped_not_moved", finish=_reshaped),
        en="The shape is right, but `reshape` does not move an axis: it refills the values in "
        "their stored order. Use `transpose` or `np.moveaxis`.",
        ko="모양은 맞지만 `reshape`는 축을 옮기지 않고 값을 저장된 순서대로 다시 채웁니다. "
        "`transpose`나 `np.moveaxis`를 쓰십시오.",
    ),
]

TYPE_MISTAKES = [
    Mistake(
        Convolution("fractions_cut_off", finish=np.trunc),
        en="The fractions are cut off: the result's array holds whole numbers. Make it with "
        "`np.zeros(shape)` and without `int`.",
        ko="소수 부분이 잘렸습니다. 결과 배열이 정수형입니다. `int`를 쓰지 말고 "
        "`np.zeros(shape)`로 만드십시오.",
    ),
    Mistake(
        Convolution(
            "keeps_the_images_type",
            add_bias=lambda responses, bias, _: (responses + bias).astype(responses.dtype),
        ),
        en="With integer images your result is an integer array, and the bias loses its fraction. "
        "Do not take over `images.dtype`; compute in floats.",
        ko="정수 이미지를 받으면 결과도 정수 배열이 되어 편향의 소수 부분이 사라집니다. "
        "`images.dtype`을 물려받지 말고 실수로 계산하십시오.",
    ),
    Mistake(
        Convolution("adds_the_bias_in_place", add_bias=_adds_in_place),
        en="With integer images `maps += bias` fails: an integer array cannot take fractions. "
        "Start from a float array, or write `maps + bias`.",
        ko="정수 이미지에서는 `maps += bias`가 실패합니다. 정수 배열에는 소수를 담을 수 없습니다. "
        "실수 배열에서 시작하거나 `maps + bias`로 쓰십시오.",
    ),
]
