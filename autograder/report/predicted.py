"""What a learner predicted, read from a notebook's text: no code of it is run."""

from __future__ import annotations

import ast
import math
import re
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cnnlab.prediction import Value

# A parser's memory grows with its text; the course's own cells are a tenth of this.
_LONGEST_CELL = 20_000
# Thousands of cells of that length would take a minute; a whole lesson is a fifth of this.
_LONGEST_NOTEBOOK = 500_000
_LONGEST_TEXT = 200
_MOST_ITEMS = 20
_DEEPEST = 3
_LARGEST = 10**15  # larger whole numbers answer no question, and are slow to write down
_CALL = re.compile(r"\bpredict\s*\(")

State = Literal["answered", "open", "unreadable"]


@dataclass(frozen=True)
class Predicted:
    """One learner's prediction; `value` is None unless it is answered."""

    state: State
    value: Value | None = None


OPEN = Predicted("open")
UNREADABLE = Predicted("unreadable")


def predictions_in(notebook: Mapping[str, Any]) -> dict[str, Predicted]:
    """Return the predictions in a notebook's cells by question; the last one of each counts."""
    found: dict[str, Predicted] = {}
    room = _LONGEST_NOTEBOOK
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] != "code" or len(source) > _LONGEST_CELL or not _CALL.search(source):
            continue
        room -= len(source)
        if room < 0:
            break
        for name, value in _calls(source):
            found[name] = _predicted(value)
    return found


def _calls(source: str) -> Iterator[tuple[str, ast.expr]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            tree = ast.parse(source)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return
    # In the order of the lines: a walk goes by depth.
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        values = [*call.args, *(word.value for word in call.keywords)]
        if not isinstance(call.func, ast.Name) or call.func.id != "predict" or len(values) != 2:
            continue
        name, value = values
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            yield name.value, value


def _predicted(value: ast.expr) -> Predicted:
    if isinstance(value, ast.Constant) and value.value is ...:
        return OPEN
    try:
        found = ast.literal_eval(value)
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        return UNREADABLE
    return Predicted("answered", found) if _is_small(found, _DEEPEST) else UNREADABLE


def _is_small(value: object, deepest: int) -> bool:
    if isinstance(value, tuple | list):
        items_fit = deepest > 0 and len(value) <= _MOST_ITEMS
        return items_fit and all(item is None or _is_small(item, deepest - 1) for item in value)
    if isinstance(value, str):
        return len(value) <= _LONGEST_TEXT
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, bool | int) and abs(value) < _LARGEST
