"""Holds for all tests: what each worker of a run on all cores may use."""

from __future__ import annotations

import os

# One thread each, as in a sweep: two workers train more on two cores so than with two threads each,
# which wait for each other by computing. TensorFlow reads these when it is imported; what the tests
# start inherits them, and the grader gives its kernels their own.
if "PYTEST_XDIST_WORKER" in os.environ:
    for _name in ("OMP_NUM_THREADS", "TF_NUM_INTEROP_THREADS", "TF_NUM_INTRAOP_THREADS"):
        os.environ.setdefault(_name, "1")
