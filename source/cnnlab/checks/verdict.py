"""The answer of a check: a number for nbgrader, a panel for eyes, sentences for everybody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cnnlab.checks import panel, plain
from cnnlab.checks.exercise import Exercise
from cnnlab.checks.judge import Judgement
from cnnlab.shell import in_notebook
from cnnlab.text import Text

Status = Literal["right", "partly right", "wrong", "not attempted", "not checked"]


@dataclass(frozen=True)
class Verdict:
    """What a check says. In a notebook it shows a panel; `float()` gives the points.

    Its plain text in a notebook is only the number of points, which nbgrader reads as the grade.
    """

    status: Status
    name: str
    exercise: Exercise | None = None
    judgement: Judgement | None = None
    reason: Text | None = None
    printed: str = ""
    hints: Sequence[Text] = ()
    open_hints: int = 0
    seed: int = 0

    @property
    def points(self) -> float:
        """Return the points earned."""
        return float(self.judgement.points) if self.judgement else 0.0

    def __float__(self) -> float:
        return self.points

    def __str__(self) -> str:
        return plain.write(self)

    def __repr__(self) -> str:
        return repr(self.points) if in_notebook() else str(self)

    def _repr_mimebundle_(self, **_options: object) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": panel.write(self)}
