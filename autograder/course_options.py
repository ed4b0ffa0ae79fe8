"""`--course DIR`, which every command knows: the folder of an instructor's own course."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.builder.course import PROJECT, Course
from autograder.builder.course_file import read_course_file
from autograder.grading.problem import GradingError
from cnnlab.checks import library
from cnnlab.course_folder import FILE
from cnnlab.text import Text

if TYPE_CHECKING:
    from autograder.arguments import Parser

_HELP = "folder of your own course (default: this folder, if it holds course.toml)"
# There a bare --course may mean all lessons.
_WITHOUT_VALUE = ("report",)


def add_course(
    parser: argparse.ArgumentParser, commands: argparse._SubParsersAction[Parser]
) -> None:
    """Add the option to the parser and to each of its commands."""
    parser.add_argument("--course", type=Path, metavar="DIR", help=_HELP)
    for name, command in commands.choices.items():
        # Suppressed: what is said before the command must not be forgotten after it.
        command.add_argument(
            "--course",
            type=Path,
            metavar="DIR",
            nargs="?" if name in _WITHOUT_VALUE else None,
            default=argparse.SUPPRESS,
            help=_HELP,
        )


def course_of(options: argparse.Namespace) -> Course:
    """Return the course that is meant, and take its exercises from now on.

    Raises GradingError where --course names a folder without course.toml, and BuildError for one
    whose course.toml is not sound.
    """
    named: Path | None = getattr(options, "course", None)
    project = None if options.root == Path() else options.root
    if named is not None and not (named / FILE).is_file():
        raise GradingError(_NO_COURSE.format(folder=named), _HAS_ONE, _MAKE.format(folder=named))
    here = named or (Path() if project is None and Path(FILE).is_file() else None)
    if here is None:
        course = Course(options.root.resolve())
    else:
        course = Course((project or PROJECT).resolve(), here.resolve())
    if course.folder is not None:
        read_course_file(course.folder)
    library.use(course.folder)
    return course


_NO_COURSE = Text(
    en="Received the folder {folder}, which holds no course.toml.",
    ko="받은 폴더에 course.toml이 없습니다: {folder}.",
)
_HAS_ONE = Text(
    en="Expected the folder of a course, as `new-course` makes it.",
    ko="`new-course` 명령으로 만든 강좌 폴더가 필요합니다.",
)
_MAKE = Text(
    en="Try `python -m autograder new-course {folder}`, or another folder.",
    ko="`python -m autograder new-course {folder}` 명령으로 만들거나 폴더 이름을 확인해 보십시오.",
)
