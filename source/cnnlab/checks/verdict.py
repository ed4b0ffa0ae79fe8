"""The result of a check as data: status, points, and what led to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cnnlab.checks.exercise import Exercise
from cnnlab.checks.judge import Judgement
from cnnlab.text import Text

Status = Literal["right", "partly right", "wrong", "not attempted", "not checked"]


@dataclass(frozen=True)
class Verdict:
    """What a check found out about one answer; `reason` says why there is no judgement."""

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
