"""Does the solution in a lesson's text earn everything? It is the author's own code, and is run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from autograder.builder.markers import without_markers
from autograder.builder.mistakes import AuthorError
from autograder.proofs import refused
from cnnlab.quiet import quiet
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.builder.lesson import Cell, Lesson
    from cnnlab.checks.exercise import Exercise

_CURE = Text(
    en="Mend this solution or the twin. `python -m autograder solutions {lesson} --run` runs the "
    "lesson with its solutions.",
    ko="이 정답이나 짝 파일을 고치십시오. `python -m autograder solutions {lesson} --run` 명령은 "
    "정답을 채운 단원을 실행합니다.",
)
_ENDS = Text(
    en="this cell ends with {kind}: {message}.", ko="이 셀에서 오류가 납니다: {kind}: {message}."
)
_NO_FUNCTION = Text(en="{name} is no function.", ko="{name} 이름의 함수가 아닙니다.")
_DEFINE = Text(
    en="Import or define in the answer's own cell what it needs.",
    ko="답에 필요한 것은 그 답안 셀 안에서 import하거나 정의하십시오.",
)


def solved(lesson: Lesson) -> tuple[dict[str, Any], list[AuthorError]]:
    """Return what the imports and the solutions define, and which cells could not be run.

    Other cells are left out: they train and draw. What a solution needs of them, it must not need.
    """
    names: dict[str, Any] = {"__name__": "__main__"}
    errors = []
    for cell in lesson.cells:
        if cell.kind == "answer" or cell is lesson.imports:
            try:
                with quiet():
                    exec(compile(without_markers(cell), f"<{lesson.file}>", "exec"), names)
            except Exception as error:
                cause = _ENDS.format(kind=type(error).__name__, message=error)
                cure = _DEFINE if isinstance(error, NameError) else _cure(lesson)
                errors.append(lesson.error(cell, cause, cure))
    return names, errors


def flaws(
    lesson: Lesson, names: Mapping[str, Any], exercise: Exercise, seeds: Sequence[int]
) -> Iterator[AuthorError]:
    """Find a solution that does not earn everything."""
    cell = _cell(lesson, exercise.name)
    function = names.get(exercise.name)
    if cell is None or function is None:
        return  # the build has said so, or the cell has ended with an error
    if not callable(function):
        yield lesson.error(cell, _NO_FUNCTION.format(name=exercise.name), _cure(lesson))
        return
    for flaw in refused(exercise, function, seeds):
        yield lesson.error(cell, flaw.cause, _cure(lesson))
        return


def _cell(lesson: Lesson, name: str) -> Cell | None:
    return next((c for c in lesson.cells if c.kind == "answer" and c.name == name), None)


def _cure(lesson: Lesson) -> Text:
    return _CURE.format(lesson=PurePath(lesson.file).stem)
