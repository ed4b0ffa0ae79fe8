from __future__ import annotations

import pytest

from cnnlab.devices import backends
from cnnlab.devices.backends import Backend
from cnnlab.devices.settle import settle
from cnnlab.devices.wishes import Wishes

ON_CPU = Backend("TensorFlow 2.21.0", ())
ON_GPU = Backend("TensorFlow 2.21.0", ("NVIDIA H200", "Tesla T4"))


def fails(*_: object) -> None:
    raise RuntimeError("out of\n   memory")


def said(
    wishes: Wishes, found: Backend, monkeypatch: pytest.MonkeyPatch, **functions: object
) -> list[str]:
    replaced: dict[str, object] = {
        "backend": lambda: found,
        "limit_memory": lambda _: True,
        "make_deterministic": lambda: None,
        "multiply_something": lambda: None,
    }
    for name, function in (replaced | functions).items():
        monkeypatch.setattr(backends, name, function)
    return [str(line) for line in settle(wishes)]


def test_the_cpu_is_named_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(Wishes("cpu"), ON_CPU, monkeypatch) == ["Device: CPU (TensorFlow 2.21.0)"]


def test_the_cards_are_named_where_a_gpu_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(Wishes("gpu"), ON_GPU, monkeypatch) == [
        "Device: GPU, NVIDIA H200, Tesla T4 (TensorFlow 2.21.0). Memory is taken as it is needed."
    ]


def test_without_a_gpu_the_message_says_so_and_the_cpu_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refusal, device = said(Wishes("gpu", share=0.5), ON_CPU, monkeypatch)
    assert refusal.startswith("Received: the kernel CNN Lab (GPU), but TensorFlow 2.21.0 finds no")
    assert "\nExpected: a GPU, its driver" in refusal
    assert "\nTry: python -m cnnlab.doctor in a terminal" in refusal
    assert "goes on with the CPU" in refusal
    assert device == "Device: CPU (TensorFlow 2.21.0)"


def test_a_share_is_said_when_it_holds_and_when_it_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = said(Wishes("gpu", share=0.25), ON_GPU, monkeypatch)
    assert held[0].startswith("This kernel takes at most 0.25 of each card's memory")
    for function in (lambda _: False, fails):
        lost = said(Wishes("gpu", share=0.25), ON_GPU, monkeypatch, limit_memory=function)
        assert lost[0].startswith("Received: CNNLAB_GPU_SHARE=0.25, which cannot be set")
        assert "restart the kernel" in lost[0]


def test_a_share_is_limited_before_anything_is_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    said(
        Wishes("gpu", share=0.25, deterministic=True),
        ON_GPU,
        monkeypatch,
        limit_memory=lambda _: order.append("limit") or True,
        make_deterministic=lambda: order.append("seed"),
        multiply_something=lambda: order.append("compute"),
    )
    assert order == ["limit", "seed", "compute"]


def test_a_card_that_cannot_compute_is_named_with_the_way_to_the_cpu(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (refusal,) = said(Wishes("gpu"), ON_GPU, monkeypatch, multiply_something=fails)
    assert "Received: a device that cannot compute (RuntimeError: out of memory)" in refusal
    assert "choose the kernel CNN Lab (CPU)" in refusal


def test_a_backend_that_fails_when_asked_does_not_stop_a_lesson(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (refusal,) = said(Wishes("gpu"), ON_GPU, monkeypatch, backend=fails)
    assert "RuntimeError: out of memory" in refusal


def test_deterministic_mode_says_what_it_brings_and_costs(monkeypatch: pytest.MonkeyPatch) -> None:
    (words,) = said(Wishes(deterministic=True), ON_CPU, monkeypatch)
    assert "give the same numbers" in words and "can take longer" in words
    (words,) = said(Wishes(deterministic=True), ON_CPU, monkeypatch, make_deterministic=fails)
    assert "refused (RuntimeError: out of memory)" in words and "restart the kernel" in words


def test_without_a_wish_for_a_device_none_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(Wishes(), ON_CPU, monkeypatch) == []
    assert said(Wishes(), ON_GPU, monkeypatch) == []


def test_every_word_is_there_in_korean(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backends, "backend", lambda: ON_CPU)
    refusal, device = settle(Wishes("gpu"))
    assert refusal.ko.startswith("받은 것: CNN Lab (GPU) 커널.")
    assert device.ko == "장치: CPU (TensorFlow 2.21.0)"
