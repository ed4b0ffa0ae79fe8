"""`python -m autograder solutions`: solved lessons to read, print and open, for instructors."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from autograder.builder.draft import serialise
from autograder.solutions.edition import marked, solved
from cnnlab.text import LANGUAGES, Text, set_language, system_language

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from nbformat import NotebookNode

    from autograder.arguments import Parser
    from autograder.builder.course import Course
    from autograder.builder.pipeline import Built, BuiltLesson
    from cnnlab.text import Language

_DESCRIPTION = """Write every lesson with its solutions, mark schemes and sample answers: a notebook
and a page to read and print, below build/solutions. For instructors only: git ignores these files,
and the build, packs and nbgrader refuse them."""


def add_solutions(commands: argparse._SubParsersAction[Parser]) -> argparse.ArgumentParser:
    """Add the command to the others and return its parser."""
    parser = commands.add_parser(
        "solutions", help="write solved lessons, for instructors", description=_DESCRIPTION
    )
    parser.add_argument("lessons", nargs="*", metavar="LESSON", help="all if none is given")
    parser.add_argument("--language", choices=LANGUAGES, help="both if not given")
    parser.add_argument(
        "--run",
        dest="outputs",  # `run` is the command's function
        action="store_true",
        help="run the cells, too, for their outputs: takes minutes",
    )
    return parser


def write_solutions(course: Course, built: Built, options: argparse.Namespace) -> int:
    """Write what the options ask for; return 1 for an unknown lesson or cells that failed."""
    set_language(options.language or system_language())
    found = {lesson.entry.name: lesson for lesson in built.lessons}
    if unknown := sorted({*options.lessons} - {*found}):
        said = {"unknown": ", ".join(unknown), "known": ", ".join(found)}
        print(_UNKNOWN.format(**said), file=sys.stderr)
        return 1
    languages = (options.language,) if options.language else LANGUAGES
    status = 0
    for name in dict.fromkeys(options.lessons or found):
        for language in languages:
            notebook = solved(found[name], language)
            failed = _run(notebook) if options.outputs else []
            for path in _write(course, found[name], notebook, language):
                print(course.shown(path))
            if failed:
                print(_FAILED.format(lesson=name, cells=", ".join(failed)), file=sys.stderr)
                status = 1
    return status


def _run(notebook: NotebookNode) -> Sequence[str]:
    from autograder.solutions.running import run  # a client of kernels takes a while to import

    return run(notebook)


def _write(
    course: Course, built: BuiltLesson, notebook: NotebookNode, language: Language
) -> list[Path]:
    from autograder.solutions.page import page  # so does what makes Markdown safe

    folder = course.instructor_source.parent / "solutions" / language
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        "ipynb": serialise(marked(notebook, language)),
        "html": page(notebook, built.entry.title[language], language).encode(),
    }
    paths = []
    for ending, content in files.items():
        path = folder / f"{built.entry.name}.solutions.{ending}"
        path.write_bytes(content)
        paths.append(path)
    return paths


_UNKNOWN = Text(
    en="Received the lesson {unknown}. Expected some of {known}. Try the command without a lesson "
    "to write all of them.",
    ko="받은 단원: {unknown}. {known} 가운데서 골라야 합니다. 모두 쓰려면 단원 없이 명령을 실행해 "
    "보십시오.",
)
_FAILED = Text(
    en="Received an error while {lesson} ran, in {cells}. Expected every cell to run. Try these "
    "cells in the edition that was written: it shows the errors.",
    ko="단원 {lesson}의 다음 셀을 실행하는 동안 오류가 났습니다: {cells}. 모든 셀이 실행되어야 "
    "합니다. 작성된 해설판에 오류가 나와 있으니 그 셀을 확인해 보십시오.",
)
