"""The cells that open a lesson: `cnnlab.start(...)` with its language, and the imports."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any, get_args

from autograder.job import Incident, Language
from autograder.submissions.cells import free_id, name_of

if TYPE_CHECKING:
    from autograder.submissions.reference import CourseCell

    Cell = dict[str, Any]

START = "start"  # the id of the cell
IMPORTS = "imports"  # the id of the cell, and its grade id
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
        # With the id of another cell of the course it would be taken for that one.
        cells[found]["id"] = START
        _rename_others(cells, cells[found])
        return []
    if found is not None:
        # Nobody's own lines are lost: a learner may have imported a library here.
        cells[found]["source"] = _without_start(cells[found]["source"])
        if not cells[found]["source"]:
            del cells[found]
    cell: Cell = {"cell_type": "code", "id": START, "source": source}
    cell["metadata"] = {"deletable": False, "editable": False}
    cell |= {"execution_count": None, "outputs": []}
    cells.insert(first, cell)
    _rename_others(cells, cell)
    return [Incident("opening-restored", START)]


def _rename_others(cells: list[Cell], start: Cell) -> None:
    for cell in cells:
        if cell is not start and cell["id"] == START:
            cell["id"] = free_id("own-start", {other["id"] for other in cells})


def restore_imports(cells: list[Cell], known: CourseCell) -> list[Incident]:
    """Put the lesson's imports below its start, and keep what a learner wrote in their place.

    `cells` holds the start, and nbgrader's metadata on the cell of the imports if there is one.
    Without them no check could be called, however right the answers are.
    """
    names = [name_of(cell) for cell in cells]
    above = next(place for place, cell in enumerate(cells) if cell["id"] == START) + 1
    found = names.index(IMPORTS) if IMPORTS in names else None
    if found is None:
        cell = known.cell({cell["id"] for cell in cells})
    elif cells[found]["source"] == known.source and not _runs(cells[above:found]):
        return []
    else:
        cell = cells[found]
        own = _own_imports(cell, known, {cell["id"] for cell in cells})
        cells[found : found + 1] = [own] if own else []
        cell["source"] = known.source
        above -= found < above and own is None
    cells.insert(above, cell)
    return [Incident("opening-restored", IMPORTS)]


def _runs(cells: list[Cell]) -> bool:
    return any(cell["cell_type"] == "code" for cell in cells)


def _own_imports(cell: Cell, known: CourseCell, taken: set[str]) -> Cell | None:
    """Return a learner's own version of the imports as a cell of their own, None if it adds none.

    The whole of it: a line alone may be half a statement, and importing twice changes nothing.
    """
    if not set(cell["source"].split("\n")) - {*known.source.split("\n"), ""}:
        return None
    own = copy.deepcopy(cell)
    return own | {"id": free_id("own-imports", taken), "metadata": {}}


def _is_opening(cell: Cell) -> bool:
    if cell["cell_type"] != "code" or "nbgrader" in cell["metadata"]:
        return False
    return cell["id"] == START or "cnnlab.start(" in cell["source"]


def _language_in(source: str) -> str:
    for call in _START.finditer(source):
        if said := _LANGUAGE.search(call["arguments"]):
            return said["language"]
    return ""


def _without_start(source: str) -> str:
    """Return a learner's own lines of the cell, or "" if there are none."""
    rest = _START.sub("", source).strip()
    return "" if rest in ("", "import cnnlab") else rest
