"""What a function of the exercises needs, written out statement by statement for one cell."""

from __future__ import annotations

import ast
import inspect
from typing import TYPE_CHECKING, Any

import numpy as np

from autograder.sample_class.definitions import (
    definitions,
    is_ours,
    nested,
    original,
    plain,
    submodule,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from autograder.builder.lesson import Lesson

# The first cell of each of the project's lessons imports these.
GIVEN = ("np", "keras")


def given_in(lesson: Lesson) -> tuple[str, ...]:
    """Return which of these names the lesson's first code cell imports."""
    nodes = ast.walk(ast.parse(lesson.imports.source)) if lesson.imports else ()
    imports = (node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom))
    bound = {alias.asname or alias.name for node in imports for alias in node.names}
    return tuple(name for name in GIVEN if name in bound)


class Bundle:
    """Statements in an order in which they run; nothing in them imports this project.

    Names stay as their author wrote them, unless two modules use one for different things.
    """

    def __init__(self, taken: Iterable[str] = (), given: Iterable[str] = GIVEN) -> None:
        """Begin without statements; names in `taken` are given to none, those `given` are there."""
        self._given = {*given}
        self._taken = {*taken, *GIVEN}
        self._names: dict[tuple[str, str], str] = {}
        self.statements: dict[str, ast.stmt] = {}

    def add(self, module: str, name: str, wanted: str = "") -> str | None:
        """Add what defines `name` in a module, and return its name here; None for a builtin.

        wanted  the name to give it, whoever else has it
        """
        node = definitions(module).get(name)
        if node is None or name in self._given:
            return None
        if source := original(node, name):
            return self.add(*source)
        if isinstance(node, ast.Import | ast.ImportFrom):
            self.statements.setdefault(ast.unparse(node), node)
            self._taken.add(name)
            return name
        if (module, name) not in self._names:
            own = wanted or self._free(name)
            self._names[module, name] = own
            self._put(own, plain(node), module, {name: own})
        return self._names[module, name]

    def add_nested(self, function: Any, wanted: str = "") -> str:
        """Add a function that another one has made, and return its name here."""
        inner = inspect.unwrap(function)
        node = nested(inner.__module__, inner.__code__)
        own = wanted or self._free(inner.__name__ if isinstance(node, ast.Lambda) else node.name)
        bound = self._closed_over(inner)
        if isinstance(node, ast.Lambda):
            name = ast.Name(own, ast.Store())
            self._put(own, ast.Assign([name], node, lineno=0), inner.__module__, bound)
        else:
            old, node.name = node.name, own
            self._put(own, plain(node), inner.__module__, {old: own} | bound)
        return own

    def _closed_over(self, function: Any) -> dict[str, str]:
        """Return the names here of what the function found around it."""
        cells = zip(function.__code__.co_freevars, function.__closure__ or (), strict=True)
        return {name: self._value(name, cell.cell_contents) for name, cell in cells}

    def _value(self, name: str, value: Any) -> str:
        inner = inspect.unwrap(value) if callable(value) else value
        if inspect.isfunction(inner) and is_ours(inner.__module__):
            found = self.add(inner.__module__, inner.__name__) if is_plain(inner) else None
            return found or self.add_nested(value, self._free(name))
        own = self._free(name)
        self.statements[own] = ast.parse(f"{own} = {_literal(name, value)}").body[0]
        return own

    def _put(self, own: str, node: ast.stmt, module: str, bound: Mapping[str, str]) -> None:
        self.statements[own] = node  # at once: a function may call itself
        names = dict(bound)
        for used in dict.fromkeys(_names_in(node)):
            if used not in names and (found := self.add(module, used)):
                names[used] = found
        written = _Named(names, self._member(module)).visit(node)
        del self.statements[own]
        self.statements[own] = ast.fix_missing_locations(written)

    def _member(self, module: str) -> Callable[[ast.Attribute], str | None]:
        def member(node: ast.Attribute) -> str | None:
            """Return the name here of what is read from another module of this project."""
            if not isinstance(node.value, ast.Name):
                return None
            alias = node.value.id
            path = submodule(definitions(module).get(alias), alias)
            return self.add(path, node.attr) if path else None

        return member

    def _free(self, name: str) -> str:
        used = {*self._taken, *self._names.values(), *self.statements}
        numbered = (f"{name}_{number}" for number in range(2, len(used) + 3))
        free = next(one for one in (name, *numbered) if one not in used)
        self._taken.add(free)
        return free


def is_plain(function: object) -> bool:
    """Tell whether `function` is a `def` of a module, not an object or a closure."""
    return inspect.isfunction(function) and function.__qualname__ == function.__code__.co_name


def _names_in(node: ast.stmt) -> list[str]:
    """Return the names that a statement may read from its module."""
    parts = [*ast.walk(node)]
    own = {part.arg for part in parts if isinstance(part, ast.arg)}
    return [part.id for part in parts if isinstance(part, ast.Name) and part.id not in own]


def _literal(name: str, value: object) -> str:
    if (numpys := getattr(value, "__name__", "")) and getattr(np, numpys, None) is value:
        return f"np.{numpys}"
    text = repr(value)
    try:
        equal = bool(ast.literal_eval(text) == value)
    except (ValueError, SyntaxError, TypeError):
        equal = False
    if not equal:
        raise ValueError(
            f"Received {name} = {text[:60]}. Expected a function, or a value that Python's source "
            "can hold. Try to write this version as an edit of the solution."
        )
    return text


class _Named(ast.NodeTransformer):
    """Gives each name of a statement the one that it has in the bundle."""

    def __init__(
        self, names: Mapping[str, str], member: Callable[[ast.Attribute], str | None]
    ) -> None:
        self._names, self._member = names, member

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self._names.get(node.id, node.id)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.name = self._names.get(node.name, node.name)
        self.generic_visit(node)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        node.name = self._names.get(node.name, node.name)
        self.generic_visit(node)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if found := self._member(node):
            return ast.copy_location(ast.Name(found, node.ctx), node)
        self.generic_visit(node)
        return node
