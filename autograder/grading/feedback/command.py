"""`python -m autograder feedback`: pages written again, and a zip that Moodle hands out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.course_options import course_of
from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    from autograder.arguments import Parser
    from autograder.grading.tree import Tree

_DESCRIPTION = """Write the feedback pages of a lesson again, with the marks that people gave by
hand. With --moodle-zip, put the pages of all students who handed in through Moodle into one file
for Moodle's "Upload multiple feedback files in a zip"."""


def add_feedback(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "feedback", help="write feedback pages again, after manual marks", description=_DESCRIPTION
    )
    parser.add_argument("lesson", metavar="LESSON")
    parser.add_argument(
        "--moodle-zip",
        type=Path,
        metavar="FILE.zip",
        help="write the pages of all who handed in through Moodle into a file to upload there",
    )
    parser.set_defaults(run=_feedback)


def _feedback(options: argparse.Namespace) -> int:
    # nbgrader's API takes a second to import.
    from autograder.grading.feedback.write import write_feedback
    from autograder.grading.tree import Tree

    home = course_of(options).home
    for path in write_feedback(home, options.lesson):
        print(path)
    if options.moodle_zip:
        write_moodle_zip(Tree.of(home), options.lesson, options.moodle_zip)
    return 0


def write_moodle_zip(tree: Tree, lesson: str, output: Path) -> None:
    """Write the lesson's pages as Moodle takes them, and say who is left out.

    Raises GradingError where Moodle has numbered nobody, and where nothing can be written there.
    """
    from autograder.grading.atomic import write_file
    from autograder.grading.collecting import named
    from autograder.grading.exports.moodle_zip import moodle_names
    from autograder.grading.exports.sheet import unwritable
    from autograder.grading.feedback.results import records
    from autograder.grading.record import Person
    from autograder.zipped import zipped

    file = f"{lesson}.html"
    pages = {p.parts[-3]: p for p in sorted((tree.root / "feedback").glob(f"*/{lesson}/{file}"))}
    if not pages:
        received = _NO_PAGES.format(folder=tree.root / "feedback", lesson=lesson)
        raise GradingError(received, _PAGES, _GRADE.format(lesson=lesson))
    # A participant's number is that of one assignment: other lessons' records say nothing here.
    known = records(tree.grading(lesson))
    people = [known[one].person if one in known else Person(one) for one in pages]
    names, others = moodle_names(people, file)
    left_out = _NO_NUMBER.format(count=len(others), names=named(others))
    if not names:
        raise GradingError(left_out, _NUMBERS, _EXPORT.format(lesson=lesson))
    try:
        write_file(output, zipped({name: pages[one].read_bytes() for one, name in names.items()}))
    except OSError as error:
        raise unwritable(output, error) from error
    print(_WRITTEN.format(path=output, count=len(names)))
    if others:
        print(left_out, _NUMBERS, _EXPORT.format(lesson=lesson), file=sys.stderr)


_WRITTEN = Text(
    en="Written: {path}, pages: {count}.",
    ko="저장: {path}, 페이지 {count}개.",
)
_NO_PAGES = Text(
    en="Received {folder}, which holds no feedback page of {lesson}.",
    ko="받은 폴더 {folder}에 {lesson} 단원의 피드백 페이지가 없습니다.",
)
_PAGES = Text(en="Expected graded submissions.", ko="채점한 제출물이 필요합니다.")
_GRADE = Text(
    en="Try `python -m autograder grade {lesson} EXPORT.zip` first.",
    ko="먼저 `python -m autograder grade {lesson} EXPORT.zip`을 실행해 보십시오.",
)
_NO_NUMBER = Text(
    en="Received no participant's number of Moodle for {count} students with a page: {names}.",
    ko="페이지가 있는 학생 {count}명의 Moodle 참가자 번호를 받지 못했습니다: {names}.",
)
_NUMBERS = Text(
    en="Expected submissions that came in Moodle's own download, whose names hold the numbers.",
    ko="파일 이름에 번호가 있는, Moodle에서 내려받은 제출물이 필요합니다.",
)
_EXPORT = Text(
    en="Try `python -m autograder grade {lesson} EXPORT.zip` with that download, or hand these "
    "pages out another way.",
    ko="내려받은 파일로 `python -m autograder grade {lesson} EXPORT.zip`을 실행하거나, 이 페이지는 "
    "다른 방법으로 전해 주십시오.",
)
