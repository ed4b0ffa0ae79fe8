"""The settings in Python, on stand-ins for backends with cards: they record what they are told."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import keras
import pytest

from cnnlab.devices import backends
from cnnlab.devices.cards import Card


class Recorder:
    """A function that remembers its calls."""

    def __init__(self, answer: object = None) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.answer = answer

    def __call__(self, *arguments: Any) -> object:
        self.calls.append(arguments)
        return self.answer


def use(kind: str, library: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keras.backend, "backend", lambda: kind)
    monkeypatch.setitem(sys.modules, kind, library)  # type: ignore[arg-type]


@pytest.fixture
def tensorflow(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    gpus = [SimpleNamespace(name=f"/physical_device:GPU:{number}") for number in range(2)]
    known = {gpus[0].name: {"device_name": "NVIDIA H200"}, gpus[1].name: {}}
    config = SimpleNamespace(
        list_physical_devices=lambda kind: gpus if kind == "GPU" else [],
        LogicalDeviceConfiguration=lambda memory_limit: memory_limit,
        set_logical_device_configuration=Recorder(),
        experimental=SimpleNamespace(
            get_device_details=lambda gpu: known[gpu.name], enable_op_determinism=Recorder()
        ),
    )
    library = SimpleNamespace(__version__="2.21.0", config=config)
    use("tensorflow", library, monkeypatch)
    return library


@pytest.fixture
def torch(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    cuda = SimpleNamespace(
        device_count=lambda: 2,
        get_device_name=lambda number: f"Card {number}",
        set_per_process_memory_fraction=Recorder(),
    )
    library = SimpleNamespace(
        __version__="2.9.0",
        cuda=cuda,
        backends=SimpleNamespace(mps=SimpleNamespace(is_available=lambda: False)),
        use_deterministic_algorithms=Recorder(),
    )
    use("torch", library, monkeypatch)
    return library


@pytest.mark.usefixtures("tensorflow")
def test_tensorflows_cards_have_names() -> None:
    found = backends.backend()
    assert found == ("TensorFlow 2.21.0", ("NVIDIA H200", "/physical_device:GPU:1"))


def test_tensorflow_is_given_the_share_of_the_smallest_card(
    tensorflow: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backends, "cards", lambda: [Card("a", 16000), Card("b", 8000)])
    assert backends.limit_memory(0.25)
    calls = tensorflow.config.set_logical_device_configuration.calls
    assert [limit for _, limit in calls] == [[2000], [2000]]


@pytest.mark.usefixtures("tensorflow")
@pytest.mark.parametrize("known", [None, [], [Card("a", 0)]])
def test_where_no_size_is_known_tensorflow_has_no_limit_and_that_is_said(
    known: list[Card] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backends, "cards", lambda: known)
    assert not backends.limit_memory(0.25)


def test_pytorch_limits_every_card(torch: SimpleNamespace) -> None:
    assert backends.backend() == ("PyTorch 2.9.0", ("Card 0", "Card 1"))
    assert backends.limit_memory(0.5)
    assert torch.cuda.set_per_process_memory_fraction.calls == [(0.5, 0), (0.5, 1)]


def test_pytorch_on_a_mac_names_apples_device(torch: SimpleNamespace) -> None:
    torch.cuda.device_count = lambda: 0
    torch.backends.mps.is_available = lambda: True
    assert backends.backend().gpus == ("Apple MPS",)
    assert not backends.limit_memory(0.5)


def test_jax_names_its_cards_and_has_read_the_share(monkeypatch: pytest.MonkeyPatch) -> None:
    devices = [
        SimpleNamespace(platform="gpu", device_kind="NVIDIA H200"),
        SimpleNamespace(platform="cpu", device_kind="cpu"),
    ]
    use("jax", SimpleNamespace(__version__="0.9.0", devices=lambda: devices), monkeypatch)
    assert backends.backend() == ("JAX 0.9.0", ("NVIDIA H200",))
    assert backends.limit_memory(0.5)


def test_a_backend_that_knows_no_gpu_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keras.backend, "backend", lambda: "numpy")
    assert backends.backend() == ("numpy", ())
    assert not backends.limit_memory(0.5)


@pytest.mark.parametrize("kind", ["tensorflow", "torch"])
def test_deterministic_mode_sets_the_seed_and_then_the_backend(
    kind: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = request.getfixturevalue(kind)
    seeds = Recorder()
    monkeypatch.setattr(keras.utils, "set_random_seed", seeds)
    backends.make_deterministic()
    assert seeds.calls == [(0,)]
    if kind == "torch":
        assert library.use_deterministic_algorithms.calls == [(True,)]
    else:
        assert library.config.experimental.enable_op_determinism.calls == [()]


def test_the_installed_backend_is_found_and_computes() -> None:
    found = backends.backend()
    assert found.name.split()[0] in ("TensorFlow", "JAX", "PyTorch")
    backends.multiply_something()
