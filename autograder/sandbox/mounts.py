"""The new root: what is readable, a workplace of limited size, nothing else of the host."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

from autograder.sandbox.confinement import Confinement, Workplace
from autograder.sandbox.submission import copy_plain_files
from autograder.sandbox.system import NUMBER_OF_MOUNT_SETATTR, call, mount
from autograder.sandbox.view import plan

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_BIND, MS_REC, MS_PRIVATE = 0x1000, 0x4000, 0x40000
MNT_DETACH = 2
AT_RECURSIVE = 0x8000
LARGEST_ROOT = 1 << 20  # bytes: it holds only folders, links and three small files
MOST_FILES = 20_000
# /dev/zero is left out: mapped as shared, it is memory that no counter of a process shows.
DEVICES = ("null", "full", "random", "urandom")
WORKPLACE = "/workplace"
INSIDE = Workplace(f"{WORKPLACE}/home", f"{WORKPLACE}/tmp", f"{WORKPLACE}/submission")


class _MountAttributes(ctypes.Structure):
    _fields_ = (
        ("set", ctypes.c_uint64),
        ("clear", ctypes.c_uint64),
        ("propagation", ctypes.c_uint64),
        ("user_namespace", ctypes.c_uint64),
    )


def enter_new_root(confinement: Confinement, user: int) -> Workplace:
    """Move this process to a root of its own and return its writable folders.

    Needs its own mount namespace. user owns the workplace; the caller becomes that user later.
    """
    mount("", "/", "", MS_REC | MS_PRIVATE)
    root = confinement.scratch
    mount("tmpfs", root, "tmpfs", MS_NOSUID | MS_NODEV, f"mode=0755,size={LARGEST_ROOT}")
    _show_readable(root, confinement.readable)
    _write_names(root, user)
    for folder in ("proc", "dev/shm", "tmp", WORKPLACE[1:]):
        Path(root, folder).mkdir(parents=True, exist_ok=True)
    devices = (*(f"/dev/{name}" for name in DEVICES), *confinement.devices)
    for path in devices:
        Path(root + path).parent.mkdir(parents=True, exist_ok=True)
        Path(root + path).touch()
    Path(root, "dev/fd").symlink_to("/proc/self/fd")
    _make_read_only(root)
    for path in devices:
        mount(path, root + path, "", MS_BIND)
    # CUDA gives up where it cannot write its threads' names there.
    protected = 0 if confinement.devices else MS_RDONLY
    mount("proc", f"{root}/proc", "proc", protected | MS_NOSUID | MS_NODEV | MS_NOEXEC)
    _make_workplace(root, confinement, user)
    os.chdir(root)
    call("pivot_root", b".", b".")
    call("umount2", b".", MNT_DETACH)
    os.chdir("/")
    return INSIDE


def _show_readable(root: str, readable: tuple[str, ...]) -> None:
    view = plan(readable)
    for link, target in view.links.items():
        Path(root + link).parent.mkdir(parents=True, exist_ok=True)
        Path(root + link).symlink_to(target)
    for source in view.sources:
        inside = Path(root + source)
        inside.parent.mkdir(parents=True, exist_ok=True)
        if Path(source).is_dir():
            inside.mkdir(exist_ok=True)
        else:
            inside.touch()
        mount(source, str(inside), "", MS_BIND | MS_REC)


def _write_names(root: str, user: int) -> None:
    folder = Path(root, "etc")
    if folder.is_mount():
        return
    folder.mkdir(exist_ok=True)
    lines = {
        "passwd": f"student:x:{user}:{user}::{INSIDE.home}:/bin/sh\n",
        "group": f"student:x:{user}:\n",
        "hosts": "127.0.0.1 localhost kernel\n::1 localhost\n",
    }
    for name, text in lines.items():
        if not (folder / name).is_mount():
            (folder / name).write_text(text, "ascii")


def _make_read_only(root: str) -> None:
    # One call reaches all the mounts below, also those that a readable folder brought along.
    attributes = _MountAttributes(set=MS_RDONLY | MS_NOSUID | MS_NODEV)
    size = ctypes.sizeof(attributes)
    call("syscall", NUMBER_OF_MOUNT_SETATTR, -1, os.fsencode(root), AT_RECURSIVE, attributes, size)


def _make_workplace(root: str, confinement: Confinement, user: int) -> None:
    # One tmpfs for all that is writable: the limit holds for everything together.
    place = root + WORKPLACE
    options = f"mode=0755,size={confinement.limits.disk},nr_inodes={MOST_FILES}"
    mount("tmpfs", place, "tmpfs", MS_NOSUID | MS_NODEV, options)
    for name in ("home", "submission", "tmp", "shm"):
        Path(place, name).mkdir(mode=0o700)
    if confinement.submission is not None:
        copy_plain_files(confinement.submission, f"{place}/submission", confinement.limits)
    give_to(place, user)
    mount(f"{place}/shm", f"{root}/dev/shm", "", MS_BIND)
    if not any(Path(root, "tmp").iterdir()):  # else something readable lies there
        mount(f"{place}/tmp", f"{root}/tmp", "", MS_BIND)


def give_to(folder: str, user: int) -> None:
    """Make the user the owner of the folder and of all that lies in it."""
    for place, folders, files in os.walk(folder):
        os.chown(place, user, user)
        for name in folders + files:
            os.chown(Path(place, name), user, user, follow_symlinks=False)
