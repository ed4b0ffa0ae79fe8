"""The build as a list of stages: from a course's text to the bytes of every generated file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from autograder.builder.budget import check_budget, check_exercises
from autograder.builder.changes import (
    check_names,
    check_parts,
    course_file,
    with_sum,
    with_written_points,
)
from autograder.builder.curriculum import Entry, read_curriculum
from autograder.builder.draft import draft, serialise
from autograder.builder.index import index_page
from autograder.builder.leaks import check_leaks
from autograder.builder.lesson import Lesson, read_lesson
from autograder.builder.links import with_course_links
from autograder.builder.markers import check_markers
from autograder.builder.mistakes import AuthorError, BuildError
from autograder.builder.pristine import sealed
from autograder.builder.published import check_published
from autograder.builder.release import read_configuration, release
from autograder.builder.rubric import check_samples, with_samples
from autograder.builder.samples import Sample, read_samples, samples_file
from autograder.builder.structure import check_ids, check_imports, check_keys, check_languages
from autograder.builder.title import check_title
from autograder.plans.pages import plan_pages
from cnnlab.course_folder import FILE

if TYPE_CHECKING:
    from pathlib import Path

    from nbformat import NotebookNode
    from traitlets.config import Config

    from autograder.builder.course import Course

LANGUAGES = ("en", "ko")
PointsOf = Callable[[str], Mapping[str, float]]


@dataclass(frozen=True)
class BuiltLesson:
    """A lesson's text, the notebooks made of it by language, and its sample answers.

    left_out  lessons to which its text links, and which the course leaves out
    """

    entry: Entry
    lesson: Lesson
    drafts: Mapping[str, NotebookNode]
    editions: Mapping[str, NotebookNode]
    samples: tuple[Sample, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class Built:
    """Everything a build makes, before anything is written."""

    lessons: tuple[BuiltLesson, ...]
    files: Mapping[Path, bytes] = field(repr=False)


def build(course: Course, points_of: PointsOf, release_language: str = "en") -> Built:
    """Return all generated files. Raises BuildError with the mistakes of all lessons.

    A solutions edition where learners' notebooks lie is such a mistake, too.

    `points_of` gives the points of each exercise of a lesson. `release_language` is the prose of
    the notebook in nbgrader's tree.
    """
    entries = read_curriculum(course)
    configuration = read_configuration(course.configuration)
    lessons: list[BuiltLesson] = []
    errors = check_published(course)
    for entry in entries:
        try:
            points = points_of(entry.name)
            lessons.append(build_lesson(course, entry, points, configuration, entries))
        except BuildError as found:
            errors += found.errors
    _raise(errors + check_names([built.lesson for built in lessons]))
    changed = course_file(course)
    title = None if changed is None else changed.title
    files = {course.notebooks / "index.md": index_page([one.entry for one in lessons], title)}
    for built in lessons:
        files |= _files(course, built, release_language)
    files |= plan_pages(course, lessons)
    return Built(tuple(lessons), files)


def build_lesson(
    course: Course,
    entry: Entry,
    points: Mapping[str, float],
    configuration: Config,
    entries: Sequence[Entry] = (),
) -> BuiltLesson:
    """Return one lesson's notebooks. Raises BuildError.

    `entries` are all lessons of the course, to which its text may link.
    """
    path = course.lesson(entry.name)
    lesson = read_lesson(path, course.shown(path))
    _raise(check_keys(lesson))
    left_out: tuple[str, ...] = ()
    if changed := course_file(course):
        _raise(check_parts(changed, entry.name, lesson))
        lesson = with_written_points(lesson, changed.points(entry.name))
        lesson, left_out = with_course_links(lesson, entries)
    package = course.shown(course.exercises(entry.name))
    file = FILE if course.folder is not None else course.shown(course.curriculum)
    _raise(
        check_languages(lesson)
        + check_title(lesson, entry, file)
        + check_ids(lesson)
        + check_imports(lesson)
        + check_markers(lesson)
        + check_exercises(lesson, points, package)
    )
    # Of its own: a misspelt exercise would make the sum wrong as well.
    entry = with_sum(entry, lesson, points)
    _raise(check_budget(lesson, points, entry, file))
    samples = read_samples(course, entry.name)
    _raise(check_samples(lesson, samples, course.shown(samples_file(course, entry.name))))
    lesson = with_samples(lesson, samples)
    drafts = {language: draft(lesson, entry, language, points) for language in LANGUAGES}
    editions = {
        language: sealed(release(notebook, configuration)) for language, notebook in drafts.items()
    }
    _raise(check_leaks(lesson, editions.values()))
    return BuiltLesson(entry, lesson, drafts, editions, samples, left_out)


def _raise(errors: list[AuthorError]) -> None:
    if errors:
        raise BuildError(errors)


def _files(course: Course, built: BuiltLesson, release_language: str) -> dict[Path, bytes]:
    name = built.entry.name
    files = {
        course.notebooks / language / built.entry.folder / f"{name}.ipynb": serialise(edition)
        for language, edition in built.editions.items()
    }
    instructor = course.instructor_source / name / f"{name}.ipynb"
    return files | {instructor: serialise(built.drafts[release_language])}
