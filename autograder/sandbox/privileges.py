"""Who the confined process is, and that it can never become anybody else."""

from __future__ import annotations

import ctypes
import os
import signal

from autograder.sandbox.system import (
    PR_CAP_AMBIENT,
    PR_CAPBSET_DROP,
    PR_SET_DUMPABLE,
    PR_SET_KEEPCAPS,
    PR_SET_NO_NEW_PRIVS,
    PR_SET_PDEATHSIG,
    call,
    prctl,
)

CAPABILITY_VERSION = 0x20080522
CAP_DAC_READ_SEARCH = 2
CAPABILITIES = 64  # as many as the kernel's two words can hold
AMBIENT_RAISE, AMBIENT_CLEAR = 2, 4


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("process", ctypes.c_int))


class _Sets(ctypes.Structure):
    # effective, permitted, inheritable for capabilities 0-31, then for 32-63
    _fields_ = (("words", ctypes.c_uint32 * 6),)


def drop(identity: int | None, *, may_read: bool = False) -> None:
    """Become the identity where one is given, and lose every capability for good.

    may_read keeps one: to pass folders that only others may enter. Use it only where something
    else decides which files can be opened.
    """
    kept = {CAP_DAC_READ_SEARCH} if may_read else set()
    _drop_bounding(kept)
    if identity is not None and os.geteuid() == 0:
        prctl(PR_SET_KEEPCAPS, int(may_read))
        os.setgroups([])
        os.setresgid(identity, identity, identity)
        os.setresuid(identity, identity, identity)
    _set_capabilities(kept)
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    die_with_parent()


def die_with_parent() -> None:
    """Arrange that this process ends with the one that forked it; to repeat at a change of user."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    # Without it /proc/self belongs to root, and the process cannot read its own.
    prctl(PR_SET_DUMPABLE, 1)


def _drop_bounding(kept: set[int]) -> None:
    for capability in range(CAPABILITIES):
        if capability not in kept:
            try:
                prctl(PR_CAPBSET_DROP, capability)
            except OSError:
                return  # past the last one, or an ordinary user, whom no_new_privs holds


def _set_capabilities(kept: set[int]) -> None:
    word = sum(1 << capability for capability in kept)
    prctl(PR_CAP_AMBIENT, AMBIENT_CLEAR)
    words = (ctypes.c_uint32 * 6)(word, word, word, 0, 0, 0)
    call("capset", _Header(CAPABILITY_VERSION, 0), _Sets(words))
    for capability in kept:
        prctl(PR_CAP_AMBIENT, AMBIENT_RAISE, capability)
