"""Uses up disk space, files and descriptors."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.kinds.exhaust.time import _in_cell
from tests.bank.parts import ALL

KINDS: list[Kind] = [
    _in_cell(
        "one-large-file",
        "Writes one file until the disk is full, in its folder and in /tmp.",
        """
import os

piece = bytes(1 << 20)
for path in ("bank-left", "/tmp/bank-left", "/var/tmp/bank-left"):
    try:
        with open(path, "wb", 0) as stream:
            for _ in range(2000):
                stream.write(piece)
    except OSError as problem:
        print(path, problem)
""",
        ALL,
    ),
    _in_cell(
        "many-files",
        "Makes files and folders until no more can be made.",
        """
import os

try:
    for number in range(300_000):
        os.makedirs(f"bank-left/{number % 1000}", exist_ok=True)
        open(f"bank-left/{number % 1000}/{number}", "w").close()
except OSError as problem:
    print(problem)
""",
        ALL,
    ),
    _in_cell(
        "sparse-file",
        "Makes a file that says it holds eight exabytes.",
        """
import os

for size in (1 << 40, 1 << 62):
    try:
        with open(f"bank-left-{size}", "wb") as stream:
            stream.truncate(size)
    except OSError as problem:
        print(problem)
""",
        ALL,
    ),
    _in_cell(
        "deep-folders",
        "Makes folders inside each other, ten thousand deep.",
        """
import os

start = os.getcwd()
try:
    for _ in range(10_000):
        os.mkdir("bank-left")
        os.chdir("bank-left")
except OSError as problem:
    print(problem)
os.chdir(start)
""",
        ALL,
    ),
    _in_cell(
        "descriptors-used-up",
        "Opens files, pipes and sockets until it may open no more, and keeps them.",
        """
import os
import socket

kept = []
for make in (os.pipe, socket.socketpair, lambda: open("/dev/null")):
    try:
        for _ in range(100_000):
            kept.append(make())
    except OSError as problem:
        print(problem)
""",
    ),
    _in_cell(
        "files-leased",
        "Takes leases on the course's files: whoever else opens one waits for it.",
        """
import fcntl
import os
import signal
import sys
import time

signal.signal(signal.SIGIO, signal.SIG_IGN)
leased, refused = [], set()
for folder in (path for path in sys.path if "edition" in path):
    for here, _, names in os.walk(folder):
        for name in names:
            try:
                leased.append(os.open(os.path.join(here, name), os.O_RDONLY))
                fcntl.fcntl(leased[-1], fcntl.F_SETLEASE, fcntl.F_WRLCK)
            except OSError as problem:
                refused.add(type(problem).__name__)
print(len(leased), refused)
time.sleep(2)
for descriptor in leased:
    os.close(descriptor)
""",
        ALL,
    ),
    _in_cell(
        "inotify-used-up",
        "Opens all of the inotify instances that a user may have.",
        """
import ctypes

library = ctypes.CDLL(None)
print(sum(library.inotify_init() >= 0 for _ in range(1_000)), "opened")
""",
        ALL,
    ),
]
