"""Keras' other backends for tests: the environment of a process that runs the course with one."""

from __future__ import annotations

import importlib.util
import os
import sys

import pytest

from tools.backends import FOLDER


def running_on(backend: str) -> dict[str, str]:
    """Return the environment of a process in which Keras runs on `backend`; skip without it."""
    if not (FOLDER / backend).is_dir() and importlib.util.find_spec(backend) is None:
        missing = f"{backend} is not installed. Try: python tools/backends.py"
        # What `make test` installs must be there where it counts.
        (pytest.fail if backend == "jax" and os.environ.get("CI") else pytest.skip)(missing)
    path = os.pathsep.join(filter(None, [*sys.path, str(FOLDER)]))
    return os.environ | {"KERAS_BACKEND": backend, "JAX_PLATFORMS": "cpu", "PYTHONPATH": path}
