"""Weights are typed freely; what is not a weight is refused kindly and nothing is lost."""

from __future__ import annotations

import pytest

from tests.widgets.conftest import Open

KERNEL = [[1.0, 2.0], [3.0, 4.0]]


@pytest.mark.parametrize(
    ("typed", "weight"),
    [("-1", -1), ("−0.5", -0.5), ("1/4", 0.25), (" 7 ", 7), (".5", 0.5), ("99", 99)],
)
def test_a_typed_weight_counts_at_once(open_walk: Open, typed: str, weight: float) -> None:
    walk = open_walk(picture="5x5", kernel=KERNEL, position=[0, 0])
    walk.find(".kernel .cell").nth(3).fill(typed)
    assert walk.trait("kernel") == [[1, 2], [3, weight]]
    # Window 1 2 / 3 0; the last weight meets the zero, so only the product's own cell may change.
    assert walk.texts(".total") == ["14"]
    assert walk.find("[role=status]").inner_text().strip() == ""


@pytest.mark.parametrize("typed", ["abc", "", "1e9", "100", "-", "1/0", "0,5", "1 2"])
def test_a_bad_entry_is_refused_and_the_kernel_is_kept(open_walk: Open, typed: str) -> None:
    walk = open_walk(picture="5x5", kernel=KERNEL)
    cell = walk.find(".kernel .cell").nth(1)
    cell.fill(typed)
    assert walk.trait("kernel") == KERNEL
    assert cell.get_attribute("aria-invalid") == "true"
    message = walk.find("[role=status]").inner_text()
    assert (typed or "nothing") in message
    assert "Expected a number from −99 to 99" in message
    assert "The kernel keeps 2." in message
    cell.blur()
    assert cell.input_value() == "2"
    assert cell.get_attribute("aria-invalid") is None


def test_typing_on_after_a_bad_entry_mends_it(open_walk: Open) -> None:
    walk = open_walk(picture="5x5", kernel=KERNEL)
    cell = walk.find(".kernel .cell").first
    cell.fill("-")
    cell.press_sequentially("8")
    assert cell.input_value() == "-8"
    assert walk.trait("kernel")[0][0] == -8
    assert walk.find("[role=status]").inner_text().strip() == ""


def test_arrows_step_a_weight_and_stop_at_its_limit(open_walk: Open) -> None:
    walk = open_walk(picture="5x5", kernel=[[98, 2], [3, 4]])
    cell = walk.find(".kernel .cell").first
    for _ in range(3):
        cell.press("ArrowUp")
    assert walk.trait("kernel")[0][0] == 99
    cell.press("ArrowDown")
    assert cell.input_value() == "98"


def test_own_weights_come_back_after_another_size_or_kernel(open_walk: Open) -> None:
    walk = open_walk(picture="5x5", kernel=KERNEL)
    kernel = walk.page.get_by_role("combobox", name="kernel")
    walk.page.get_by_role("button", name="kernel size: one less").click()
    assert walk.trait("kernel") == [[1]]
    walk.page.get_by_role("button", name="kernel size: one more").click()
    assert walk.trait("kernel") == KERNEL
    kernel.select_option("blur")
    assert walk.trait("kernel") == [[0.25, 0.25], [0.25, 0.25]]
    assert walk.find(".kernel .cell").first.input_value() == "0.25"
    kernel.select_option("own")
    assert walk.trait("kernel") == KERNEL


def test_ready_made_kernels_are_known_by_name_at_every_size(open_walk: Open) -> None:
    walk = open_walk(picture="digit 3", kernel="blur")
    kernel = walk.page.get_by_role("combobox", name="kernel")
    assert kernel.input_value() == "blur"
    assert walk.find(".kernel .cell").first.input_value() == "1/9"
    walk.page.get_by_role("button", name="kernel size: one more").click()
    assert kernel.input_value() == "blur"
    assert walk.find(".kernel .cell").count() == 16


@pytest.mark.parametrize(
    "name", ["vertical", "horizontal", "blur", "sharpen", "outline", "identity"]
)
def test_python_and_the_browser_name_the_same_kernels(open_walk: Open, name: str) -> None:
    walk = open_walk({"flat": [[0.5] * 5] * 5}, kernel=name)
    chosen = walk.page.get_by_role("combobox", name="kernel")
    assert chosen.input_value() == name
    flat = {"vertical": "0", "horizontal": "0", "outline": "0"}.get(name, "0.5")
    assert walk.texts(".total") == [flat]
