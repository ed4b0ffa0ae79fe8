"""Does the solution in a lesson's text earn everything? It is the author's own code, and is run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from autograder.builder.markers import without_markers
from autograder.builder.mistakes import AuthorError
from autograder.proofs import refused
from cnnlab.quiet import quiet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.builder.lesson import Cell, Lesson
    from cnnlab.checks.exercise import Exercise

_CURE = "Run the lesson's notebook with its solutions: python -m autograder solve."


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
                cause = f"this cell ends with {type(error).__name__}: {error}."
                errors.append(lesson.error(cell, cause, _cure(error)))
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
        yield lesson.error(cell, f"{exercise.name} is no function.", _CURE)
        return
    for flaw in refused(exercise, function, seeds):
        yield lesson.error(cell, str(flaw.cause), _CURE)
        return


def _cell(lesson: Lesson, name: str) -> Cell | None:
    return next((c for c in lesson.cells if c.kind == "answer" and c.name == name), None)


def _cure(error: Exception) -> str:
    if isinstance(error, NameError):
        return "Import or define in the answer's own cell what it needs."
    return _CURE
