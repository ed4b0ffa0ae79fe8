"""The options of `python -m autograder demo`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.grading.values import count
from cnnlab.text import LANGUAGES, system_language

if TYPE_CHECKING:
    from autograder.arguments import Parser

_DESCRIPTION = """Make a class of simulated learners, let it hand in, grade it with the real grader,
mark some answers by hand, write feedback and the class report, and open the report. All of it lies
in a folder of its own; nothing else is touched. In a course folder, or with --course, the class
takes the lessons of that course, your own ones included. The same seed makes the same class. A
second run goes on where the first one stopped."""
_EXAMPLES = """examples:
  python -m autograder demo                       every lesson, 40 learners each
  python -m autograder demo first-cnn             one lesson
  python -m autograder demo --course ~/cnn-2026    the lessons of your own course
  python -m autograder demo --students 12 --folder ~/try-cnn-lab
"""


def add_demo(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command to the others."""
    demo = commands.add_parser(
        "demo",
        help="make a sample class, grade it and open its report",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = demo.add_argument
    add("lessons", nargs="*", metavar="LESSON", help="all if none is given")
    add("--students", type=count, default=40, metavar="N", help="learners (default: 40)")
    add("--seed", type=int, default=0, metavar="N", help="another class (default: 0)")
    add(
        "--folder",
        type=Path,
        metavar="FOLDER",
        help="where it goes (default: build/sample-class of the course)",
    )
    add("--no-open", action="store_true", help="open nothing in the browser")
    add(
        "--trust-submissions",
        action="store_true",
        help="grade also where no sandbox works: this class is harmless",
    )
    add(
        "--language",
        choices=LANGUAGES,
        default=system_language(),
        help="of messages and of the report (default: the terminal's)",
    )
    demo.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from autograder.sample_class.command import demo  # nbgrader's API takes a second to import

    return demo(options)
