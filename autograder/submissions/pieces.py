"""The files of an export, the same way for a folder, an archive and a single notebook."""

from __future__ import annotations

import io
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from autograder.submissions import archive, plain
from autograder.submissions.screen import IGNORED, printable, walk

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable, Iterator
    from pathlib import Path


@dataclass(frozen=True)
class Piece:
    """A file somebody handed in; reading it raises NotPlainError for what may not be read."""

    parts: tuple[str, ...]
    problem: str  # a kind of `autograder.reasons`, or ""
    blocks: Callable[[int], Iterator[bytes]]  # at most so many bytes

    @property
    def name(self) -> str:
        """The name for messages."""
        return printable("/".join(self.parts))

    def read(self, most: int) -> bytes:
        """Return the file's bytes, at most so many."""
        return b"".join(self.blocks(most))


@contextmanager
def pieces_of(source: Path) -> Iterator[list[Piece]]:
    """Give the files of an export as long as it is open, without those that tools leave behind.

    Raises NotPlainError for an archive that cannot be read at all.
    """
    if source.is_dir():
        yield _kept(
            [
                Piece(
                    tuple(found.name.split("/")),
                    found.problem,
                    partial(plain.blocks, source, found.name),
                )
                for found in walk(source)
            ]
        )
    elif source.suffix.lower() == ".ipynb":
        yield [Piece((source.name,), "", partial(plain.blocks, source.parent, source.name))]
    else:
        with archive.opened(source) as opened:
            yield _packed(opened, source.stat().st_size)


def unpacked(piece: Piece, most: int) -> list[Piece]:
    """Return the files of an archive that a learner handed in; archives in it stay as they are."""
    data = piece.read(most)
    opened = archive.opened(io.BytesIO(data))
    return _packed(opened, len(data))


def _packed(opened: zipfile.ZipFile, length: int) -> list[Piece]:
    return _kept(
        [
            Piece(entry.parts, entry.problem, partial(archive.blocks, opened, entry))
            for entry in archive.packed(opened, length)
        ]
    )


def _kept(pieces: list[Piece]) -> list[Piece]:
    return [
        piece
        for piece in pieces
        if not IGNORED & set(piece.parts) and not piece.parts[-1].startswith("._")
    ]
