"""Which names of a notebook a piece of code reads, binds and changes."""

from __future__ import annotations

import ast
import builtins
import re
import symtable
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

# A parser's memory grows with its text, and a submission's text is anything.
LONGEST_CELL = 100_000
# IPython runs these lines; Python's parser does not know them.
_SIMPLE_MAGIC = re.compile(r"^%%?(?:time|timeit)\b(?:[ ]+-\w+[ ]*\d*)*|^%matplotlib\b.*", re.M)
_MAGIC = re.compile(r"^\s*(?:[%!?/,;]|>>>|In \[)|=\s*[%!]|\?\s*$", re.M)
# What reads names that do not stand in the code.
_BY_TEXT = set(
    "globals locals vars dir exec eval query get_ipython user_ns user_global_ns run_cell inspect "
    "currentframe _getframe f_globals f_locals __globals__ __main__ modules __import__ importlib "
    "import_module runpy gc get_objects ctypes builtins In Out _ih _oh _dh".split()
)
_HISTORY = re.compile(r"_{1,3}|_i{1,3}|_i?\d+")
# Calls that set something for the whole process or write a file. A seed is no such thing: an answer
# that is right for one seed only would not be right.
_LASTING = re.compile(
    r"(?!set_random_seed$)(?:set|use|enable|disable|register|clear|reset|update|patch|rc|simplefilter"
    r"|filterwarnings|save|dump|write|open|to_|mkdir|remove|chdir|urlretrieve|download)"
)


@dataclass(frozen=True)
class Names:
    """What a cell's code does with the notebook's own names."""

    reads: frozenset[str]
    binds: frozenset[str] = frozenset()
    by_text: bool = False  # it may read any name: nothing may be left out


def names_in(source: str) -> Names:
    """Return the names that a cell reads and binds; for code that is no Python, all its words.

    Nothing is compiled: for some small texts the compiler's result is exponentially large.
    """
    if len(source) > LONGEST_CELL:
        return Names(frozenset(), by_text=True)
    code = _SIMPLE_MAGIC.sub("", source).strip()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(code)
            table = symtable.symtable(code, "cell", "exec")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        words = frozenset(re.findall(r"\w+", source))
        return Names(words, by_text=bool(_MAGIC.search(source) or words & _BY_TEXT))
    reads = set(_reads(table))
    known = reads | set(_binds(table))
    reads |= {name for name in _changed_in_place(tree) if name in known}
    said = reads | set(_attributes_and_imports(tree))
    by_text = bool(said & _BY_TEXT) or any(map(_HISTORY.fullmatch, reads))
    return Names(frozenset(reads), frozenset(_binds(table)), by_text)


def _reads(table: symtable.SymbolTable) -> Iterator[str]:
    everywhere = table.get_type() in ("module", "class")  # a class's body looks outside too
    for symbol in table.get_symbols():
        if symbol.is_referenced() and (everywhere or symbol.is_global()):
            yield symbol.get_name()
    for inner in table.get_children():
        yield from _reads(inner)


def _binds(table: symtable.SymbolTable) -> Iterator[str]:
    top = table.get_type() == "module"
    for symbol in table.get_symbols():
        if symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace():
            if top or symbol.is_declared_global():
                yield symbol.get_name()
    for inner in table.get_children():
        yield from _binds(inner)


def _changed_in_place(tree: ast.AST) -> Iterator[str]:
    """Yield what `n += 1` and `del n` need, which a table of symbols takes for new names."""
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Delete) else []
        targets = [node.target] if isinstance(node, ast.AugAssign) else targets
        yield from (target.id for target in targets if isinstance(target, ast.Name))


def _attributes_and_imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from (part for name in node.names for part in name.name.split("."))
            yield from (getattr(node, "module", None) or "").split(".")
