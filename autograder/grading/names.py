"""Which of a notebook's names a cell reads and binds, as far as its text tells."""

from __future__ import annotations

import ast
import re
import symtable
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# A parser's memory grows with its text, and a learner's cell may hold anything.
LONGEST_CELL = 100_000
# IPython runs these lines; Python's parser does not know them.
_TRANSPARENT_MAGIC = re.compile(
    r"^%%?time(?:it)?\b(?:[ ]+-\w+(?:[ ]+\d+)?)*[ ]*|^%matplotlib\b.*", re.MULTILINE
)
_OTHER_MAGIC = re.compile(r"^\s*(?:[%!?/,;]|>>>|In \[)|=[\s\\]*[%!]|\?\s*$", re.MULTILINE)
_INDENTED = re.compile(r"\s*^[ \t]", re.MULTILINE)
# With these, code may read names that do not stand in its text.
_READ_BY_TEXT = frozenset(
    {
        *("dir", "eval", "exec", "globals", "locals", "query", "vars"),
        *("builtins", "ctypes", "gc", "importlib", "inspect", "modules", "runpy"),
        *("__globals__", "__import__", "__main__", "_getframe", "currentframe", "import_module"),
        *("f_globals", "f_locals", "In", "Out", "_dh", "_ih", "_oh"),
        *("get_ipython", "run_cell", "user_global_ns", "user_ns"),
    }
)
_HISTORY = re.compile(r"_{1,3}|_i{1,3}|_i?\d+")


@dataclass(frozen=True)
class Names:
    """What a cell's code does with the names that all cells share."""

    reads: frozenset[str]
    binds: frozenset[str] = frozenset()
    by_text: bool = False  # it may read every name
    acts: bool = True  # it does more than define functions and import
    imports: frozenset[str] = frozenset()


def names_in(source: str) -> Names:
    """Return the names of a cell; all words count as read where only IPython could parse them.

    The code is parsed and never compiled: a short text can make a compiler's result exponentially
    large.
    """
    if len(source) > LONGEST_CELL:
        return Names(frozenset(), by_text=True)
    code = _TRANSPARENT_MAGIC.sub("", source)
    try:
        parsed = _parsed(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return _names_of_words(source)
    if parsed is None:
        return _names_of_no_python(source)
    tree, table = parsed
    binds = frozenset(_binds(table))
    reads = frozenset(_reads(table)) | binds & frozenset(_needed_to_change(tree))
    said = reads | frozenset(_attributes_and_modules(tree))
    by_text = bool(said & _READ_BY_TEXT) or any(map(_HISTORY.fullmatch, reads))
    imports = frozenset(name.get_name() for name in table.get_symbols() if name.is_imported())
    return Names(reads, binds, by_text, not all(map(_defines, tree.body)), imports)


def _parsed(code: str) -> tuple[ast.Module, symtable.SymbolTable] | None:
    """Return the code's tree and its symbols, or None where it has no correct tree."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            tree = ast.parse(code)
        except SyntaxError:
            return None
        return tree, symtable.symtable(code, "cell", "exec")


def _names_of_no_python(source: str) -> Names:
    if _OTHER_MAGIC.search(source) or _INDENTED.match(source):
        return _names_of_words(source)
    return Names(frozenset())  # IPython cannot mend it either: nothing of the cell runs


def _names_of_words(source: str) -> Names:
    words = frozenset(re.findall(r"\w+", source))
    return Names(words, by_text=bool(_OTHER_MAGIC.search(source) or words & _READ_BY_TEXT))


def _defines(statement: ast.stmt) -> bool:
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.Import | ast.ImportFrom | ast.Pass
    is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    return isinstance(statement, kinds) or is_text


def _reads(table: symtable.SymbolTable) -> Iterator[str]:
    looks_outside = table.get_type() in ("module", "class")
    for symbol in table.get_symbols():
        if symbol.is_referenced() and (looks_outside or symbol.is_global()):
            yield symbol.get_name()
    for inner in table.get_children():
        yield from _reads(inner)


def _binds(table: symtable.SymbolTable) -> Iterator[str]:
    shared = table.get_type() == "module"
    for symbol in table.get_symbols():
        bound = symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()
        if bound and (shared or symbol.is_declared_global()):
            yield symbol.get_name()
    for inner in table.get_children():
        yield from _binds(inner)


def _needed_to_change(tree: ast.AST) -> Iterator[str]:
    """Yield the names in `n += 1` and `del n`, which a table of symbols calls assigned only."""
    for node in ast.walk(tree):
        targets: list[ast.expr] = []
        if isinstance(node, ast.AugAssign | ast.Delete):
            targets = [node.target] if isinstance(node, ast.AugAssign) else node.targets
        yield from (target.id for target in targets if isinstance(target, ast.Name))


def _attributes_and_modules(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Import | ast.ImportFrom):
            modules = [name.name for name in node.names] + [getattr(node, "module", "") or ""]
            yield from (part for module in modules for part in module.split("."))
