"""Functions of the exercises' twins as text that a learner could have written in a cell."""

from __future__ import annotations

import ast
import inspect
from typing import TYPE_CHECKING

from autograder.sample_class.bundle import GIVEN, Bundle, is_plain
from autograder.sample_class.definitions import OURS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cnnlab.checks.exercise import Function


class NotRenderableError(ValueError):
    """A version that is an object, or needs one; its message is for the project's authors."""


def rendered(
    function: Function, name: str, taken: Iterable[str] = (), given: Iterable[str] = GIVEN
) -> tuple[str, str]:
    """Return the source of what `function` needs, and its own source, called `name`.

    Neither imports the course's exercises: helpers from other modules are written out, and none
    of them gets a name of `taken`. What the cell need not import is `given`. Raises
    NotRenderableError.
    """
    bundle = Bundle({name, *taken}, given)
    try:
        if is_plain(function):
            bundle.add(function.__module__, function.__name__, wanted=name)
        elif inspect.isfunction(inspect.unwrap(function)):
            bundle.add_nested(function, wanted=name)
        else:
            raise ValueError(f"Received {function!r}. Expected a function. Try another version.")
    except ValueError as error:
        raise NotRenderableError(str(error)) from error
    answer = bundle.statements.pop(name)
    helpers, source = _cell([*bundle.statements.values()]), ast.unparse(answer)
    if OURS in helpers + source:
        raise NotRenderableError(f"Received {name}, which reaches into the course by itself.")
    return helpers, source


def _cell(nodes: list[ast.stmt]) -> str:
    imports = [node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom)]
    others = [node for node in nodes if node not in imports]
    parts = [_text(imports, "\n"), _text(others, "\n\n\n")]
    return "\n\n\n".join(part for part in parts if part)


def _text(nodes: Sequence[ast.stmt], gap: str) -> str:
    # One statement may define several of the names.
    return gap.join(dict.fromkeys(ast.unparse(node) for node in nodes))
