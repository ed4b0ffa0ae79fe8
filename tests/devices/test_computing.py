from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from cnnlab.devices import backends, computing, computing_on
from cnnlab.devices.backends import Backend

ON_GPU = Backend("TensorFlow 2.21.0", ("NVIDIA H200",))


@pytest.fixture(autouse=True)
def not_yet_looked() -> Iterator[None]:
    computing._has_a_gpu.cache_clear()
    yield
    computing._has_a_gpu.cache_clear()


def test_the_backend_says_what_is_computed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keras", sys)
    monkeypatch.setattr(backends, "backend", lambda: ON_GPU)
    assert computing_on() == "gpu"
    # A GPU kernel that found none goes on with the CPU; a CPU kernel hides every card.
    monkeypatch.setenv("CNNLAB_DEVICE", "cpu")
    assert computing_on() == "cpu"


def test_a_backend_that_fails_computes_on_no_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> Backend:
        raise RuntimeError("the driver is too old")

    monkeypatch.setitem(sys.modules, "keras", sys)
    monkeypatch.setattr(backends, "backend", fails)
    monkeypatch.setenv("CNNLAB_DEVICE", "gpu")
    assert computing_on() == "cpu"


def test_keras_is_not_imported_to_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "keras", raising=False)
    assert computing_on() == "cpu"
    assert "keras" not in sys.modules
