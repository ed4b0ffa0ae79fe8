"""docs/bank.md: what every kind tries, and what came of it with stock nbgrader and with ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.bank.catalogue import kinds
from tests.bank.exemptions import exemption_of
from tests.bank.kind import FAMILIES, Family, Kind
from tests.bank.ours import PLACES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from autograder.sandbox.level import Level

    # By the kind's name: what a run of it returned.
    Outcomes = Mapping[str, Mapping[str, Any]]

_FAMILIES: dict[Family, tuple[str, str]] = {
    "forge": ("Points without an answer", "Each attacks the checks, to earn what is not due."),
    "read": ("Reading what is hidden", "Answers, grades, keys, other submissions, the network."),
    "tamper": ("Changing what is others'", "Grades, files, processes, and leaving something."),
    "exhaust": ("Using everything up", "Time, memory, processes, disk, output, and results."),
    "break": ("Broken submissions", "What learners hand in by mistake, and files that are none."),
}
_HELD = "held"
_UNTRIED = "not tried yet"
_INTRODUCTION = """\
# The bank of hostile and broken submissions

Written by `python -m tests.bank`, which hands in all of them as one class, with honest students
among them, and grades that class with `python -m autograder grade` once at each level of the
[sandbox](grading.md#the-sandbox). Stock nbgrader {version} graded the same submissions one by one
(`python -m tests.bank.stock`). Every outcome below was found by a program.

A kind is *held* if attacked exercises earned nothing, right answers earned all their points, and
its graded notebook, its feedback and the files beside them show nothing of what was hidden. What
cannot be laid to one kind is found for the whole class: honest students' points, a bystander's
process, others' files and grades, sockets that nobody has business with, and what is left over.
"""


def page(
    stock: Outcomes, version: str, ours: Mapping[Level, Outcomes], whole: Mapping[Level, Any]
) -> str:
    """Return the page; `whole` is what was found around each level's class."""
    parts = [_INTRODUCTION.format(version=version), _totals(stock, ours), _around(whole)]
    parts += [_table(family, stock, ours) for family in FAMILIES]
    return "\n".join([*parts, _exemptions(ours)]).rstrip() + "\n"


def _totals(stock: Outcomes, ours: Mapping[Level, Outcomes]) -> str:
    rows = [_total("stock nbgrader", list(kinds().values()), stock)]
    rows += [
        _total(f"ours, {level}", PLACES[level].kinds(), ours.get(level, {})) for level in PLACES
    ]
    return _rows(("graded by", "kinds", "tried", "held"), rows)


def _total(name: str, promised: Sequence[Kind], outcomes: Outcomes) -> tuple[str, ...]:
    tried = [outcomes[kind.name] for kind in promised if kind.name in outcomes]
    held = sum(one["outcome"] == [_HELD] for one in tried)
    return name, str(len(promised)), str(len(tried)), f"**{held}**"


def _around(whole: Mapping[Level, Any]) -> str:
    rows = [
        (level, f"{one['seconds']:.0f}", _words(one["class"]), "; ".join(one["class"]["details"]))
        for level, one in whole.items()
    ]
    return "Around the whole class:\n\n" + _rows(("level", "seconds", "outcome", "details"), rows)


def _table(family: Family, stock: Outcomes, ours: Mapping[Level, Outcomes]) -> str:
    title, sentence = _FAMILIES[family]
    rows = []
    for kind in kinds().values():
        if kind.family == family:
            found = [_words(stock.get(kind.name))]
            for level, place in PLACES.items():
                promised = family in place.families
                found.append(_words(ours.get(level, {}).get(kind.name)) if promised else "–")
            rows.append((f"`{kind.name}`", kind.tries, *found))
    headings = ("kind", "what it tries", "stock nbgrader", *PLACES)
    return f"## {title}\n\n{sentence}\n\n{_rows(headings, rows)}"


def _exemptions(ours: Mapping[Level, Outcomes]) -> str:
    rows = [
        (f"`{name}`", level, _words(one), found.why)
        for level, outcomes in ours.items()
        for name, one in outcomes.items()
        if one["outcome"] != [_HELD]
        and (found := exemption_of(level, name))
        and found.covers(one["details"])
    ]
    if not rows:
        return ""
    return "## Known and accepted\n\n" + _rows(("kind", "level", "outcome", "why"), rows)


def _words(result: Mapping[str, Any] | None) -> str:
    return ", ".join(result["outcome"]) if result else _UNTRIED


def _rows(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "".join(f"| {' | '.join(map(_cell, line))} |\n" for line in lines)


def _cell(text: str) -> str:
    return str(text).replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")
