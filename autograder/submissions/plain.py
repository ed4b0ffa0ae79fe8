"""Reads and copies plain files of a hostile folder, also while somebody exchanges them."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from autograder.job import Incident
from autograder.submissions.screen import printable, problem_of, screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from autograder.job import Limits

_BLOCK = 1 << 20
# Without NONBLOCK a pipe that takes a file's place after it was screened is waited for, for ever.
_FILE = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_FOLDER = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_DIRECTORY", 0)


class NotPlainError(Exception):
    """A file that may not be read; `kind` names a text in `autograder.reasons`."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def read_plain(folder: Path, name: str, most: int) -> bytes:
    """Return the bytes of the plain file `name` below `folder`.

    Raises NotPlainError for anything else, for more than `most` bytes, and if it cannot be opened.
    """
    return b"".join(blocks(folder, name, most))


def blocks(folder: Path, name: str, most: int) -> Iterator[bytes]:
    """Give the bytes of a plain file in blocks; raises as `read_plain` does."""
    try:
        with _opened(folder, name) as file:
            status = os.fstat(file)
            if problem := problem_of(status):
                raise NotPlainError(problem)
            left = most
            while block := os.read(file, _BLOCK):
                left -= len(block)
                if left < 0:
                    raise NotPlainError("file-too-large")
                yield block
    except OSError as error:
        # ELOOP is a link; the rest is a file or folder that is gone or closed to us.
        raise NotPlainError(_kind(folder / name)) from error


def copy_plain(
    folder: Path, destination: Path, limits: Limits, *, without: frozenset[str] = frozenset()
) -> tuple[list[str], list[Incident]]:
    """Copy the plain files of `folder`, but those named in `without`, and return their names.

    The incidents name what was left behind. Nothing is followed; copies belong to this process.
    """
    names, incidents = screen(folder, limits)
    copied = []
    room = limits.disk
    for name in names:
        if name in without:
            continue
        target = destination / name
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with target.open("xb") as file:
                for block in blocks(folder, name, min(limits.file, room)):
                    file.write(block)
                room -= file.tell()
        except NotPlainError as error:
            target.unlink()
            incidents.append(Incident(error.kind, detail=printable(name)))
        else:
            copied.append(name)
    return copied, incidents


@contextmanager
def _opened(folder: Path, name: str) -> Iterator[int]:
    """Open a file by one component at a time, so that no folder above it can be a link."""
    if os.open not in os.supports_dir_fd:  # Windows
        file = os.open(folder / name, _FILE | getattr(os, "O_BINARY", 0))
        try:
            yield file
        finally:
            os.close(file)
        return
    *above, last = name.split("/")
    here = os.open(folder, _FOLDER)
    try:
        for part in above:
            below = os.open(part, _FOLDER, dir_fd=here)
            os.close(here)
            here = below
        file = os.open(last, _FILE, dir_fd=here)
        try:
            yield file
        finally:
            os.close(file)
    finally:
        os.close(here)


def _kind(path: Path) -> str:
    try:
        return problem_of(path.lstat()) or "unreadable"
    except OSError:
        return "unreadable"
