"""Keeps what a block of code prints, or its libraries log, out of the notebook."""

from __future__ import annotations

import io
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout, suppress

LONGEST = 2_000


class Beginning(io.TextIOBase):
    """A stream that keeps the first characters and counts the rest."""

    def __init__(self) -> None:
        self.kept = ""
        self.left_out = 0

    def writable(self) -> bool:
        """Say yes, as a stream must."""
        return True

    def write(self, words: str) -> int:
        """Keep what there is room for; return the number of characters received."""
        room = LONGEST - len(self.kept)
        self.kept += words[:room]
        self.left_out += max(0, len(words) - room)
        return len(words)


@contextmanager
def quiet() -> Iterator[Beginning]:
    """Collect prints of the block; nothing reaches stdout or stderr, Python's or the process's."""
    printed = Beginning()
    with ExitStack() as stack:
        stack.enter_context(redirect_stdout(printed))
        stack.enter_context(redirect_stderr(printed))
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")
        for number in (1, 2):
            stack.enter_context(_silenced(number))
        yield printed


@contextmanager
def _silenced(number: int) -> Iterator[None]:
    """Point the process's file `number` at nothing: libraries in C write there directly."""
    try:
        kept = os.dup(number)
    except OSError:  # a kernel under pythonw has no such file
        yield
        return
    with suppress(Exception):
        (sys.__stdout__ if number == 1 else sys.__stderr__).flush()  # type: ignore[union-attr]
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, number)
    os.close(nothing)
    try:
        yield
    finally:
        os.dup2(kept, number)
        os.close(kept)
