"""The way into the confinement, for the process that is to stay in it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from autograder.sandbox import landlock, namespaces, privileges, rlimits, seccomp
from autograder.sandbox.confinement import Confinement, Workplace
from autograder.sandbox.level import Level
from autograder.sandbox.mounts import DEVICES, give_to
from autograder.sandbox.submission import copy_plain_files
from autograder.sandbox.view import plan

WITH_NAMESPACES = (Level.NAMESPACES, Level.USER_NAMESPACES)
# What libraries ask about the machine; /proc/self is this process's alone, not its children's.
ABOUT_THE_MACHINE = ("/proc/self", "/proc/meminfo", "/proc/cpuinfo", "/proc/stat")
# What CUDA reads of it, and where it writes its threads' names.
ABOUT_THE_CARDS = ("/proc/devices", "/proc/driver", "/proc/modules")
OWN_THREADS = "/proc/self/task"
FIRST_VICTIM = 500  # of 1000: where memory runs out, this process goes before the grader


def enter(confinement: Confinement) -> Workplace:
    """Confine this process for good and return its writable folders; it stands in one of them.

    Raises:
        OSError, SetupError: the process must end, for it may be confined in part.
    """
    Path("/proc/self/oom_score_adj").write_text(str(FIRST_VICTIM), "ascii")
    os.umask(0o022)
    same_user = os.geteuid() != 0
    with_namespaces = confinement.level in WITH_NAMESPACES
    with_card = bool(confinement.devices)
    workplace = namespaces.enter(confinement) if with_namespaces else _on_disk(confinement)
    rlimits.set_limits(confinement.limits, confinement.level, with_card=with_card)
    privileges.drop(confinement.identity, may_read=not with_namespaces and _barred(confinement))
    os.chdir(workplace.submission)
    if confinement.level is Level.LANDLOCK:
        _restrict(confinement, workplace)
    if confinement.level is not Level.NONE:
        seccomp.load(confinement.level, same_user=same_user, with_card=with_card)
    return workplace


def _restrict(confinement: Confinement, workplace: Workplace) -> None:
    readable = confinement.readable + ABOUT_THE_MACHINE
    writable = (workplace.home, workplace.temporary, workplace.submission)
    in_place = confinement.devices
    if in_place:
        readable += tuple(path for path in ABOUT_THE_CARDS if Path(path).exists())
        in_place += (OWN_THREADS,)
    landlock.restrict(readable, writable, tuple(f"/dev/{name}" for name in DEVICES), in_place)


def _on_disk(confinement: Confinement) -> Workplace:
    plan(confinement.readable)  # the same errors as at the other levels
    scratch = Path(confinement.scratch)
    for name in ("home", "tmp", "submission"):
        (scratch / name).mkdir(mode=0o700)
    workplace = Workplace(f"{scratch}/home", f"{scratch}/tmp", f"{scratch}/submission")
    if confinement.submission is not None:
        copy_plain_files(confinement.submission, workplace.submission, confinement.limits)
    if confinement.identity is not None and os.geteuid() == 0:
        give_to(confinement.scratch, confinement.identity)
    return workplace


def _barred(confinement: Confinement) -> bool:
    """Return whether a folder on the way to a readable path lets only its owner pass.

    An unused user could not reach Python below it, as in an installation in root's home.
    """
    if confinement.identity is None or os.geteuid() != 0:
        return False
    paths = (*confinement.readable, confinement.scratch)
    folders = {folder for path in paths for folder in Path(os.path.realpath(path)).parents}
    return any(not folder.stat().st_mode & stat.S_IXOTH for folder in folders)
