"""The data of the map: every line joins two entries, every link leads somewhere."""

import re
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
MAP = tomllib.loads(
    (ROOT / "source/cnnlab/widgets/hyperparameter_map/entries.toml").read_text("utf-8")
)
ENTRIES: list[dict[str, Any]] = MAP["entry"]
COSTS = {"number", "update", "model", "none"}


def test_a_pair_is_named_once_and_by_names_of_the_map() -> None:
    names = [entry["id"] for entry in ENTRIES]
    pairs = [frozenset((entry["id"], other)) for entry in ENTRIES for other in entry["partners"]]
    assert len(set(names)) == len(names)
    assert {name for pair in pairs for name in pair} == set(names)
    assert all(len(pair) == 2 for pair in pairs)
    assert len(set(pairs)) == len(pairs)


def test_every_field_has_entries_and_every_entry_a_field() -> None:
    assert {entry["field"] for entry in ENTRIES} == set(MAP["field"])
    assert len(MAP["field"]) == 6


def test_an_entry_says_everything_in_both_languages() -> None:
    for entry in ENTRIES:
        for name in ("name", "does", "range", "touch"):
            assert set(entry[name]) == {"en", "ko"}
            assert all(text.strip() for text in entry[name].values()), entry["id"]
        assert set(entry["cost"]) == {"kind", "en", "ko"}
        assert entry["cost"]["kind"] in COSTS


def test_an_entry_leads_to_parts_that_the_lessons_have() -> None:
    for entry in ENTRIES:
        assert entry["where"], entry["id"]
        for lesson, part in entry["where"]:
            text = (ROOT / f"source/lessons/{lesson}.md").read_text("utf-8")
            assert re.search(rf"^## {part}\. ", text, re.MULTILINE), (entry["id"], lesson, part)
