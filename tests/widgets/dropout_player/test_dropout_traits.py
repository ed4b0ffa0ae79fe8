"""Python and the browser hold the same state, mistakes are explained, and texts are complete."""

from __future__ import annotations

import re
from typing import Any

import pytest

from cnnlab.widgets import DropoutPlayer
from cnnlab.widgets.assets import COMMON
from cnnlab.widgets.dropout_player.texts import every_text
from tests.widgets.dropout_player.conftest import FOLDER, Open

HANGUL = re.compile("[가-힣]")


def test_sliding_is_saved_once_when_it_rests(open_player: Open) -> None:
    saves = open_player().page.evaluate("""async () => {
      const model = document.querySelector("[data-widget-model]").model;
      let saves = 0;
      model.save_changes = () => { saves += 1; };
      const slider = document.querySelector(".slider.rate input");
      for (let at = 0; at <= 0.9; at += 0.05) {
        slider.value = at;
        slider.dispatchEvent(new Event("input"));
      }
      const sliding = saves;
      await new Promise((rested) => setTimeout(rested, 170));
      return [sliding, saves];
    }""")
    assert saves == [0, 1]


def test_what_python_sets_is_shown(open_player: Open) -> None:
    player = open_player()
    player.set(rate=0.2, batch_size=8, training=False, masks="shared", scaling=False)
    player.set(draw=40, example=8, unit=3)
    page = player.page
    assert player.texts(".slider.rate .value") == ["0.2"]
    assert player.texts(".slider.batch_size .value") == ["8"]
    assert page.get_by_role("combobox", name="phase").input_value() == "no"
    assert page.get_by_role("combobox", name="masks").input_value() == "shared"
    assert not page.get_by_role("checkbox").is_checked()
    assert player.texts(".place") == ["draw 40 of 500"]
    assert page.get_by_role("combobox", name="example").input_value() == "8"
    player.set(view="gradient")
    assert player.find(".view.gradient").is_visible()


def test_an_example_that_the_batch_lost_is_not_shown(open_player: Open) -> None:
    player = open_player(batch_size=8, example=8)
    player.slider("batch_size").press("Home")
    assert (player.trait("batch_size"), player.trait("example")) == (1, 1)
    assert player.texts(".view.units h3")[1] == "The batch: 1 mask"


def test_state_from_the_browser_is_accepted_whole() -> None:
    player = DropoutPlayer()
    state = {"view": "maps", "rate": 0.35, "training": False, "draw": 12, "seed": 9, "unit": 12}
    player.set_state(state)
    assert {name: getattr(player, name) for name in state} == state


@pytest.mark.parametrize(
    ("arguments", "received", "cure"),
    [
        ({"view": "edges"}, "'edges'", "Try view='units'"),
        ({"masks": "row"}, "'row'", "Try masks='own'"),
        ({"rate": 1.0}, "rate=1.0", "Try rate=0.5"),
        ({"rate": float("nan")}, "rate=nan", "Try rate=0.5"),
        ({"batch_size": 32}, "batch_size=32", "Try batch_size=1"),
        ({"draw": 0}, "draw=0", "Try draw=1"),
        ({"example": 17}, "example=17", "Try example=1"),
        ({"unit": 13}, "unit=13", "Try unit=1"),
        ({"seed": 0}, "seed=0", "Try seed=1"),
    ],
)
def test_a_wrong_argument_is_explained(arguments: dict[str, Any], received: str, cure: str) -> None:
    with pytest.raises(ValueError, match="Expected") as caught:
        DropoutPlayer(**arguments)
    assert received in str(caught.value)
    assert cure in str(caught.value)


def test_a_refused_setting_leaves_the_player_as_it_was() -> None:
    player = DropoutPlayer(rate=0.2)
    with pytest.raises(ValueError, match=r"from 0 to 0\.9"):
        player.rate = 20
    assert player.rate == 0.2


def test_every_text_has_both_halves_with_the_same_values() -> None:
    for name, text in every_text().items():
        assert HANGUL.search(text.ko), name
        assert not HANGUL.search(text.en), name
        assert set(re.findall(r"{\w+}", text.en)) == set(re.findall(r"{\w+}", text.ko)), name


def test_every_text_is_used_and_every_used_text_exists() -> None:
    paths = [*COMMON.glob("*.js"), *FOLDER.glob("*.js")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    used = set(re.findall(r"\btexts\.(\w+)", code)) - {"language"}
    texts = set(every_text())
    assert used <= texts
    # Looked up by a name that is put together, or by the name of a formula, a mark, ...
    quoted = set(re.findall(r'"(\w+)"', code))
    prefixes = ("slider_", "view_", "key_", "letter_")
    assert {name for name in texts - used - quoted if not name.startswith(prefixes)} == set()


@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize("masks", ["own", "shared"])
def test_a_korean_player_shows_no_english_word(
    open_player: Open, training: bool, masks: str
) -> None:
    player = open_player(language="ko", training=training, masks=masks, draw=9)
    for view in ("units", "average", "gradient", "maps"):
        player.set(view=view)
        root = player.page.locator(".cnnlab-dropout")
        labels = root.evaluate("""root => {
          const names = ["aria-label", "aria-valuetext", "title"];
          const nodes = [root, ...root.querySelectorAll("*")];
          return nodes.flatMap((node) => names.map((name) => node.getAttribute(name) ?? ""));
        }""")
        for text in [root.inner_text(), *labels]:
            rest = re.sub("SpatialDropout2D|Dropout", "", text)
            assert not re.findall(r"[A-Za-z]{2,}", rest), text
        assert "{" not in root.inner_text()
