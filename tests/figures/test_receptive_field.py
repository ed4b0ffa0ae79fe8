from __future__ import annotations

import re

import numpy as np
import pytest

from cnnlab.figures import receptive_growth, seen_pixels


def cells(html: str) -> list[str]:
    return re.findall(r"<td[^>]*>([^<]+)</td>", html)


def test_the_side_of_seen_pixels_is_counted() -> None:
    seen = np.zeros((9, 9), dtype=bool)
    seen[2:7, 2:7] = True
    assert "side 5" in repr(seen_pixels(seen))


def test_squares_grow_by_the_learners_numbers() -> None:
    figure = receptive_growth(lambda layers: 1 + 2 * len(layers), [(3, 1), (3, 1)])
    assert "3, 5" in repr(figure)
    assert cells(figure._repr_html_()).count("1") == 9
    assert cells(figure._repr_html_()).count("2") == 16


@pytest.mark.parametrize("side", [0, 10_000, -3])
def test_sides_that_cannot_be_drawn_are_named(side: int) -> None:
    assert f"sides {side}, {side}" in repr(receptive_growth(lambda layers: side, [(3, 1), (3, 1)]))
