"""`python -m autograder agreement`: what two people gave the same written answers."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.course_options import course_of
from autograder.grading.agreement import messages
from cnnlab.text import set_language, system_language

if TYPE_CHECKING:
    from autograder.arguments import Parser
    from autograder.grading.agreement.marked import Question

_DESCRIPTION = """Compare the marks of two people who read the same written answers, each in a
gradebook of their own: how far they agree, and on which answers they differ. Nothing is changed."""


def add_agreement(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "agreement", help="compare two people's marks", description=_DESCRIPTION
    )
    add = parser.add_argument
    add("lesson", metavar="LESSON", help="name of the lesson, such as cnn-mechanics")
    add(
        "--second",
        required=True,
        metavar="GRADEBOOK",
        help="the second person's: a file, or an address such as postgresql://host/name",
    )
    add("--db", metavar="URL", help="the first person's gradebook (default: nbgrader's)")
    add("--csv", type=Path, metavar="FILE", help="write all answers that both have marked")
    add(
        "--language",
        choices=("en", "ko"),
        default=system_language(),
        help="of messages and tables (default: the terminal's)",
    )
    parser.set_defaults(run=agreement)


def agreement(options: argparse.Namespace) -> int:
    """Compare and return the exit status: 1 if a gradebook cannot be used."""
    # nbgrader's API takes a second to import.
    from autograder.grading.agreement.marked import questions
    from autograder.grading.agreement.shown import shown
    from autograder.grading.problem import GradingError
    from autograder.grading.tree import Tree

    set_language(options.language)
    try:
        tree = Tree.of(course_of(options).home, options.db)
        second = _address(options.second)
        if _file(second) == _file(tree.database):
            raise GradingError(
                messages.THE_FIRST.format(second=options.second),
                messages.A_SECOND,
                messages.THEIR_COPY,
            )
        found = questions(tree.database, second, options.lesson)
        if not found:
            raise GradingError(
                messages.NONE_WRITTEN.format(lesson=options.lesson),
                messages.A_WRITTEN_ONE,
                messages.ANOTHER_LESSON,
            )
        print(shown(found))
        if options.csv:
            _write(options.csv, found)
            print(messages.WRITTEN.format(path=options.csv))
    except GradingError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def _address(given: str) -> str:
    return given if "://" in given else f"sqlite:///{Path(given).resolve()}"


def _file(address: str) -> str:
    """Return an address by which two of the same gradebook are equal."""
    kind, _, path = address.partition(":///")
    return f"{kind}:///{Path(path).resolve()}" if kind == "sqlite" else address


def _write(path: Path, found: list[Question]) -> None:
    from autograder.grading.exports.sheet import Sheet, harmless, number

    rows = [["student", "question", "possible", "first", "second", "difference"]]
    for question in found:
        for answer in question.answers:
            points = (question.possible, answer.first, answer.second, answer.difference)
            rows.append([harmless(answer.student), question.name, *map(number, points)])
    Sheet(rows).write(path)
