"""What stands on the map: entries.toml with its lines joined both ways."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from cnnlab.text import Text

COSTS = ("number", "update", "model", "none")
_FILE = Path(__file__).resolve().with_name("entries.toml")


@dataclass(frozen=True)
class Entry:
    """One hyperparameter.

    Attributes:
        usual: where searches usually begin.
        touch: when to change it.
        cost: one of `COSTS`; `cost_said` says how much.
        partners: the ids of what its best value interacts with, in the map's order.
        where: lessons that treat it and the numbers of their parts, the main one first.
        cards: the ids of the claim cards about it.
    """

    id: str
    field: str
    name: Text
    does: Text
    usual: Text
    touch: Text
    cost: str
    cost_said: Text
    partners: tuple[str, ...]
    where: Mapping[str, tuple[int, ...]]
    cards: tuple[str, ...]


@dataclass(frozen=True)
class Entries:
    """The fields with their names, and the entries field by field."""

    fields: Mapping[str, Text]
    all: tuple[Entry, ...]

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Every line once, as the ids at its ends."""
        order = {entry.id: place for place, entry in enumerate(self.all)}
        return [
            (entry.id, other)
            for entry in self.all
            for other in entry.partners
            if order[entry.id] < order[other]
        ]

    def groups(self, order: str) -> dict[str, list[Entry]]:
        """Return the entries by "field" or by "cost"."""
        names = list(self.fields) if order == "field" else COSTS
        return {name: [one for one in self.all if getattr(one, order) == name] for name in names}


@cache
def read_entries() -> Entries:
    """Return the map's entries."""
    table = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    rows: list[dict[str, Any]] = table["entry"]
    joined = {row["id"]: set(row["partners"]) for row in rows}
    for row in rows:
        for other in row["partners"]:
            joined[other].add(row["id"])
    fields = {name: Text(**field["name"]) for name, field in table["field"].items()}
    in_order = [row["id"] for row in rows]
    entries = (
        _entry(row, tuple(one for one in in_order if one in joined[row["id"]])) for row in rows
    )
    return Entries(fields, tuple(entries))


def _entry(row: Mapping[str, Any], partners: tuple[str, ...]) -> Entry:
    where: dict[str, tuple[int, ...]] = {}
    for lesson, part in row["where"]:
        where[lesson] = (*where.get(lesson, ()), part)
    cost = row["cost"]
    return Entry(
        id=row["id"],
        field=row["field"],
        name=Text(**row["name"]),
        does=Text(**row["does"]),
        usual=Text(**row["range"]),
        touch=Text(**row["touch"]),
        cost=cost["kind"],
        cost_said=Text(en=cost["en"], ko=cost["ko"]),
        partners=partners,
        where=where,
        cards=tuple(row["cards"]),
    )
