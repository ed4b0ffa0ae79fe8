"""Uses up memory and processes."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.kinds.exhaust.time import _in_answer, _in_cell
from tests.bank.parts import ALL

KINDS: list[Kind] = [
    _in_answer(
        "one-large-array",
        "Asks for an array larger than any memory.",
        "return np.ones(10**12)",
        ALL - {"conv2d"},
    ),
    _in_cell(
        "large-arrays-kept",
        "Fills memory with large arrays.",
        "kept = []\nwhile True:\n    kept.append(np.ones(20_000_000))",
    ),
    _in_cell(
        "small-objects-kept",
        "Fills memory with small objects.",
        "kept = []\nwhile True:\n    kept.append([len(kept)] * 50)",
    ),
    _in_cell(
        "memory-in-children",
        "Fills memory in many children, each of them below the limit.",
        """
import os
import time

for _ in range(16):
    if os.fork() == 0:
        try:
            kept = [bytearray(b"x") * 100_000_000 for _ in range(8)]
        finally:
            time.sleep(600)
            os._exit(0)
time.sleep(600)
""",
    ),
    _in_cell(
        "memory-in-shared-files",
        "Fills memory through /dev/shm, anonymous files and shared mappings.",
        """
import mmap
import os

kept = []
piece = bytes(1 << 20)
for make in (
    lambda: os.memfd_create("bank"),
    lambda: os.open("/dev/shm/bank-left", os.O_RDWR | os.O_CREAT),
):
    try:
        handle = make()
        for _ in range(4000):
            os.write(handle, piece)
    except OSError as problem:
        print(problem)
for _ in range(200):
    shared = mmap.mmap(-1, 1 << 25)
    shared.write(bytes(1 << 25))
    kept.append(shared)
""",
    ),
    _in_answer(
        "memory-in-an-answer",
        "Fills memory inside an answer and swallows the error.",
        """
kept = []
while True:
    try:
        kept.append(bytearray(b"x") * 10_000_000)
    except MemoryError:
        continue
""",
    ),
    _in_cell(
        "fork-bomb",
        "Forks without end; each child does the same.",
        """
import os

while True:
    try:
        os.fork()
    except OSError:
        continue
""",
    ),
    _in_cell(
        "fork-bomb-in-sessions",
        "Forks without end into sessions of their own, whose parents end at once.",
        """
import os

while True:
    try:
        if os.fork():
            os._exit(0)
        os.setsid()
        if os.fork() == 0:
            while True:
                pass
    except OSError:
        continue
""",
    ),
    _in_cell(
        "thread-bomb",
        "Starts threads without end.",
        """
import threading
import time

while True:
    try:
        threading.Thread(target=time.sleep, args=(10_000,), daemon=True).start()
    except RuntimeError:
        time.sleep(0.01)
""",
    ),
    _in_cell(
        "zombies",
        "Starts children that end at once and are never waited for.",
        """
import os

try:
    while True:
        if os.fork() == 0:
            os._exit(0)
except OSError as problem:
    print(problem)
""",
        ALL,
    ),
]
