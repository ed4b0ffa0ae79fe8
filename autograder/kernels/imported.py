"""What the warm process imports and reads once, for all kernels and judges."""

from __future__ import annotations

import importlib
import sys
from contextlib import suppress

# What a lesson, a kernel or a judge imports; a name that is not installed is left out.
IMPORTED = (
    "numpy",
    "keras",
    "tensorflow",  # with every backend, Keras imports it when the first model is described
    "keras.src.backend.common.global_state",
    "matplotlib.pyplot",
    "matplotlib_inline.backend_inline",
    "scipy.signal",
    "mlxtend.data",
    "sklearn.datasets",
    "anywidget",
    "IPython.core.interactiveshell",
    "ipykernel.kernelapp",
    "nbclient",
    "nbformat",
    "jupyter_client.asynchronous",
    "cnnlab",
)


def import_all() -> None:
    """Import what is installed, and do once what every kernel would do at first."""
    for name in IMPORTED:
        with suppress(ModuleNotFoundError):
            importlib.import_module(name)
    # Kernels and verifiers have no exercises, and look for none in a submission's folder.
    importlib.import_module("cnnlab.checks.library").use(None)
    _read_digits()
    _show_an_error()


def _read_digits() -> None:
    """Read once what most lessons show; where it cannot be read, the lesson says so."""
    with suppress(ModuleNotFoundError):
        data = importlib.import_module("cnnlab.data")
        with suppress(data.DataDamaged):
            data.one_digit(0)


def _show_an_error() -> None:
    """Fill the caches of what shows a traceback, which every kernel would do at its first error."""
    from IPython.core.ultratb import AutoFormattedTB

    try:
        raise ValueError
    except ValueError:
        AutoFormattedTB(mode="Context").text(*sys.exc_info())  # type: ignore[no-untyped-call]
