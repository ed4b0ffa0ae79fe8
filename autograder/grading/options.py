"""The options of `python -m autograder grade`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.grading.problem import GradingError
from autograder.grading.values import count, existing, resource, seconds
from autograder.job import MEGABYTE, Limits
from cnnlab.text import LANGUAGES, Language, Text, system_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.arguments import Parser

_DESCRIPTION = """Grade what a class has handed in: in parallel, in a sandbox, by a judge that the
students' code cannot reach. Fills nbgrader's gradebook and writes autograded notebooks and
feedback pages. A submission that has not changed is not graded again; a run that was stopped
goes on when the command is given again."""
_EXAMPLES = """examples:
  python -m autograder grade cnn-mechanics                    what lies in build/submitted
  python -m autograder grade cnn-mechanics moodle.zip         an export of Moodle or Canvas
  python -m autograder grade --all --workers 8
  python -m autograder grade cnn-mechanics --canvas grades-for-canvas.csv
"""


def add_grade(
    commands: argparse._SubParsersAction[Parser],
) -> argparse.ArgumentParser:
    """Add the command to the others and return its parser."""
    grade = commands.add_parser(
        "grade",
        help="grade what a class has handed in",
        usage="python -m autograder grade LESSON [SOURCE] [options]\n"
        "       python -m autograder grade --all [options]",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = grade.add_argument
    add("lesson", nargs="?", metavar="LESSON", help="name of the lesson, such as cnn-mechanics")
    add(
        "source",
        nargs="?",
        type=existing,
        metavar="SOURCE",
        help="a platform's export, folder or .zip (default: nbgrader's submitted tree)",
    )
    add("--all", action="store_true", help="grade every lesson that somebody handed in")
    add("--force", action="store_true", help="grade unchanged submissions again, too")
    add("--new-seed", action="store_true", help="draw other inputs and grade everybody again")
    add(
        "--workers",
        type=count,
        default=os.cpu_count() or 1,
        metavar="N",
        help="submissions graded at the same time (default: the number of cores)",
    )
    add("--db", metavar="URL", help="gradebook (default: nbgrader's), postgresql://host/name")
    add(
        "--timestamps",
        type=existing,
        metavar="CSV",
        help="times of handing in: columns student and timestamp",
    )
    add(
        "--language",
        choices=("en", "ko"),
        default=system_language(),
        help="of messages and tables (default: the terminal's)",
    )
    add(
        "--table",
        choices=("short", "all"),
        default="short",
        help="all: list everybody, also above 40 submissions",
    )
    _add_device(grade)
    _add_sandbox(grade)
    _add_reports(grade)
    _add_cluster(grade)
    return grade


def check_together(options: argparse.Namespace) -> None:
    """Raise GradingError for options that mean nothing without another one."""
    needs = {
        "--canvas-gradebook": (options.canvas_gradebook, options.canvas, "--canvas FILE"),
        "--moodle-worksheet": (options.moodle_worksheet, options.moodle, "--moodle FILE"),
        "--per-card": (options.per_card, options.device != "cpu", "--device gpu"),
        "--resource": (options.resource, options.scheduler, "--scheduler ADDRESS"),
    }
    for name, (given, other, wanted) in needs.items():
        if given and not other:
            raise GradingError(
                _ALONE.format(name=name),
                _WITH.format(wanted=wanted),
                _ADD.format(wanted=wanted, name=name),
            )


def _add_device(grade: argparse.ArgumentParser) -> None:
    add = grade.add_argument_group("device").add_argument
    add(
        "--device",
        choices=("auto", "cpu", "gpu"),
        default="cpu",
        help="gpu: on NVIDIA cards, or with a message on the CPU; auto: without one (default: cpu)",
    )
    add(
        "--per-card",
        type=count,
        metavar="N",
        help="submissions at the same time on a card, which then share its memory (default: 1)",
    )


def _add_sandbox(grade: argparse.ArgumentParser) -> None:
    add = grade.add_argument_group("sandbox and limits of one submission").add_argument
    limit: dict[str, Any] = {"type": seconds, "metavar": "SECONDS"}
    add(
        "--trust-submissions",
        action="store_true",
        help="grade also where no sandbox works: students' code then runs in your account",
    )
    add("--wall", **limit, help=f"for the whole notebook (default: {Limits.wall:g})")
    add("--cell", **limit, help=f"for a cell that is no check (default: {Limits.cell:g})")
    add(
        "--memory",
        type=count,
        metavar="MB",
        help=f"above what a kernel starts with (default: {Limits.memory // MEGABYTE})",
    )
    add(
        "--run-demonstrations",
        action="store_true",
        help="run the course's own cells, too, that no answer needs",
    )


def _add_reports(grade: argparse.ArgumentParser) -> None:
    add = grade.add_argument_group("reports").add_argument
    add("--no-feedback", action="store_true", help="write no feedback pages")
    add("--csv", type=Path, metavar="FILE", help="write a table: points by exercise")
    add("--canvas", type=Path, metavar="FILE", help="write a file that Canvas imports")
    add(
        "--canvas-gradebook",
        type=existing,
        metavar="CSV",
        help="Canvas's exported gradebook, of which --canvas becomes the filled copy",
    )
    add("--moodle", type=Path, metavar="FILE", help="write a file that Moodle imports")
    add(
        "--moodle-worksheet",
        type=existing,
        metavar="CSV",
        help="Moodle's offline grading worksheet, of which --moodle becomes the filled copy",
    )


def _add_cluster(grade: argparse.ArgumentParser) -> None:
    add = grade.add_argument_group("cluster").add_argument
    add("--scheduler", metavar="ADDRESS", help="a Dask scheduler, such as tcp://host:8786")
    add(
        "--resource",
        type=resource,
        default={},
        metavar="NAME=AMOUNT",
        help="what a worker must have been started with, such as GPU=1",
    )


_ALONE = Text(en="Received {name} alone.", ko="{name}만 받았습니다.")
_WITH = Text(en="Expected {wanted} with it.", ko="{wanted}도 필요합니다.")
_ADD = Text(
    en="Try to add {wanted}, or leave {name} out.", ko="{wanted}를 더하거나 {name}를 빼십시오."
)


def said_language(arguments: Sequence[str]) -> Language:
    """Return the language of a command line that may be wrong, so that its errors speak it."""
    said = system_language()
    for word, following in zip(arguments, [*arguments[1:], ""], strict=True):
        name, _, value = word.partition("=")
        for known in LANGUAGES:
            if name == "--language" and (value or following) == known:
                said = known
    return said
