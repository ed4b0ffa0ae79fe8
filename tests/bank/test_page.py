"""The page says what was found, counts it, and says where nothing was tried."""

from __future__ import annotations

from autograder.sandbox.level import Level
from tests.bank.catalogue import kinds
from tests.bank.exemptions import EXEMPTIONS
from tests.bank.page import page

HELD = {"outcome": ["held"], "details": []}
AROUND = {"class": HELD, "seconds": 12.3}


def lines(text: str, start: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith(start)]


def test_outcomes_are_counted_and_what_was_not_tried_is_said() -> None:
    first, second = list(kinds())[:2]
    ours = {Level.NAMESPACES: {first: HELD, second: {"outcome": ["undeserved points"]}}}
    text = page({first: {"outcome": ["hangs"]}}, "0.9.6", ours, {Level.NAMESPACES: AROUND})
    number = len(kinds())
    assert lines(text, "| stock nbgrader |") == [f"| stock nbgrader | {number} | 1 | **0** |"]
    assert lines(text, "| ours, namespaces |") == [f"| ours, namespaces | {number} | 2 | **1** |"]
    [row] = lines(text, f"| `{first}` |")
    assert "| hangs | held | not tried yet |" in row
    [row] = lines(text, f"| `{second}` |")
    assert "| not tried yet | undeserved points |" in row


def test_every_kind_has_a_row_and_every_row_all_columns() -> None:
    text = page({}, "", {}, {})
    rows = lines(text, "| `")
    assert len(rows) == len(kinds())
    assert {row.replace("\\|", "").count("|") for row in rows} == {8}


def test_what_is_accepted_is_listed_with_its_reason_and_not_as_held() -> None:
    known = EXEMPTIONS[0]
    details = ["another's submission"]
    found = {known.kind: {"outcome": ["reached hidden things"], "details": details}}
    text = page({}, "", {known.level: found}, {})
    assert known.why in text
    assert "| ours, landlock | 317 | 1 | **0** |".replace("317", str(len(kinds()))) in text


def test_what_goes_beyond_an_exemption_is_not_accepted() -> None:
    known = EXEMPTIONS[0]
    found = {known.kind: {"outcome": ["reached hidden things"], "details": ["the gradebook"]}}
    assert known.why not in page({}, "", {known.level: found}, {})


def test_what_is_exempt_exists() -> None:
    assert all(one.kind in kinds() and one.details and one.why for one in EXEMPTIONS)
