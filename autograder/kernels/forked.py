"""A confined process of the grader's own code, which no student's reaches, and how it is ended."""

from __future__ import annotations

import json
import shutil
import socket
import tempfile
from contextlib import suppress
from typing import Any

from autograder.job import Limits
from autograder.kernels import requests

_PATIENCE = 10.0


class Forked:
    """Asks the warm process for one of a role; `connection` leads to it.

    settings  what the pool says about kernels: folder, confinement, request
    """

    def __init__(
        self, warm: socket.socket, settings: dict[str, Any], role: str, limits: Limits
    ) -> None:
        self._lifeline, monitors = socket.socketpair()
        self.connection, theirs = socket.socketpair()
        self._scratch = tempfile.mkdtemp(dir=settings["folder"], prefix="v")
        own = {"limits": vars(limits), "submission": None, "scratch": self._scratch}
        request = settings["request"] | {
            "role": role,
            "confinement": settings["confinement"] | own,
        }
        with monitors, theirs:
            requests.ask(warm, request, [monitors.fileno(), theirs.fileno()])

    def end(self) -> dict[str, Any]:
        """End the process and all that it may have started; return the monitor's last words."""
        said = b""
        self._lifeline.settimeout(_PATIENCE)
        with suppress(OSError):
            self._lifeline.sendall(json.dumps({"message": "kill"}).encode() + b"\n")
        with suppress(OSError), self._lifeline.makefile("rb") as words:
            said = words.readline()
        self.connection.close()
        self._lifeline.close()
        shutil.rmtree(self._scratch, ignore_errors=True)
        ended: dict[str, Any] = json.loads(said or b"{}")
        return ended
