"""start() speaks of devices where somebody asks for one, and is silent elsewhere."""

from __future__ import annotations

import pytest

import cnnlab
from cnnlab import devices, text


@pytest.fixture(autouse=True)
def nothing_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CNNLAB_DEVICE", "CNNLAB_GPU_SHARE", "CNNLAB_DETERMINISTIC"):
        monkeypatch.delenv(name, raising=False)


def test_a_lesson_that_asks_for_nothing_begins_in_silence(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(devices, "settle", lambda _: pytest.fail("nobody asked"))
    cnnlab.start("cnn-mechanics", "en")
    assert capfd.readouterr() == ("", "")


def test_what_a_kernel_asks_for_is_answered_in_the_lessons_language_and_not_on_stderr(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CNNLAB_GPU_SHARE", "half")
    try:
        cnnlab.start("cnn-mechanics", "ko")
    finally:
        text.set_language("en")
    out, err = capfd.readouterr()
    assert out.startswith("받은 것: 환경 변수 CNNLAB_GPU_SHARE='half'\n기대한 것: ")
    assert err == ""
