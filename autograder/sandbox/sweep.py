"""After the end nothing is left: neither processes nor files."""

from __future__ import annotations

import os
import signal
import stat
import time
from contextlib import suppress
from pathlib import Path

from autograder.sandbox.processes import descendants

PAUSE = 0.002
ROUNDS_BEFORE_ALL_AT_ONCE = 3


def reap() -> dict[int, int]:
    """Return the wait status of each child that has ended since."""
    ended = {}
    try:
        while (pair := os.waitpid(-1, os.WNOHANG))[0]:
            ended[pair[0]] = pair[1]
    except ChildProcessError:
        pass
    return ended


def end_descendants(identity: int | None) -> dict[int, int]:
    """Kill all that this process ever started, and return the wait statuses of its children.

    It must be a subreaper, so that every orphan becomes its child. identity is the user whom
    nothing else runs as: one call ends all of that user's processes, however fast they fork.
    """
    ended: dict[int, int] = {}
    rounds = 0
    while left := descendants(os.getpid()):
        for process in left:
            send(process, signal.SIGKILL)
        if identity is not None and os.geteuid() == 0 and rounds >= ROUNDS_BEFORE_ALL_AT_ONCE:
            _end_all_of(identity)
        ended |= reap()
        rounds += 1
        time.sleep(PAUSE)
    return ended | reap()


def send(process: int, number: signal.Signals) -> None:
    """Send the signal, if the process is still there."""
    with suppress(ProcessLookupError):
        os.kill(process, number)


def _end_all_of(identity: int) -> None:
    helper = os.fork()  # this process must stay who it is
    if helper == 0:
        try:
            os.setgroups([])
            os.setresgid(identity, identity, identity)
            os.setresuid(identity, identity, identity)
            os.kill(-1, signal.SIGKILL)
        finally:
            os._exit(0)
    os.waitpid(helper, 0)


def remove(folder: str) -> None:
    """Remove a folder that hostile code filled: however deep, closed or linked it is."""
    top = Path(folder)
    moved = 0
    try:
        while entries := list(top.iterdir()):
            for entry in entries:
                if _is_folder(entry):
                    moved = _lift(entry, top, moved)
                    entry.rmdir()
                else:
                    entry.unlink()
        top.rmdir()
    except FileNotFoundError:
        pass


def _lift(folder: Path, top: Path, moved: int) -> int:
    # Folders inside come up to the top, so that no path ever gets longer.
    folder.chmod(0o700)
    for entry in list(folder.iterdir()):
        if _is_folder(entry):
            entry.chmod(0o700)
            moved += 1
            entry.rename(top / f"lifted {os.getpid()} {moved}")
        else:
            entry.unlink()
    return moved


def _is_folder(path: Path) -> bool:
    return stat.S_ISDIR(path.lstat().st_mode)
