"""The warm process: imports everything once, then forks kernels and judges.

It runs no operation of TensorFlow, starts no thread and comes to no card, because none of that
survives a fork: the cards are hidden from it, and from a kernel until it has been forked. It
holds no secret: every kernel begins as its copy. The judges load the right answers after their
fork, in memory that no kernel inherits.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import random
import select
import shutil
import signal
import socket
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

from autograder.kernels import requests
from autograder.kernels.imported import import_all
from autograder.kernels.kernel import become_kernel
from autograder.kernels.trial import become_trial
from autograder.kernels.verifying import become_verifier
from autograder.sandbox.level import Level
from autograder.sandbox.privileges import die_with_parent
from autograder.sandbox.supervise import prepare
from cnnlab.loading import without_collections

_LONGEST_END = 30.0  # seconds until all that was forked has ended
_PAUSE = 0.005
ROLES = {"kernel": become_kernel, "trial": become_trial, "verifier": become_verifier}


def main(
    descriptor: int, search_path: Sequence[str], level: str, folder: str, *, with_cards: bool
) -> None:
    """Serve the control socket `descriptor` until its other end is closed.

    level       the sandbox's, prepared here once for all kernels
    folder      removed at the end: who holds the other end may have been killed
    with_cards  whether some kernels will compute on cards
    """
    sys.path[:] = search_path
    control = socket.socket(fileno=descriptor)
    judges: list[int] = []
    try:
        with without_collections():
            import_all()
        prepare(Level(level))
        if with_cards:
            prepare(Level(level), with_card=True)
        threads = sum(1 for _ in Path("/proc/self/task").iterdir())
        control.send(json.dumps({"ready": threads == 1, "threads": threads}).encode())
        gc.collect()
        gc.freeze()  # a collection in a kernel would otherwise copy every page
        # Waited for, not ignored: so what kernels have used is counted, and can be measured.
        signal.signal(signal.SIGCHLD, _reap)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the coordinator decides what Ctrl-C ends
        _serve(control, judges)
    finally:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        _end(judges)
        shutil.rmtree(folder, ignore_errors=True)


def _end(judges: Sequence[int]) -> None:
    """End the judges, whose kernels end with them, and wait until nobody is left."""
    for judge in judges:
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(judge, signal.SIGKILL)
    end = time.monotonic() + _LONGEST_END
    with suppress(ChildProcessError):
        while time.monotonic() < end:
            os.waitpid(-1, os.WNOHANG)
            time.sleep(_PAUSE)


def _reap(*_: object) -> None:
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _serve(control: socket.socket, judges: list[int]) -> None:
    """Fork what is asked for; add a descriptor of each judge's process to `judges`."""
    controls = [control]
    while True:
        ready, _, _ = select.select(controls, [], [])
        for waiting in ready:
            received = requests.receive(waiting)
            if received is None:
                if waiting is control:
                    return
                controls.remove(waiting)
                waiting.close()
                continue
            request, descriptors = received
            # Where the machine has no room for a process, whoever asked sees its ends closed.
            with suppress(OSError):
                if request["role"] == "judge":
                    controls.append(_fork_judge(request, descriptors, controls, judges))
                elif os.fork() == 0:
                    _run(ROLES[request["role"]], request, descriptors, controls)
            for descriptor in descriptors:
                os.close(descriptor)


def _fork_judge(
    request: dict[str, Any],
    descriptors: list[int],
    controls: list[socket.socket],
    judges: list[int],
) -> socket.socket:
    ours, theirs = requests.pair()
    with theirs:
        judge = os.fork()
        if judge == 0:
            ours.close()
            die_with_parent()
            _run(_become_judge, request, [*descriptors, theirs.detach()], controls)
        judges.append(os.pidfd_open(judge))
    return ours


def _run(
    role: Any, request: dict[str, Any], descriptors: list[int], controls: list[socket.socket]
) -> NoReturn:
    status = 1
    try:
        for control in controls:
            control.close()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        random.seed()
        sys.modules["numpy"].random.seed()
        role(request, descriptors)
        status = 0
    finally:
        os._exit(status)


def _become_judge(request: dict[str, Any], descriptors: list[int]) -> None:
    """Load the course with its right answers, in place of the students' edition."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "cnnlab"]:
        del sys.modules[name]
    sys.path[:] = request["search_path"]
    worker = importlib.import_module("autograder.judge.worker")
    # Said by the grader, for a submission may hold a course.toml, too.
    course = request["course"]
    library = importlib.import_module("cnnlab.checks.library")
    library.use(None if course is None else Path(course))
    worker.serve(*(socket.socket(fileno=descriptor) for descriptor in descriptors))
