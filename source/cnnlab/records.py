"""The learner's record: points and predictions, appended to a small file of the learner's own.

Lines are only ever appended, so two notebooks at once, or a crash, lose nothing. The file is
`progress.jsonl` in the user's data folder; CNNLAB_PROGRESS names another one, or "off".
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs

# Kept as well, so that points count in this session where the folder can't be written.
_session: list[Best] = []


@dataclass(frozen=True)
class Best:
    """The points of one exercise."""

    lesson: str
    exercise: str
    points: float
    possible: float


def location() -> Path | None:
    """Return where the learner's file is, or None where no record is wanted."""
    named = os.environ.get("CNNLAB_PROGRESS", "")
    if named == "off":
        return None
    return Path(named) if named else platformdirs.user_data_path("cnnlab") / "progress.jsonl"


def record(lesson: str, exercise: str, points: float, possible: float) -> None:
    """Keep the points of an exercise if they are the best so far."""
    entry = Best(lesson, exercise, float(points), float(possible))
    known = best().get((lesson, exercise))
    if location() is None or (known and known.points >= entry.points):
        return
    _session.append(entry)
    try:
        _append(entry)
    except OSError:  # a full disk or a read-only home must not stop a check
        return


def best() -> dict[tuple[str, str], Best]:
    """Return the best result of each exercise by (lesson, exercise)."""
    found: dict[tuple[str, str], Best] = {}
    for entry in [*_stored(), *_session]:
        key = (entry.lesson, entry.exercise)
        if key not in found or entry.points > found[key].points:
            found[key] = entry
    return found


def _append(entry: Best) -> None:
    path = location()
    assert path is not None
    path.parent.mkdir(parents=True, exist_ok=True)
    # One write of a short line in append mode: lines of two notebooks don't mix. The leading
    # line break closes a line that a crash cut short.
    with path.open("ab", buffering=0) as file:
        file.write(b"\n" + json.dumps(asdict(entry)).encode() + b"\n")


def _stored() -> Iterator[Best]:
    path = location()
    try:
        lines = path.read_text("utf-8", errors="replace").splitlines() if path else []
    except OSError:
        lines = []
    for line in lines:
        try:
            entry = json.loads(line)
            yield Best(
                str(entry["lesson"]),
                str(entry["exercise"]),
                float(entry["points"]),
                float(entry["possible"]),
            )
        except (ValueError, KeyError, TypeError):
            continue  # a damaged line costs only itself
