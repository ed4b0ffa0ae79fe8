from __future__ import annotations

import re

import numpy as np
import pytest

from cnnlab.figures.numbers import decimals_for, number, number_table, plus_minus


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (-2, "−2"),
        (1.5, "1.5"),
        (1 / 9, "0.111"),
        (1690, "1,690"),
        (-209.5, "−209.5"),
        (-0.0, "0"),
    ],
)
def test_a_number_is_written_as_a_person_writes_it(value: float, written: str) -> None:
    assert number(value) == written


def test_narrow_intervals_need_two_decimals() -> None:
    assert decimals_for([0.1, 0.2, 3.0]) == 2 and decimals_for([0.1, 0.4, 0.5]) == 1
    assert plus_minus(98.716, 0.08, 2) == "98.72 ± 0.08"
    assert plus_minus(-1e-9, 0.0, 1) == "0.0 ± 0.0"


def test_a_table_holds_every_number_row_by_row() -> None:
    html = number_table(np.array([[1, -2], [3, 4]]), "map")
    rows = [re.findall(r">([^<]+)</td>", row) for row in html.split("</tr>")[:-1]]
    assert rows == [["1", "−2"], ["3", "4"]]
    assert "<caption>map</caption>" in html


def test_marked_and_padded_cells_carry_their_class() -> None:
    marked = np.array([[True, False]])
    html = number_table(np.array([[1, 0]]), "row", marked=marked, padding=~marked)
    assert html.count('class="marked"') == 1
    assert html.count('class="padding"') == 1
