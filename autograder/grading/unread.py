"""Output that nobody reads any more, as behind `| head`, must not stop grading."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING, Any, TextIO, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

BROKEN_PIPE = 141  # as shells report a command that SIGPIPE has ended


class Unbroken:
    """A stream whose reader may go away: what is written then is lost in silence."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.broken = False

    def write(self, text: str) -> int:
        """Write as the stream does."""
        try:
            return self._stream.write(text)
        except BrokenPipeError:
            self._let_go()
            return len(text)

    def flush(self) -> None:
        """Pass on what is held back."""
        try:
            self._stream.flush()
        except BrokenPipeError:
            self._let_go()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def _let_go(self) -> None:
        """Lead the rest nowhere; what is held back would break Python's end as well."""
        self.broken = True
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self._stream.fileno())
        os.close(nowhere)


@contextmanager
def unbroken() -> Iterator[list[Unbroken]]:
    """Let the block print to nobody if need be; give the streams, which know that at the end."""
    streams = [Unbroken(sys.stdout), Unbroken(sys.stderr)]
    said, told = (cast("TextIO", stream) for stream in streams)
    with redirect_stdout(said), redirect_stderr(told):
        try:
            yield streams
        finally:
            for stream in streams:
                stream.flush()
