"""check() while a submission is graded: it only carries inputs and results across.

The judge is in another process. It sends the inputs, compares what comes back, and writes the
verdict itself. This process knows no right answer, and nothing it says is a verdict.
"""

from __future__ import annotations

import socket
from typing import Any

from cnnlab.checks import wire
from cnnlab.checks.crossing import to_message
from cnnlab.checks.exercise import Function
from cnnlab.checks.outcome import Outcome, Unreadable
from cnnlab.checks.run import run
from cnnlab.quiet import quiet
from cnnlab.shell import learner_objects
from cnnlab.text import Text

_NOTE = Text(
    en="The judge writes its verdict here.",
    ko="채점 결과는 채점 프로세스가 여기에 적습니다.",
)
_ELSEWHERE = Text(
    en="While a submission is graded, only the course's own check cells are answered.",
    ko="채점하는 동안에는 강좌에 원래 있던 확인 셀에만 답합니다.",
)
_connections: list[socket.socket] = []


def connect(connection: socket.socket) -> None:
    """Send what `check` gets to the judge at the other end, from here on."""
    _connections.append(connection)


def connected() -> bool:
    """Tell whether a judge is there."""
    return bool(_connections)


class Carried:
    """What `check` returns while a submission is graded; it holds no points."""

    def __init__(self, words: Text) -> None:
        self.words = words

    def __repr__(self) -> str:
        return str(self.words)

    def __float__(self) -> float:
        return 0.0


def carry(name: str, answer: str | Function) -> Carried:
    """Answer the judge's questions about the learner's function until it has no more."""
    connection = _connections[-1]
    function: Any = learner_objects().get(name) if isinstance(answer, str) else answer
    wire.send(connection, {"check": name, "found": _kind(function)})
    request = wire.receive(connection)
    if "refused" in request:
        return Carried(_ELSEWHERE)
    with quiet() as printed:
        while "arguments" in request:
            _reply(connection, run(function, request["arguments"], request["seconds"]))
            request = wire.receive(connection)
    wire.send(connection, {"printed": printed.kept + ("…" if printed.left_out else "")})
    wire.receive(connection)  # the cell ends after the judge has everything
    return Carried(_NOTE)


def _kind(function: Any) -> str:
    if function is None:
        return "nothing"
    return "function" if callable(function) else "something else"


def _reply(connection: socket.socket, outcome: Outcome) -> None:
    try:
        wire.send(connection, to_message(outcome))
    except (wire.TooLargeError, TypeError, MemoryError):
        value = Unreadable(type(outcome.value).__name__, "too large", "")
        wire.send(connection, to_message(Outcome(outcome.status, value)))
