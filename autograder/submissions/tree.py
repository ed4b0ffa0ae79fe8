"""nbgrader's submitted tree: one folder for each student and lesson, the earlier ones kept."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.submissions.plain import NotPlainError, blocks, read_plain
from autograder.submissions.screen import walk

if TYPE_CHECKING:
    from pathlib import Path

TIMESTAMP = "timestamp.txt"
_LARGEST_TIMESTAMP = 1_000
_LARGEST = 1 << 30


@dataclass(frozen=True)
class Place:
    """Where one student's submission lies below nbgrader's root, `build/`."""

    root: Path
    student: str
    lesson: str

    @property
    def submitted(self) -> Path:
        """Where nbgrader looks for it."""
        return self.root / "submitted" / self.student / self.lesson

    @property
    def incoming(self) -> Path:
        """Where it is written until it is whole."""
        return self.root / "incoming" / self.student / self.lesson

    @property
    def earlier(self) -> Path:
        """Where what it replaced is kept, each in a numbered folder."""
        return self.root / "submitted-earlier" / self.student / self.lesson


def fresh(place: Place) -> Path:
    """Return the empty folder to write a submission into."""
    if place.incoming.exists():
        shutil.rmtree(place.incoming)  # of a run that was stopped
    place.incoming.mkdir(parents=True)
    return place.incoming


def store(place: Place, timestamp: str) -> None:
    """Put what was written into its place, if it differs from what lies there.

    A submission without a notebook replaces none that has one. What is replaced is kept. A
    timestamp that is not given stays as it is.
    """
    name = f"{place.lesson}.ipynb"
    missing = not (place.incoming / name).exists() and (place.submitted / name).exists()
    if missing or _content(place.incoming) == _content(place.submitted):
        shutil.rmtree(place.incoming)
    else:
        timestamp = timestamp or _timestamp(place.incoming) or _timestamp(place.submitted)
        _set_aside(place)
        place.submitted.parent.mkdir(parents=True, exist_ok=True)
        place.incoming.rename(place.submitted)
    if timestamp:
        write_timestamp(place.submitted, timestamp)


def write_timestamp(folder: Path, timestamp: str) -> None:
    """Say when what lies in the folder was handed in, in place of what was said before."""
    (folder / TIMESTAMP).unlink(missing_ok=True)  # it may be a link
    (folder / TIMESTAMP).write_text(f"{timestamp}\n", encoding="utf-8")


def _set_aside(place: Place) -> None:
    if not place.submitted.exists():
        return
    place.earlier.mkdir(parents=True, exist_ok=True)
    number = 1 + max((int(path.name) for path in place.earlier.iterdir()), default=0)
    place.submitted.rename(place.earlier / str(number))


def _timestamp(folder: Path) -> str:
    try:
        return read_plain(folder, TIMESTAMP, _LARGEST_TIMESTAMP).decode("utf-8", "replace").strip()
    except NotPlainError:
        return ""


def _content(folder: Path) -> dict[str, str] | None:
    """Return the SHA-256 of each file but the timestamp, None for a folder that is not there."""
    if not folder.is_dir():
        return None
    content = {}
    for found in walk(folder):
        if found.name == TIMESTAMP:
            continue
        digest = hashlib.sha256()
        try:
            for block in blocks(folder, found.name, _LARGEST):
                digest.update(block)
        except NotPlainError as error:
            content[found.name] = error.kind
        else:
            content[found.name] = digest.hexdigest()
    return content
