"""Which device a notebook computes on: the CPU, or a GPU that others may share.

The kernels CNN Lab (CPU) and CNN Lab (GPU) load this package as an IPython extension, before the
first cell: what a library reads once, when it is imported, is set by then.
"""

from __future__ import annotations

from cnnlab.devices.computing import computing_on
from cnnlab.devices.prepare import prepare, prepare_cpu, prepare_gpu
from cnnlab.devices.settle import settle
from cnnlab.devices.wishes import wishes

__all__ = [
    "computing_on",
    "load_ipython_extension",
    "prepare",
    "prepare_cpu",
    "prepare_gpu",
    "settle",
    "wishes",
]


def load_ipython_extension(_: object) -> None:
    """Prepare a kernel at its start; IPython calls this."""
    prepare(wishes())
