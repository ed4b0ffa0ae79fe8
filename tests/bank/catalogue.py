"""All kinds of the bank, found by their folders: the folder's name is the family."""

from __future__ import annotations

import importlib
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bank.kind import FAMILIES, Kind
from tests.bank.submission import Submission

if TYPE_CHECKING:
    from typing import Any

    from nbformat import NotebookNode

_HERE = Path(__file__).parent / "kinds"


@cache
def kinds() -> dict[str, Kind]:
    """Return every kind by its name, family by family."""
    found: dict[str, Kind] = {}
    for family in FAMILIES:
        for path in sorted((_HERE / family).glob("*.py")):
            module = importlib.import_module(f"tests.bank.kinds.{family}.{path.stem}")
            for kind in module.KINDS:
                if kind.name in found:
                    raise ValueError(f"two kinds are named {kind.name}")
                found[kind.name] = replace(kind, family=family)
    return found


def write(kind: Kind, solved: NotebookNode, folder: Path, targets: dict[str, Any]) -> None:
    """Write a submission of this kind into `folder`, which is made.

    `solved` is changed: give a copy.
    """
    folder.mkdir(parents=True)
    submission = Submission(solved, folder, targets)
    for name in sorted(kind.attacked):
        submission.spoil(name)
    kind.make(submission)
    submission.hand_in()
