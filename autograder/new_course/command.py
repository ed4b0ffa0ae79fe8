"""Makes a course folder; what is in it belongs to the instructor from then on."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.builder.course import PROJECT, Course
from autograder.builder.curriculum import Entry, read_curriculum
from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    from autograder.arguments import Parser

_TEMPLATES = Path(__file__).with_name("templates")
_FOLDERS = ("lessons", "exercises")
# Their names here do not act where they lie: git would obey a .gitignore.
_FILES = {"gitignore": ".gitignore", "nbgrader_config.py.txt": "nbgrader_config.py"}


def add_new_course(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command to the others."""
    make = commands.add_parser(
        "new-course",
        help="make a folder for your own course",
        description="Make a folder for your own course: which lessons, which points, which due "
        "dates, and exercises of your own. An update of the project changes nothing in it.",
    )
    make.add_argument("folder", type=Path, metavar="DIR", help="a folder that is new or empty")
    make.set_defaults(run=_new_course)


def _new_course(options: argparse.Namespace) -> int:
    project = PROJECT if options.root == Path() else options.root.resolve()
    if options.folder.resolve().is_relative_to(project / "build"):
        raise GradingError(_MADE_AGAIN.format(folder=options.folder), _EMPTY_ELSEWHERE, _BESIDE)
    new_course(options.folder, read_curriculum(Course(project)))
    print(_MADE.format(folder=options.folder))
    return 0


def new_course(folder: Path, entries: list[Entry], name: str = "") -> None:
    """Write a course of all the lessons into `folder`; `name` is its id if not the folder's own.

    Raises GradingError if the folder holds files, or cannot be made.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise GradingError(_NOT_EMPTY.format(folder=folder), _EMPTY, _ANOTHER)
    try:
        _write(folder, entries, course_id(name or folder.resolve().name))
    except OSError as error:
        why = error.strerror
        raise GradingError(
            _NOT_MADE.format(folder=folder, why=why), _A_PLACE, _ELSEWHERE
        ) from error


def _write(folder: Path, entries: list[Entry], identity: str) -> None:
    for part in _FOLDERS:
        (folder / part).mkdir(parents=True, exist_ok=True)
    lessons = "\n".join(f'    "{entry.name}",  # {entry.title["en"]}' for entry in entries)
    for template in sorted(_TEMPLATES.iterdir()):
        text = template.read_text("utf-8").replace("@ID@", identity)
        target = folder / _FILES.get(template.name, template.name)
        target.write_text(text.replace("@LESSONS@", lessons), "utf-8")


def course_id(name: str) -> str:
    """Return a folder's name as an id that nbgrader takes."""
    kept = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("-._")
    return kept or "course"


_MADE = Text(
    en="{folder} is your course. Edit course.toml, then run from that folder:\n"
    "  python -m autograder verify\n  python -m autograder build\n"
    "  nbgrader generate_assignment LESSON",
    ko="강좌 폴더를 만들었습니다: {folder}\ncourse.toml을 고친 다음 그 폴더에서 실행하십시오.\n"
    "  python -m autograder verify\n  python -m autograder build\n"
    "  nbgrader generate_assignment 단원",
)
_NOT_EMPTY = Text(
    en="Received {folder}, which holds files already.",
    ko="받은 폴더에 이미 파일이 있습니다: {folder}.",
)
_EMPTY = Text(
    en="Expected a folder that is new or empty, so that nothing is lost.",
    ko="기존 파일을 잃지 않도록 새 폴더나 빈 폴더가 필요합니다.",
)
_ANOTHER = Text(
    en="Try another name; `--course` takes a course that you have already.",
    ko="다른 이름을 쓰십시오. 이미 만든 강좌는 `--course`로 지정합니다.",
)
_NOT_MADE = Text(
    en="Received {folder}, which cannot be made: {why}.",
    ko="받은 폴더를 만들 수 없습니다: {folder} ({why}).",
)
_A_PLACE = Text(
    en="Expected a path in a folder that you may write to.",
    ko="쓸 수 있는 폴더 안의 경로가 필요합니다.",
)
_ELSEWHERE = Text(en="Try another path.", ko="다른 경로를 지정해 보십시오.")
_MADE_AGAIN = Text(
    en="Received {folder}, which lies in the project's build/: `make clean` removes all of that.",
    ko="받은 폴더 {folder}는 프로젝트의 build/ 안에 있습니다. `make clean`을 실행하면 지워집니다.",
)
_EMPTY_ELSEWHERE = Text(
    en="Expected a folder outside of build/.", ko="build/ 밖의 폴더가 필요합니다."
)
_BESIDE = Text(
    en="Try a folder beside the project, such as ../my-course.",
    ko="../my-course처럼 프로젝트 옆의 폴더를 지정해 보십시오.",
)
