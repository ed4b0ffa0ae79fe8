"""Where this code runs: a notebook's kernel, a terminal, or a script."""

from __future__ import annotations

import sys
from typing import Any


def in_notebook() -> bool:
    """Tell whether a Jupyter kernel shows the results."""
    return hasattr(_shell(), "kernel")


def learner_objects() -> dict[str, Any]:
    """Return the names that the learner has defined: those of the notebook or script."""
    return vars(sys.modules["__main__"])


def cells_run() -> list[str]:
    """Return the sources of the cells that have been run, the oldest first; none in a script."""
    # Not `In`: a learner may use that name.
    history = getattr(_shell(), "history_manager", None)
    return list(history.input_hist_parsed) if history else []


def _shell() -> object:
    ipython = sys.modules.get("IPython")
    return ipython.get_ipython() if ipython else None
