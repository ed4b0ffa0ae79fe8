"""What the map says: lines both ways, lessons of the course that is open, cards, both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import cnnlab.widgets.hyperparameter_map as package
from cnnlab.claims import claims
from cnnlab.course_lessons import course_lessons
from cnnlab.files import course_file
from cnnlab.text import set_language
from cnnlab.widgets import HyperparameterMap
from cnnlab.widgets.hyperparameter_map.content import content
from cnnlab.widgets.hyperparameter_map.entries import COSTS, read_entries
from cnnlab.widgets.hyperparameter_map.texts import TEXTS
from tests.widgets.refusals import assert_explained

FOLDER = Path(package.__file__).parent
HANGUL = re.compile("[가-힣]")
ENTRIES = read_entries()
BY_ID = {entry.id: entry for entry in ENTRIES.all}
COURSE = """\
id = "spring"
lessons = ["hyperparameters", "dropout-and-batch-size"]
"""


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    set_language("en")
    yield
    set_language("en")


def shown(name: str) -> dict[str, Any]:
    entries: list[dict[str, Any]] = content(ENTRIES)["entries"]
    return next(entry for entry in entries if entry["id"] == name)


def test_lines_lead_both_ways_and_are_counted_once() -> None:
    for entry in ENTRIES.all:
        assert entry.partners
        assert all(entry.id in BY_ID[other].partners for other in entry.partners)
    ends = [set(pair) for pair in ENTRIES.pairs]
    assert len(ends) == sum(len(entry.partners) for entry in ENTRIES.all) / 2
    assert all(ends.count(pair) == 1 for pair in ends)


def test_the_learning_rate_has_the_most_lines_as_the_lesson_says() -> None:
    most = sorted(ENTRIES.all, key=lambda entry: len(entry.partners))
    assert most[-1].id == "learning_rate"
    assert len(most[-2].partners) < len(most[-1].partners)


@pytest.mark.parametrize("order", ["field", "cost"])
def test_every_entry_stands_in_one_group(order: str) -> None:
    groups = ENTRIES.groups(order)
    assert len(groups) % 2 == 0  # half of them stand in each column
    assert all(groups.values())
    names = [entry.id for members in groups.values() for entry in members]
    assert sorted(names) == sorted(BY_ID)


def test_links_lead_from_notebook_to_notebook() -> None:
    here = {lesson.name for lesson in course_lessons()}
    for entry in ENTRIES.all:
        links = [place["link"] for place in shown(entry.id)["where"]]
        assert len(links) == len(here & set(entry.where)), entry.id
        for link in links:
            for language in ("en", "ko"):
                assert course_file(f"notebooks/{language}/{link.removeprefix('../')}").exists()


def test_a_place_names_the_lesson_and_its_parts() -> None:
    (rate, *_) = shown("learning_rate")["where"]
    assert rate["lesson"].startswith("Hyperparameters")
    assert rate["parts"] == "parts 4, 9"
    assert shown("schedule")["where"][0]["parts"] == "part 6"
    set_language("ko")
    assert shown("learning_rate")["where"][0]["parts"] == "4, 9절"


def test_another_course_has_no_dead_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "course.toml").write_text(COURSE, "utf-8")
    notebook = tmp_path / "work/en/01-hyperparameters/hyperparameters.ipynb"
    notebook.parent.mkdir(parents=True)
    notebook.touch()
    monkeypatch.chdir(notebook.parent)
    main, later = sorted(shown("batch_size")["where"], key=lambda place: not place["link"])
    assert main["link"] == "../01-hyperparameters/hyperparameters.ipynb"
    assert later == {
        "lesson": "Dropout and batch size (not yet there)",
        "parts": "parts 8, 10",
        "link": "",
    }
    assert shown("kernel_size")["where"] == []


def test_an_entry_has_the_verdicts_of_its_cards() -> None:
    cards = {card.id: card for card in claims()}
    for entry in ENTRIES.all:
        there = [cards[name] for name in entry.cards if name in cards]
        assert [one["verdict"] for one in shown(entry.id)["claims"]] == [
            str(card.verdict_text) for card in there
        ]
    assert len(shown("learning_rate")["claims"]) == 3


def test_signs_of_per_cent_stay_beside_their_numbers() -> None:
    assert "10\u00a0% of the updates" in shown("schedule")["usual"]


def test_every_text_has_both_halves_with_the_same_values() -> None:
    for name, text in TEXTS.items():
        assert HANGUL.search(text.ko) or name.startswith("entry") or name == "entry", name
        assert not HANGUL.search(text.en), name
        assert set(re.findall(r"{\w+}", text.en)) == set(re.findall(r"{\w+}", text.ko)), name


def test_every_text_is_used_and_every_used_text_exists() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.js"))
    used = set(re.findall(r"\btexts\.(\w+)", code)) - {"language"}
    # Put together by name, or filled in by Python.
    used |= {f"cost_{kind}" for kind in COSTS} | {"order_field", "order_cost"}
    assert used | {"not_yet", "part", "parts"} == set(TEXTS)


@pytest.mark.parametrize(
    ("arguments", "received", "cure"),
    [
        ({"chosen": "speed"}, "chosen='speed'", "Try: chosen='learning_rate'"),
        ({"order": "name"}, "order='name'", "Try: order='field'"),
    ],
)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_wrong_argument_is_explained(
    arguments: dict[str, Any], received: str, cure: str, language: str
) -> None:
    assert_explained(lambda: HyperparameterMap(**arguments), received, cure, language)


def test_a_refused_value_leaves_the_map_as_it_was() -> None:
    widget = HyperparameterMap(chosen="depth")
    with pytest.raises(ValueError, match="one of ''"):
        widget.chosen = "width"
    assert widget.chosen == "depth"
