"""The cell that starts a lesson with `cnnlab.start(...)`, and the language it chooses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, get_args

from autograder.job import Incident, Language
from autograder.submissions.cells import free_id

if TYPE_CHECKING:
    Cell = dict[str, Any]

CELL_ID = "start"
# Expressions, not ast: a tower of brackets can bring a parser down, and the whole class with it.
_START = re.compile(r"^cnnlab\.start\((?P<arguments>[^()]*)\)[ \t]*$", re.MULTILINE)
_LANGUAGE = re.compile(r"""language\s*=\s*["'](?P<language>\w+)["']""")


def opening(lesson: str, language: str) -> str:
    """Return the cell's source as the build writes it."""
    return f'import cnnlab\n\ncnnlab.start(lesson="{lesson}", language="{language}")'


def language_of(notebook: dict[str, Any]) -> Language:
    """Return the language of the edition that a notebook was made from, else English."""
    course = notebook["metadata"].get("cnnlab")
    said = [course.get("language")] if isinstance(course, dict) else []
    said += [_language_in(cell["source"]) for cell in notebook["cells"] if _is_opening(cell)]
    return next((known for name in said for known in get_args(Language) if known == name), "en")


def restore_opening(cells: list[Cell], lesson: str, language: str) -> list[Incident]:
    """Put the course's opening above the first code cell, and keep what a learner added to it."""
    source = opening(lesson, language)
    first = next((place for place, cell in enumerate(cells) if cell["cell_type"] == "code"), 0)
    found = next((place for place, cell in enumerate(cells) if _is_opening(cell)), None)
    if found is not None and found == first and cells[found]["source"] == source:
        return []
    if found is not None:
        # Nobody's own lines are lost: a learner may have imported a library here.
        cells[found]["source"] = _without_start(cells[found]["source"])
        if not cells[found]["source"]:
            del cells[found]
    cell: Cell = {"cell_type": "code", "id": CELL_ID, "source": source}
    cell["metadata"] = {"deletable": False, "editable": False}
    for other in cells:
        if other["id"] == CELL_ID:
            other["id"] = free_id("own-start", {cell["id"] for cell in cells})
    cells.insert(first, cell | {"execution_count": None, "outputs": []})
    return [Incident("opening-restored", CELL_ID)]


def _is_opening(cell: Cell) -> bool:
    if cell["cell_type"] != "code" or "nbgrader" in cell["metadata"]:
        return False
    return cell["id"] == CELL_ID or "cnnlab.start(" in cell["source"]


def _language_in(source: str) -> str:
    for call in _START.finditer(source):
        if said := _LANGUAGE.search(call["arguments"]):
            return said["language"]
    return ""


def _without_start(source: str) -> str:
    """Return a learner's own lines of the cell, or "" if there are none."""
    rest = _START.sub("", source).strip()
    return "" if rest in ("", "import cnnlab") else rest
