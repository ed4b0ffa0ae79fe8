"""The shipped JupyterLab settings fit the installed JupyterLab."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

FOLDER = Path(__file__).resolve().parents[2] / "source" / "jupyterlab"


def narrow_shortcuts() -> ModuleType:
    spec = importlib.util.spec_from_file_location("narrow", FOLDER / "narrow_shortcuts.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_settings_are_written_for_the_installed_jupyterlab() -> None:
    written = (FOLDER / "overrides.json").read_text(encoding="utf-8")
    assert written == narrow_shortcuts().as_text(), "Run source/jupyterlab/narrow_shortcuts.py."


def test_cutting_and_inserting_cells_need_a_focused_cell() -> None:
    (settings,) = json.loads((FOLDER / "overrides.json").read_text(encoding="utf-8")).values()
    for command in ("notebook:cut-cell", "notebook:delete-cell", "notebook:insert-cell-below"):
        on = [one for one in settings["shortcuts"] if one["command"] == command]
        assert {
            one["selector"].endswith(".jp-Cell:focus") for one in on if "disabled" not in one
        } == {True}
        assert any(one.get("disabled") for one in on)
