"""An instructor's course folder as learners' code needs it: lessons, titles, points.

The build checks every field of course.toml and says what is wrong; this reads what is sound.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

FILE = "course.toml"
_VARIABLE = "CNNLAB_COURSE"


@dataclass(frozen=True)
class CourseFolder:
    """Which lessons a course has, in its order, and what it changes in them.

    titles  of the lessons that the course names itself, in both languages
    points  of exercises and written questions, by lesson; 0 takes an exercise out
    places  number, minutes and needs of the lessons for which the course says them
    """

    path: Path
    lessons: tuple[str, ...] | None  # None: all there are
    titles: Mapping[str, Mapping[str, str]]
    points: Mapping[str, Mapping[str, float]]
    places: Mapping[str, Mapping[str, Any]]

    @property
    def exercises(self) -> Path:
        """Return the folder of the course's own twins, a folder for each lesson."""
        return self.path / "exercises"

    def lesson_text(self, lesson: str) -> Path:
        """Return where a text of the course's own would lie."""
        return self.path / "lessons" / f"{lesson}.md"


def read_folder(path: Path) -> CourseFolder:
    """Return what course.toml in `path` says. Raises OSError and tomllib.TOMLDecodeError."""
    return _read(path.resolve(), (path / FILE).stat().st_mtime_ns)


@lru_cache(maxsize=8)
def _read(path: Path, _changed: int) -> CourseFolder:
    data = tomllib.loads((path / FILE).read_text("utf-8"))
    lessons = data.get("lesson")
    tables = _tables(lessons if isinstance(lessons, dict) else {})
    names = data.get("lessons")
    return CourseFolder(
        path,
        tuple(map(str, names)) if isinstance(names, list) else None,
        {name: title for name, table in tables.items() if (title := _title(table.get("title")))},
        {name: _points(table.get("points")) for name, table in tables.items()},
        {name: _place(table) for name, table in tables.items()},
    )


def nearest_folder() -> Path | None:
    """Return the course folder that a learner works in: CNNLAB_COURSE's, or the nearest above."""
    if named := os.environ.get(_VARIABLE, ""):
        return Path(named)
    try:
        here = Path.cwd()
    except OSError:  # somebody has removed it
        return None
    return next((path for path in (here, *here.parents) if _is_course(path)), None)


def _is_course(path: Path) -> bool:
    try:
        # Another program's file of the same name has no such line.
        return "\nid = " in "\n" + (path / FILE).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return False


def _tables(lessons: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    return {name: table for name, table in lessons.items() if isinstance(table, dict)}


def _title(title: object) -> dict[str, str] | None:
    sound = isinstance(title, dict) and set(title) == {"en", "ko"}
    return {str(name): str(words) for name, words in title.items()} if sound else None  # type: ignore[attr-defined]


def _place(table: Mapping[str, Any]) -> dict[str, Any]:
    sound = {"number": int, "minutes": int, "needs": list}
    return {name: table[name] for name, kind in sound.items() if isinstance(table.get(name), kind)}


def _points(points: object) -> dict[str, float]:
    if not isinstance(points, dict):
        return {}
    return {
        str(name): float(value)
        for name, value in points.items()
        if isinstance(value, int | float) and not isinstance(value, bool)
    }
