"""What an author's mistake tells: the file, the line, the cause and the cure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, order=True)
class AuthorError:
    """One mistake in a written file, with the cure."""

    file: str
    line: int
    cause: str
    cure: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.cause}\n    {_TRY.format(cure=self.cure)}"


class BuildError(Exception):
    """All author's mistakes that the build found, in the order of their lines."""

    def __init__(self, errors: Sequence[AuthorError]) -> None:
        self.errors = tuple(sorted(errors))
        super().__init__("\n".join(str(error) for error in self.errors))


_TRY = Text(en="Try: {cure}", ko="해 볼 것: {cure}")
