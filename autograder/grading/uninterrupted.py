"""What Ctrl-C must not cut in two."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Let a first Ctrl-C wait for the end of the block; a second one is not kept waiting.

    An interrupt in the middle of a transaction can leave its connection open, and the lock that
    it holds would then stop this very process.
    """
    if threading.current_thread() is not threading.main_thread():
        yield  # Python gives signals only to the main thread
        return
    waiting = False

    def wait(_number: int, _frame: object) -> None:
        nonlocal waiting
        waiting = True
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, wait)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if waiting:
        signal.raise_signal(signal.SIGINT)
