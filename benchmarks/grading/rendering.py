"""Functions of the exercises' twins as text that a learner could have written in a cell."""

from __future__ import annotations

import ast
import copy
import importlib
import inspect
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from cnnlab.checks.exercise import Function

# The lesson's own first cell imports these.
_GIVEN = ("np", "keras")


def is_plain(function: Function) -> bool:
    """Tell whether `function` is a `def` of a module, not an object or a closure."""
    return inspect.isfunction(function) and function.__qualname__ == function.__code__.co_name


def rendered(function: Function, name: str) -> tuple[str, str]:
    """Return the source of what `function` needs, and its own source, called `name`.

    Neither imports the course's exercises: helpers from other modules are written out.
    """
    module = inspect.getmodule(function)
    if module is None or not is_plain(function):
        raise ValueError(
            f"Received {function!r}. Expected a function of a module. Try another version."
        )
    found: dict[str, ast.stmt] = {}
    _collect(module, function.__name__, found)
    answer = found.pop(function.__name__)
    imports = [node for node in found.values() if isinstance(node, ast.Import | ast.ImportFrom)]
    others = [node for node in found.values() if node not in imports]
    renaming = _Renaming(function.__name__, name)
    parts = [_text(imports, renaming, "\n"), _text(others, renaming, "\n\n\n")]
    return "\n\n\n".join(part for part in parts if part), _text([answer], renaming, "")


def _text(nodes: list[ast.stmt], renaming: _Renaming, gap: str) -> str:
    renamed = (ast.fix_missing_locations(renaming.visit(node)) for node in nodes)
    # One statement may define several of the names.
    return gap.join(dict.fromkeys(ast.unparse(node) for node in renamed))


def _collect(module: ModuleType, name: str, found: dict[str, ast.stmt]) -> None:
    """Add the statement that defines `name`, after all that it needs."""
    node = _definitions(module.__name__).get(name)
    if node is None or name in found or name in _GIVEN:
        return
    if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cnnlab"):
        _collect(importlib.import_module(node.module or ""), name, found)
        return
    plain = _WithoutAnnotations().visit(copy.deepcopy(node))
    found[name] = plain  # at once: a function may call itself
    for used in _names_in(plain):
        _collect(module, used, found)
    found[name] = found.pop(name)


def _names_in(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.Import | ast.ImportFrom):
        return []
    return [part.id for part in ast.walk(node) if isinstance(part, ast.Name)]


@cache
def _definitions(module: str) -> dict[str, ast.stmt]:
    """Return the statements at the top of a module, by each name that they define."""
    tree = ast.parse(inspect.getsource(importlib.import_module(module)))
    return {name: node for node in tree.body for name in _defined(node)}


def _defined(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Import | ast.ImportFrom):
        return [alias.asname or alias.name for alias in node.names]
    if isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        parts = [part for target in targets for part in ast.walk(target)]
        return [part.id for part in parts if isinstance(part, ast.Name)]
    return []


class _WithoutAnnotations(ast.NodeTransformer):
    """Learners write no types; a class keeps those that are its fields."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.returns = None
        arguments = node.args
        given = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        for argument in [*given, arguments.vararg, arguments.kwarg]:
            if argument is not None:
                argument.annotation = None
        self.generic_visit(node)
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt:
        if node.value is None:
            return node
        return ast.copy_location(ast.Assign([node.target], node.value), node)


class _Renaming(ast.NodeTransformer):
    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self.new if node.id == self.old else node.id
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.name = self.new if node.name == self.old else node.name
        self.generic_visit(node)
        return node
