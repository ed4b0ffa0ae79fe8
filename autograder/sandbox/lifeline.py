"""The socket to the owner of a confined process: orders come in, the ending goes out."""

from __future__ import annotations

import json
import socket
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Literal

Ended = Literal["closed", "exit", "killed", "memory", "processes", "cpu", "disk", "setup"]
Order = Literal["interrupt", "kill", "closed"]

LONGEST_LINE = 4096
SECONDS_TO_SEND = 2.0


@dataclass(frozen=True)
class Ending:
    """Why and how a confined process ended: one JSON line.

    detail is text for people and may come from hostile code where ended is "exit". code is the
    exit status, or the signal's number as a negative one. peak_memory is in bytes.
    """

    ended: Ended
    detail: str = ""
    code: int = 0
    cpu_seconds: float = 0.0
    peak_memory: int = 0


class Lifeline:
    """Reads orders as they come."""

    def __init__(self, connection: socket.socket) -> None:
        """Read from and write to the connection, never waiting on it."""
        self._connection = connection
        self._rest = b""
        connection.setblocking(False)

    def fileno(self) -> int:
        """Return the descriptor to poll."""
        return self._connection.fileno()

    def orders(self) -> list[Order]:
        """Return what has come since the last call; the owner's end is the order "closed"."""
        try:
            data = self._connection.recv(LONGEST_LINE)
        except BlockingIOError:
            return []
        except OSError:
            return ["closed"]
        *lines, self._rest = (self._rest + data).split(b"\n")
        found = [order for order in map(_order, lines) if order is not None]
        return found if data and len(self._rest) < LONGEST_LINE else [*found, "closed"]

    def say(self, ending: Ending) -> None:
        """Tell the owner, if there still is one."""
        self._connection.settimeout(SECONDS_TO_SEND)
        with suppress(OSError):
            self._connection.sendall(json.dumps(asdict(ending)).encode() + b"\n")


def _order(line: bytes) -> Order | None:
    try:
        message = json.loads(line)["message"]
    except (ValueError, TypeError, KeyError):
        return None
    return message if message in ("interrupt", "kill") else None
