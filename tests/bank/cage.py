"""A throw-away cage for hostile runs that have no sandbox of their own. Linux, root only.

Own mounts, processes, network and shared memory; small folders in memory in place of all that
anybody may write to; an unused user; limits on everything. When its first process ends, all end.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import resource
import shutil
import signal
import socket
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_REPOSITORY = Path(__file__).resolve().parents[2]
USER = 61_234
_MEGABYTE = 1 << 20
_WRITABLE = {"/tmp": 900, "/dev/shm": 128, "/var/tmp": 64, "/run": 16}
MEMORY = 5 * 1024 * _MEGABYTE
_LIMITS = {
    resource.RLIMIT_NPROC: 400,
    resource.RLIMIT_AS: 14 * 1024 * _MEGABYTE,
    resource.RLIMIT_FSIZE: 400 * _MEGABYTE,
    resource.RLIMIT_NOFILE: 4096,
    resource.RLIMIT_CPU: 300,
    resource.RLIMIT_CORE: 0,
}


def unshared(*command: str) -> list[str]:
    """Return the command that runs `command` as the first process of a cage."""
    spaces = ("--mount", "--pid", "--net", "--ipc", "--uts")
    return ["unshare", *spaces, "--fork", "--kill-child", "--mount-proc", *command]


def furnish() -> None:
    """Give the cage its own folders and a network without a way out."""
    needed = {Path(sys.base_prefix), Path(sys.prefix), _REPOSITORY}
    opened = {place: os.open(place, os.O_PATH) for place in sorted(needed)}
    for place, megabytes in _WRITABLE.items():
        # The files of a prepared course come from elsewhere: nothing of these places shows through.
        options = f"size={megabytes}m,nr_inodes=200k,mode=1777"
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "cage", place], check=True)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        up, set_flags = 0x1, 0x8914
        fcntl.ioctl(control, set_flags, struct.pack("16sh14x", b"lo", up))

    for needs, descriptor in opened.items():
        _show(needs, descriptor)


def _show(place: Path, descriptor: int) -> None:
    """Let the cage's user read an open folder that is hidden now, or in somebody's private one."""
    parents = [parent for parent in reversed(place.parents) if parent.exists()]
    closed = next((parent for parent in parents if not parent.stat().st_mode & 0o001), None)
    if closed is not None:
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m,mode=755", "cage", closed], check=True
        )
    if not place.exists():
        place.mkdir(parents=True)
        source = f"/proc/{os.getpid()}/fd/{descriptor}"  # its path leads into the new folder
        subprocess.run(["mount", "--no-canonicalize", "--bind", source, place], check=True)
    os.close(descriptor)


def hand_over(folder: Path) -> None:
    """Make the cage's user the owner of a folder and all that is in it."""
    os.chown(folder, USER, USER, follow_symlinks=False)
    for place, folders, names in os.walk(folder):
        for name in (*folders, *names):
            os.chown(os.path.join(place, name), USER, USER, follow_symlinks=False)  # noqa: PTH118


def run(
    command: Sequence[str], folder: Path, log: Path, seconds: float, memory: int = MEMORY
) -> str:
    """Run a command as the cage's user; return "ended", or why it was stopped."""
    process = os.fork()
    if process == 0:
        _become(command, folder, log)
    return _watch(process, seconds, memory)


def _become(command: Sequence[str], folder: Path, log: Path) -> None:
    try:
        os.setsid()
        os.chdir(folder)
        stream = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for number, source in enumerate((nothing, stream, stream)):
            os.dup2(source, number)
        os.closerange(3, 4096)
        for limit, value in _LIMITS.items():
            resource.setrlimit(limit, (value, value))
        os.setgroups([])
        os.setresgid(USER, USER, USER)
        os.setresuid(USER, USER, USER)
        no_new_privileges = 38
        ctypes.CDLL(None).prctl(no_new_privileges, 1, 0, 0, 0)
        os.execvp(command[0], command)
    finally:
        os._exit(127)


def _watch(process: int, seconds: float, memory: int) -> str:
    """Wait for a process, reap orphans, and end everything that goes beyond time or memory."""
    end = time.monotonic() + seconds
    while True:
        if process in _reaped():
            return "ended"
        if time.monotonic() > end:
            return "time"
        if sum(_resident(other) for other in others()) > memory:
            return "memory"
        time.sleep(0.1)


def _reaped() -> list[int]:
    found = []
    while True:
        try:
            number, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return found
        if number == 0:
            return found
        found.append(number)


def others(*known: int) -> list[int]:
    """Return the processes of the cage's user that live, but for the `known`."""
    return [process for process in _all() if process not in known and _lives(process)]


def end_all(*known: int) -> None:
    """End the processes of the cage's user, but for the `known`."""
    deadline = time.monotonic() + 20
    while (alive := others(*known)) and time.monotonic() < deadline:
        for process in alive:
            _quietly(lambda process=process: os.kill(process, signal.SIGKILL))
        _reaped()
        time.sleep(0.05)


def _all() -> list[int]:
    return [
        int(entry.name)
        for entry in os.scandir("/proc")
        if entry.name.isdigit() and _quietly(lambda entry=entry: entry.stat().st_uid) == USER
    ]


def _lives(process: int) -> bool:
    described = _quietly(lambda: Path(f"/proc/{process}/stat").read_text(encoding="utf-8")) or ""
    return described.rpartition(")")[2].strip()[:1] not in ("", "Z", "X")


def _resident(process: int) -> int:
    pages = _quietly(lambda: Path(f"/proc/{process}/statm").read_text(encoding="utf-8"))
    return int(str(pages).split()[1]) * resource.getpagesize() if pages else 0


def _quietly(read: Callable[[], object]) -> object:
    """Return what is read, or None: processes end while one looks at them."""
    try:
        return read()
    except OSError:
        return None


def usable() -> bool:
    """Tell whether this machine and user can make a cage."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    return subprocess.run(unshared("true"), capture_output=True, check=False).returncode == 0
