"""The folder of a sample class: a course folder made here, never somebody's own."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from autograder.builder.course import Course
from autograder.grading.atomic import beside, write_file
from autograder.grading.problem import GradingError
from autograder.new_course.command import new_course
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from autograder.builder.curriculum import Entry

MARKER = "sample-class.json"
# 23:59 in Seoul; every lesson has two weeks.
_FIRST_DUE = datetime(2026, 3, 15, 14, 59, tzinfo=UTC)
_BETWEEN = timedelta(days=14)
_COURSE = """\
# A sample class: made again by python -m autograder demo.
id = "sample-class"
title.en = "A sample class"
title.ko = "예시 반"
lessons = [{names}]
"""
_LESSON = """
[lesson.{name}]
due = {due}
"""


@dataclass(frozen=True)
class Settings:
    """What decides every byte of a class."""

    students: int
    seed: int


def claim(folder: Path, settings: Settings, entries: list[Entry]) -> None:
    """Make the folder a course of ours, or go on with it. Raises GradingError for anybody else's.

    entries  all lessons of the project
    """
    marker = folder / MARKER
    if marker.is_file():
        if (found := _settings_in(marker)) != settings:
            said = f"--students {found.students} --seed {found.seed}" if found else "?"
            raise GradingError(_OTHER_CLASS.format(folder=folder, said=said), _SAME, _REMOVE)
    elif folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise GradingError(_NOT_OURS.format(folder=folder), _EMPTY, _ANOTHER)
    else:
        folder.parent.mkdir(parents=True, exist_ok=True)
        unfinished = beside(folder)
        new_course(unfinished, entries)
        _write(unfinished / "course.toml", _COURSE.format(names=""))
        _write(unfinished / MARKER, json.dumps(asdict(settings), indent=1))
        if folder.exists():
            folder.rmdir()
        unfinished.rename(folder)


def choose(course: Course, chosen: Sequence[Entry], entries: Sequence[Entry]) -> None:
    """Let the course have these lessons as well; those of an earlier run stay."""
    assert course.folder is not None
    file = course.folder / "course.toml"
    kept = {path.name for path in course.instructor_source.glob("*/")}
    kept |= {entry.name for entry in chosen}
    names = [entry.name for entry in entries if entry.name in kept]
    quoted = ", ".join(f'"{name}"' for name in names)
    tables = [_LESSON.format(name=name, due=due(name, entries).isoformat()) for name in names]
    _write(file, _COURSE.format(names=quoted) + "".join(tables))


def due(name: str, entries: Sequence[Entry]) -> datetime:
    """Return when a lesson has to be handed in, by its place in the course."""
    return _FIRST_DUE + [entry.name for entry in entries].index(name) * _BETWEEN


def _write(path: Path, text: str) -> None:
    if not path.is_file() or path.read_text("utf-8") != text:
        write_file(path, text.encode())


def _settings_in(marker: Path) -> Settings | None:
    try:
        return Settings(**json.loads(marker.read_bytes()))
    except (ValueError, TypeError):
        return None


_NOT_OURS = Text(
    en="Received the folder {folder}, which holds something else.",
    ko="받은 폴더 {folder}에 다른 것이 들어 있습니다.",
)
_EMPTY = Text(
    en="Expected an empty folder, or none, or that of an earlier sample class.",
    ko="빈 폴더, 아직 없는 폴더, 또는 전에 만든 예시 반의 폴더가 필요합니다.",
)
_ANOTHER = Text(
    en="Try --folder with another one. Nothing was changed.",
    ko="--folder로 다른 폴더를 지정해 보십시오. 바뀐 것은 없습니다.",
)
_OTHER_CLASS = Text(
    en="Received the folder {folder}, in which another sample class lies: {said}.",
    ko="받은 폴더 {folder}에 다른 예시 반이 있습니다: {said}.",
)
_SAME = Text(
    en="Expected the same number of students and the same seed.",
    ko="학생 수와 시드가 같아야 합니다.",
)
_REMOVE = Text(
    en="Try --folder with another one, or remove this one.",
    ko="--folder로 다른 폴더를 지정하거나 이 폴더를 지워 보십시오.",
)
