"""`python -m autograder report`: its options, and what it prints."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.course_options import course_of
from autograder.grading.values import count
from cnnlab.text import Text, set_language, system_language

if TYPE_CHECKING:
    from autograder.arguments import Parser

_DESCRIPTION = """Write what a class did with a lesson, or with the whole course: the distribution
of points, which exercises were hard and whom they separate, which known mistakes were made and
what to say about them, and predictions against measurements. A page in each language, a table
(CSV) and all figures (JSON). Nothing in them tells who did what, unless you ask for names."""
_EXAMPLES = """examples:
  python -m autograder report cnn-mechanics             build/report/cnn-mechanics.html and others
  python -m autograder report                           all lessons, and the course
  python -m autograder report --at-least 5              to be handed on: nothing that only four did
"""


def add_report(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command to the others."""
    report = commands.add_parser(
        "report",
        help="write what a class did: points, mistakes, predictions",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = report.add_argument
    add("lesson", nargs="?", metavar="LESSON", help="all lessons and the course if none is given")
    add("--names", action="store_true", help="say who has which points and whose work failed")
    add(
        "--at-least",
        type=count,
        default=1,
        metavar="N",
        help="leave out what fewer than N learners did, and single totals (default: 1)",
    )
    add("--output", type=Path, metavar="FOLDER", help="where to write (default: build/report)")
    add("--db", metavar="URL", help="gradebook (default: nbgrader's), postgresql://host/name")
    add(
        "--language",
        choices=("en", "ko"),
        default=system_language(),
        help="of messages; the pages are written in both (default: the terminal's)",
    )
    report.set_defaults(run=_report)


def _report(options: argparse.Namespace) -> int:
    # nbgrader's API takes a second to import.
    from autograder.grading.tree import Tree
    from autograder.report.page.links import COURSE, file_name
    from autograder.report.write import write_report

    set_language(options.language)
    tree = Tree.of(course_of(options).home, options.db)
    written = write_report(
        tree, options.lesson, options.output, names=options.names, at_least=options.at_least
    )
    first = file_name(options.lesson or COURSE, options.language)
    print(_WRITTEN.format(count=len(written), folder=written[0].parent, first=first))
    if options.names:
        print(_WITH_NAMES)
    return 0


_WRITTEN = Text(
    en="{folder}: {count} files. Open {first}; the tables and the other language lie beside it.",
    ko="{folder}: 파일 {count}개. {first} 파일을 여십시오. 표와 영어 페이지도 함께 있습니다.",
)
_WITH_NAMES = Text(
    en="These files hold names of learners. Keep them as you keep the gradebook.",
    ko="이 파일들에는 학생의 이름이 들어 있습니다. 성적부와 똑같이 관리하십시오.",
)
