"""Holds for all tests: what a worker does without, and what each of several may use."""

from __future__ import annotations

import gc
import os
import sys

# jsonschema does without the grammar of international addresses, which takes a second.
sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]

# One thread each, as in a sweep: two workers train more on two cores so than with two threads each,
# which wait for each other by computing. TensorFlow reads these when it is imported; what the tests
# start inherits them, and the grader gives its kernels their own.
if "PYTEST_XDIST_WORKER" in os.environ:
    for _name in ("OMP_NUM_THREADS", "TF_NUM_INTEROP_THREADS", "TF_NUM_INTRAOP_THREADS"):
        os.environ.setdefault(_name, "1")


def pytest_collection_finish() -> None:
    """Let Python look for no garbage among ten thousand collected tests, which all stay."""
    gc.collect()
    gc.freeze()
