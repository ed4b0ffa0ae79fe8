"""`python -m autograder forget`: one student's work, points and pages."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from autograder.course_options import course_of
from autograder.grading.forget import messages
from cnnlab.text import set_language, system_language

if TYPE_CHECKING:
    from autograder.arguments import Parser
    from autograder.grading.tree import Tree

_DESCRIPTION = """Remove one student: submissions, autograded notebooks, feedback, results, and the
rows of the gradebook. Shows first what it will remove, and asks."""


def add_forget(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "forget", help="remove one student and all their work", description=_DESCRIPTION
    )
    add = parser.add_argument
    add("student", metavar="STUDENT", help="the student's id in the gradebook")
    add("--yes", action="store_true", help="remove without asking")
    add("--db", metavar="URL", help="gradebook (default: nbgrader's), postgresql://host/name")
    add(
        "--language",
        choices=("en", "ko"),
        default=system_language(),
        help="of messages (default: the terminal's)",
    )
    parser.set_defaults(run=forget)


def forget(options: argparse.Namespace) -> int:
    """Remove the student and return the exit status: 1 if anything is left that was meant."""
    # nbgrader's API takes a second to import.
    from autograder.grading.lock import locked
    from autograder.grading.problem import GradingError
    from autograder.grading.tree import Tree

    set_language(options.language)
    try:
        tree = Tree.of(course_of(options).home, options.db)
        with ExitStack() as locks:
            # A grader that is at work would write what is being removed.
            for folder in sorted((tree.root / "grading").glob("*/")):
                locks.enter_context(locked(folder))
            return _forget(tree, options.student, sure=options.yes)
    except GradingError as problem:
        print(problem, file=sys.stderr)
    except OSError as problem:
        print(messages.SYSTEM.format(problem=problem), file=sys.stderr)
    return 1


def _forget(tree: Tree, student: str, *, sure: bool) -> int:
    from autograder.grading.forget.places import leftovers, places
    from autograder.grading.forget.remove import remove, strike
    from autograder.grading.gradebook.forgotten import forget_student, knows
    from autograder.grading.problem import GradingError

    found = places(tree, student)
    there, count = knows(tree.database, student)
    if not (found.paths or found.notes or there):
        received = messages.UNKNOWN.format(student=student, folder=tree.root)
        raise GradingError(received, messages.AN_ID, messages.LIST)
    again = leftovers(tree, found.lessons)
    print(messages.KEPT.format(student=student))
    for line in (
        *map(str, found.paths),
        *(str(messages.NOTE.format(path=path)) for path in found.notes),
        *([str(messages.GRADEBOOK.format(count=count))] if there else []),
    ):
        print(f"  {line}")
    if again:
        print("\n  ".join([str(messages.AGAIN), *map(str, again)]))
    if not sure and not _confirmed(student):
        print(messages.NOTHING_DONE)
        return 1
    # The student's own files tell which reports those are, should somebody stop this half-way.
    for path in (*again, *found.paths):
        remove(path)
    for path in found.notes:
        strike(path, student)
    forget_student(tree.database, student)
    print(messages.REMOVED.format(student=student))
    print(messages.ELSEWHERE)
    return 0


def _confirmed(student: str) -> bool:
    from autograder.grading.problem import GradingError

    if not sys.stdin.isatty():
        raise GradingError(messages.NO_TERMINAL, messages.A_WORD, messages.SAY_YES)
    return input(str(messages.ASK)).strip() == student
