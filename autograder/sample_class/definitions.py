"""Where the exercises' modules define a name, as statements of their source."""

from __future__ import annotations

import ast
import copy
import importlib
import importlib.util
import inspect
from functools import cache
from typing import TYPE_CHECKING

from cnnlab.checks.twins import OWN_PACKAGE

if TYPE_CHECKING:
    from types import CodeType

OURS = "cnnlab"
_PACKAGES = (OURS, OWN_PACKAGE)


def is_ours(module: str | None) -> bool:
    """Tell whether a module belongs to this project, or to an instructor's course."""
    return (module or "").split(".")[0] in _PACKAGES


def definitions(module: str) -> dict[str, ast.stmt]:
    """Return the statements at the top of a module, by each name that they define."""
    return _definitions(module, _file(module))


def original(node: ast.stmt, name: str) -> tuple[str, str] | None:
    """Return the module and name behind `name`, which `node` imports from this project."""
    if not isinstance(node, ast.ImportFrom) or not is_ours(node.module):
        return None
    found = next(alias.name for alias in node.names if name in (alias.asname, alias.name))
    return node.module or "", found


def submodule(node: ast.stmt | None, name: str) -> str | None:
    """Return the module that `name` stands for, if `node` imports one of this project."""
    source = original(node, name) if node is not None else None
    return ".".join(source) if source and _is_module(".".join(source)) else None


def nested(module: str, code: CodeType) -> ast.FunctionDef | ast.Lambda:
    """Return a copy of the function within a function, or lambda, that was compiled to `code`."""
    kind = ast.Lambda if code.co_name == "<lambda>" else ast.FunctionDef
    found = [
        node
        for node in ast.walk(_tree(module, _file(module)))
        if isinstance(node, kind) and _first_line(node) == code.co_firstlineno
    ]
    if len(found) != 1:
        raise ValueError(
            f"Received {code.co_name} in line {code.co_firstlineno} of {module}. Expected one "
            "function that begins there. Try to write it in a line of its own."
        )
    return copy.deepcopy(found[0])


def plain(node: ast.stmt) -> ast.stmt:
    """Return a copy of a statement without types: learners write none."""
    visited = _WithoutAnnotations().visit(copy.deepcopy(node))
    assert isinstance(visited, ast.stmt)
    return visited


@cache
def _definitions(module: str, file: str) -> dict[str, ast.stmt]:
    return {name: node for node in _tree(module, file).body for name in _defined(node)}


@cache
def _tree(module: str, file: str) -> ast.Module:
    """Return the module's source, in which every import says the whole name.

    file  where it lies: courses may have modules of the same name
    """
    imported = importlib.import_module(module)
    tree = ast.parse(inspect.getsource(imported), file)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            beside = "." * node.level + (node.module or "")
            node.module = importlib.util.resolve_name(beside, imported.__package__)
            node.level = 0
    return tree


def _file(module: str) -> str:
    return str(importlib.import_module(module).__file__)


def _is_module(path: str) -> bool:
    try:
        return importlib.util.find_spec(path) is not None
    except ModuleNotFoundError:  # what should hold it is no package
        return False


def _first_line(node: ast.FunctionDef | ast.Lambda) -> int:
    decorators = node.decorator_list if isinstance(node, ast.FunctionDef) else []
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


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
    """A class keeps the annotations that are its fields."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.returns = None
        arguments = node.args
        given = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        for argument in [*given, arguments.vararg, arguments.kwarg]:
            if argument is not None:
                argument.annotation = None
        self.generic_visit(node)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        node.body = [
            part if isinstance(part, ast.AnnAssign) else self.visit(part) for part in node.body
        ]
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt:
        if node.value is None:
            return node
        return ast.copy_location(ast.Assign([node.target], node.value), node)
