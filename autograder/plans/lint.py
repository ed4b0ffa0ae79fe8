"""Do the two halves of a plan say the same, in the glossary's words?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.builder.glossary import forbidden
from autograder.builder.mistakes import AuthorError
from autograder.builder.parity import differences
from autograder.plans.read import read_plan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from autograder.builder.course import Course
    from autograder.builder.glossary import Term
    from autograder.builder.pipeline import Built
    from autograder.plans.plan import Plan


def lint_plans(course: Course, built: Built, terms: Sequence[Term]) -> Iterator[AuthorError]:
    """Yield what differs between the languages in the plans of all lessons."""
    for lesson in built.lessons:
        path = course.plan(lesson.entry.name)
        if path.exists():
            yield from lint_plan(read_plan(path, course.shown(path)), terms)


def lint_plan(plan: Plan, terms: Sequence[Term]) -> Iterator[AuthorError]:
    """Yield code words and numbers of one half only, and words that the glossary forbids."""
    for line, text in plan.texts:
        for cause in differences(text.en, text.ko):
            yield AuthorError(plan.file, line, cause, "Say the same in both languages.")
        for term, word in forbidden(text.en, text.ko, terms):
            cause = f"{term.en} is called {word}."
            yield AuthorError(plan.file, line, cause, f"Write {term.ko}.")
