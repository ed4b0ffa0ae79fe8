"""The tabs that JupyterLab shows when a learner opens the course for the first time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jupyterlab_server.workspaces_handler import WorkspacesManager


def write_workspace(folder: Path, work: Path, language: str) -> str:
    """Return the name of the workspace for a language, written unless the learner has one.

    JupyterLab keeps the learner's own tabs in the same file, so the course opens as it was left.
    """
    name = f"cnn-lab-{language}"
    folder.mkdir(parents=True, exist_ok=True)
    manager = WorkspacesManager(str(folder))
    try:
        known = bool(manager.load(name)["data"])
    except (ValueError, KeyError):
        # Damaged by a crash: better the first tabs again than none.
        known = False
    if not known:
        manager.save(name, json.dumps(first_tabs(name, work, language)))
    return name


def first_tabs(name: str, work: Path, language: str) -> dict[str, Any]:
    """Return a workspace with the table of contents in front and the first lesson beside it."""
    contents = f"{work.name}/index.md"
    tabs = {f"markdownviewer-widget:{contents}": _document(contents, "Markdown Preview")}
    for lesson in sorted((work / language).rglob("*.ipynb"))[:1]:
        path = f"{work.name}/{lesson.relative_to(work).as_posix()}"
        tabs[f"notebook:{path}"] = _document(path, "Notebook")
    dock = {"type": "tab-area", "currentIndex": 0, "widgets": list(tabs)}
    layout = {"main": {"dock": dock, "current": next(iter(tabs))}}
    data = {
        "layout-restorer:data": layout,
        "file-browser-filebrowser:cwd": {"path": work.name},
        **tabs,
    }
    return {"data": data, "metadata": {"id": name}}


def _document(path: str, factory: str) -> dict[str, Any]:
    return {"data": {"path": path, "factory": factory}}
