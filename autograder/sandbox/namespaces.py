"""A process's own view of processes, network and names, and of users for ordinary users."""

from __future__ import annotations

import os
import socket
import struct
from contextlib import suppress
from pathlib import Path

from autograder.sandbox.confinement import Confinement, SetupError, Workplace
from autograder.sandbox.level import Level
from autograder.sandbox.mounts import enter_new_root
from autograder.sandbox.system import PR_SET_DUMPABLE, call, prctl

CLONE_NEWNS = 0x00020000
CLONE_NEWCGROUP = 0x02000000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000
SIOCSIFFLAGS = 0x8914
IFF_UP, IFF_RUNNING = 0x1, 0x40
# Bytes: the least, the usual and the most that TCP keeps for one connection; many megabytes else.
BUFFERS_OF_TCP = {"tcp_rmem": "4096 131072 131072", "tcp_wmem": "4096 16384 131072"}


def unshare_before_fork(confinement: Confinement) -> None:
    """Make the namespaces that the next process forked from here is to live in.

    The mount namespace is not among them: a change of root would move the monitor as well.
    """
    flags = CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS
    if confinement.level is Level.USER_NAMESPACES:
        _map_own_user(flags)
    elif confinement.identity:
        call("unshare", flags)
    else:
        raise SetupError(
            'Level "namespaces" got no identity, but root never runs a submission as root. '
            "Give a user number that nobody uses."
        )
    with suppress(OSError):  # it hides names only
        call("unshare", CLONE_NEWCGROUP)


def _map_own_user(flags: int) -> None:
    user, group = os.geteuid(), os.getegid()
    if user == 0:
        raise SetupError(
            'Level "user namespaces" is for ordinary users; this process runs as root, who could '
            'write the host\'s settings from inside. Use level "namespaces".'
        )
    prctl(PR_SET_DUMPABLE, 1)  # else uid_map belongs to root
    call("unshare", CLONE_NEWUSER | flags)
    Path("/proc/self/setgroups").write_text("deny", "ascii")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1", "ascii")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1", "ascii")


def enter(confinement: Confinement) -> Workplace:
    """Put this process, just forked, behind a root of its own; return its writable folders."""
    call("unshare", CLONE_NEWNS)
    _raise_loopback()
    _shorten_buffers()
    socket.sethostname("kernel")
    user = os.geteuid() if confinement.identity is None else confinement.identity
    return enter_new_root(confinement, user)


def _raise_loopback() -> None:
    import fcntl  # POSIX only

    request = struct.pack("16sH14x", b"lo", IFF_UP | IFF_RUNNING)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, request)


def _shorten_buffers() -> None:
    for name, sizes in BUFFERS_OF_TCP.items():
        with suppress(OSError):  # it counts for more then
            Path("/proc/sys/net/ipv4", name).write_text(sizes, "ascii")
