"""The report's files: pages in both languages, tables, and everything as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.grading.atomic import write_file
from autograder.grading.exports.sheet import unwritable
from autograder.report.course import course_report
from autograder.report.gather import gather, gather_all
from autograder.report.tables import as_json, as_table

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.grading.tree import Tree
    from autograder.report.content import Course, Lesson

COURSE = "course"


def write_report(
    tree: Tree,
    lesson: str | None = None,
    folder: Path | None = None,
    *,
    names: bool = False,
    at_least: int = 1,
) -> list[Path]:
    """Write the report of a lesson, or of all lessons and the course; return the files.

    They go to `folder`, or to build/report. Raises GradingError if there is nothing to report on,
    or the folder cannot be written to.
    """
    folder = folder or tree.root / "report"
    if lesson is not None:
        part = gather(tree, lesson, names=names, at_least=at_least)
        return _write(folder, {lesson: part.report})
    parts = gather_all(tree, names=names, at_least=at_least)
    course = course_report(parts, names=names, at_least=at_least)
    return _write(folder, {COURSE: course} | {part.report.name: part.report for part in parts})


def _write(folder: Path, reports: dict[str, Lesson | Course]) -> list[Path]:
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    for name, report in reports.items():
        for path, data in _files(folder, name, report).items():
            try:
                write_file(path, data)
            except OSError as error:
                raise unwritable(path, error) from error
            written.append(path)
    return written


def _files(folder: Path, name: str, report: Lesson | Course) -> dict[Path, bytes]:
    """Return the files of one report by path, all made before one is written."""
    return {
        folder / f"{name}.csv": as_table(report).encoded(),
        folder / f"{name}.json": as_json(report),
    }
