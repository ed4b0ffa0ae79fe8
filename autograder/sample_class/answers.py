"""Everything that learners of a class may have written as the answer to one exercise."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from autograder.sample_class.edits import EDITS, edited
from autograder.sample_class.rendering import NotRenderableError, rendered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cnnlab.checks.exercise import Exercise, Function

    Answers = Mapping["Kind", list["Answer"]]

Kind = Literal["right", "mistaken", "broken", "untouched"]


@dataclass(frozen=True)
class Answer:
    """An answer cell, and the helpers that its learner wrote with it.

    version is the name of the author's function that does the same, "" where there is none.
    """

    kind: Kind
    source: str
    helpers: str = ""
    version: str = ""

    @property
    def whole(self) -> str:
        """The helpers and the answer as one cell."""
        return f"{self.helpers}\n\n\n{self.source}" if self.helpers else self.source


UNTOUCHED = Answer("untouched", "")


def answers_to(exercise: Exercise, solution: str, taken: Iterable[str] = ()) -> Answers:
    """Return the answers to one exercise by kind; each is always worth the same points.

    solution  the lesson's own answer cell
    taken     names that no helper may have, such as those of the lesson's other exercises
    """
    name = exercise.name
    lesson = Answer("right", solution)
    # The oracles are left out: they ask Keras, as some of the other right versions do.
    right = _all_rendered("right", exercise.also_correct, name, taken)
    edits = EDITS.get(name, {})
    mistakes = {mistake.function.__name__: mistake.function for mistake in exercise.mistakes}
    mistaken = _all_rendered("mistaken", mistakes.values(), name, taken)
    found = {answer.version for answer in mistaken}
    mistaken += [
        Answer("mistaken", edited(solution, edit), version=version)
        for version, edit in edits.items()
        if version not in found
    ]
    # Half a class writes what the lesson teaches.
    return {
        "right": [lesson] * max(len(right), 1) + right,
        "mistaken": mistaken,
        "broken": [_colon_forgotten(lesson), _name_forgotten(lesson)],
        "untouched": [UNTOUCHED],
    }


def _all_rendered(
    kind: Kind, functions: Iterable[Function], name: str, taken: Iterable[str]
) -> list[Answer]:
    """Return those of the versions that a cell can hold."""
    answers = []
    for function in functions:
        try:
            helpers, source = rendered(function, name, taken)
        except NotRenderableError:
            continue
        answers.append(Answer(kind, source, helpers, function.__name__))
    return answers


def _colon_forgotten(answer: Answer) -> Answer:
    return Answer("broken", answer.source.replace("):\n", ")\n", 1))


def _name_forgotten(answer: Answer) -> Answer:
    """Return the answer with a name in its last `return` that nothing defines."""
    returns = (n for n in ast.walk(ast.parse(answer.source)) if isinstance(n, ast.Return))
    last = max(returns, key=lambda node: node.lineno)
    lines = answer.source.splitlines()
    lines[last.lineno - 1 : last.end_lineno] = [" " * last.col_offset + "return my_result"]
    return Answer("broken", "\n".join(lines))
