from __future__ import annotations

from collections.abc import Iterator

import pytest

from cnnlab import text


@pytest.fixture(autouse=True)
def nothing_asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer that asks for no device, data or record, and English; as before afterwards."""
    for name in (
        "CNNLAB_DEVICE", "CNNLAB_GPU_SHARE", "CNNLAB_DETERMINISTIC", "CNNLAB_DATA", "KERAS_HOME",
        "CNNLAB_PROGRESS", "CUDA_VISIBLE_DEVICES", "KERAS_BACKEND",
    ):  # fmt: skip
        monkeypatch.delenv(name, raising=False)
    text.set_language("en")
    yield
    text.set_language("en")
