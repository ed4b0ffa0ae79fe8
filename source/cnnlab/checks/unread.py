"""A function whose newest version Python could not read, while an older one still answers."""

from __future__ import annotations

import ast
import re

from cnnlab.shell import cells_run


def mistake_in(name: str) -> SyntaxError | None:
    """Return what is wrong with the newest cell that defines `name`, None if nothing is.

    A cell with an error of syntax defines nothing, so that the function of the run before stays.
    """
    definition = re.compile(rf"^def[ \t]+{re.escape(name)}\b", re.MULTILINE)
    newest = next((source for source in reversed(cells_run()) if definition.search(source)), "")
    try:
        compile(newest, name, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    except SyntaxError as mistake:
        return mistake
    except ValueError:  # a null character
        return SyntaxError("null character")
    return None
