"""What the warm process is asked over its control sockets: a JSON message and descriptors."""

from __future__ import annotations

import array
import json
import os
import socket
from collections.abc import Sequence
from typing import Any

_LARGEST = 1 << 20
_MOST_DESCRIPTORS = 16


def pair() -> tuple[socket.socket, socket.socket]:
    """Return two connected sockets that keep messages apart."""
    ends = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    for end in ends:
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _LARGEST)
    return ends


def ask(control: socket.socket, request: dict[str, Any], descriptors: Sequence[int]) -> None:
    """Send a request together with descriptors."""
    rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", descriptors))
    control.sendmsg([json.dumps(request).encode()], [rights] if descriptors else [])


def receive(control: socket.socket) -> tuple[dict[str, Any], list[int]] | None:
    """Return the next request and its descriptors, or None when the other side has gone."""
    size = array.array("i").itemsize
    message, rights, _, _ = control.recvmsg(_LARGEST, socket.CMSG_SPACE(_MOST_DESCRIPTORS * size))
    descriptors = array.array("i")
    for level, kind, content in rights:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            descriptors.frombytes(content[: len(content) - len(content) % size])
    if not message:
        for descriptor in descriptors:
            os.close(descriptor)
        return None
    return json.loads(message), list(descriptors)
