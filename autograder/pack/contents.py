"""What students get: notebooks, the own exercises that their checks need, how to begin."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat

from autograder.builder.changes import course_file
from autograder.builder.course_file import CourseFile
from autograder.builder.index import index_page
from autograder.builder.leaks import check_leaks
from autograder.builder.mistakes import BuildError
from autograder.grading.own_files import twin_files
from autograder.pack.readme import readme

if TYPE_CHECKING:
    from autograder.builder.course import Course
    from autograder.builder.pipeline import Built, BuiltLesson

PROJECTS = "cnn-lab"  # the pack's name where nobody has given the course one


def contents(
    course: Course, built: Built, lessons: Sequence[str], languages: Sequence[str]
) -> tuple[str, dict[str, bytes]]:
    """Return the pack's name and its files by their paths in it. Raises BuildError for a leak."""
    file = course_file(course)
    chosen = [one for one in built.lessons if one.entry.name in lessons]
    entries = [one.entry for one in chosen]
    files = {"README.md": readme(file, entries, languages).encode()}
    title = None if file is None else file.title
    files["notebooks/index.md"] = index_page(entries, title, languages)
    for one in chosen:
        for language in languages:
            path = course.notebooks / language / one.entry.folder / f"{one.entry.name}.ipynb"
            content = built.files[path]
            _refuse_leaks(one, content)
            files[path.relative_to(course.home).as_posix()] = content
    if file is not None and course.folder is not None:
        files["course.toml"] = learners_course(file).encode()
        files |= dict(_twins(course.folder, [one.entry.name for one in chosen]))
    return file.id if file else PROJECTS, dict(sorted(files.items()))


def _refuse_leaks(lesson: BuiltLesson, content: bytes) -> None:
    """Look once more at the very bytes that leave the house."""
    notebook = nbformat.reads(content.decode(), as_version=4)  # type: ignore[no-untyped-call]
    if errors := check_leaks(lesson.lesson, [notebook]):
        raise BuildError(errors)


def learners_course(file: CourseFile) -> str:
    """Return the course.toml that a learner's check and progress need, without comments."""
    lines = [f"id = {_quoted(file.id)}", *_title(file.title)]
    if file.lessons is not None:
        lines.append(f"lessons = [{', '.join(map(_quoted, file.lessons))}]")
    for name, table in file.tables.items():
        lines += ["", f"[lesson.{name}]", *_title(table.get("title", {}))]
        lines += [f"{field} = {table[field]}" for field in ("number", "minutes") if field in table]
        if "needs" in table:
            lines.append(f"needs = [{', '.join(map(_quoted, table['needs']))}]")
        if points := file.points(name):
            lines += ["", f"[lesson.{name}.points]"]
            lines += [f"{_quoted(part)} = {worth}" for part, worth in points.items()]
    return "\n".join([*lines, ""])


def _title(title: Mapping[str, str]) -> list[str]:
    return [f"title.{language} = {_quoted(words)}" for language, words in title.items()]


def _quoted(text: str) -> str:
    # What JSON escapes, TOML reads.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _twins(folder: Path, lessons: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    for lesson in lessons:
        for path in twin_files(folder / "exercises" / lesson.replace("-", "_")):
            yield path.relative_to(folder).as_posix(), path.read_bytes()
