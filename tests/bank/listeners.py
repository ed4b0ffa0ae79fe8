"""Sockets that nobody has business with: they note who connects."""

from __future__ import annotations

import secrets
import socket
import threading
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any, Self


class Listeners:
    """A TCP port, a socket file and an abstract socket of this machine.

    reached  what has been connected to, by its name
    """

    def __init__(self) -> None:
        token = secrets.token_hex(4)
        self.path = f"/tmp/bank-{token}.socket"
        self.abstract = f"bank-{token}"
        self.port = 0
        self.reached: list[str] = []
        self._open = ExitStack()

    def __enter__(self) -> Self:
        self.port = self._listen("a TCP port of this machine", socket.AF_INET, ("127.0.0.1", 0))[1]
        self._listen("a socket file", socket.AF_UNIX, self.path)
        self._listen("an abstract socket", socket.AF_UNIX, f"\0{self.abstract}")
        Path(self.path).chmod(0o777)
        self._open.callback(Path(self.path).unlink, missing_ok=True)
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def _listen(self, name: str, family: int, address: Any) -> Any:
        server = socket.socket(family, socket.SOCK_STREAM)
        server.bind(address)
        server.listen()
        threading.Thread(target=self._serve, args=(server, name), daemon=True).start()
        self._open.callback(_close, server)
        return server.getsockname()

    def _serve(self, server: socket.socket, name: str) -> None:
        with suppress(OSError):
            while True:
                connection, _ = server.accept()
                self.reached.append(name)
                connection.close()


def _close(server: socket.socket) -> None:
    # An accept that is under way holds on to a socket that is only closed.
    with suppress(OSError):
        server.shutdown(socket.SHUT_RDWR)
    server.close()
