"""Linux's system calls that Python offers no function for."""

from __future__ import annotations

import ctypes
import os
from functools import cache

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_KEEPCAPS = 8
PR_SET_SECCOMP = 22
PR_CAPBSET_DROP = 24
PR_SET_CHILD_SUBREAPER = 36
PR_SET_NO_NEW_PRIVS = 38
PR_CAP_AMBIENT = 47

# Since Linux 5.0 a new call has one number on every architecture.
NUMBER_OF_MOUNT_SETATTR = 442
NUMBER_OF_LANDLOCK_CREATE_RULESET = 444
NUMBER_OF_LANDLOCK_ADD_RULE = 445
NUMBER_OF_LANDLOCK_RESTRICT_SELF = 446

Argument = int | bytes | None | ctypes.Structure


@cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def call(name: str, *arguments: Argument) -> int:
    """Return what the C library's function returns; structures are passed by address.

    Raises:
        OSError: with the function's name, where it returns less than zero.
    """
    result: int = getattr(_library(), name)(*[_converted(value) for value in arguments])
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
    return result


def _converted(value: Argument) -> object:
    if isinstance(value, int):
        return ctypes.c_long(value)
    return ctypes.byref(value) if isinstance(value, ctypes.Structure) else value


def prctl(option: int, *arguments: int) -> None:
    """Set one property of this process."""
    call("prctl", option, *arguments, *[0] * (4 - len(arguments)))


def mount(source: str, target: str, kind: str = "", flags: int = 0, options: str = "") -> None:
    """Attach a file system or a folder to the target; an error names the target."""
    try:
        call(
            "mount",
            os.fsencode(source),
            os.fsencode(target),
            kind.encode(),
            flags,
            options.encode(),
        )
    except OSError as error:
        raise OSError(error.errno, f"mount of {source or kind}: {error.strerror}", target) from None
