"""A forked process on its way to being a student's kernel: confined, then an IPython kernel."""

from __future__ import annotations

import os
import random
import socket
import sys
from typing import Any

import numpy as np
from traitlets.config import Config

from autograder.job import Limits
from autograder.kernels.application import WarmKernelApp
from autograder.kernels.listening import BOUND
from autograder.kernels.unhide import unhide
from autograder.sandbox.confinement import Confinement, Workplace
from autograder.sandbox.environment import clean_environment
from autograder.sandbox.level import Level
from autograder.sandbox.supervise import supervise
from cnnlab.checks import ferry

_FIRST_IDENTITY = 2_000_000_000
# What the warm process was told about the machine; backends read it at their first operation.
KEPT = (
    "KERAS_BACKEND",
    "NPROC",
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "TF_NUM_INTEROP_THREADS",
    "TF_NUM_INTRAOP_THREADS",
)
_ENVIRONMENT = {
    "MPLBACKEND": "module://matplotlib_inline.backend_inline",
    "NBGRADER_EXECUTION": "autograde",  # as nbgrader's own kernels have it
    "TF_CPP_MIN_LOG_LEVEL": "3",
}


def become_kernel(request: dict[str, Any], descriptors: list[int]) -> None:
    """Turn this process into a kernel's monitor, and a child of it into the kernel."""
    lifeline, channel, *listening = descriptors

    kept = {name: os.environ[name] for name in KEPT if name in os.environ}

    def body(workplace: Workplace) -> None:
        clean_environment(workplace, kept | _ENVIRONMENT | request["environment"])
        if confinement.devices:
            unhide()
        _run_kernel(workplace, channel, dict(zip(BOUND, listening, strict=True)), request)

    confinement = confinement_of(request["confinement"])
    supervise(confinement, body, socket.socket(fileno=lifeline), [channel, *listening])


def confinement_of(given: dict[str, Any]) -> Confinement:
    """Return the confinement that a request describes, for this process.

    As root, every confined process becomes a user of its own, whom nobody else is.
    """
    identity = _FIRST_IDENTITY + os.getpid() if os.geteuid() == 0 else None
    limits, level = Limits(**given["limits"]), Level(given["level"])
    readable = tuple(given["readable"])
    known = {"limits": limits, "level": level, "readable": readable, "identity": identity}
    known["devices"] = tuple(given.get("devices", ()))
    return Confinement(**given | known)


def _run_kernel(
    workplace: Workplace, channel: int, descriptors: dict[str, int], request: dict[str, Any]
) -> None:
    os.chdir(workplace.home)
    sys.path[:] = request["search_path"]
    random.seed()
    np.random.seed()
    ferry.connect(socket.socket(fileno=channel))
    application = WarmKernelApp.instance(descriptors=descriptors, config=_configuration(workplace))
    application.initialize([])  # type: ignore[no-untyped-call]
    # Only now: no file of the submission is read, or imported, while the kernel starts. They come
    # last on the path: a numpy.py among them replaces nothing.
    os.chdir(workplace.submission)
    sys.path.append(workplace.submission)
    application.start()  # type: ignore[no-untyped-call]


def _configuration(workplace: Workplace) -> Config:
    configuration = Config()
    configuration.ProfileDir.location = f"{workplace.home}/profile"
    configuration.HistoryManager.enabled = False
    configuration.InteractiveShell.colors = "nocolor"
    configuration.IPKernelApp.auto_create = True
    configuration.IPKernelApp.exec_PYTHONSTARTUP = False
    configuration.IPKernelApp.capture_fd_output = False
    return configuration
