"""Writes a learner's files into a folder, the notebook under the lesson's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.job import Incident
from autograder.submissions.plain import NotPlainError
from autograder.submissions.read import LARGEST
from autograder.submissions.screen import DEEPEST, MOST_FILES, MOST_INCIDENTS
from autograder.submissions.tree import TIMESTAMP

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from autograder.job import Limits
    from autograder.submissions.choose import Part

_LONGEST_PART = 200  # bytes: copies get a mark


def write(
    folder: Path, parts: Sequence[Part], notebook: Part | None, limits: Limits
) -> list[Incident]:
    """Write the parts into an empty folder and return an incident for each that was not.

    Other files lie beside the notebook as they did. A time of handing in is left out: a learner
    may have written it.
    """
    incidents = []
    room = limits.disk
    name = f"{folder.name}.ipynb"
    base = notebook.inner[:-1] if notebook is not None else ()
    ordered = sorted(parts, key=lambda part: part is not notebook)  # the notebook first
    for part in ordered[:MOST_FILES]:
        inner = (name,) if part is notebook else _beside(part.inner, base)
        if inner == (TIMESTAMP,):
            incidents.append(Incident("own-timestamp"))
            continue
        if part is not notebook and inner == (name,):
            inner = (f"other-{part.order}-{name}",)
        most = min(LARGEST if part is notebook else limits.file, room)
        try:
            room -= _write(folder, inner, part, most)
        except NotPlainError as error:
            incidents.append(Incident(error.kind, detail=part.piece.name))
    if len(parts) > MOST_FILES:
        incidents.append(Incident("too-many-files", detail=str(len(parts))))
    return incidents[:MOST_INCIDENTS]


def _beside(inner: tuple[str, ...], base: tuple[str, ...]) -> tuple[str, ...]:
    return inner[len(base) :] if inner[: len(base)] == base else inner


def _write(folder: Path, inner: tuple[str, ...], part: Part, most: int) -> int:
    if len(inner) > DEEPEST:
        raise NotPlainError("too-deep")
    if not all(name.isprintable() for name in inner):
        raise NotPlainError("unsafe-name")
    if any(len(name.encode()) > _LONGEST_PART for name in inner):
        raise NotPlainError("name-too-long")
    target = folder.joinpath(*inner)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        file = target.open("xb")
    except (FileExistsError, NotADirectoryError) as error:
        raise NotPlainError("duplicate-name") from error
    with file:
        try:
            return sum(file.write(block) for block in part.piece.blocks(most))
        except NotPlainError:
            target.unlink()
            raise
