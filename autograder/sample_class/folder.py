"""The folder of a sample class: a course folder made here, never somebody's own."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from autograder.builder.course import Course
from autograder.grading.atomic import beside, write_file
from autograder.grading.problem import GradingError
from autograder.new_course.command import new_course
from autograder.sample_class.course_text import course_text
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from autograder.builder.course_file import CourseFile
    from autograder.builder.curriculum import Entry

MARKER = "sample-class.json"
# 23:59 in Seoul; every lesson has two weeks.
_FIRST_DUE = datetime(2026, 3, 15, 14, 59, tzinfo=UTC)
_BETWEEN = timedelta(days=14)
# What an instructor writes; nbgrader's settings stay behind, for they may name a real gradebook.
_WRITTEN = ("lessons", "exercises", "rubrics", "plans")


@dataclass(frozen=True)
class Settings:
    """What decides every byte of a class; `course` is an instructor's folder, "" for none."""

    students: int
    seed: int
    course: str = ""


def claim(folder: Path, settings: Settings, entries: list[Entry]) -> None:
    """Make the folder a course of ours, or go on with it. Raises GradingError for anybody else's.

    entries  all lessons of the course
    """
    marker = folder / MARKER
    if marker.is_file():
        if (found := _settings_in(marker)) != settings:
            said = _said(found) if found else "?"
            raise GradingError(_OTHER_CLASS.format(folder=folder, said=said), _SAME, _REMOVE)
    elif folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise GradingError(_NOT_OURS.format(folder=folder), _EMPTY, _ANOTHER)
    else:
        unfinished = beside(folder)
        new_course(unfinished, entries, "sample-class")
        _write(unfinished / "course.toml", course_text([], {}))
        _write(unfinished / MARKER, json.dumps(asdict(settings), indent=1))
        if folder.exists():
            folder.rmdir()
        unfinished.rename(folder)


def take_over(source: Path, folder: Path) -> None:
    """Copy what an instructor has written into the class's folder, in place of what lies there."""
    for name in _WRITTEN:
        shutil.rmtree(folder / name, ignore_errors=True)
        if (source / name).is_dir():
            shutil.copytree(
                source / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
            )


def choose(
    course: Course,
    chosen: Sequence[Entry],
    entries: Sequence[Entry],
    own: CourseFile | None = None,
) -> None:
    """Let the class have these lessons as well; those of an earlier run stay.

    own  the instructor's course.toml, whose titles, points and due dates hold here too
    """
    assert course.folder is not None
    file = course.folder / "course.toml"
    kept = {path.name for path in course.instructor_source.glob("*/")}
    kept |= {entry.name for entry in chosen}
    names = [entry.name for entry in entries if entry.name in kept]
    dues = {name: due(name, entries) for name in names} | (own.dues() if own else {})
    _write(file, course_text(names, dues, own.tables if own else None))


def is_changed(course: Course, lesson: str) -> bool:
    """Tell whether an instructor has written the lesson's text or a twin of it."""
    return course.own_lesson(lesson) is not None or any(course.exercises(lesson).glob("*.py"))


def due(name: str, entries: Sequence[Entry]) -> datetime:
    """Return when a lesson has to be handed in, by its place in the course."""
    return _FIRST_DUE + [entry.name for entry in entries].index(name) * _BETWEEN


def _write(path: Path, text: str) -> None:
    if not path.is_file() or path.read_text("utf-8") != text:
        write_file(path, text.encode())


def _said(settings: Settings) -> str:
    course = f" --course {settings.course}" if settings.course else ""
    return f"--students {settings.students} --seed {settings.seed}{course}"


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
    en="Expected the same number of students, the same seed and the same course.",
    ko="학생 수와 시드, 강좌가 같아야 합니다.",
)
_REMOVE = Text(
    en="Try --folder with another one, or remove this one.",
    ko="--folder로 다른 폴더를 지정하거나 이 폴더를 지워 보십시오.",
)
