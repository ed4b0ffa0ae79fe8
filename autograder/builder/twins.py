"""A lesson's exercises, and their points: the twins', unless a course folder says otherwise."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from autograder.builder.mistakes import AuthorError, BuildError
from cnnlab.checks.library import current, exercises_of, lessons
from cnnlab.quiet import quiet
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cnnlab.checks import Exercise


def points_of(lesson: str) -> Mapping[str, float]:
    """Return the points of each exercise of a lesson; none for a lesson without exercises.

    Raises BuildError for an own twin that cannot be imported.
    """
    return {name: exercise.points for name, exercise in twins_of(lesson).items()}


def twins_of(lesson: str) -> Mapping[str, Exercise]:
    """Return a lesson's exercises by name; none for a lesson without exercises.

    Raises BuildError as `points_of`.
    """
    course = current()
    if lesson not in lessons():
        return {}
    try:
        with quiet():  # an exercise may import Keras, whose backend logs
            return exercises_of(lesson)
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
    cause = _NOT_IMPORTED.format(kind=type(error).__name__, message=error)
    return AuthorError(name.removeprefix(f"{folder}/"), line, str(cause), str(_MEND))


_NOT_IMPORTED = Text(
    en="the twin cannot be imported: {kind}: {message}.",
    ko="짝 파일을 불러올 수 없습니다: {kind}: {message}.",
)
_MEND = Text(
    en="Mend this line, then verify again: it says what else an exercise needs.",
    ko="이 줄을 고치고 verify를 다시 실행하십시오. 연습 문제에 무엇이 더 필요한지 알려 줍니다.",
)
