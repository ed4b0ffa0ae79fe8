"""A confined process that tries its card: whether a student's kernel could compute on it here."""

from __future__ import annotations

import json
import os
import socket
import sys
from typing import Any

from autograder.kernels.kernel import KEPT, confinement_of
from autograder.kernels.unhide import unhide
from autograder.sandbox.confinement import Workplace
from autograder.sandbox.environment import clean_environment
from autograder.sandbox.supervise import supervise


def become_trial(request: dict[str, Any], descriptors: list[int]) -> None:
    """Turn this process into a monitor, and a child of it into what tries the card."""
    lifeline, channel = descriptors
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}

    def body(workplace: Workplace) -> None:
        clean_environment(workplace, kept | request["environment"])
        sys.path[:] = request["search_path"]
        with socket.socket(fileno=channel) as connection:
            connection.sendall(json.dumps(_found()).encode() + b"\n")

    confinement = confinement_of(request["confinement"])
    supervise(confinement, body, socket.socket(fileno=lifeline), [channel])


def _found() -> dict[str, Any]:
    from cnnlab.devices import backends

    try:
        unhide()
        found = backends.backend()
        if found.gpus:
            backends.multiply_something()
    except Exception as error:  # backends raise what they like where a driver fails
        return {"error": f"{type(error).__name__}: {error}"[:1000]}
    return {"backend": found.name, "gpus": found.gpus}
