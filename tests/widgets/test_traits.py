"""Python and the browser hold the same state, and Python's mistakes are explained."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnlab.text import set_language
from cnnlab.widgets import ConvolutionWalk
from tests.widgets.conftest import Open


def test_a_step_in_the_browser_is_saved_once_and_sliding_saves_nothing(open_walk: Open) -> None:
    walk = open_walk(picture="digit 3", position=[0, 0])
    saves = walk.page.evaluate("""async () => {
      const model = document.querySelector("[data-widget-model]").model;
      let saves = 0;
      model.save_changes = () => { saves += 1; };
      const slider = document.querySelector(".cnnlab-walk input[type=range]");
      for (let index = 1; index <= 50; index += 1) {
        slider.value = index;
        slider.dispatchEvent(new Event("input"));
      }
      const sliding = saves;
      await new Promise((rested) => setTimeout(rested, 170));
      return [sliding, saves];
    }""")
    assert saves == [0, 1]
    assert walk.position() == [1, 24]


def test_what_python_sets_is_shown(open_walk: Open) -> None:
    walk = open_walk(picture="digit 3")
    walk.set(picture="flower", stride=2, padding=1, kernel=[[1, 0], [0, 1]], position=[3, 4])
    assert walk.find(".place").inner_text() == "row 4 of 13 · column 5 of 13"
    assert walk.texts(".stepper .value") == ["2", "2", "1", "1"]
    assert walk.page.get_by_role("combobox", name="picture").input_value() == "flower"


def test_a_position_outside_the_map_moves_to_its_edge() -> None:
    walk = ConvolutionWalk(picture="5x5", position=[9, -1])
    assert walk.position == [3, 0]
    walk.stride = 2
    assert walk.position == [1, 0]


def test_the_walk_starts_where_there_is_something_to_see() -> None:
    walk = ConvolutionWalk()
    row, column = walk.position
    window = walk._values[walk.picture][row : row + 3, column : column + 3, 0]
    assert abs((window * np.array(walk.kernel)).sum()) > 1


def test_state_from_the_browser_is_accepted_whole() -> None:
    walk = ConvolutionWalk(picture="digit 3")
    state = {"picture": "5x5", "kernel": [[1, 0], [0, 1]], "dilation": 4, "position": [0, 0]}
    walk.set_state(state)
    assert {name: getattr(walk, name) for name in state} == state


@pytest.mark.parametrize(
    ("arguments", "received", "cure"),
    [
        ({"picture": "cat"}, "'cat'", "Try picture="),
        ({"pictures": ["cat"]}, "['cat']", "Try pictures="),
        ({"pictures": {"big": np.zeros((99, 99))}}, "(99, 99)", "Try a patch"),
        ({"kernel": "gabor"}, "'gabor'", 'Try kernel="vertical"'),
        ({"kernel": [[1, 2, 3]]}, "(1, 3)", "Try kernel=[["),
        ({"kernel": [[100.0]]}, "(1, 1)", "numbers from -99 to 99"),
        ({"kernel": [[float("nan")]]}, "(1, 1)", "Try kernel=[["),
        ({"stride": 0}, "stride=0", "Try stride=1"),
        ({"picture": "5x5", "kernel": np.ones((3, 3)), "dilation": 3}, "7 x 7", "Try a smaller"),
    ],
)
def test_a_wrong_argument_is_explained(arguments: dict[str, Any], received: str, cure: str) -> None:
    with pytest.raises(ValueError, match="Expected") as caught:
        ConvolutionWalk(**arguments)
    assert received in str(caught.value)
    assert cure in str(caught.value)


def test_a_refused_setting_leaves_the_walk_as_it_was() -> None:
    walk = ConvolutionWalk(picture="5x5", kernel=np.ones((3, 3)))
    with pytest.raises(ValueError, match="a window that fits"):
        walk.dilation = 4
    assert walk.dilation == 1


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Run this cell"), ("ko", "이 셀을 실행")]
)
def test_an_untrusted_notebook_says_what_to_do(language: str, sentence: str) -> None:
    set_language(language)
    try:
        data, _ = ConvolutionWalk(picture="5x5")._repr_mimebundle_()
    finally:
        set_language("en")
    assert data["text/plain"].startswith(sentence)
    assert set(data) == {"application/vnd.jupyter.widget-view+json", "text/plain", "image/svg+xml"}
