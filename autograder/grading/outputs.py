"""Whether the files that are asked for can be written and filled in: known before grading."""

from __future__ import annotations

from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from autograder.grading.exports.canvas_csv import open_canvas
from autograder.grading.exports.moodle_csv import open_moodle
from autograder.grading.exports.sheet import unwritable
from autograder.grading.feedback.title import title_of
from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from autograder.grading.gradebook.released import Released


def require_outputs(options: argparse.Namespace) -> None:
    """Raise GradingError for a path to which no file can be written; make nothing there."""
    for name in ("csv", "canvas", "moodle"):
        path: Path | None = getattr(options, name)
        if path is not None:
            _require_file(f"--{name}", path)


def require_fillable(repository: Path, released: Released, options: argparse.Namespace) -> None:
    """Raise GradingError for a file to fill in that is none of this lesson's."""
    if options.canvas_gradebook:
        names = names_of(repository, released.lesson)
        open_canvas(options.canvas_gradebook, names, released.possible)
    if options.moodle_worksheet:
        open_moodle(options.moodle_worksheet, released.possible)


def names_of(repository: Path, lesson: str) -> list[str]:
    """Return what a lesson may be called on a platform."""
    title = title_of(repository, lesson)
    return [lesson, title.en, title.ko]


def _require_file(name: str, path: Path) -> None:
    folder = path.parent
    if path.is_dir():
        inside = _INSIDE.format(path=path / "grades.csv")
        raise GradingError(_FOLDER.format(name=name, path=path), _FILE, inside)
    if path.exists() and not path.is_file():
        raise GradingError(_SPECIAL.format(name=name, path=path), _FILE, _ANOTHER)
    if not folder.is_dir():
        missing = _NO_FOLDER.format(name=name, path=path, folder=folder)
        raise GradingError(missing, _THERE, _MAKE.format(folder=folder))
    try:
        with TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise unwritable(path, error) from error


_FOLDER = Text(
    en="Received {name} {path}, which is a folder.",
    ko="{name}에 폴더를 받았습니다: {path}.",
)
_SPECIAL = Text(
    en="Received {name} {path}, which is a device, a pipe or a socket.",
    ko="{name}에 장치, 파이프 또는 소켓을 받았습니다: {path}.",
)
_NO_FOLDER = Text(
    en="Received {name} {path}, but there is no folder {folder}.",
    ko="{name}에 받은 경로의 폴더가 없습니다: {path}.",
)
_FILE = Text(en="Expected the path of a file.", ko="파일의 경로가 필요합니다.")
_THERE = Text(
    en="Expected a path in a folder that exists.", ko="이미 있는 폴더의 경로가 필요합니다."
)
_INSIDE = Text(en="Try {path}.", ko="{path} 경로를 지정해 보십시오.")
_ANOTHER = Text(
    en="Try another name; the file takes the place of what is there.",
    ko="다른 이름을 지정하십시오. 저장하면 그 자리에 있는 것을 대신합니다.",
)
_MAKE = Text(
    en="Try `mkdir -p {folder}` first, or another path.",
    ko="먼저 `mkdir -p {folder}` 명령을 실행하거나 다른 경로를 지정하십시오.",
)
