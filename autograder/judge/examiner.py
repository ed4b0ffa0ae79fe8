"""Asks a student's process what its functions return, and believes nothing else it says."""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np

from cnnlab.checks import wire
from cnnlab.checks.crossing import from_message
from cnnlab.checks.exercise import SECONDS_FOR_A_MODEL, Arguments
from cnnlab.checks.outcome import Outcome, Plain, Unreadable
from cnnlab.checks.run import TOGETHER, ask_all
from cnnlab.limits import WAITING
from cnnlab.quiet import LONGEST

# Beyond an exercise's own limit, which the student's process keeps by itself if it is honest.
GRACE = 3.0
# All answers of one check, in bytes of arrays: an exercise's own are a thousand times smaller.
_LARGEST_ANSWERS = 1 << 26
# After the last call, or for a send.
_PATIENCE = 10.0
LONGEST_EXAMINATION = TOGETHER + WAITING * SECONDS_FOR_A_MODEL + GRACE + 3 * _PATIENCE

State = Literal["waiting", "asking", "answered", "no function", "broken"]


@dataclass
class Examination:
    """The questions for one check cell, and what came back."""

    inputs: Sequence[Arguments]
    seconds: float
    state: State = "waiting"
    outcomes: Sequence[Outcome] = ()
    printed: str = ""
    defined: bool = False  # where there is no function: whether the name stands for anything


class Examiner(threading.Thread):
    """Serves one kernel's `check` calls; only an open examination is answered, once.

    `on_trouble` is called from this thread when the kernel breaks the rules or stays silent.
    in_step  whether the next message of the kernel can still be told from a late or a broken one
    """

    in_step = True

    def __init__(self, channel: socket.socket, on_trouble: Any) -> None:
        super().__init__(daemon=True)
        self._channel = channel
        self._on_trouble = on_trouble
        self._lock = threading.Lock()
        self._open: Examination | None = None

    def open(self, inputs: Sequence[Arguments], seconds: float) -> Examination:
        """Return an examination that the next request of the kernel begins."""
        examination = Examination(inputs, seconds)
        with self._lock:
            self._open = examination
        return examination

    def close(self, examination: Examination) -> None:
        """Take no more answers for this examination; what is not complete counts for nothing."""
        with self._lock:
            if self._open is examination:
                self._open = None
            if examination.state in ("waiting", "asking"):
                examination.state = "broken" if examination.state == "asking" else "waiting"

    def run(self) -> None:
        """Answer until the kernel has gone or breaks the rules."""
        try:
            while True:
                request = wire.receive(self._channel)
                if not isinstance(request, dict) or not isinstance(request.get("check"), str):
                    raise wire.MalformedError
                self._answer(request)
        except wire.ClosedError:
            return
        except (OSError, ValueError):
            self._on_trouble()
        finally:
            self.in_step = False
            self._channel.close()

    def _answer(self, request: dict[str, Any]) -> None:
        with self._lock:
            examination = self._open
            if examination is not None and examination.state == "waiting":
                examination.state = "asking"
            else:
                examination = None
        if examination is None:
            self._send({"refused": True})
            return
        if request.get("found") == "function":
            self._examine(examination)
        else:
            examination.defined = request.get("found") != "nothing"
            self._send({"end": True})
            wire.receive(self._channel, _PATIENCE)
            self._finish(examination, "no function")
        self._send({"done": True})

    def _examine(self, examination: Examination) -> None:
        room = _LARGEST_ANSWERS

        def ask(arguments: Arguments) -> Outcome:
            self._send({"arguments": arguments, "seconds": examination.seconds})
            try:
                reply = wire.receive(self._channel, WAITING * examination.seconds + GRACE)
            except TimeoutError:
                self.in_step = False
                self._on_trouble()
                return Outcome("too slow")
            nonlocal room
            outcome = from_message(reply, len(arguments))
            room -= _size(outcome.value)
            return outcome if room >= 0 else replace(outcome, value=_TOO_LARGE)

        examination.outcomes = ask_all(ask, examination.inputs)
        if any(outcome.status == "too slow" for outcome in examination.outcomes):
            # Known by now; whether the process still talks does not matter for this verdict.
            self._finish(examination, "answered")
        self._send({"end": True})
        said = wire.receive(self._channel, _PATIENCE)
        printed = said.get("printed") if isinstance(said, dict) else None
        if not isinstance(printed, str):
            raise wire.MalformedError
        examination.printed = printed[: LONGEST + 1]
        self._finish(examination, "answered")

    def _finish(self, examination: Examination, state: State) -> None:
        with self._lock:
            if examination.state == "asking":
                examination.state = state

    def _send(self, message: dict[str, Any]) -> None:
        self._channel.settimeout(_PATIENCE)
        wire.send(self._channel, message)


_TOO_LARGE = Unreadable("ndarray", "too large", "…")


def _size(value: Plain) -> int:
    if isinstance(value, tuple):
        return sum(_size(item) for item in value)
    return value.nbytes if isinstance(value, np.ndarray) else 0
