"""A copy of a submission's plain files; links, pipes and devices stay behind."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from autograder.job import Limits
from autograder.sandbox.confinement import SetupError

MOST_ENTRIES = 2_000
PIECE = 1 << 20


def copy_plain_files(source: str, target: str, limits: Limits) -> None:
    """Copy the folder's plain files and folders into an existing folder.

    Raises:
        SetupError: more files or bytes than the limits allow.
    """
    entries, size = 0, 0
    pending = [(Path(source), Path(target))]
    while pending:
        here, there = pending.pop()
        for entry in here.iterdir():
            entries += 1
            kind = entry.lstat()
            if stat.S_ISDIR(kind.st_mode):
                (there / entry.name).mkdir(mode=0o700)
                pending.append((entry, there / entry.name))
            elif stat.S_ISREG(kind.st_mode):
                size += _copy_file(entry, there / entry.name, limits.file)
            if entries > MOST_ENTRIES or size > limits.disk:
                raise SetupError(
                    f"The submission's folder holds more than {MOST_ENTRIES} entries or "
                    f"{limits.disk} bytes. Remove what the notebook does not need."
                )


def _copy_file(source: Path, target: Path, largest: int) -> int:
    # Between the look at the entry and the opening it may have become something else.
    descriptor = os.open(source, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    copied = 0
    with os.fdopen(descriptor, "rb") as reading, target.open("xb") as writing:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return 0
        while piece := reading.read(PIECE):
            copied += len(piece)
            if copied > largest:
                raise SetupError(
                    f"{source.name} in the submission has more than the {largest} bytes "
                    "that one file may have. Remove it or make it smaller."
                )
            writing.write(piece)
    return copied
