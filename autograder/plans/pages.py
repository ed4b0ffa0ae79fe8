"""All pages of plans that a build makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.builder.mistakes import AuthorError, BuildError
from autograder.builder.twins import twins_of
from autograder.plans.check import check_plan
from autograder.plans.page import Page, page_name
from autograder.plans.read import read_plan
from cnnlab.text import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from autograder.builder.course import Course
    from autograder.builder.pipeline import BuiltLesson
    from autograder.plans.plan import Plan
    from cnnlab.checks import Exercise

    TwinsOf = Callable[[str], Mapping[str, Exercise]]


def plan_pages(
    course: Course, lessons: Sequence[BuiltLesson], twins: TwinsOf = twins_of
) -> dict[Path, bytes]:
    """Return the pages of the lessons that have plans. Raises BuildError.

    A lesson without a plan has no page: an instructor's own lesson needs none.
    """
    planned = [lesson for lesson in lessons if course.plan(lesson.entry.name).exists()]
    plans: dict[str, Plan] = {}
    errors: list[AuthorError] = []
    for lesson in planned:
        try:
            plans[lesson.entry.name] = _checked(course, lesson, twins)
        except BuildError as found:
            errors += found.errors
    if errors:
        raise BuildError(errors)
    entries = [lesson.entry for lesson in planned]
    pages = {}
    for lesson in planned:
        name = lesson.entry.name
        for language in LANGUAGES:
            page = Page(lesson.entry, lesson.lesson, plans[name], twins(name), entries, language)
            path = course.plan_pages / page_name(name, language)
            pages[path] = page.markdown().encode()
    return pages


def _checked(course: Course, lesson: BuiltLesson, twins: TwinsOf) -> Plan:
    path = course.plan(lesson.entry.name)
    plan = read_plan(path, course.shown(path))
    errors = check_plan(plan, lesson.entry, lesson.lesson, twins(lesson.entry.name))
    if errors:
        raise BuildError(errors)
    return plan
