"""Which levels of confinement this host really gives."""

from __future__ import annotations

import json
import os
import socket
import sys
import tempfile
from pathlib import Path

from autograder.job import Limits
from autograder.sandbox.confinement import Confinement, Workplace
from autograder.sandbox.level import Level, simulated_absent

SECONDS_TO_ANSWER = 20.0
# Far above the numbers that hosts give to people and services, below the highest one.
FIRST_UNUSED_USER = 2_000_000_000


def probe() -> tuple[Level, ...]:
    """Return the levels that a process forked here was confined at just now, strongest first.

    NONE is never among them. Call it in a process with a single thread.
    """
    if sys.platform != "linux":
        return ()
    tried = [level for level in Level if level is not Level.NONE]
    absent = simulated_absent()
    return tuple(level for level in tried if level not in absent and why_not(level) is None)


def why_not(level: Level) -> str | None:
    """Return why a process cannot be confined at this level, or None where it can."""
    ours, theirs = socket.socketpair()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, ours, theirs:
        scratch = Path(folder, "scratch")
        scratch.mkdir()
        monitor = os.fork()
        if monitor == 0:
            _confine(level, str(scratch), theirs)
        theirs.close()
        ours.settimeout(SECONDS_TO_ANSWER)
        try:
            with ours.makefile("rb") as answers:
                answer = json.loads(answers.readline() or b"{}")
        except TimeoutError:
            answer = {}
        ours.close()  # the monitor ends what is left
        os.waitpid(monitor, 0)
    if answer.get("ended") == "exit" and answer.get("code") == 0:
        return None
    return str(answer.get("detail") or "it gave no answer")


def _confine(level: Level, scratch: str, lifeline: socket.socket) -> None:
    try:
        from autograder.sandbox.supervise import supervise

        identity = FIRST_UNUSED_USER + os.getpid() if os.geteuid() == 0 else None
        readable = (str(Path(os.__file__).parent),)
        confinement = Confinement(level, readable, Limits(), None, scratch, identity)
        supervise(confinement, _write_somewhere, lifeline, ())
    finally:
        os._exit(1)


def _write_somewhere(workplace: Workplace) -> None:
    Path(workplace.temporary, "probe").write_text("written", "ascii")
