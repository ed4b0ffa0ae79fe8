"""The answer key of `same_padding` is a measurement; here it is proved in two other ways."""

from __future__ import annotations

import itertools

import keras
import numpy as np
import pytest

from cnnlab.exercises.cnn_mechanics._windows import measured_padding
from cnnlab.exercises.cnn_mechanics.same_padding import by_formula

CALLS = list(itertools.product(range(1, 14), range(1, 8), range(1, 5)))


def test_the_rule_in_tensorflows_documentation_gives_what_is_measured() -> None:
    wrong = [call for call in CALLS if by_formula(*call) != measured_padding(*call)]
    assert not wrong


@pytest.mark.parametrize("stride", [1, 2, 3])
def test_padding_by_the_measured_numbers_makes_same_out_of_valid(stride: int) -> None:
    random = np.random.default_rng(5)
    for rows, columns, kernel_size in ((7, 10, 3), (8, 9, 4), (6, 11, 5), (9, 6, 1)):
        images = random.normal(size=(2, rows, columns, 3)).astype("float32")
        weights = random.normal(size=(kernel_size, kernel_size, 3, 2)).astype("float32")
        sides = [measured_padding(size, kernel_size, stride) for size in (rows, columns)]
        padded = np.pad(images, [(0, 0), *sides, (0, 0)])
        same = keras.ops.conv(images, weights, strides=stride, padding="same")
        valid = keras.ops.conv(padded, weights, strides=stride, padding="valid")[
            :, : same.shape[1], : same.shape[2]
        ]
        np.testing.assert_allclose(np.asarray(valid), np.asarray(same), atol=1e-4)
