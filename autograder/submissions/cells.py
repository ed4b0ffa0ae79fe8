"""Cells and metadata of any shape, brought to nbformat 4.5's."""

from __future__ import annotations

import math
import re
from typing import Any, TypeGuard

from autograder.job import Incident
from autograder.submissions.metadata import sound_cell

_DEEPEST = 12
_MOST_CELLS = 5_000
_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_TYPES = {"code": "code", "markdown": "markdown", "raw": "raw", "heading": "markdown"}


def repaired_cells(cells: list[Any]) -> tuple[list[dict[str, Any]], list[Incident]]:
    """Return the cells with text as their source, without outputs, each with an id of its own.

    What is no cell is left out. The same cells give the same ids.
    """
    kept: list[dict[str, Any]] = []
    incidents = []
    taken: set[str] = set()
    for number, cell in enumerate(cells[:_MOST_CELLS], 1):
        if not isinstance(cell, dict):
            incidents.append(Incident("cell-dropped", detail=str(number)))
            continue
        given = cell.get("id")
        identity = given if _is_id(given) and given not in taken else ""
        identity = identity or free_id(f"cell-{number}", taken)
        taken.add(identity)
        whole = _repaired(cell) | {"id": identity}
        if not _is_text(cell.get("source")) or _type(cell) is None:
            incidents.append(Incident("cell-repaired", identity))
        kept.append(whole)
    if len(cells) > _MOST_CELLS:
        incidents.append(Incident("too-many-cells", detail=str(len(cells))))
    return kept, incidents


def name_of(cell: dict[str, Any]) -> str | None:
    """Return the grade id of an identified notebook's course cell, None for a learner's own."""
    known = cell["metadata"].get("nbgrader")
    return known["grade_id"] if known else None


def plain(value: Any, depth: int = 0) -> Any:
    """Return JSON with numbers, texts and depth that every reader takes."""
    if depth == _DEEPEST:
        return None
    if isinstance(value, str):
        return text(value)
    if isinstance(value, dict):
        return {text(name): plain(item, depth + 1) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item, depth + 1) for item in value]
    if isinstance(value, int) and not isinstance(value, bool):
        return value if abs(value) < 2**53 else None
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value


def text(value: str) -> str:
    """Return a text that UTF-8 can hold: half a surrogate pair becomes a question mark."""
    return value.encode("utf-8", "replace").decode("utf-8")


def free_id(wish: str, taken: set[str]) -> str:
    """Return the wished id of a cell, shortened and numbered where it is taken."""
    identity, number = wish[:56], 1
    while identity in taken:
        number += 1
        identity = f"{wish[:56]}-{number}"
    return identity


def _repaired(cell: dict[str, Any]) -> dict[str, Any]:
    kind = _type(cell) or "raw"
    metadata = cell.get("metadata")
    whole: dict[str, Any] = {
        "cell_type": kind,
        "metadata": sound_cell(plain(metadata)) if isinstance(metadata, dict) else {},
        "source": _source(cell.get("source")),
    }
    if kind == "code":
        whole |= {"execution_count": None, "outputs": []}
    elif attachments := _attachments(cell.get("attachments")):
        whole["attachments"] = attachments
    return whole


def _is_id(given: Any) -> TypeGuard[str]:
    return isinstance(given, str) and _ID.fullmatch(given) is not None


def _type(cell: dict[str, Any]) -> str | None:
    kind = cell.get("cell_type")
    return _TYPES.get(kind) if isinstance(kind, str) else None


def _is_text(source: Any) -> bool:
    if isinstance(source, list):
        return all(isinstance(line, str) for line in source)
    return isinstance(source, str)


def _source(source: Any) -> str:
    lines = source if isinstance(source, list) else [source]
    return text("".join(line for line in lines if isinstance(line, str)))


def _attachments(given: Any) -> dict[str, dict[str, str]]:
    """Return the pictures that were pasted into a text, by name and type."""
    if not isinstance(given, dict):
        return {}
    return {
        text(name): {text(kind): text(data) for kind, data in bundle.items()}
        for name, bundle in given.items()
        if isinstance(bundle, dict) and all(isinstance(data, str) for data in bundle.values())
    }
