"""Looks at a folder that a learner handed in without opening a file of it."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from autograder.job import Incident

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from autograder.job import Limits

MOST_FILES = 1_000
DEEPEST = 8
MOST_INCIDENTS = 50
_MOST_NAMES = 50_000  # in one folder
# nbgrader ignores the same; they are made by tools, not by learners.
IGNORED = frozenset({".ipynb_checkpoints", "__pycache__", "feedback", "__MACOSX", ".DS_Store"})


@dataclass(frozen=True)
class Found:
    """Something below a folder; the name's parts may hold bytes that are not UTF-8, escaped."""

    name: str  # relative, with "/"
    problem: str = ""  # why it may not be copied: a kind of `autograder.reasons`
    size: int = 0


def screen(folder: Path, limits: Limits) -> tuple[list[str], list[Incident]]:
    """Return the names of the plain files that may be copied, and incidents for the other things.

    Links, pipes, sockets, devices, files with a second name, files above `limits.file` bytes and
    whatever goes beyond `limits.disk` bytes, 1,000 files or 8 folders' depth may not be copied.
    At most 50 things are named.
    """
    names: list[str] = []
    incidents: list[Incident] = []
    for found in judged(folder, limits):
        if not found.problem:
            names.append(found.name)
        elif len(incidents) < MOST_INCIDENTS:
            incidents.append(Incident(found.problem, detail=printable(found.name)))
    return names, incidents


def judged(folder: Path, limits: Limits) -> Iterator[Found]:
    """Give what lies below a folder, each with its problem, the limits' too."""
    room = limits.disk
    files = 0
    for found in walk(folder):
        if found.problem:
            yield found
        elif found.size > limits.file:
            yield replace(found, problem="file-too-large")
        elif found.size > room or files == MOST_FILES:
            yield replace(found, problem="too-many-files")
        else:
            room -= found.size
            files += 1
            yield found


def walk(folder: Path) -> Iterator[Found]:
    """Give what lies below a folder, by name, following nothing."""
    yield from _walk(folder, "", 0)


def _walk(folder: Path, prefix: str, depth: int) -> Iterator[Found]:
    try:
        with os.scandir(folder) as entries:
            # Millions of names are refused before they are all in memory.
            listed = list(islice(entries, _MOST_NAMES + 1))
    except OSError:
        yield Found(prefix.rstrip("/") or ".", "unreadable")
        return
    if len(listed) > _MOST_NAMES:
        yield Found(prefix.rstrip("/") or ".", "too-many-files")
        return
    for entry in sorted(listed, key=lambda entry: entry.name):
        if entry.name in IGNORED or entry.name.endswith(".pyc"):
            continue
        name = prefix + entry.name
        try:
            status = entry.stat(follow_symlinks=False)
        except OSError:
            yield Found(name, "unreadable")
            continue
        if not _is_utf8(entry.name):
            yield Found(name, "name-not-utf8")
        elif not stat.S_ISDIR(status.st_mode):
            yield Found(name, problem_of(status), status.st_size)
        elif depth == DEEPEST:
            yield Found(name, "too-deep")
        else:
            yield from _walk(folder / entry.name, f"{name}/", depth + 1)


def problem_of(status: os.stat_result) -> str:
    """Return why a file may not be read, or "" for a plain file with one name."""
    if stat.S_ISLNK(status.st_mode):
        return "link"
    if not stat.S_ISREG(status.st_mode):
        return "special-file"
    if status.st_nlink > 1:
        # The other name may be a file of somebody else.
        return "hard-link"
    return ""


def printable(name: str) -> str:
    """Return a name that can be stored and shown, whatever its bytes, at most 200 characters."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in name[:200])[:200]


def _is_utf8(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
