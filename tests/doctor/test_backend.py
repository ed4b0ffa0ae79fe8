from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cnnlab.devices import cards
from cnnlab.devices.cards import Card
from cnnlab.doctor import backend

ANSWER = {"keras": "3.15.1", "name": "TensorFlow 2.21.0", "gpus": [], "error": ""}
H200 = Card("NVIDIA H200", 143771)


@pytest.fixture
def probe(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Let the probe's process end as a test says, on a computer with these cards."""

    def answers(
        status: int = 0, stderr: str = "", present: list[Card] | None = None, **answer: object
    ) -> list[str]:
        printed = "a library's greeting\n" + json.dumps(ANSWER | answer)
        done = subprocess.CompletedProcess([], status, stdout=printed, stderr=stderr)
        monkeypatch.setattr(subprocess, "run", lambda *_, **__: done)
        monkeypatch.setattr(cards, "cards", lambda: present)
        return [str(finding) for finding in backend.look_at_backend()]

    return answers


def test_a_gpu_that_the_backend_uses_is_named(probe: Any) -> None:
    assert probe(gpus=["NVIDIA H200"]) == [
        "[ok] Keras: 3.15.1, TensorFlow 2.21.0",
        "[ok] Device: GPU (NVIDIA H200)",
    ]


@pytest.mark.parametrize("present", [None, []])
def test_without_a_card_the_cpu_is_enough(probe: Any, present: list[Card] | None) -> None:
    device = probe(present=present)[1]
    assert device.startswith("[hint] Device: CPU; no GPU was found, and the lessons need none")
    assert "nvidia-smi" in device


def test_a_card_that_tensorflow_does_not_use_has_a_cure(probe: Any) -> None:
    device = probe(present=[H200])[1]
    assert "[hint] Device: CPU; the backend does not use NVIDIA H200" in device
    assert "Try: make lab DEVICE=cuda" in device


def test_a_card_that_another_backend_does_not_use_has_a_cure(probe: Any) -> None:
    device = probe(present=[H200], name="PyTorch 2.9.0")[1]
    assert "Try: install the CUDA build of PyTorch 2.9.0" in device


def test_a_hidden_card_names_the_variable_that_hides_it(
    probe: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "-1")
    assert "CUDA_VISIBLE_DEVICES='-1' decides" in probe(present=[H200])[1]


def test_a_device_that_cannot_compute_is_a_problem(probe: Any) -> None:
    device = probe(gpus=["NVIDIA H200"], error="ResourceExhausted: out of memory")[1]
    assert "[problem] Device: cannot compute (ResourceExhausted: out of memory)" in device
    assert "Try: choose the kernel CNN Lab (CPU)" in device


@pytest.mark.parametrize(
    ("status", "error", "words"),
    [
        (1, "Traceback ...\nImportError: libtensorflow.so\n", "(ImportError: libtensorflow.so)"),
        (3221225477, "", "(3221225477)"),
    ],
)
def test_a_probe_that_fails_is_a_problem_with_a_cure(
    probe: Any, status: int, error: str, words: str
) -> None:
    (shown,) = probe(status, error)
    assert shown.startswith("[problem] Keras: ") and words in shown
    assert "Try: make lab" in shown


@pytest.mark.parametrize("variable", [True, False])
def test_a_chosen_backend_that_is_missing_is_named_with_where_it_was_chosen(
    probe: Any, variable: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KERAS_BACKEND", raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    if variable:
        monkeypatch.setenv("KERAS_BACKEND", "jax")
        place = "KERAS_BACKEND=jax"
    else:
        (tmp_path / "keras.json").write_text('{"backend": "jax"}')
        place = f'"backend": "jax" ({tmp_path / "keras.json"})'
    (shown,) = probe(1, "ModuleNotFoundError: No module named 'jax'")
    assert shown.endswith(f"or choose tensorflow: {place}")


def test_a_probe_that_is_ended_names_what_tensorflow_needs(probe: Any) -> None:
    (shown,) = probe(-4)
    assert "[problem] Keras: its process was ended (signal 4)" in shown
    assert "needs a processor with AVX" in shown


def test_a_probe_that_hangs_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(command: list[str], **_: object) -> None:
        raise subprocess.TimeoutExpired(command, 180)

    monkeypatch.setattr(subprocess, "run", hang)
    (finding,) = backend.look_at_backend()
    assert "gave no answer within 180 seconds" in str(finding)


def test_what_the_environment_asks_for_is_shown(
    probe: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CNNLAB_GPU_SHARE", "0.5")
    monkeypatch.setenv("CNNLAB_DETERMINISTIC", "yes")
    shown = probe(gpus=["NVIDIA H200"])
    assert shown[2] == "[ok] Settings: CNNLAB_GPU_SHARE=0.5"
    assert shown[3].startswith(
        "[hint] Settings: the environment variable CNNLAB_DETERMINISTIC='yes'"
    )
    assert "Try: CNNLAB_DETERMINISTIC=1" in shown[3]
