"""Which of a learner's files is the lesson's notebook?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.job import Incident
from autograder.submissions.plain import NotPlainError
from autograder.submissions.platforms import without_copy_mark
from autograder.submissions.read import LARGEST, lesson_of, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.submissions.pieces import Piece


@dataclass(frozen=True)
class Part:
    """One of a learner's files; `inner` is its name without what the platform added."""

    inner: tuple[str, ...]
    piece: Piece
    order: int = 0  # of two with the same name, the higher was handed in later

    @property
    def stem(self) -> str:
        """The file's name without its suffix."""
        return self.inner[-1].rpartition(".")[0]

    def ends_in(self, suffix: str) -> bool:
        """Whether it has this suffix, in capitals or not."""
        return self.inner[-1].lower().endswith(suffix)


def chosen(parts: Sequence[Part], lesson: str) -> tuple[Part | None, list[Incident]]:
    """Return the part that is the lesson's notebook, and an incident if its name is another.

    The name counts, also with a mark of a second copy; then that there is only one; then what the
    build wrote into it. None with an incident if nothing decides.
    """
    notebooks = [part for part in parts if part.ends_in(".ipynb")]
    if not notebooks:
        return None, [Incident("notebook-missing", detail=f"{lesson}.ipynb")]
    part = _by_name(notebooks, lesson) or _by_content(notebooks, lesson)
    if part is None:
        names = ", ".join(part.piece.name for part in notebooks)
        return None, [Incident("several-notebooks", detail=names[:200])]
    renamed = part.inner[-1] != f"{lesson}.ipynb"
    return part, [Incident("notebook-renamed", detail=part.piece.name)] if renamed else []


def _by_name(notebooks: Sequence[Part], lesson: str) -> Part | None:
    named = [
        part for part in notebooks if lesson in (part.stem, without_copy_mark(part.stem).lower())
    ]
    ranks = [(part.order, part.stem == lesson) for part in named]
    best = [part for part, rank in zip(named, ranks, strict=True) if rank == max(ranks)]
    return best[0] if len(best) == 1 else None


def _by_content(notebooks: Sequence[Part], lesson: str) -> Part | None:
    if len(notebooks) == 1:
        return notebooks[0]
    of_lesson = [part for part in notebooks if _lesson_in(part) == lesson]
    return of_lesson[0] if len(of_lesson) == 1 else None


def _lesson_in(part: Part) -> str:
    try:
        notebook, _ = read(part.piece.read(LARGEST))
    except NotPlainError:
        return ""
    return lesson_of(notebook) if notebook is not None else ""
