"""The monitor: forks a process into its confinement, watches it, and leaves nothing of it."""

from __future__ import annotations

import gc
import os
import signal
import socket
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import NoReturn

from autograder.sandbox import namespaces, seccomp, sweep
from autograder.sandbox.confinement import Confinement, SetupError, Workplace
from autograder.sandbox.descriptors import close_all_but, silence
from autograder.sandbox.enter import WITH_NAMESPACES, enter
from autograder.sandbox.level import Level
from autograder.sandbox.lifeline import Ending, Lifeline
from autograder.sandbox.monitor import LONGEST_REPORT, READY, Monitor
from autograder.sandbox.privileges import die_with_parent
from autograder.sandbox.system import PR_SET_CHILD_SUBREAPER, prctl

Body = Callable[[Workplace], None]


def prepare(level: Level, *, with_card: bool = False) -> None:
    """Do once what all later processes need; call it in the process that they are forked from."""
    if level is not Level.NONE:
        seccomp.compiled(level, os.geteuid() != 0, with_card)


def supervise(
    confinement: Confinement, body: Body, lifeline: socket.socket, keep: Sequence[int]
) -> NoReturn:
    """Run body in a confined process of its own, watch it, and end this process after it.

    Call it in a process just forked from one with a single thread. keep are descriptors that
    only the confined process keeps. `Lifeline` and `Ending` say what goes over the lifeline. If
    the confinement cannot be had, body does not run.
    """
    line = Lifeline(lifeline)
    try:
        ending = _supervised(confinement, body, line, keep)
    except BaseException as error:  # nothing may pass into the caller's code
        ending = Ending("setup", _text(error))
    try:
        sweep.end_descendants(None)  # where the monitor itself failed
        sweep.remove(confinement.scratch)
    except OSError as error:
        ending = replace(ending, detail=f"{ending.detail} {error}".strip())
    line.say(ending)
    os._exit(0)


def _supervised(
    confinement: Confinement, body: Body, line: Lifeline, keep: Sequence[int]
) -> Ending:
    prepare(confinement.level, with_card=bool(confinement.devices))
    gc.disable()  # a collection would copy the pages shared with the warm process
    close_all_but([line.fileno(), *keep])
    silence((0, 1))
    _ordinary_signals()
    with suppress(PermissionError):  # it leads a session already
        os.setsid()
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    if confinement.level in WITH_NAMESPACES:
        namespaces.unshare_before_fork(confinement)
    reading, writing = os.pipe()
    kernel = os.fork()
    if kernel == 0:
        os.close(reading)
        _run_confined(confinement, body, writing, keep)
    os.close(writing)
    close_all_but([line.fileno(), reading])
    os.set_blocking(reading, False)
    return Monitor(confinement, kernel, reading, line).until_the_end()


def _run_confined(
    confinement: Confinement, body: Body, report: int, keep: Sequence[int]
) -> NoReturn:
    code = 1
    try:
        gc.enable()
        os.setsid()  # the system shares its time among sessions: the monitor gets its own
        die_with_parent()
        close_all_but([report, *keep])
        silence((0, 1, 2))
        workplace = enter(confinement)
        os.write(report, READY.encode())
        body(workplace)
        code = 0
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
    except BaseException as error:
        os.write(report, _text(error).encode("utf-8", "replace")[-LONGEST_REPORT:])
    finally:
        os._exit(code & 0xFF)


def _ordinary_signals() -> None:
    signal.set_wakeup_fd(-1)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD, signal.SIGALRM):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _text(error: BaseException) -> str:
    if isinstance(error, (OSError, SetupError)):
        return str(error)
    return "".join(traceback.format_exception(error))
