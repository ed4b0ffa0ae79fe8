"""Python and the browser hold the same state, mistakes are explained, and texts are complete."""

from __future__ import annotations

import re
from typing import Any

import pytest

from cnnlab.widgets import Descent
from cnnlab.widgets.assets import COMMON
from cnnlab.widgets.descent.texts import every_text
from tests.widgets.descent.conftest import FOLDER, Open


def test_sliding_is_saved_once_when_it_rests(open_descent: Open) -> None:
    descent = open_descent("valley")
    saves = descent.page.evaluate("""async () => {
      const model = document.querySelector("[data-widget-model]").model;
      let saves = 0;
      model.save_changes = () => { saves += 1; };
      const slider = document.querySelector(".slider.learning_rate input");
      for (let at = -3; at <= 0; at += 0.05) {
        slider.value = at;
        slider.dispatchEvent(new Event("input"));
      }
      const sliding = saves;
      await new Promise((rested) => setTimeout(rested, 170));
      return [sliding, saves];
    }""")
    assert saves == [0, 1]


def test_what_python_sets_is_shown(open_descent: Open) -> None:
    descent = open_descent("valley")
    descent.set(landscape="bowl", optimizer="nesterov", learning_rate=0.2, start=[1, 1], steps=50)
    page = descent.page
    assert page.get_by_role("combobox", name="landscape").input_value() == "bowl"
    assert descent.texts(".slider.learning_rate .value") == ["0.2"]
    assert descent.texts(".place") == ["step 50 of 50"]
    assert [one.input_value() for one in descent.find("input[type=number]").all()] == ["1", "1"]
    descent.set(race=True)
    assert descent.find("tbody tr").count() == 5


def test_state_from_the_browser_is_accepted_whole() -> None:
    descent = Descent()
    state = {"landscape": "minima", "start": [0.5, -4.0], "race": True, "rates": "best", "seed": 9}
    descent.set_state(state)
    assert {name: getattr(descent, name) for name in state} == state


def test_a_landscape_brings_its_own_start() -> None:
    assert Descent("minima").start == [4.6, 2.5]
    assert Descent("minima", start=(1, 2)).start == [1.0, 2.0]


@pytest.mark.parametrize(
    ("arguments", "received", "cure"),
    [
        ({"landscape": "hill"}, "'hill'", "Try landscape='bowl'"),
        ({"optimizer": "adagrad"}, "'adagrad'", "Try optimizer='sgd'"),
        ({"rates": "own"}, "'own'", "Try rates='same'"),
        ({"learning_rate": 0}, "learning_rate=0", "Try learning_rate=0.05"),
        ({"learning_rate": float("nan")}, "learning_rate=nan", "Try learning_rate=0.05"),
        ({"momentum": 1.0}, "momentum=1.0", "Try momentum=0.9"),
        ({"noise": -1.0}, "noise=-1.0", "Try noise=1"),
        ({"steps": 5000}, "steps=5000", "Try steps=10"),
        ({"seed": 0}, "seed=0", "Try seed=1"),
        ({"start": [9, 0]}, "[9, 0]", "Try start=[-4, 1]"),
        ({"start": [1]}, "[1]", "Try start=[-4, 1]"),
        ({"start": ["left", 1]}, "['left', 1]", "Try start=[-4, 1]"),
    ],
)
def test_a_wrong_argument_is_explained(arguments: dict[str, Any], received: str, cure: str) -> None:
    with pytest.raises(ValueError, match="Expected") as caught:
        Descent(**arguments)
    assert received in str(caught.value)
    assert cure in str(caught.value)


def test_a_refused_setting_leaves_the_descent_as_it_was() -> None:
    descent = Descent(learning_rate=0.1)
    with pytest.raises(ValueError, match=r"from 0\.001 to 10"):
        descent.learning_rate = 100
    with pytest.raises(ValueError, match="two numbers"):
        descent.start = [0.0, 4.5]
    assert (descent.learning_rate, descent.start) == (0.1, [-4.5, 1.0])


def test_every_text_is_used_and_every_used_text_exists() -> None:
    paths = [*COMMON.glob("*.js"), *FOLDER.glob("*.js")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    used = set(re.findall(r"\btexts\.(\w+)", code)) - {"language"}
    texts = set(every_text())
    assert used <= texts
    # Looked up by a name that is put together, or by the name of a landscape, an ending, ...
    quoted = set(re.findall(r'"(\w+)"', code)) | set(re.findall(r"^ +(\w+):", code, re.MULTILINE))
    prefixes = ("slider_", "rates_", "formula_", "direction_", "diverged_")
    assert {name for name in texts - used - quoted if not name.startswith(prefixes)} == set()


def test_a_korean_descent_shows_no_english_word(open_descent: Open) -> None:
    for options in ({}, {"race": True}, {"landscape": "curved"}, {"optimizer": "nesterov"}):
        descent = open_descent(language="ko", **options)
        root = descent.page.locator(".cnnlab-descent")
        labels = root.evaluate("""root => {
          const names = ["aria-label", "aria-valuetext", "title"];
          const nodes = [root, ...root.querySelectorAll("*")];
          return nodes.flatMap((node) => names.map((name) => node.getAttribute(name) ?? ""));
        }""")
        for text in [root.inner_text(), *labels]:
            assert not re.findall(r"[A-Za-z]{2,}", re.sub("SGD|RMSprop|Adam", "", text)), text
        assert "{" not in root.inner_text()
