"""A forked process on its way to computing predictions: confined like a kernel, with no student."""

from __future__ import annotations

import os
import socket
import sys
from typing import Any

from autograder.kernels.kernel import confinement_of
from autograder.sandbox.confinement import Workplace
from autograder.sandbox.environment import clean_environment
from autograder.sandbox.supervise import supervise
from cnnlab.devices.prepare import ON_THE_CPU

# What Keras and its backend read when the first model is built, and what hides every card: a
# verdict must not depend on where the student's own code ran.
_KEPT = (
    "KERAS_BACKEND",
    "NPROC",
    "TF_CPP_MIN_LOG_LEVEL",
    "TF_NUM_INTEROP_THREADS",
    "TF_NUM_INTRAOP_THREADS",
    *ON_THE_CPU,
)


def become_verifier(request: dict[str, Any], descriptors: list[int]) -> None:
    """Turn this process into a verifier's monitor, and a child of it into the verifier."""
    # Not at the top: a judge, forked from the same process, loads it with its own `cnnlab`.
    from autograder.judge.models.verifier import serve_verifier

    lifeline, channel = descriptors
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}

    def body(workplace: Workplace) -> None:
        clean_environment(workplace, environment)
        sys.path[:] = request["search_path"]
        serve_verifier(socket.socket(fileno=channel))

    confinement = confinement_of(request["confinement"])
    supervise(confinement, body, socket.socket(fileno=lifeline), [channel])
