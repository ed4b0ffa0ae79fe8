"""Everything works from the keyboard, and no key pressed in the descent reaches the notebook."""

from __future__ import annotations

import re

import pytest

from tests.widgets.descent.conftest import Open


def test_the_start_is_moved_by_keys(open_descent: Open) -> None:
    descent = open_descent("valley", start=[-1, 0])
    steps = [
        ("ArrowRight", [-0.9, 0]),
        ("ArrowUp", [-0.9, 0.1]),
        ("ArrowLeft", [-1, 0.1]),
        ("ArrowDown", [-1, 0]),
        ("PageUp", [-1, 1]),
        ("PageDown", [-1, 0]),
        ("Home", [-4.5, 1]),
    ]
    for key, expected in steps:
        descent.picture.press(key)
        assert descent.trait("start") == expected, key
    assert descent.picture.get_attribute("role") == "slider"
    spoken = descent.picture.get_attribute("aria-valuetext")
    assert spoken == "start at w₁ −4.50, w₂ 1.00, loss 15"
    for _ in range(4):
        descent.picture.press("PageUp")
    assert descent.trait("start") == [-4.5, 4]


def test_the_start_follows_the_pointer(open_descent: Open) -> None:
    descent = open_descent("bowl")
    box = descent.picture.bounding_box()
    assert box
    descent.page.mouse.move(box["x"] + box["width"] * 0.25, box["y"] + box["height"] * 0.25)
    descent.page.mouse.down()
    assert descent.trait("start") == [-2.5, 2]
    descent.page.mouse.move(box["x"] + box["width"] * 2, box["y"] + box["height"] * 0.5)
    descent.page.mouse.up()
    assert descent.trait("start") == [5, 0]


def test_the_start_is_typed_and_a_bad_entry_is_refused(open_descent: Open) -> None:
    descent = open_descent("bowl")
    first, second = descent.find("input[type=number]").all()
    first.fill("-1.5")
    first.press("Enter")
    second.fill("0.25")
    second.press("Enter")
    assert descent.trait("start") == [-1.5, 0.25]
    for typed, received in (("9", "9"), ("", "nothing")):
        first.fill(typed)
        first.blur()
        message = descent.find("[role=alert]").inner_text()
        assert f"Received “{received}”. Expected a number from -5 to 5." in message
        assert "keeps -1.5" in message
        assert first.input_value() == "-1.5"
    second.fill("1")
    second.press("Enter")
    assert descent.find("[role=alert]").inner_text() == ""


@pytest.mark.parametrize(
    ("name", "key", "before", "after"),
    [
        ("learning_rate", "ArrowRight", 0.05, 0.0562),
        ("learning_rate", "Home", 0.05, 0.001),
        ("learning_rate", "End", 0.05, 10),
        ("momentum", "ArrowLeft", 0.9, 0.89),
        ("noise", "ArrowRight", 0, 0.1),
        ("steps", "ArrowRight", 100, 110),
    ],
)
def test_a_number_is_set_by_its_slider(
    open_descent: Open, name: str, key: str, before: float, after: float
) -> None:
    descent = open_descent("valley", optimizer="momentum")
    assert descent.trait(name) == before
    descent.slider(name).press(key)
    assert descent.trait(name) == after
    shown = descent.find(f".slider.{name} .value").inner_text()
    assert shown == descent.slider(name).get_attribute("aria-valuetext") == f"{after:g}"


def test_choices_are_made_by_keys(open_descent: Open) -> None:
    descent = open_descent("valley")
    page = descent.page
    page.get_by_role("combobox", name="optimizer").select_option("adam")
    assert "No such limit" in descent.find(".limit").inner_text()
    page.get_by_role("combobox", name="landscape").select_option("minima")
    assert (descent.trait("landscape"), descent.trait("start")) == ("minima", [4.6, 2.5])
    page.get_by_label("race: all optimizers").press(" ")
    page.get_by_role("combobox", name="learning rates").select_option("best")
    assert (descent.trait("race"), descent.trait("rates")) == (True, "best")
    assert descent.slider("learning_rate").is_disabled()


def test_the_run_is_stepped(open_descent: Open) -> None:
    descent = open_descent("valley", race=True)
    steps = descent.page.get_by_role("slider", name="Step shown")
    descent.page.get_by_role("button", name="back to the start").press("Enter")
    assert descent.texts(".place") == ["step 0 of 100"]
    descent.page.get_by_role("button", name="one step forward").press("Enter")
    descent.page.get_by_role("button", name="one step forward").press(" ")
    assert descent.verdict().startswith("Step 2: lowest is ")
    steps.press("ArrowLeft")
    assert steps.get_attribute("aria-valuetext") == "step 1 of 100"
    steps.press("End")
    assert descent.verdict().startswith("First at the goal: Nesterov (N).")


def test_space_plays_and_pauses(open_descent: Open) -> None:
    descent = open_descent("valley", race=True)
    descent.page.get_by_role("combobox", name="speed").select_option("fast")
    descent.picture.press(" ")
    assert descent.texts(".play") == ["Pause"]
    descent.find(".place").filter(has_text=re.compile(r"step [1-9]\d? of")).wait_for()
    descent.picture.press(" ")
    assert descent.texts(".play") == ["Play"]
    stopped = descent.texts(".place")
    descent.page.wait_for_timeout(150)
    assert descent.texts(".place") == stopped


def test_play_ends_at_the_last_step(open_descent: Open) -> None:
    descent = open_descent("valley", steps=10)
    descent.find(".play").press("Enter")
    descent.find(".play").filter(has_text="Play").wait_for()
    assert descent.texts(".place") == ["step 10 of 10"]


def test_an_optimizer_leaves_the_race_and_comes_back(open_descent: Open) -> None:
    descent = open_descent("valley", race=True)
    box = descent.page.get_by_role("checkbox", name="Nesterov")
    box.press(" ")
    assert descent.find(".overlay .trace:not([hidden])").count() == 4
    assert descent.verdict().startswith("First at the goal: Momentum (M).")
    for name in ("SGD", "Momentum", "RMSprop", "Adam"):
        descent.page.get_by_role("checkbox", name=name).press(" ")
    assert descent.verdict() == "Nobody runs. Tick an optimizer below."
    box.press(" ")
    assert descent.verdict().startswith("First at the goal: Nesterov (N).")


def test_new_noise_is_another_path_and_the_seed_brings_it_back(open_descent: Open) -> None:
    descent = open_descent("bowl", noise=2)
    path = descent.find(".overlay .trace.sgd .trace-line")
    first = path.get_attribute("d")
    descent.page.get_by_role("button", name="New noise").press("Enter")
    assert path.get_attribute("d") != first
    assert descent.trait("seed") == 2
    descent.set(seed=1)
    assert path.get_attribute("d") == first


def test_keys_stay_in_the_descent(open_descent: Open) -> None:
    descent = open_descent("valley", optimizer="momentum", noise=1)
    descent.page.evaluate("""() => {
      window.heard = [];
      document.body.addEventListener("keydown", (event) => window.heard.push(event.key));
    }""")
    for control in descent.find(":is(.frame, select, input, button)").all():
        if not control.is_visible():
            continue
        for key in ("x", "d", "b", "ArrowDown", " "):
            control.press(key)
    assert descent.page.evaluate("window.heard") == []
    for chord in ("Control+s", "Shift+Enter", "Escape"):
        descent.picture.press(chord)
    heard = descent.page.evaluate("window.heard")
    assert [key for key in heard if key not in ("Control", "Shift")] == ["s", "Enter", "Escape"]


def test_every_control_is_reached_by_tab(open_descent: Open) -> None:
    descent = open_descent("valley", race=True, noise=1)
    controls = descent.find(":is(button, select, input, .frame):not([disabled]):visible")
    reached = set()
    for _ in range(controls.count() + 3):
        descent.page.keyboard.press("Tab")
        reached.add(
            descent.page.evaluate("""() => {
              const all = [...document.querySelectorAll(".cnnlab-descent *")];
              return all.indexOf(document.activeElement);
            }""")
        )
    assert len(reached - {-1}) == controls.count()
