"""The report's files: pages in both languages, tables, and everything as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.grading.atomic import write_file
from autograder.grading.exports.sheet import unwritable
from autograder.report.course import course_report
from autograder.report.gather import course_title, gather, gather_all
from autograder.report.page.links import COURSE, Links, file_name
from autograder.report.page.write import page
from autograder.report.tables import as_json, as_table
from cnnlab.text import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from autograder.grading.tree import Tree
    from autograder.report.content import Course, Lesson
    from cnnlab.text import Language


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
    course = course_report(parts, course_title(tree), names=names, at_least=at_least)
    return _write(folder, {COURSE: course} | {part.report.name: part.report for part in parts})


def _write(folder: Path, reports: dict[str, Lesson | Course]) -> list[Path]:
    # All are made before one is written.
    files = dict(_files(reports))
    written = []
    path = folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            path = folder / name
            write_file(path, data)
            written.append(path)
    except OSError as error:
        raise unwritable(path, error) from error
    return written


def _files(reports: dict[str, Lesson | Course]) -> Iterator[tuple[str, bytes]]:
    """Yield the names and bytes of all files; pages link to what is written with them alone."""
    for name, report in reports.items():
        tables = f"{name}.csv", f"{name}.json"
        for language in LANGUAGES:
            links = _links(name, language, reports, tables)
            text = page(report, language, links)
            yield file_name(name, language), text.encode("utf-8", "backslashreplace")
        yield tables[0], as_table(report).encoded()
        yield tables[1], as_json(report)


def _links(
    name: str, language: Language, reports: dict[str, Lesson | Course], tables: tuple[str, ...]
) -> Links:
    [other] = [one for one in LANGUAGES if one != language]
    lessons = {one: file_name(one, language) for one in reports if one != COURSE}
    course = file_name(COURSE, language) if COURSE in reports and name != COURSE else ""
    return Links(file_name(name, other), course, lessons if name == COURSE else {}, tables)
