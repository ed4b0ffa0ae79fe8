"""Everything that learners of a class may have written as the answer to one exercise."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from autograder.sample_class.bundle import GIVEN
from autograder.sample_class.edits import EDITS, edited
from autograder.sample_class.rendering import NotRenderableError, rendered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from autograder.sample_class.edits import Edit
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


def answers_to(
    exercise: Exercise,
    solution: str,
    taken: Iterable[str] = (),
    given: Iterable[str] = GIVEN,
    edits: Mapping[str, Edit] | None = None,
) -> Answers:
    """Return the answers to one exercise by kind; each is always worth the same points.

    solution  the lesson's own answer cell
    taken     names that no helper may have, such as those of the lesson's other exercises
    given     names that the lesson's first cell imports
    edits     slips in the solution, by the mistake that each makes; the project's if not given
    """
    name = exercise.name
    edits = EDITS.get(name, {}) if edits is None else edits
    lesson = Answer("right", solution)
    in_cells = partial(_all_rendered, name=name, taken=taken, given=given)
    # The oracles are left out: they ask Keras, as some of the other right versions do.
    right = in_cells("right", exercise.also_correct)
    mistaken = in_cells("mistaken", [mistake.function for mistake in exercise.mistakes])
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
        "broken": [*_colon_forgotten(lesson), *_name_forgotten(lesson)],
        "untouched": [UNTOUCHED],
    }


def _all_rendered(
    kind: Kind,
    functions: Iterable[Function],
    name: str,
    taken: Iterable[str],
    given: Iterable[str],
) -> list[Answer]:
    """Return those of the versions that a cell can hold."""
    answers = []
    for function in functions:
        try:
            helpers, source = rendered(function, name, taken, given)
        except NotRenderableError:
            continue
        answers.append(Answer(kind, source, helpers, function.__name__))
    return answers


def _colon_forgotten(answer: Answer) -> Iterator[Answer]:
    """Yield the answer without the colon of its first function, if it has one."""
    source = re.sub(r"(?m)^(def .*|.*\)):$", r"\1", answer.source, count=1)
    if source != answer.source:
        yield Answer("broken", source)


def _name_forgotten(answer: Answer) -> Iterator[Answer]:
    """Yield the answer with a name in its last `return` that nothing defines, if it has one."""
    try:
        nodes = [*ast.walk(ast.parse(answer.source))]
    except SyntaxError:  # IPython reads more than Python
        return
    if returns := [node for node in nodes if isinstance(node, ast.Return)]:
        last = max(returns, key=lambda node: node.lineno)
        lines = answer.source.splitlines()
        lines[last.lineno - 1 : last.end_lineno] = [" " * last.col_offset + "return my_result"]
        yield Answer("broken", "\n".join(lines))
