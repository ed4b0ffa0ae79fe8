"""Landlock: a process forbids itself, for good, every file and port that it does not name."""

from __future__ import annotations

import ctypes
import os
import stat

from autograder.sandbox.system import (
    NUMBER_OF_LANDLOCK_ADD_RULE,
    NUMBER_OF_LANDLOCK_CREATE_RULESET,
    NUMBER_OF_LANDLOCK_RESTRICT_SELF,
    call,
)

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 2, 4, 8
MAKE_CHARACTER_DEVICE, MAKE_BLOCK_DEVICE = 1 << 6, 1 << 11
FIRST_RIGHTS = (1 << 13) - 1
REFER, TRUNCATE, IOCTL_DEVICE = 1 << 13, 1 << 14, 1 << 15  # since version 2, 3, 5
ON_PLAIN_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEVICE
IN_PLACE = READ_FILE | WRITE_FILE | TRUNCATE | IOCTL_DEVICE
TCP = 3  # bind and connect, since version 4
SCOPES = 3  # abstract sockets and signals, since version 6
BENEATH = 1
ASK_VERSION = 1


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("files", ctypes.c_uint64),
        ("network", ctypes.c_uint64),
        ("scopes", ctypes.c_uint64),
    )


class _Beneath(ctypes.Structure):
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def version() -> int:
    """Return the kernel's Landlock version.

    Raises:
        OSError: Landlock is missing or switched off.
    """
    return call("syscall", NUMBER_OF_LANDLOCK_CREATE_RULESET, None, 0, ASK_VERSION)


def restrict(
    readable: tuple[str, ...],
    writable: tuple[str, ...],
    devices: tuple[str, ...],
    writable_in_place: tuple[str, ...] = (),
) -> None:
    """Allow this process and all that it starts these paths only; no network, no foreign signals.

    readable may be executed too; devices may be read and written, but take no commands, and what is
    writable in place may take them and be cut short. Needs no_new_privs. What the kernel's version
    does not know yet stays open: see `version`.
    """
    known = version()
    rights = _rights(known)
    size = ctypes.sizeof(ctypes.c_uint64) * (1 + (known >= 4) + (known >= 6))
    ruleset = call("syscall", NUMBER_OF_LANDLOCK_CREATE_RULESET, rights, size, 0)
    try:
        everything = rights.files & ~(MAKE_CHARACTER_DEVICE | MAKE_BLOCK_DEVICE | IOCTL_DEVICE)
        for path in readable:
            _allow(ruleset, path, EXECUTE | READ_FILE | READ_DIR)
        for path in writable:
            _allow(ruleset, path, everything)
        for path in devices:
            _allow(ruleset, path, READ_FILE | WRITE_FILE)
        for path in writable_in_place:
            _allow(ruleset, path, rights.files & IN_PLACE)
        call("syscall", NUMBER_OF_LANDLOCK_RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


def _rights(known: int) -> _Ruleset:
    files = FIRST_RIGHTS
    for right, since in ((REFER, 2), (TRUNCATE, 3), (IOCTL_DEVICE, 5)):
        files |= right if known >= since else 0
    return _Ruleset(files, TCP if known >= 4 else 0, SCOPES if known >= 6 else 0)


def _allow(ruleset: int, path: str, rights: int) -> None:
    descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
            rights &= ON_PLAIN_FILES
        rule = _Beneath(rights, descriptor)
        call("syscall", NUMBER_OF_LANDLOCK_ADD_RULE, ruleset, BENEATH, rule, 0)
    finally:
        os.close(descriptor)
