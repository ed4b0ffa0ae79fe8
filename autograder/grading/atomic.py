"""Files and folders that are there as a whole or not at all, whenever the grader is killed."""

from __future__ import annotations

import os
import secrets
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_UNFINISHED = ".unfinished-"


def write_file(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Put `data` into the place of a file, on the disk before its name is.

    After a power failure the earlier file may be back; it is whole too.
    """
    unfinished = beside(path)
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def put_folder(finished: Path, path: Path) -> None:
    """Put a folder that `beside` named into its place; a kill in between leaves neither."""
    if path.exists():
        old = beside(path)
        path.rename(old)
        finished.rename(path)
        shutil.rmtree(old)
    else:
        finished.rename(path)


def beside(path: Path) -> Path:
    """Return a new name in the same folder, which `clear_unfinished` knows again."""
    return path.parent / f"{_UNFINISHED}{secrets.token_hex(8)}"


def clear_unfinished(folder: Path) -> None:
    """Remove what a killed grader left in a folder; nobody else may be writing there."""
    for path in folder.glob(f"{_UNFINISHED}*"):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
