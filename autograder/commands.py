"""The commands of `python -m autograder`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.arguments import Parser
from autograder.builder.command import write_build
from autograder.builder.course import Course
from autograder.builder.draft import serialise
from autograder.builder.fill import fill, solutions
from autograder.builder.glossary import check_glossary, read_glossary
from autograder.builder.mistakes import BuildError
from autograder.builder.parity import check_parity
from autograder.builder.pipeline import LANGUAGES, Built, build
from autograder.builder.twins import points_of
from autograder.course_options import add_course, course_of
from autograder.grading.agreement.command import add_agreement
from autograder.grading.feedback.command import add_feedback
from autograder.grading.forget.command import add_forget
from autograder.grading.options import add_grade, said_language
from autograder.grading.problem import GradingError
from autograder.measure import measure, tables
from autograder.new_course.command import add_new_course
from autograder.pack.command import add_pack
from autograder.plans.lint import lint_plans
from autograder.prove import add_prove
from autograder.report.options import add_report
from autograder.sample_class.options import add_demo
from autograder.solutions.command import add_solutions, write_solutions
from autograder.verify.command import add_verify
from cnnlab.files import course_file
from cnnlab.text import Text, set_language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    CourseCommand = Callable[[Course, Built, argparse.Namespace], int]


# Whose messages are for the project's authors, and in English.
_AUTHORS = {"lint", "solve", "prove", "measure"}
_MISTAKES = Text(
    en="\nMistakes: {number}. Nothing was written.",
    ko="\n고칠 곳: {number}곳. 아무것도 만들지 않았습니다.",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 1 for an author's mistake or a difference."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if not _AUTHORS.intersection(arguments):
        set_language(said_language(arguments))
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except BuildError as errors:
        print(errors, file=sys.stderr)
        print(_MISTAKES.format(number=len(errors.errors)), file=sys.stderr)
        return 1
    except GradingError as problem:
        print(problem, file=sys.stderr)
        return 1


def _with_course(command: CourseCommand) -> Callable[[argparse.Namespace], int]:
    """Return a command that is given the course and everything that the build makes of it."""

    def run(options: argparse.Namespace) -> int:
        course = course_of(options)
        built = build(course, points_of, getattr(options, "release_language", "en"))
        return command(course, built, options)

    return run


def _measure(options: argparse.Namespace) -> int:
    try:
        left = measure(options.names or None, course_file("data/measurements"))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    if left:
        print(f"\nNot measured for want of images: {', '.join(left)}.", file=sys.stderr)
    return 1 if left else 0


def _grade(options: argparse.Namespace) -> int:
    from autograder.grading.command import grade  # nbgrader's API takes a second to import

    return grade(options)


def _lint(course: Course, built: Built, _: argparse.Namespace) -> int:
    terms = read_glossary(course.glossary)
    errors = [
        error
        for lesson in built.lessons
        for error in check_parity(lesson.lesson) + check_glossary(lesson.lesson, terms)
    ]
    errors += lint_plans(course, built, terms)
    for error in errors:
        print(error, file=sys.stderr)
    return int(bool(errors))


def _solve(_: Course, built: Built, options: argparse.Namespace) -> int:
    found = {lesson.entry.name: lesson for lesson in built.lessons}
    if options.lesson not in found:
        print(
            f"Received the lesson {options.lesson}. Expected one of {', '.join(found)}. "
            "Try its name in source/curriculum.toml.",
            file=sys.stderr,
        )
        return 1
    lesson = found[options.lesson]
    solved = fill(lesson.editions[options.language], solutions(lesson.lesson))
    options.output.write_bytes(serialise(solved))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="python -m autograder", description=__doc__)
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder")
    commands = parser.add_subparsers(required=True, dest="command")

    make = commands.add_parser("build", help="make the notebooks and nbgrader's source tree")
    make.add_argument("--check", action="store_true", help="write nothing; fail on a difference")
    make.add_argument("--release-language", choices=LANGUAGES, default="en")
    make.set_defaults(run=_with_course(write_build))

    lint = commands.add_parser("lint", help="compare the languages of all lessons")
    lint.set_defaults(run=_with_course(_lint))

    solve = commands.add_parser("solve", help="write a lesson with its solutions filled in")
    solve.add_argument("lesson")
    solve.add_argument("--language", choices=LANGUAGES, default="en")
    solve.add_argument("--output", type=Path, required=True)
    solve.set_defaults(run=_with_course(_solve))

    add_prove(commands)
    add_solutions(commands).set_defaults(run=_with_course(write_solutions))

    add_grade(commands).set_defaults(run=_grade)

    add_demo(commands)

    add_feedback(commands)
    add_report(commands)
    add_agreement(commands)
    add_forget(commands)

    again = commands.add_parser("measure", help="make the tables under data/measurements again")
    again.add_argument("names", nargs="*", metavar="table", help=", ".join(tables()))
    again.set_defaults(run=_measure)
    add_new_course(commands)
    add_verify(commands)
    add_pack(commands)
    add_course(parser, commands)
    return parser
