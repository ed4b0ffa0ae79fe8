"""The five sockets of a kernel, bound before it exists.

A kernel that receives them as descriptors needs no folder that it shares with the host, and
cannot put others in their place.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

# As jupyter_client numbers them; a warm kernel has no heartbeat: its end is seen at once.
PORTS = {"shell": 1, "iopub": 2, "stdin": 3, "control": 4, "hb": 5}
BOUND = ("shell", "iopub", "stdin", "control")


@contextmanager
def listening(prefix: str) -> Iterator[list[int]]:
    """Give the descriptors of listening sockets at `prefix-1` and so on, in the order of BOUND."""
    sockets = []
    try:
        for name in BOUND:
            bound = socket.socket(socket.AF_UNIX)
            sockets.append(bound)
            bound.bind(f"{prefix}-{PORTS[name]}")
            bound.listen(8)
        yield [bound.fileno() for bound in sockets]
    finally:
        for bound in sockets:
            bound.close()
