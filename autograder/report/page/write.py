"""A page of the report: a single file of HTML that loads nothing and runs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.report.content import Lesson
from autograder.report.page.course_view import course_view
from autograder.report.page.environment import environment
from autograder.report.page.lesson_view import lesson_view
from autograder.report.page.links import Links

if TYPE_CHECKING:
    from autograder.report.content import Course
    from cnnlab.text import Language


def page(content: Lesson | Course, language: Language, links: Links | None = None) -> str:
    """Return the page in one language: the same text for the same content, in every process."""
    templates = environment(language)
    links = links or Links()
    if isinstance(content, Lesson):
        template = templates.get_template("lesson.html.j2")
        return template.render(lesson=content, view=lesson_view(content), links=links)
    template = templates.get_template("course.html.j2")
    return template.render(course=content, view=course_view(content, language), links=links)
