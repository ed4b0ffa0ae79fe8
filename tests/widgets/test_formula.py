"""The formula shows the numbers filled in, and a sentence on the remainder."""

from __future__ import annotations

import pytest

from tests.widgets.conftest import Open


@pytest.mark.parametrize(
    ("stride", "padding", "dilation", "size"),
    [(1, 0, 1, 26), (2, 1, 1, 14), (3, 2, 2, 10), (5, 4, 4, 6)],
)
def test_the_numbers_of_the_controls_stand_in_the_formula(
    open_walk: Open, stride: int, padding: int, dilation: int, size: int
) -> None:
    walk = open_walk(picture="digit 3", stride=stride, padding=padding, dilation=dilation)
    filled = walk.find(".formula .group").nth(1).inner_text().split()
    numbers = f"28 + 2·{padding} − {dilation}·(3 − 1) − 1 {stride} + 1"
    assert "".join(filled) == "=" + numbers.replace(" ", "")
    assert walk.texts(".windows") == [str(size)]
    spoken = walk.find(".line").get_attribute("aria-label")
    assert f"With n 28, p {padding}, d {dilation}, k 3, s {stride}" in spoken
    assert spoken.endswith(f"is {size}.")


def test_a_letter_and_its_number_have_one_colour_everywhere(open_walk: Open) -> None:
    walk = open_walk(picture="digit 3", padding=1, dilation=2, stride=2)
    for name in "kspd":
        colours = walk.find(f":is(.letter, .quantity, .value).{name}").evaluate_all(
            "nodes => nodes.map((node) => getComputedStyle(node).color)"
        )
        assert len(colours) >= 5
        assert len(set(colours)) == 1, name


def test_a_remainder_has_its_sentence(open_walk: Open) -> None:
    walk = open_walk(picture="digit 3", stride=2)
    (remark,) = walk.texts(".remark")
    assert remark.startswith("25 ÷ 2 leaves a remainder of 1, and the floor drops it: a strip of")
    assert remark.endswith("at the right and bottom borders lies outside every window.")
    walk.page.get_by_role("button", name="stride: one less").click()
    assert walk.texts(".remark") == [
        "25 ÷ 1 leaves no remainder: the last window ends at the border."
    ]


def test_a_picture_that_is_not_square_has_a_formula_for_each_side(open_walk: Open) -> None:
    walk = open_walk({"wide": [[1.0] * 8] * 5}, kernel=[[1, 0], [0, 1]], stride=2)
    assert walk.texts(".windows") == ["2", "4"]
    assert "at the bottom border" in walk.texts(".remark")[0]
    assert "leaves no remainder" in walk.texts(".remark")[1]
