"""Runs one piece of code in a confinement and prints what it said, how it ended, what was left.

A program of its own, so that a test can run it as another user and always forks a process with a
single thread. It reads one JSON object and prints one.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
import time
from pathlib import Path
from typing import Any

from autograder.job import Limits
from autograder.sandbox import landlock
from autograder.sandbox.confinement import Confinement, Workplace
from autograder.sandbox.environment import clean_environment
from autograder.sandbox.level import Level
from autograder.sandbox.probe import FIRST_UNUSED_USER, probe
from autograder.sandbox.processes import descendants
from autograder.sandbox.supervise import prepare, supervise
from autograder.sandbox.sweep import reap
from autograder.sandbox.system import PR_SET_CHILD_SUBREAPER, prctl

SECONDS_FOR_THE_LAST = 2.0


def main() -> None:
    asked = json.load(sys.stdin)
    if asked.get("probe"):
        print(json.dumps({"levels": probe()}))
        return
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    if asked["landlock"]:
        landlock.version = lambda: asked["landlock"]  # what an older kernel would say
    prepare(Level(asked["level"]))
    mounts = Path("/proc/mounts").read_text()
    started = time.monotonic()
    result = run(asked)
    result["left"] = left_processes()
    result["seconds"] = time.monotonic() - started
    result["mounts"] = Path("/proc/mounts").read_text() == mounts
    result["scratch"] = Path(asked["scratch"]).exists()
    print(json.dumps(result))


def run(asked: dict[str, Any]) -> dict[str, Any]:
    lifeline, monitors = socket.socketpair()
    heard, kernels = socket.socketpair()
    monitor = os.fork()
    if monitor == 0:
        confinement = Confinement(
            Level(asked["level"]),
            (str(Path(os.__file__).parent), *asked["readable"]),
            Limits(**asked["limits"]),
            asked["submission"],
            asked["scratch"],
            FIRST_UNUSED_USER + os.getpid() if os.geteuid() == 0 else None,
            tuple(asked["devices"]),
        )
        supervise(confinement, body_of(asked["code"], kernels), monitors, [kernels.fileno()])
    monitors.close()
    kernels.close()
    heard.settimeout(30)
    lifeline.settimeout(30)
    words = heard.makefile("r")
    said = []
    if asked["then"]:
        said.append(json.loads(words.readline()))
        act(asked["then"], lifeline, monitor)
    ending = b"{}"
    if asked["then"] not in ("close", "kill the monitor"):
        ending = lifeline.makefile("rb").readline()
    os.waitpid(monitor, 0)
    said += [json.loads(line) for line in words]
    return {"said": said, "ending": json.loads(ending)}


def body_of(code: str, kernels: socket.socket) -> Any:
    def body(workplace: Workplace) -> None:
        def say(value: Any) -> None:
            kernels.sendall(json.dumps(value).encode() + b"\n")

        names = {
            "say": say,
            "workplace": workplace,
            "python": sys.executable,
            "clean_environment": clean_environment,
        }
        exec(code, names)

    return body


def act(what: str, lifeline: socket.socket, monitor: int) -> None:
    if what == "close":
        lifeline.close()
    elif what == "kill the monitor":
        os.kill(monitor, signal.SIGKILL)
    else:
        lifeline.sendall(json.dumps({"message": what}).encode() + b"\n")


def left_processes() -> int:
    until = time.monotonic() + SECONDS_FOR_THE_LAST
    while (left := descendants(os.getpid())) and time.monotonic() < until:
        reap()
        time.sleep(0.01)
    for process in left:
        os.kill(process, signal.SIGKILL)
    return len(left)


if __name__ == "__main__":
    main()
