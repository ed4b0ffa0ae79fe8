"""Which lessons and whose submissions the options of the command mean."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from autograder.grading import messages
from autograder.grading.problem import GradingError
from autograder.grading.results_table import visible
from autograder.reasons import reason
from autograder.submissions.collect import Handed, collect
from autograder.submissions.plain import NotPlainError
from autograder.submissions.timestamps import UnreadableTimesError, read_timestamps
from cnnlab.text import Text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection, Mapping, Sequence

    from autograder.grading.tree import Tree

_NAMED = 5  # more students are counted
_WIDEST_NAME = 30  # columns of the terminal


def find_lessons(tree: Tree, options: argparse.Namespace) -> Sequence[str]:
    """Return the lesson that was named, or all that somebody handed in; raises GradingError."""
    if options.lesson and not options.all:
        return [options.lesson]
    if options.lesson or not options.all:
        raise GradingError(_BOTH if options.all else _NEITHER, _ONE, _TRY_ONE)
    found = sorted({path.name for path in (tree.root / "submitted").glob("*/*/")})
    if not found:
        raise GradingError(_NOBODY.format(folder=tree.root / "submitted"), _TREE, _EXPORT)
    return found


def collected(tree: Tree, lesson: str, options: argparse.Namespace) -> list[Handed]:
    """Return what was handed in, an export's in nbgrader's tree; raises GradingError."""
    times = None
    if options.timestamps:
        try:
            times = read_timestamps(options.timestamps)
        except UnreadableTimesError as error:
            raise GradingError(*error.args) from error
    try:
        handed = collect(options.source, lesson, tree.root, times)
    except NotPlainError as error:
        why = reason(error.kind, cell="", detail=options.source.name)
        received = _UNREADABLE.format(path=options.source, why=why)
        raise GradingError(received, _PLATFORM, _AGAIN) from error
    if not handed:
        folder = options.source or tree.root / "submitted"
        raise GradingError(_NOBODY.format(folder=folder), _TREE, _EXPORT)
    if times is not None:
        _tell_of_strays(times, {one.student for one in handed})
    return handed


def _tell_of_strays(times: Mapping[str, str], students: Collection[str]) -> None:
    """Name who stands on one side only: a misspelt id would silently never be late."""
    strays = (
        (messages.NOBODYS_TIME, [student for student in times if student not in students]),
        (messages.NO_TIME, sorted(student for student in students if student not in times)),
    )
    for message, found in strays:
        if found:
            print(message.format(count=len(found), names=named(found)), file=sys.stderr)


def named(students: Sequence[str]) -> Text:
    """Return the first few ids as one line of a terminal shows them, and how many more."""
    names = ", ".join(visible(student, _WIDEST_NAME) for student in students[:_NAMED])
    rest = len(students) - _NAMED
    return messages.AND_MORE.format(names=names, count=rest) if rest > 0 else Text(names, names)


_BOTH = Text(
    en="Received the name of a lesson together with --all.",
    ko="단원 이름과 --all을 함께 받았습니다.",
)
_NEITHER = Text(
    en="Received neither the name of a lesson nor --all.",
    ko="단원 이름도 --all도 받지 못했습니다.",
)
_ONE = Text(en="Expected one of them.", ko="둘 중 하나가 필요합니다.")
_TRY_ONE = Text(
    en="Try `python -m autograder grade cnn-mechanics`.",
    ko="`python -m autograder grade cnn-mechanics`처럼 실행해 보십시오.",
)
_NOBODY = Text(
    en="Received {folder}, in which nobody handed in this lesson.",
    ko="받은 {folder}에 이 단원의 제출물이 없습니다.",
)
_TREE = Text(
    en="Expected <student>/<lesson>/<lesson>.ipynb, or an export of Moodle or Canvas.",
    ko="<학생>/<단원>/<단원>.ipynb, 또는 Moodle이나 Canvas에서 내보낸 파일이 필요합니다.",
)
_EXPORT = Text(
    en="Try the export's path after the lesson's name.",
    ko="단원 이름 뒤에 내보낸 파일의 경로를 써 보십시오.",
)
_UNREADABLE = Text(
    en="Received {path}, which cannot be opened. {why}",
    ko="받은 경로를 열 수 없습니다: {path}. {why}",
)
_PLATFORM = Text(
    en="Expected a folder or a .zip as Moodle or Canvas exports it.",
    ko="Moodle이나 Canvas에서 내보낸 폴더 또는 .zip이 필요합니다.",
)
_AGAIN = Text(
    en="Try to download it again, or give the folder into which you have unpacked it.",
    ko="다시 내려받거나, 압축을 푼 폴더를 지정해 보십시오.",
)
