from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnnlab.data import example_5x5
from cnnlab.figures import by_hand, map_in_numbers


def test_the_caption_holds_the_products_and_their_sum() -> None:
    image, kernel = example_5x5()
    said = repr(by_hand(image, kernel, row=3, column=1))
    assert "The products 0, 0, 4, −2 add up to 2" in said
    assert "4×4" in said


def test_one_window_of_four_cells_and_one_sum_are_framed() -> None:
    image, kernel = example_5x5()
    html = by_hand(image, kernel, row=0, column=0)._repr_html_()
    assert html.count('class="marked"') == 5


def test_the_map_is_the_learners() -> None:
    def sevens(image: NDArray[np.float64], kernel: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.full((3, 3), 7)

    html = map_in_numbers(sevens, np.zeros((5, 5)), np.ones((3, 3)))._repr_html_()
    assert html.count(">7</td>") == 9
