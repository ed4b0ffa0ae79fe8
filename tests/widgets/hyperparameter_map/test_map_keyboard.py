"""Everything works by keys and by pointer, and no key pressed inside reaches the cell."""

from __future__ import annotations

from cnnlab.widgets.hyperparameter_map.entries import read_entries
from tests.widgets.hyperparameter_map.conftest import OpenMap

PARTNERS = {entry.id: set(entry.partners) for entry in read_entries().all}


def test_arrows_move_and_enter_chooses(open_map: OpenMap) -> None:
    page = open_map()
    page.entry("epochs").focus()
    for key, reached in (
        ("ArrowUp", "epochs"),
        ("ArrowDown", "batch_size"),
        ("PageDown", "learning_rate"),
        ("ArrowRight", "batch_normalization"),
        ("ArrowRight", "batch_normalization"),
        ("ArrowUp", "activation"),
        ("PageUp", "dropout"),
        ("End", "loss"),
        ("Home", "epochs"),
        ("PageDown", "learning_rate"),
        ("Enter", "learning_rate"),
    ):
        page.page.keyboard.press(key)
        assert page.focused == reached, key
    assert page.trait("chosen") == "learning_rate"
    assert page.named("chosen") == {"learning_rate"}
    assert page.named("partner") == PARTNERS["learning_rate"]
    assert page.heading == "learning rate"


def test_escape_lets_go_first_and_leaves_then(open_map: OpenMap) -> None:
    page = open_map(chosen="depth")
    page.page.evaluate("""() => {
      window.heard = [];
      document.body.addEventListener("keydown", (event) => window.heard.push(event.key));
    }""")
    page.find(".about .chip").first.press("Escape")
    assert page.trait("chosen") == ""
    assert page.focused == "depth"
    assert page.page.evaluate("window.heard") == []
    for key in ("x", "d", "b", "ArrowDown", "Escape"):
        page.page.keyboard.press(key)
    page.find("input:checked").press("a")
    page.entry("loss").press("Control+s")
    assert page.page.evaluate("window.heard") == ["Escape", "Control", "s"]


def test_a_partner_in_the_panel_is_jumped_to(open_map: OpenMap) -> None:
    page = open_map(chosen="kernel_size")
    page.panel.get_by_role("button", name="depth").press("Enter")
    assert page.trait("chosen") == "depth"
    assert page.page.evaluate("document.activeElement.textContent") == "depth"
    page.page.keyboard.press("Tab")
    assert page.page.evaluate("document.activeElement.className") == "chip"
    page.panel.get_by_role("button", name="batch normalization").click()
    assert page.heading == "batch normalization"


def test_one_entry_is_reached_by_tab(open_map: OpenMap) -> None:
    page = open_map()
    assert page.find(".entry[tabindex='0']").count() == 1
    page.find("input:checked").focus()
    page.page.keyboard.press("Tab")
    assert page.focused == "epochs"
    page.entry("momentum").click()
    page.find("input:checked").focus()
    page.page.keyboard.press("Tab")
    assert page.focused == "momentum"


def test_a_second_press_lets_go(open_map: OpenMap) -> None:
    page = open_map()
    page.entry("loss").click()
    assert page.trait("chosen") == "loss"
    assert page.find("[role=status]").text_content() == (
        "Chosen: loss function, Other. Interacts with learning rate, label smoothing, "
        "activation function."
    )
    page.entry("loss").click()
    assert page.trait("chosen") == ""
    assert page.panel.inner_text().startswith("Choose an entry.")
    assert page.find("[role=status]").text_content() == "No entry is chosen."


def test_the_switch_groups_by_cost(open_map: OpenMap) -> None:
    page = open_map(chosen="learning_rate")
    page.page.get_by_role("radio", name="field").press("ArrowRight")
    assert page.trait("order") == "cost"
    assert page.texts(".group-name")[0] == "Only a number to choose"
    group = page.page.get_by_role("group", name="Only a number to choose")
    assert group.get_by_role("button").count() == 5
    assert page.named("chosen") == {"learning_rate"}


def test_python_sets_what_is_shown(open_map: OpenMap) -> None:
    page = open_map()
    page.set(order="cost", chosen="batch_size")
    assert page.page.get_by_role("radio", name="cost").is_checked()
    assert page.named("partner") == PARTNERS["batch_size"]
    assert page.heading == "batch size"
    page.page.evaluate("document.querySelector('[data-widget-model]').remove_view()")
    listeners = page.page.evaluate(
        "[...document.querySelector('[data-widget-model]').model.listeners.values()].flat().length"
    )
    assert listeners == 0
