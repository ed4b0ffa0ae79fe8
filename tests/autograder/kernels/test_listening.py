from __future__ import annotations

import os
from pathlib import Path

import pytest
import zmq

from autograder.kernels.listening import BOUND, PORTS, listening


def test_zeromq_serves_a_socket_that_was_bound_for_it(tmp_path: Path) -> None:
    context = zmq.Context()
    with listening(str(tmp_path / "s")) as descriptors:
        passed = [os.dup(one) for one in descriptors]
    server, client = context.socket(zmq.ROUTER), context.socket(zmq.DEALER)
    server.setsockopt(zmq.USE_FD, passed[BOUND.index("shell")])
    server.bind("ipc://anywhere")
    client.connect(f"ipc://{tmp_path / 's'}-{PORTS['shell']}")
    client.send(b"question")
    assert server.poll(5000)
    assert server.recv_multipart()[1] == b"question"
    context.destroy(linger=0)
    for one in passed[1:]:
        os.close(one)


def test_every_channel_has_a_socket_of_its_own(tmp_path: Path) -> None:
    with listening(str(tmp_path / "s")) as descriptors:
        assert len(set(descriptors)) == len(BOUND)
        assert len(list(tmp_path.iterdir())) == len(BOUND)


def test_none_is_left_open_if_one_cannot_be_bound(tmp_path: Path) -> None:
    (tmp_path / f"s-{PORTS['stdin']}").touch()
    before = opened()
    with pytest.raises(OSError, match="in use"), listening(str(tmp_path / "s")):
        pass
    assert opened() == before


def opened() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))
