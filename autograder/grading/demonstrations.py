"""What the course's own cells read and what they may change, so that some need not run again."""

from __future__ import annotations

import ast
import builtins
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeGuard

from autograder.grading.names import Names, names_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# These set something for the whole process or leave a file. A seed is no such thing: an answer
# that is right after one seed only is not right. Weights are set in a model, and a default in a
# dictionary; both have names.
_LASTING = re.compile(
    r"(?!set_random_seed$|set_weights$|setdefault$)"
    r"(?:set|use|enable|disable|register|clear|reset|simplefilter"
    r"|filterwarnings|rc|save|dump|write|open|to_|mkdir|remove|rename|chdir|unpack|urlretrieve)"
)


@dataclass(frozen=True)
class Demonstration:
    """A cell that only shows something, unless another cell needs a name that it touches."""

    reads: frozenset[str]
    touches: frozenset[str]  # binds, or may change the object of


@dataclass
class _Course:
    """What is known of the course's names before one cell is looked at."""

    modules: set[str] = field(default_factory=set)
    own: set[str] = field(default_factory=set)  # of cnnlab: shows its arguments, changes none
    objects: set[str] = field(default_factory=set)  # bound to something that is no function
    called: set[str] = field(default_factory=set)
    reach: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def reached(self, names: Iterable[str]) -> set[str]:
        """Return `names` and all whose objects may be parts of theirs, or the same."""
        found: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += self.reach.get(name, ())
        return found


def demonstrations(sources: Iterable[str]) -> Mapping[str, Demonstration]:
    """Return the cells that may be left out, by source; the others import or set something."""
    trees = {source: tree for source in sources if (tree := _tree(source))}
    names = {source: names_in(source) for source in trees}
    course = _Course()
    for tree in trees.values():
        _learn_imports(course, tree)
    for source, tree in trees.items():
        for statement in tree.body:
            _learn_reach(course, statement, _shared(course, names[source]))
    return {
        source: _demonstration(course, names[source], tree)
        for source, tree in trees.items()
        if not _is_lasting(course, tree)
    }


def _tree(source: str) -> ast.Module | None:
    try:
        return ast.parse(source)
    except SyntaxError:  # a magic: IPython alone knows what it does
        return None


def _demonstration(course: _Course, names: Names, tree: ast.Module) -> Demonstration:
    changed, called = _changed(course, tree)
    shared = _shared(course, names)
    # Calling a layer builds it; calling a function may change what it reaches, never itself.
    changed = (changed | called & course.objects) & shared
    functions = course.called - course.objects
    inside = course.reached(changed | called & shared) - functions
    return Demonstration(names.reads, names.binds | changed | inside)


def _shared(course: _Course, names: Names) -> frozenset[str]:
    """Return a cell's names without those of its functions, of modules and of Python itself."""
    return (names.reads | names.binds) - course.modules - frozenset(dir(builtins))


def _learn_imports(course: _Course, tree: ast.Module) -> None:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for name in node.names:
                bound = (name.asname or name.name).split(".")[0]
                course.modules.add(bound)
                if (getattr(node, "module", None) or name.name).split(".")[0] == "cnnlab":
                    course.own.add(bound)


def _learn_reach(course: _Course, statement: ast.stmt, shared: frozenset[str]) -> None:
    nodes = list(ast.walk(statement))
    names = [node for node in nodes if isinstance(node, ast.Name)]
    read = {name.id for name in names if isinstance(name.ctx, ast.Load)}
    bound = {name.id for name in names if not isinstance(name.ctx, ast.Load)}
    course.objects |= bound & shared
    course.called |= _changed(course, statement)[1]
    bound |= {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    for name in (bound | _changed(course, statement)[0]) & shared:
        course.reach[name] |= read & shared


def _changed(course: _Course, tree: ast.AST) -> tuple[set[str], set[str]]:
    """Return the names whose objects the code may change, and those that it calls."""
    changed, called = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = _root(node.func)
            called.add(name)
            if name not in course.own:
                changed |= set(_handed(node))
            if not isinstance(node.func, ast.Name) and not _has_call(node.func):
                changed.add(name)
        elif isinstance(node, ast.AugAssign):
            changed.add(_root(node.target))
        elif _is_stored_into(node):
            changed.add(_root(node))
    return changed, called


def _handed(call: ast.Call) -> Iterator[str]:
    arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
    nodes = [node for argument in arguments for node in ast.walk(argument)]
    functions = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    yield from (n.id for n in nodes if isinstance(n, ast.Name) and id(n) not in functions)


def _is_lasting(course: _Course, tree: ast.Module) -> bool:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            return True
        if _is_stored_into(node) and _root(node) in course.modules:
            return True
        if isinstance(node, ast.Call) and _root(node.func) not in course.own:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else _root(node.func)
            if _LASTING.match(name):
                return True
    return False


def _is_stored_into(node: ast.AST) -> TypeGuard[ast.Attribute | ast.Subscript]:
    """Tell whether code sets or deletes an attribute or an item here."""
    return isinstance(node, ast.Attribute | ast.Subscript) and not isinstance(node.ctx, ast.Load)


def _root(node: ast.expr) -> str:
    """Return the name at which an expression such as `a.b[0].c()` begins, or ""."""
    while not isinstance(node, ast.Name):
        if isinstance(node, ast.Attribute | ast.Subscript | ast.Starred):
            node = node.value
        elif isinstance(node, ast.Call):
            node = node.func
        else:
            return ""
    return node.id


def _has_call(node: ast.expr) -> bool:
    return any(isinstance(inner, ast.Call) for inner in ast.walk(node))
