"""Calls a learner's function with a time limit, on the main thread or any other."""

from __future__ import annotations

import ctypes
import signal
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

# An endless loop around `except: pass` swallows the first request to stop. Asked again at this
# interval, sooner or later it is reached outside its `try`.
_AGAIN_BY_SIGNAL = 0.0005
_AGAIN_BY_WATCHDOG = 0.05


# A limit is one of processor time: on a busy computer the same function takes longer. But nothing
# may wait for ever, nor may a thread that waits for others'.
WAITING = 3


class TooSlow(BaseException):  # not an Exception: `except Exception` must not swallow it
    """The time limit is over."""


def limited(function: Callable[..., Any], arguments: tuple[Any, ...], seconds: float) -> Any:
    """Return `function(*arguments)`, or raise TooSlow.

    On the main thread `seconds` are its processor time, and WAITING times as many may pass.
    """
    on_main_thread = threading.current_thread() is threading.main_thread()
    if hasattr(signal, "SIGALRM") and on_main_thread:
        return _limited_by_signal(function, arguments, seconds)
    return _limited_by_watchdog(function, arguments, seconds)


def _limited_by_signal(
    function: Callable[..., Any], arguments: tuple[Any, ...], seconds: float
) -> Any:
    here = sys._getframe()  # noqa: SLF001 - CPython's documented way to one's own frame

    end = time.monotonic() + WAITING * seconds
    end_of_work = time.thread_time() + seconds

    def call() -> Any:  # a frame of its own, where a ring may raise
        return function(*arguments)

    def ring(_signal: int, frame: FrameType | None) -> None:
        left = min(end_of_work - time.thread_time(), end - time.monotonic())
        if left > 0:
            signal.setitimer(signal.ITIMER_REAL, left, _AGAIN_BY_SIGNAL)
            return
        # A second ring while this frame tidies up must not stop the tidying.
        if frame is not here and frame is not None and frame.f_code is not ring.__code__:
            raise TooSlow

    before = signal.signal(signal.SIGALRM, ring)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN_BY_SIGNAL)
        return call()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _limited_by_watchdog(
    function: Callable[..., Any], arguments: tuple[Any, ...], seconds: float
) -> Any:
    """Serve Windows and other threads; a call into C is interrupted only when it returns."""
    thread = ctypes.c_ulong(threading.get_ident())
    lock, ended = threading.Lock(), threading.Event()

    def watch() -> None:
        wait = seconds
        while not ended.wait(wait):
            wait = _AGAIN_BY_WATCHDOG
            with lock:
                if not ended.is_set():
                    _raise_in(thread, ctypes.py_object(TooSlow))

    threading.Thread(target=watch, daemon=True).start()
    try:
        return function(*arguments)
    finally:
        with lock:
            ended.set()
            _raise_in(thread, None)  # withdraws a request that was not yet delivered


def _raise_in(thread: ctypes.c_ulong, kind: ctypes.py_object[type[TooSlow]] | None) -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(thread, kind)
