"""A lesson's exercises, and their points, which stand only in the twins."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from autograder.builder.mistakes import AuthorError, BuildError
from cnnlab.checks.library import current, exercises_of, lessons
from cnnlab.quiet import quiet

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cnnlab.checks import Exercise


def points_of(lesson: str) -> Mapping[str, float]:
    """Return the points of each exercise of a lesson; none for a lesson without exercises.

    Raises BuildError for an own twin that cannot be imported.
    """
    course = current()
    if lesson not in lessons():
        return {}
    try:
        with quiet():  # an exercise may import Keras, whose backend logs
            return {name: exercise.points for name, exercise in exercises_of(lesson).items()}
    except Exception as error:
        if course is None or (mistake := _in_own(course.path, error)) is None:
            raise
        raise BuildError([mistake]) from error


def _in_own(folder: Path, error: Exception) -> AuthorError | None:
    """Return the mistake in a twin of the folder's that an import came upon, or None."""
    if isinstance(error, SyntaxError) and error.filename:
        places = [(error.filename, error.lineno or 1)]
    else:
        frames = traceback.extract_tb(error.__traceback__)
        places = [(frame.filename, frame.lineno or 1) for frame in frames]
    own = [(name, line) for name, line in places if name.startswith(f"{folder}/")]
    if not own:
        return None
    name, line = own[-1]
    cause = f"the twin cannot be imported: {type(error).__name__}: {error}."
    cure = "Mend this line; the messages of verify say what else an exercise needs."
    return AuthorError(name.removeprefix(f"{folder}/"), line, cause, cure)


def twins_of(lesson: str) -> Mapping[str, Exercise]:
    """Return a lesson's exercises by name; none for a lesson without exercises."""
    if lesson not in lessons():
        return {}
    with quiet():
        return exercises_of(lesson)
