"""Uses up time: endless loops, code that cannot be interrupted, waiting, and dying."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.parts import ALL, BEFORE, NONE
from tests.bank.submission import answer, cell, file, first, together


def _in_answer(name: str, tries: str, code: str, honest: frozenset[str] = BEFORE) -> Kind:
    """Return a kind whose answer runs `code`; as a rule that costs the exercises after it."""
    lines = "\n".join(f"    {line}" for line in code.strip().splitlines())
    return Kind(name, tries, answer(f"def conv2d(*arguments):\n{lines}\n"), honest=honest)


def _in_cell(name: str, tries: str, code: str, honest: frozenset[str] = BEFORE) -> Kind:
    """Return a kind whose answers are right; a cell of its own runs `code` in the middle."""
    return Kind(name, tries, cell(code), attacked=NONE, honest=honest)


_IGNORE = """
import signal

for number in (signal.SIGINT, signal.SIGTERM, signal.SIGALRM, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
"""

KINDS = [
    _in_answer(
        "loop-in-an-answer",
        "Loops for ever in an answer.",
        "while True:\n    pass",
        ALL - {"conv2d"},
    ),
    _in_cell("loop-in-a-cell", "Loops for ever in a cell.", "while True:\n    pass", ALL),
    _in_answer(
        "loop-that-swallows-exceptions",
        "Loops for ever and swallows whatever is raised to stop it.",
        """
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
""",
    ),
    _in_cell(
        "loop-that-ignores-signals",
        "Ignores every signal that would interrupt its endless loop.",
        _IGNORE + "while True:\n    pass\n",
    ),
    _in_answer(
        "loop-with-signals-blocked",
        "Blocks all signals of its thread before it loops for ever in an answer.",
        """
import signal
signal.pthread_sigmask(signal.SIG_SETMASK, range(1, 65))
while True:
    pass
""",
    ),
    _in_answer(
        "power-without-end",
        "Computes a power that Python cannot be interrupted in.",
        "return 9 ** (9 ** 9)",
    ),
    _in_answer(
        "sum-without-end",
        "Sums a range in C, where no signal is heard.",
        "return sum(range(10**13))",
    ),
    _in_answer(
        "regular-expression-without-end",
        "Matches a pattern that backtracks exponentially.",
        """
import re
return re.match(r"(a|aa)+$", "a" * 120 + "b")
""",
    ),
    _in_answer(
        "matrix-product-without-end",
        "Multiplies matrices for hours in a library.",
        """
matrix = np.ones((4000, 4000))
for _ in range(10_000):
    matrix = np.linalg.matrix_power(matrix / 4000, 10**6)
""",
    ),
    _in_answer(
        "interpreter-lock-held",
        "Sleeps in C while it holds the interpreter's lock, so that no other thread runs.",
        """
import ctypes
ctypes.PyDLL(None).sleep(10_000)
""",
    ),
    _in_answer(
        "sleep-in-an-answer",
        "Sleeps for a day in an answer.",
        "import time\ntime.sleep(86_400)",
        ALL - {"conv2d"},
    ),
    _in_cell(
        "sleep-in-a-cell", "Sleeps for a day in a cell.", "import time\ntime.sleep(86_400)", ALL
    ),
    _in_answer(
        "deadlock",
        "Waits for a lock that it holds itself.",
        """
import threading
lock = threading.Lock()
lock.acquire()
lock.acquire()
""",
        ALL - {"conv2d"},
    ),
    _in_cell("input-awaited", "Waits for somebody to type.", "name = input('Your name? ')", ALL),
    _in_cell(
        "standard-input-read",
        "Reads the process's own standard input to its end.",
        "import os\nwhile os.read(0, 1024):\n    pass",
        ALL,
    ),
    _in_cell(
        "training-without-end",
        "Trains a network for a billion epochs.",
        """
model = keras.Sequential([keras.Input((8,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(np.ones((64, 8)), np.ones((64, 1)), epochs=10**9, verbose=0)
""",
    ),
    Kind(
        "import-without-end",
        "Imports a module beside the notebook that never ends.",
        together(file("helpers.py", "while True:\n    pass\n"), cell("import helpers")),
        attacked=NONE,
        honest=BEFORE,
    ),
    Kind(
        "exit-without-end",
        "Never ends once it is told to: exit handlers, finalisers and threads that wait.",
        first("""
import atexit
import signal
import threading
import time


class Clinging:
    def __del__(self):
        time.sleep(10_000)


clinging = Clinging()
atexit.register(time.sleep, 10_000)
threading.Thread(target=time.sleep, args=(10_000,)).start()
signal.signal(signal.SIGTERM, signal.SIG_IGN)
"""),
        attacked=NONE,
        honest=ALL,
    ),
    Kind(
        "busy-threads-left",
        "Leaves a thread and a process that compute for ever beside the rest of the notebook.",
        first("""
import os
import threading


def spin():
    while True:
        pass


threading.Thread(target=spin, daemon=True).start()
if os.fork() == 0:
    spin()
"""),
        attacked=NONE,
        honest=NONE,
    ),
    Kind(
        "busy-in-many-sessions",
        "Computes in twenty sessions, each of which would get a neighbour's share of the time.",
        first("""
import os
import time

end = time.monotonic() + 5
for _ in range(20):
    if os.fork() == 0:
        os.setsid()
        while time.monotonic() < end:
            pass
        os._exit(0)
"""),
        attacked=NONE,
        honest=NONE,
    ),
]
