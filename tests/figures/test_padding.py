from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnnlab.figures import padded_row, touch_map


def test_a_row_says_which_pixels_are_never_read() -> None:
    said = repr(padded_row(8, kernel_size=3, stride=2, padding=(0, 0)))
    assert "fits 3 times" in said
    assert "Never read: pixel 8." in said


def test_padding_after_the_pixels_lets_the_last_window_in() -> None:
    figure = padded_row(6, kernel_size=3, stride=2, padding=(0, 1))
    assert "Zeros before them: 0; after them: 1" in repr(figure)
    assert "Every pixel is read." in repr(figure)
    assert figure._repr_html_().count('class="padding marked"') == 1


def test_a_window_that_is_too_large_fits_nowhere() -> None:
    assert "fits 0 times" in repr(padded_row(2, kernel_size=3, stride=1, padding=(0, 0)))


def test_the_counts_are_the_learners() -> None:
    def counts(input_size: int, kernel_size: int, padding: int) -> NDArray[np.float64]:
        return np.full((input_size, input_size), kernel_size + padding)

    figure = touch_map(counts, input_size=2, kernel_size=3, padding=1)
    assert "All counts together: 16" in repr(figure)
    assert figure._repr_html_().count(">4</td>") == 4
