"""What a graded submission of a kind gave away: undeserved points, lost ones, what it shows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.bank.kind import Kind

_LARGEST_READ = 1 << 28


def undeserved(kind: Kind, grades: Mapping[str, tuple[float, float]]) -> list[str]:
    """Return the exercises that earned points by an attack, or more than there are.

    grades  points and most points, by the exercise's name
    """
    return [
        f"{exercise}: {points:g}"
        for exercise, (points, most) in grades.items()
        if points > most or (exercise in kind.attacked and points > 0)
    ]


def lost(kind: Kind, grades: Mapping[str, tuple[float, float]]) -> list[str]:
    """Return the right answers that did not earn all their points."""
    absent = [f"{exercise}: not graded" for exercise in sorted(kind.honest - grades.keys())]
    return absent + [
        f"{exercise}: {points:g} of {most:g}"
        for exercise, (points, most) in grades.items()
        if exercise in kind.honest and points < most
    ]


def shown(notebook: Path) -> list[str]:
    """Return what a graded notebook shows, without the attacker's own code."""
    if notebook.is_symlink() or not notebook.is_file():
        return []
    if notebook.stat().st_size > _LARGEST_READ:
        return []
    try:
        cells = json.loads(notebook.read_bytes())["cells"]
        outputs = [output for cell in cells for output in cell.get("outputs", ())]
        return [_text(output) for output in outputs]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return []


def _text(output: dict[str, object]) -> str:
    text = output.get("text")
    if isinstance(text, str | list):
        return "".join(text)
    return json.dumps(output)
