"""What an instructor is told when grading cannot go on: received, expected, what to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cnnlab.text import Text


class GradingError(Exception):
    """Something only the instructor can put right; `str()` speaks the current language."""

    def __init__(self, received: Text, expected: Text, advice: Text) -> None:
        super().__init__(received, expected, advice)
        self.parts = (received, expected, advice)

    def __str__(self) -> str:
        return " ".join(str(part) for part in self.parts)
