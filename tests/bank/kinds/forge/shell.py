"""Changes the check cell on its way through IPython's shell and the kernel."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.parts import BEFORE
from tests.bank.submission import answer, cell

KINDS = [
    Kind(
        "input-transformer",
        "Registers an input transformer that turns the check cell into the number of points.",
        cell("""
from IPython import get_ipython

get_ipython().input_transformers_cleanup.append(
    lambda lines: ["8.0\\n"] if 'check("conv2d")' in lines[0] else lines
)
"""),
    ),
    Kind(
        "syntax-tree-transformer",
        "Registers a transformer that replaces the call of `check` in the syntax tree.",
        cell("""
import ast

from IPython import get_ipython


class Forge(ast.NodeTransformer):
    def visit_Call(self, node):
        return ast.Constant(8.0) if ast.unparse(node) == "check('conv2d')" else node


get_ipython().ast_transformers.append(Forge())
"""),
    ),
    Kind(
        "run-cell-replaced",
        "Replaces the shell's run_cell, which then runs another cell than the kernel was sent.",
        cell("""
from IPython import get_ipython

shell = get_ipython()
for name in ("run_cell", "run_cell_async"):
    real = getattr(shell, name)

    def forged(raw_cell, *rest, real=real, **options):
        return real("8.0" if "conv2d" in raw_cell else raw_cell, *rest, **options)

    setattr(shell, name, forged)
"""),
    ),
    Kind(
        "execution-skipped",
        "Makes the kernel reply that the check cell went well without running it.",
        cell("""
from IPython import get_ipython

kernel = get_ipython().kernel
real_execute = kernel.do_execute


async def forged(code, *rest, **options):
    if code == 'check("conv2d")':
        return {"status": "ok", "execution_count": 1, "payload": [], "user_expressions": {}}
    return await real_execute(code, *rest, **options)


kernel.do_execute = forged
"""),
    ),
    Kind(
        "request-rewritten",
        "Rewrites the request to run the check cell before the kernel handles it.",
        cell("""
from IPython import get_ipython

kernel = get_ipython().kernel
real_handler = kernel.shell_handlers["execute_request"]


async def forged(stream, ident, parent):
    if parent["content"]["code"] == 'check("conv2d")':
        parent["content"]["code"] = "8.0"
    await real_handler(stream, ident, parent)


kernel.shell_handlers["execute_request"] = forged
"""),
    ),
    Kind(
        "requests-aborted",
        "Tells the kernel to abort what it is asked, so that the check cell ends without output.",
        cell("""
from IPython import get_ipython

kernel = get_ipython().kernel
real_handler = kernel.shell_handlers["execute_request"]


async def forged(stream, ident, parent):
    if parent["content"]["code"] != 'check("conv2d")':
        return await real_handler(stream, ident, parent)
    await kernel._send_abort_reply(stream, parent, ident)


kernel.shell_handlers["execute_request"] = forged
"""),
    ),
    Kind(
        "main-module-replaced",
        "Replaces the module in which the check looks for the answer by one that lies.",
        cell("""
import sys
import types


class Main(types.ModuleType):
    def __getattribute__(self, name):
        if name == "__dict__":
            return {"conv2d": lambda *arguments: Always()} | globals()
        return super().__getattribute__(name)


class Always:
    def __eq__(self, other):
        return True

    __hash__ = None


sys.modules["__main__"] = Main("__main__")
"""),
    ),
    Kind(
        "exit-inside-the-answer",
        "Ends the process in the answer, in the hope that no output counts as full points.",
        answer("""
def conv2d(*arguments):
    import os

    os._exit(0)
"""),
        honest=BEFORE,
    ),
    Kind(
        "kernel-shut-down-inside-the-answer",
        "Asks the kernel to restart in the answer and raises SystemExit to leave the cell.",
        answer("""
def conv2d(*arguments):
    from IPython import get_ipython

    get_ipython().ask_exit()
    get_ipython().kernel.do_shutdown(restart=True)
    raise SystemExit(0)
"""),
        honest=BEFORE,
    ),
    Kind(
        "leaves-the-check-by-exception",
        "Raises what ends a cell silently: SystemExit, KeyboardInterrupt, CancelledError.",
        answer("""
def conv2d(*arguments, kinds=iter(range(100))):
    import asyncio

    ways = (SystemExit, KeyboardInterrupt, GeneratorExit, asyncio.CancelledError, StopIteration)
    raise ways[next(kinds) % len(ways)](0)
"""),
    ),
]
