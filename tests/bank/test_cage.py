"""What runs in the cage has no rights, no network, no time and no memory beyond its own."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.bank.cage import USER, unshared, usable
from tests.bank.surroundings import REPOSITORY

pytestmark = pytest.mark.skipif(not usable(), reason="only root on Linux can make a cage")

# Runs as the cage's first process: runs `code` inside and prints how it ended and what it said.
_HOST = """
import json, os, sys
from pathlib import Path
from tests.bank import cage
cage.furnish()
end = cage.run([sys.executable, "-c", sys.argv[1]], Path("/tmp"), Path("/tmp/log"), 5, 1 << 29)
left = len(cage.others())
cage.end_all()
print(json.dumps([end, Path("/tmp/log").read_text(), left, len(cage.others())]))
"""


def inside(code: str) -> tuple[str, str, int, int]:
    """Return how the code ended, what it printed, and the processes left before and after."""
    command = unshared(sys.executable, "-c", _HOST, code)
    done = subprocess.run(
        command, cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=True
    )
    end, printed, left, after = json.loads(done.stdout)
    return end, printed, left, after


def test_it_is_an_unused_user_without_rights() -> None:
    end, printed, _, _ = inside("import os; print(os.getresuid(), os.getgroups())")
    assert (end, printed) == ("ended", f"({USER}, {USER}, {USER}) []\n")


def test_it_has_a_loopback_and_no_way_out() -> None:
    code = """
import socket
server = socket.create_server(("127.0.0.1", 0))
socket.create_connection(server.getsockname())
try:
    socket.create_connection(("1.1.1.1", 53), 2)
except OSError as problem:
    print(problem)
"""
    assert "unreachable" in inside(code)[1]


def test_what_takes_too_long_is_stopped() -> None:
    assert inside("while True: pass")[0] == "time"


def test_processes_left_over_are_seen_and_ended() -> None:
    code = "import os, time\nif os.fork() == 0:\n    os.setsid()\n    time.sleep(100)\n"
    assert inside(code) == ("ended", "", 1, 0)


def test_memory_of_all_processes_together_is_limited() -> None:
    code = """
import os, time
for _ in range(3):
    if os.fork() == 0:
        kept = bytearray(b"x") * (1 << 28)
        time.sleep(100)
time.sleep(100)
"""
    assert inside(code)[0] == "memory"


def test_nothing_outside_can_be_written() -> None:
    code = f"""
import os
for folder in ("/etc", "/usr", {str(REPOSITORY)!r}, "/"):
    print(os.access(folder, os.W_OK))
"""
    assert set(inside(code)[1].split()) == {"False"}
