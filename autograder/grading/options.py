"""The options of `python -m autograder grade`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from cnnlab.text import Language

_EXAMPLES = """examples:
  python -m autograder grade cnn-mechanics                    what lies in build/submitted
  python -m autograder grade cnn-mechanics moodle.zip         an export of Moodle or Canvas
  python -m autograder grade --all --workers 8
  python -m autograder grade cnn-mechanics --canvas grades-for-canvas.csv
"""


def add_grade(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
) -> argparse.ArgumentParser:
    """Add the command to the others and return its parser."""
    grade = commands.add_parser(
        "grade",
        help="grade what a class has handed in",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    grade.add_argument("lesson", nargs="?", help="the lesson's name, or --all")
    grade.add_argument(
        "source", nargs="?", type=Path, help="folder or .zip of a platform; else build/submitted"
    )
    grade.add_argument("--all", action="store_true", help="every lesson that was handed in")
    grade.add_argument("--force", action="store_true", help="grade unchanged submissions again")
    grade.add_argument("--new-seed", action="store_true", help="draw other inputs for everybody")
    grade.add_argument("--workers", type=_count, default=os.cpu_count() or 1, metavar="N")
    grade.add_argument("--db", metavar="URL", help="gradebook, such as postgresql://host/name")
    grade.add_argument("--timestamps", type=Path, metavar="CSV", help="student, time handed in")
    grade.add_argument("--language", choices=("en", "ko"), default=system_language())
    grade.add_argument("--table", choices=("short", "all"), default="short")
    _add_sandbox(grade)
    _add_reports(grade)
    _add_cluster(grade)
    return grade


def _add_sandbox(grade: argparse.ArgumentParser) -> None:
    group = grade.add_argument_group("sandbox")
    group.add_argument(
        "--trust-submissions",
        action="store_true",
        help="grade where no sandbox works: students' code then runs in your account",
    )
    group.add_argument("--wall", type=float, metavar="SECONDS", help="for a whole notebook")
    group.add_argument("--cell", type=float, metavar="SECONDS", help="for one cell")
    group.add_argument("--memory", type=_count, metavar="MB", help="above a kernel's own")
    group.add_argument(
        "--run-demonstrations", action="store_true", help="run cells that no answer needs, too"
    )


def _add_reports(grade: argparse.ArgumentParser) -> None:
    group = grade.add_argument_group("reports")
    group.add_argument("--no-feedback", action="store_true", help="write no feedback pages")
    group.add_argument("--csv", type=Path, metavar="FILE", help="points by exercise")
    group.add_argument("--canvas", type=Path, metavar="FILE", help="for Canvas's gradebook")
    group.add_argument("--canvas-gradebook", type=Path, metavar="CSV", help="export to fill in")
    group.add_argument("--moodle", type=Path, metavar="FILE", help="for Moodle's worksheet")
    group.add_argument("--moodle-worksheet", type=Path, metavar="CSV", help="worksheet to fill in")


def _add_cluster(grade: argparse.ArgumentParser) -> None:
    group = grade.add_argument_group("cluster")
    group.add_argument("--scheduler", metavar="ADDRESS", help="a Dask scheduler, tcp://host:8786")
    group.add_argument(
        "--resource", metavar="NAME=AMOUNT", help="what a worker must have, such as GPU=1"
    )


def system_language() -> Language:
    """Return the language of the instructor's terminal, English where it is neither."""
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "ko" if next(filter(None, names), "").startswith("ko") else "en"


def _count(word: str) -> int:
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError(f"received {word}, expected a whole number from 1")
    return number
