from __future__ import annotations

import numpy as np
import pytest

from cnnlab import data, text


@pytest.mark.parametrize("name", ["flower", "china"])
def test_a_photograph_is_float32_in_the_unit_range(name: str) -> None:
    whole = data.photograph(name)
    assert whole.shape == (427, 640, 3)
    assert whole.dtype == np.float32
    assert 0 <= whole.min() < 0.1
    assert 0.9 < whole.max() <= 1


def test_the_channels_are_red_green_and_blue() -> None:
    red, green, blue = data.photograph("flower", 1)[0, 0]
    assert red > green > blue  # an orange flower fills the middle


def test_the_largest_square_is_the_uncut_middle_of_the_photograph() -> None:
    square = data.photograph("flower", size=427)
    np.testing.assert_allclose(square, data.photograph("flower")[:, 106:533], atol=1e-6)


@pytest.mark.parametrize("size", [1, 7, 61, 64, 100, 426])
def test_shrinking_keeps_the_mean_colour(size: int) -> None:
    square = data.photograph("china", size)
    assert square.shape == (size, size, 3)
    assert square.dtype == np.float32
    whole = data.photograph("china", 427)
    means = [pixels.mean(axis=(0, 1), dtype=np.float64) for pixels in (square, whole)]
    np.testing.assert_allclose(*means, atol=1e-6)


def test_each_small_pixel_is_the_mean_of_the_block_that_it_covers() -> None:
    # 427 = 7 x 61, so each of 61 pixels covers a block of 7 x 7.
    blocks = data.photograph("flower", 427).reshape(61, 7, 61, 7, 3).mean(axis=(1, 3))
    np.testing.assert_allclose(data.photograph("flower", 61), blocks, atol=1e-5)


@pytest.mark.parametrize(
    ("name", "size"),
    [("cat", None), ("flower.jpg", None), ("flower", 0), ("flower", 428), ("china", 2.5)],
)
def test_a_photograph_that_does_not_exist_is_explained(name: str, size: int) -> None:
    with pytest.raises(ValueError, match=f"Received: '{name}', size={size}") as caught:
        data.photograph(name, size)
    assert 'Expected: "flower" or "china"' in str(caught.value)
    text.set_language("ko")
    assert "1부터 427까지의 정수" in str(caught.value)
