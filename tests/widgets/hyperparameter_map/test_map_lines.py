"""The lines: each between its two entries, those of the chosen entry to be told without colour."""

from __future__ import annotations

from typing import Any

import pytest

from cnnlab.widgets.hyperparameter_map.entries import read_entries
from tests.widgets.hyperparameter_map.conftest import MapPage, OpenMap

PAIRS = {frozenset(pair) for pair in read_entries().pairs}
ENDS = """() => {
  const board = document.querySelector(".board").getBoundingClientRect();
  const port = (id) => {
    const box = document.querySelector(`[data-entry="${id}"] .port`).getBoundingClientRect();
    return [box.x + box.width / 2 - board.x, box.y + box.height / 2 - board.y];
  };
  return [...document.querySelectorAll(".line")].map((path) => {
    const at = [0, path.getTotalLength()].map((length) => path.getPointAtLength(length));
    const pair = path.dataset.pair.split(" ");
    const box = path.getBBox();
    return {
      pair,
      away: at.flatMap(({ x, y }, end) => [x - port(pair[end])[0], y - port(pair[end])[1]]),
      span: [box.x, box.x + box.width],
      chosen: path.classList.contains("chosen"),
      width: parseFloat(getComputedStyle(path).strokeWidth),
    };
  });
}"""
SPACE = """() => {
  const ports = [...document.querySelectorAll(".port")].map((port) => {
    const box = port.getBoundingClientRect();
    return box.x + box.width / 2;
  });
  const board = document.querySelector(".board").getBoundingClientRect();
  const right = Math.max(...ports) - Math.min(...ports) > 9 ? Math.max(...ports) : board.right;
  return [Math.min(...ports) - board.x, right - board.x];
}"""


def lines(page: MapPage) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.page.evaluate(ENDS)
    return found


@pytest.mark.parametrize("width", [1100, 700, 360])
def test_every_pair_has_a_line_between_its_ports(open_map: OpenMap, width: int) -> None:
    page = open_map(chosen="learning_rate", width=width)
    page.page.get_by_role("radio", name="cost").check()
    page.page.get_by_role("radio", name="field").check()
    found = lines(page)
    assert {frozenset(line["pair"]) for line in found} == PAIRS
    left, right = page.page.evaluate(SPACE)
    for line in found:
        assert max(map(abs, line["away"])) < 0.6, line["pair"]
        assert left - 1 <= line["span"][0] <= line["span"][1] <= right + 1, line["pair"]
        assert line["chosen"] == ("learning_rate" in line["pair"])
    assert min(line["width"] for line in found if line["chosen"]) > 2


def test_lines_follow_what_moves_the_entries(open_map: OpenMap) -> None:
    page = open_map(chosen="learning_rate", width=360)
    apart = """() => {
      const top = (id) => document.querySelector(`[data-entry=${id}]`).getBoundingClientRect().top;
      return top("loss") - top("learning_rate");
    }"""
    before = page.page.evaluate(apart)
    page.find(".about summary").click()
    page.page.wait_for_function(f"({ENDS})().every(({{ away }}) => Math.abs(away[3]) < 0.6)")
    assert page.page.evaluate(apart) > before + 20


def test_what_is_chosen_is_told_without_colour(open_map: OpenMap) -> None:
    page = open_map(chosen="momentum")
    edges = {
        name: page.entry(name).evaluate("node => getComputedStyle(node).borderTopColor")
        for name in ("batch_size", "dropout")
    }
    assert edges["dropout"] == "rgba(0, 0, 0, 0)" != edges["batch_size"]
    fill = "node => getComputedStyle(node).backgroundColor"
    ports = [page.entry(name).locator(".port").evaluate(fill) for name in ("batch_size", "dropout")]
    assert ports[0] != ports[1]
    assert page.entry("momentum").get_attribute("aria-pressed") == "true"
    assert page.entry("batch_size").get_attribute("aria-label") == (
        "batch size, 4 lines, joined to momentum"
    )
    assert page.entry("kernel_size").get_attribute("aria-label") == (
        "kernel size, stride, padding, 1 line"
    )


def test_pointing_at_an_entry_marks_its_lines(open_map: OpenMap) -> None:
    page = open_map()
    page.entry("kernel_size").hover()
    marked = page.find(".line.pointed").evaluate_all("nodes => nodes.map((n) => n.dataset.pair)")
    assert marked == ["depth kernel_size"]
    page.find(".title").hover()
    assert page.find(".line.pointed").count() == 0
