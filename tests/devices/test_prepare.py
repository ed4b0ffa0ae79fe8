from __future__ import annotations

import os

import pytest

from cnnlab.devices.prepare import ON_A_GPU, ON_THE_CPU, prepare, prepare_cpu, prepare_gpu
from cnnlab.devices.wishes import Wishes


def set_now(names: dict[str, str]) -> dict[str, str | None]:
    return {name: os.environ.get(name) for name in names}


def test_the_cpu_is_chosen_for_every_backend() -> None:
    prepare_cpu()
    assert set_now(ON_THE_CPU) == {
        "CUDA_VISIBLE_DEVICES": "-1",
        "HIP_VISIBLE_DEVICES": "-1",
        "JAX_PLATFORMS": "cpu",
        "KERAS_TORCH_DEVICE": "cpu",
    }


def test_the_cpu_is_chosen_where_cards_were_given_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0,1")
    prepare_cpu()
    assert os.environ["CUDA_VISIBLE_DEVICES"] == "-1"


def test_on_a_gpu_memory_is_taken_as_it_is_needed() -> None:
    prepare_gpu()
    assert set_now(ON_A_GPU) == {
        "TF_FORCE_GPU_ALLOW_GROWTH": "true",
        "XLA_PYTHON_CLIENT_PREALLOCATE": "false",
        "CUDA_DEVICE_ORDER": "PCI_BUS_ID",
    }
    assert "CUDA_VISIBLE_DEVICES" not in os.environ
    assert "XLA_CLIENT_MEM_FRACTION" not in os.environ


def test_an_administrators_choice_of_cards_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "3")
    monkeypatch.setenv("CUDA_DEVICE_ORDER", "FASTEST_FIRST")
    prepare_gpu()
    assert os.environ["CUDA_VISIBLE_DEVICES"] == "3"
    assert os.environ["CUDA_DEVICE_ORDER"] == "FASTEST_FIRST"


@pytest.mark.parametrize("device", ["gpu", ""])
def test_a_share_reaches_jax_through_the_environment(device: str) -> None:
    prepare(Wishes(device=device, share=0.25))
    assert os.environ["XLA_CLIENT_MEM_FRACTION"] == "0.25"


def test_jax_is_never_given_both_names_of_its_share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XLA_PYTHON_CLIENT_MEM_FRACTION", "0.1")
    prepare(Wishes(device="gpu", share=0.25))
    assert "XLA_CLIENT_MEM_FRACTION" not in os.environ


def test_deterministic_mode_keeps_other_flags_and_is_set_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XLA_FLAGS", "--xla_dump_to=here")
    for _ in range(2):
        prepare(Wishes(deterministic=True))
    assert os.environ["XLA_FLAGS"] == "--xla_dump_to=here --xla_gpu_deterministic_ops=true"
    assert os.environ["CUBLAS_WORKSPACE_CONFIG"] == ":4096:8"


def test_without_wishes_the_environment_stays_as_it_is() -> None:
    before = dict(os.environ)
    prepare(Wishes())
    assert dict(os.environ) == before
