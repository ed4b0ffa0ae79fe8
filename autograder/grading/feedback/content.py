"""All that a feedback page shows, as plain data that crosses to another process."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from autograder.job import Language


@dataclass(frozen=True)
class Mark:
    """The points of one graded cell."""

    points: float
    maximum: float
    waiting: bool = False  # a person has yet to look at it

    @property
    def state(self) -> str:
        """How much of the points the cell has: "waiting", "full", "partial" or "none"."""
        if self.waiting:
            return "waiting"
        if self.points >= self.maximum:
            return "full"
        return "partial" if self.points > 0 else "none"


@dataclass(frozen=True)
class Feedback:
    """What grading found out about one submission."""

    student: str
    title: str  # of the lesson, in `language`
    language: Language
    notebook: dict[str, Any] | None  # as autograded; None if there was nothing to grade
    total: float = 0.0  # without the late penalty
    maximum: float = 0.0
    marks: dict[str, Mark] = field(default_factory=dict)  # by grade id
    comments: dict[str, str] = field(default_factory=dict)  # by grade id, Markdown
    late_penalty: float = 0.0
    notices: tuple[tuple[Language, str], ...] = ()  # what happened in grading
