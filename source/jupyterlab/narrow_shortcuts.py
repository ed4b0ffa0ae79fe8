"""Writes overrides.json: command-mode keys act on a focused cell, not on what is focused inside it.

JupyterLab gives its command-mode keys to whatever has the focus in the notebook: an arrow pressed
on a slider selects another cell, `x` pressed on a button cuts the cell. Run this file again after
an update of JupyterLab; a test says when that is due.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

OVERRIDES = Path(__file__).resolve().with_name("overrides.json")
WIDE = ".jp-Notebook.jp-mod-commandMode:not(.jp-mod-readWrite) :focus"
NARROW = ".jp-Notebook.jp-mod-commandMode:not(.jp-mod-readWrite) .jp-Cell:focus"


def command_mode_shortcuts() -> list[dict[str, Any]]:
    """Return the installed JupyterLab's shortcuts that take keys from widgets."""
    schemas = Path(sys.prefix, "share", "jupyter", "lab", "schemas")
    shortcuts = [
        shortcut
        for path in sorted(schemas.glob("**/*.json"))
        for shortcut in json.loads(path.read_text("utf-8")).get("jupyter.lab.shortcuts", [])
    ]
    return [shortcut for shortcut in shortcuts if shortcut["selector"] == WIDE]


def overrides() -> dict[str, Any]:
    """Return each such shortcut twice: switched off as it is, and on for focused cells."""
    pairs: list[dict[str, Any]] = []
    for shortcut in command_mode_shortcuts():
        pairs += [{**shortcut, "disabled": True}, {**shortcut, "selector": NARROW}]
    return {"@jupyterlab/shortcuts-extension:shortcuts": {"shortcuts": pairs}}


def as_text() -> str:
    """Return the overrides as JSON, one shortcut a line."""
    ((plugin, settings),) = overrides().items()
    lines = ",\n".join(f"    {json.dumps(shortcut)}" for shortcut in settings["shortcuts"])
    return f'{{\n  "{plugin}": {{ "shortcuts": [\n{lines}\n  ] }}\n}}\n'


if __name__ == "__main__":
    OVERRIDES.write_text(as_text(), encoding="utf-8")
