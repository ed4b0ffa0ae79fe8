from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from cnnlab import data

if TYPE_CHECKING:
    from collections.abc import Callable


def correlate(image: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return np.einsum("rcij,ij->rc", windows, kernel)


def test_the_map_in_the_docstring_is_the_map() -> None:
    image, kernel = data.example_5x5()
    table = [line.split() for line in (data.example_5x5.__doc__ or "").splitlines()]
    lines = [words for words in table if words and all(w.lstrip("-").isdigit() for w in words)]
    assert [[int(w) for w in words[:5]] for words in lines] == image.tolist()
    shown = [[int(w) for w in words[-4:]] for words in lines if len(words) >= 9]
    assert shown == correlate(image, kernel).tolist()


@pytest.mark.parametrize(
    "wrong",
    [lambda k: k[::-1, ::-1], np.transpose, np.flipud, np.fliplr],
    ids=["flipped", "transposed", "upside down", "mirrored"],
)
def test_a_turned_kernel_changes_almost_every_result(
    wrong: Callable[[np.ndarray], np.ndarray],
) -> None:
    image, kernel = data.example_5x5()
    assert (correlate(image, wrong(kernel)) != correlate(image, kernel)).sum() >= 15


def test_the_numbers_are_small_enough_for_the_head() -> None:
    image, kernel = data.example_5x5()
    assert image.shape == (5, 5)
    assert kernel.shape == (2, 2)
    assert image.dtype == kernel.dtype == np.int64
    assert set(image.ravel()) == {0, 1, 2, 3}
    assert np.abs(correlate(image, kernel)).max() < 10


def test_every_call_gives_new_arrays() -> None:
    image, kernel = data.example_5x5()
    image[:] = kernel[:] = 9
    assert data.example_5x5()[0].max() == 3
    assert data.example_5x5()[1].max() == 2
