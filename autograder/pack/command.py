"""Writes what students get into one zip file, the same bytes every time."""

from __future__ import annotations

import argparse
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.builder.pipeline import LANGUAGES, Built, build
from autograder.builder.twins import points_of
from autograder.course_options import course_of
from autograder.grading.atomic import write_file
from autograder.grading.exports.sheet import unwritable
from autograder.grading.problem import GradingError
from autograder.pack.contents import contents
from autograder.zipped import zipped
from cnnlab.text import Text

if TYPE_CHECKING:
    from autograder.arguments import Parser


def add_pack(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command to the others."""
    pack = commands.add_parser(
        "pack",
        help="write what students get into a zip file",
        description="Write the notebooks of some lessons into a zip file, with the exercises of "
        "your own that their checks need and a page on how to begin. It holds no solution of a "
        "lesson's text and no mark scheme.",
    )
    pack.add_argument("lessons", nargs="+", metavar="LESSON")
    pack.add_argument("--output", type=Path, metavar="FILE.zip", help="default: the course's id")
    pack.add_argument("--language", choices=LANGUAGES, help="default: both")
    pack.set_defaults(run=_pack)


def _pack(options: argparse.Namespace) -> int:
    course = course_of(options)
    built = build(course, points_of)
    _require_known(built, options.lessons)
    languages = [options.language] if options.language else LANGUAGES
    name, files = contents(course, built, options.lessons, languages)
    output = options.output or Path(f"{name}.zip")
    _write(output, zipped({f"{name}/{path}": files[path] for path in files}))
    for path in files:
        print(f"{name}/{path}")
    print(_PACKED.format(output=output, number=len(files)))
    return 0


def _write(output: Path, content: bytes) -> None:
    # A path that was mistyped may be that of a lesson's text.
    if output.exists() and not zipfile.is_zipfile(output):
        raise GradingError(_NO_ZIP.format(output=output), _A_ZIP, _ANOTHER)
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        write_file(output, content)
    except OSError as error:
        raise unwritable(output, error) from error


def _require_known(built: Built, names: list[str]) -> None:
    known = [lesson.entry.name for lesson in built.lessons]
    if unknown := [name for name in names if name not in known]:
        raise GradingError(
            _UNKNOWN.format(names=", ".join(unknown)), _KNOWN.format(names=", ".join(known)), _NAME
        )


_PACKED = Text(en="{output}: {number} files.", ko="{output}: 파일 {number}개.")
_NO_ZIP = Text(
    en="Received {output}, which is there already and is no zip file.",
    ko="받은 경로에 zip이 아닌 파일이나 폴더가 이미 있습니다: {output}.",
)
_A_ZIP = Text(
    en="Expected a new file, or an earlier pack to replace.",
    ko="새 파일이나, 바꾸어 쓸 이전 묶음이 필요합니다.",
)
_ANOTHER = Text(
    en="Try another name after --output. Nothing was changed.",
    ko="--output 뒤에 다른 이름을 써 보십시오. 바뀐 것은 없습니다.",
)
_UNKNOWN = Text(
    en="Received lessons that the course does not have: {names}.",
    ko="이 강좌에 없는 단원을 받았습니다: {names}.",
)
_KNOWN = Text(en="Expected some of {names}.", ko="쓸 수 있는 단원: {names}.")
_NAME = Text(
    en="Try a name of that list, or add the lesson to course.toml.",
    ko="목록에 있는 이름을 쓰거나, course.toml에 단원을 더하십시오.",
)
