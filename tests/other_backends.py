"""Keras' other backends for tests: where they lie, and the environment of a process on one."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import pytest

from tools.backends import FOLDER


def folder_of(backend: str) -> str:
    """Return the folder that has to be on a process's path; skip where `backend` is missing."""
    found = importlib.util.find_spec(backend)
    if found is not None:  # somebody's own environment
        return str(Path(str(found.origin)).parents[1])
    if not (FOLDER / backend).is_dir():
        missing = f"{backend} is not installed. Try: python tools/backends.py"
        # What `make test` installs must be there where it counts.
        (pytest.fail if backend == "jax" and os.environ.get("CI") else pytest.skip)(missing)
    return str(FOLDER)


def running_on(backend: str) -> dict[str, str]:
    """Return the environment of a process in which Keras runs on `backend`."""
    path = os.pathsep.join(filter(None, [*sys.path, folder_of(backend)]))
    return os.environ | {"KERAS_BACKEND": backend, "JAX_PLATFORMS": "cpu", "PYTHONPATH": path}
