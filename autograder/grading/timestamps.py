"""When a submission was handed in, as nbgrader's `timestamp.txt` says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nbgrader.utils import parse_utc

from autograder.job import Incident
from autograder.submissions.plain import NotPlainError, read_plain
from autograder.submissions.tree import TIMESTAMP

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

_LONGEST = 200  # bytes
# dateutil opens a file of the zone's name: a learner's must stay in the folder of zones.
_ZONE = re.compile(r"[+-]?\d{1,6}|[A-Za-z]+([/_+-]?[A-Za-z0-9]+)*")


def handed_in(folder: Path) -> tuple[datetime | None, Incident | None]:
    """Return the time in UTC without a zone, None if there is none; an incident if unreadable.

    An empty file says nothing, as in nbgrader; a malformed one stops nbgrader.
    """
    try:
        data = read_plain(folder, TIMESTAMP, _LONGEST)
    except NotPlainError:
        if (folder / TIMESTAMP).is_symlink() or (folder / TIMESTAMP).exists():
            return None, Incident("timestamp-malformed")
        return None, None
    text = data.decode("utf-8", "replace").strip()
    if not text:
        return None, None
    try:
        found = _parsed(text)
    except (ValueError, OverflowError):
        return None, Incident("timestamp-malformed", detail=_shown(text))
    return found, None


def _parsed(text: str) -> datetime:
    parts = text.split(" ")
    if len(parts) == 3 and not _ZONE.fullmatch(parts[2]):
        raise ValueError(text)
    found: datetime = parse_utc(text)
    return found


def _shown(text: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in text)[:40]
