"""The filter of system calls: compiled once by libseccomp, loaded by each confined process."""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import socket
import stat
from functools import cache
from typing import TYPE_CHECKING

from autograder.sandbox import landlock, refused
from autograder.sandbox.confinement import SetupError
from autograder.sandbox.level import Level
from autograder.sandbox.system import PR_SET_DUMPABLE, PR_SET_PDEATHSIG, PR_SET_SECCOMP, prctl

if TYPE_CHECKING:
    from pyseccomp import SyscallFilter

MODE_FILTER = 2
INSTRUCTION = 8  # bytes
LOW_WORD = 0xFFFFFFFF  # of an int argument: the kernel ignores the rest, so a rule must, too
F_SETOWN, F_SETOWN_EX = 8, 15
F_SETLEASE, F_NOTIFY, F_SETPIPE_SZ = 1024, 1026, 1031
SO_SNDBUFFORCE, SO_RCVBUFFORCE = 32, 33
CLONE_FILES, CLONE_THREAD = 0x400, 0x10000
TIOCSTI, TIOCLINUX = 0x5412, 0x541C
SCOPED_SIGNALS = 6  # Landlock's version that keeps signals inside


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def load(level: Level, *, same_user: bool, with_card: bool = False) -> None:
    """Refuse this process, and all that it starts, the calls of `refused`; needs no_new_privs.

    same_user says that other processes and files belong to the user it runs as; with_card, that it
    may do what CUDA needs.
    """
    signals = level is not Level.LANDLOCK or landlock.version() >= SCOPED_SIGNALS
    if signals:
        code = compiled(level, same_user, with_card)
    else:
        code = _compile(level, same_user, os.getpid(), with_card)
    program = _Program(len(code) // INSTRUCTION, code)
    prctl(PR_SET_SECCOMP, MODE_FILTER, ctypes.addressof(program))


@cache
def compiled(level: Level, same_user: bool, with_card: bool = False) -> bytes:
    """Return the filter's program; call it before a fork, so that all children have it."""
    return _compile(level, same_user, None, with_card)


def _compile(level: Level, same_user: bool, alone: int | None, with_card: bool = False) -> bytes:
    try:
        import pyseccomp  # it looks for libseccomp while it is imported
    except (ImportError, RuntimeError) as error:
        raise SetupError(
            f"The sandbox found no filter of system calls: {error}. It needs pyseccomp and the "
            "library libseccomp 2. Install them: pip install pyseccomp; apt install libseccomp2."
        ) from error
    rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    rules.set_attr(pyseccomp.Attr.ACT_BADARCH, pyseccomp.KILL_PROCESS)
    rules.set_attr(pyseccomp.Attr.CTL_OPTIMIZE, 2)  # a tree instead of a list
    allowed = refused.ALLOWED_WITH_A_CARD if with_card else []
    always = [name for name in refused.ALWAYS if name not in allowed]
    _refuse_names(rules, always, errno.EPERM)
    _refuse_names(rules, refused.UNKNOWN, errno.ENOSYS)
    _refuse_names(rules, refused.PRETENDED, 0)
    for number in refused.NEWEST_NUMBERS:
        rules.add_rule(pyseccomp.ERRNO(errno.ENOSYS), number)
    _refuse_by_argument(rules)
    if not with_card:
        _refuse_hidden_memory(rules)
    if level is Level.LANDLOCK:
        _refuse_without_namespaces(rules, alone)
        if same_user:
            _refuse_files_of_the_user(rules)
    else:
        _refuse_families(rules, {socket.AF_UNIX, socket.AF_INET, socket.AF_INET6})
    # In memory: a process that Landlock holds already has no folder for temporary files.
    with os.fdopen(os.memfd_create("filter"), "w+b") as file:
        rules.export_bpf(file)
        file.seek(0)
        return file.read()


def _refuse_names(rules: SyscallFilter, names: list[str], error: int) -> None:
    import pyseccomp

    for name in names:
        number = pyseccomp.resolve_syscall(pyseccomp.Arch.NATIVE, name)
        if number >= 0:  # this architecture has it
            rules.add_rule(pyseccomp.ERRNO(error), number)


def _refuse_where(
    rules: SyscallFilter,
    name: str,
    *conditions: tuple[int, int, int],
    error: int = errno.EPERM,
) -> None:
    """Refuse a call whose arguments fulfil all (position, mask, value); error 0 pretends."""
    import pyseccomp

    number = pyseccomp.resolve_syscall(pyseccomp.Arch.NATIVE, name)
    if number < 0:
        return  # this architecture has only its younger sister
    equal = pyseccomp.MASKED_EQ
    rules.add_rule(
        pyseccomp.ERRNO(error),
        number,
        *[pyseccomp.Arg(position, equal, mask, value) for position, mask, value in conditions],
    )


def _refuse_by_argument(rules: SyscallFilter) -> None:
    for flag in refused.NAMESPACE_FLAGS:
        _refuse_where(rules, "clone", (0, flag, flag))
    for command in (TIOCSTI, TIOCLINUX):
        _refuse_where(rules, "ioctl", (1, LOW_WORD, command))
    # Whoever else opens a leased file waits for as long as half a minute; a longer pipe holds more
    # than is counted for it.
    for command in (F_SETLEASE, F_NOTIFY, F_SETPIPE_SZ):
        _refuse_where(rules, "fcntl", (1, LOW_WORD, command))
    for kind in (stat.S_IFCHR, stat.S_IFBLK):
        _refuse_where(rules, "mknod", (1, 0o170000, kind))
        _refuse_where(rules, "mknodat", (2, 0o170000, kind))
    # Libraries set the length of a socket's buffers and stop where they cannot.
    for option in (socket.SO_SNDBUF, socket.SO_RCVBUF, SO_SNDBUFFORCE, SO_RCVBUFFORCE):
        buffer = (1, LOW_WORD, socket.SOL_SOCKET), (2, LOW_WORD, option)
        _refuse_where(rules, "setsockopt", *buffer, error=0)
    # Such a thread would have descriptors that its process does not show.
    _refuse_where(rules, "clone", (0, CLONE_THREAD | CLONE_FILES, CLONE_THREAD))
    _refuse_datagrams(rules)
    # It ends with its parent, and its open files and memory stay countable.
    for option in (PR_SET_PDEATHSIG, PR_SET_DUMPABLE):
        _refuse_where(rules, "prctl", (0, LOW_WORD, option))


def _refuse_hidden_memory(rules: SyscallFilter) -> None:
    # What is neither a file nor in anybody's address space any more, no counter finds. CUDA takes
    # memory this way that card and processor share.
    shared = mmap.MAP_SHARED | mmap.MAP_ANONYMOUS
    _refuse_where(rules, "mmap", (3, shared, shared))


def _refuse_datagrams(rules: SyscallFilter) -> None:
    # Such a socket reaches the host's sockets without connect, and holds messages of many others.
    # Among Unix sockets the raw kind is another name of it.
    for kind in (socket.SOCK_DGRAM, socket.SOCK_RAW):
        for name in ("socket", "socketpair"):
            _refuse_where(rules, name, (0, LOW_WORD, socket.AF_UNIX), (1, 0xF, kind))


def _refuse_families(rules: SyscallFilter, allowed: set[int]) -> None:
    import pyseccomp

    refusal = pyseccomp.ERRNO(errno.EAFNOSUPPORT)
    for family in set(range(max(allowed))) - allowed:
        rules.add_rule(refusal, "socket", pyseccomp.Arg(0, pyseccomp.EQ, family))
    rules.add_rule(refusal, "socket", pyseccomp.Arg(0, pyseccomp.GT, max(allowed)))
    rules.add_rule(refusal, "socketpair", pyseccomp.Arg(0, pyseccomp.NE, socket.AF_UNIX))


def _refuse_without_namespaces(rules: SyscallFilter, alone: int | None) -> None:
    import pyseccomp

    _refuse_families(rules, {socket.AF_UNIX})
    _refuse_names(rules, refused.WITHOUT_NAMESPACES, errno.EPERM)
    refusal = pyseccomp.ERRNO(errno.EPERM)
    for name in ("prlimit64", "sched_setaffinity"):
        rules.add_rule(refusal, name, pyseccomp.Arg(0, pyseccomp.NE, 0))
    if alone is not None:
        _refuse_names(rules, refused.SIGNALS, errno.EPERM)
        rules.add_rule(refusal, "tgkill", pyseccomp.Arg(0, pyseccomp.NE, alone))
        for command in (F_SETOWN, F_SETOWN_EX):
            _refuse_where(rules, "fcntl", (1, LOW_WORD, command))


def _refuse_files_of_the_user(rules: SyscallFilter) -> None:
    import pyseccomp

    _refuse_names(rules, refused.ON_FILES_OF_THE_USER, errno.EPERM)
    _refuse_names(rules, refused.PRETENDED_ON_FILES_OF_THE_USER, 0)
    _refuse_names(rules, refused.UNKNOWN_TO_LANDLOCK, errno.ENOSYS)
    path_given = pyseccomp.Arg(1, pyseccomp.NE, 0)
    rules.add_rule(pyseccomp.ERRNO(0), "utimensat", path_given)
    # Landlock before version 3 takes it for reading.
    for name, position in (("open", 1), ("openat", 2)):
        _refuse_where(rules, name, (position, os.O_ACCMODE | os.O_TRUNC, os.O_TRUNC))
