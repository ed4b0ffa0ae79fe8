from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from cnnlab import text
from cnnlab.devices.prepare import ON_A_GPU, ON_THE_CPU

NAMES = [
    *ON_THE_CPU,
    *ON_A_GPU,
    "CNNLAB_DEVICE", "CNNLAB_GPU_SHARE", "CNNLAB_DETERMINISTIC",
    "XLA_CLIENT_MEM_FRACTION", "XLA_PYTHON_CLIENT_MEM_FRACTION", "XLA_FLAGS",
    "CUBLAS_WORKSPACE_CONFIG",
]  # fmt: skip


@pytest.fixture(autouse=True)
def nothing_asked() -> Iterator[None]:
    """An environment that asks for no device, and English; as before afterwards."""
    before = dict(os.environ)
    for name in NAMES:
        os.environ.pop(name, None)
    text.set_language("en")
    yield
    text.set_language("en")
    os.environ.clear()
    os.environ.update(before)
