"""Dies, stops or recurses in the middle of the notebook, or never ends once it is told to."""

from __future__ import annotations

from tests.bank.kinds.exhaust.time import _in_answer, _in_cell
from tests.bank.parts import ALL

KINDS = [
    _in_cell(
        "stops-itself",
        "Stops its own process.",
        "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)",
    ),
    _in_cell(
        "kills-itself",
        "Kills its own process.",
        "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)",
    ),
    _in_cell("segmentation-fault", "Reads address zero.", "import ctypes\nctypes.string_at(0)"),
    _in_cell("abort", "Aborts its process.", "import os\nos.abort()"),
    _in_answer(
        "recursion-without-end",
        "Recurses without end after lifting the limit, until the stack overflows.",
        """
import sys
sys.setrecursionlimit(10**9)
def deeper(value):
    return next(map(deeper, [value]))
return deeper(0)
""",
    ),
    _in_cell(
        "recursion-in-a-cell",
        "Recurses to Python's limit, as a learner's mistake does.",
        "def deeper(n):\n    return deeper(n + 1)\n\n\ndeeper(0)",
        ALL,
    ),
]
