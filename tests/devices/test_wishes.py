from __future__ import annotations

import pytest

from cnnlab.devices.wishes import Wishes, wishes


def test_without_variables_nothing_is_asked() -> None:
    assert wishes() == Wishes()
    assert not wishes()


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("CNNLAB_DEVICE", "gpu", Wishes(device="gpu")),
        ("CNNLAB_DEVICE", "CPU", Wishes(device="cpu")),
        ("CNNLAB_GPU_SHARE", "0.25", Wishes(share=0.25)),
        ("CNNLAB_GPU_SHARE", " 1 ", Wishes(share=1.0)),
        ("CNNLAB_GPU_SHARE", "", Wishes()),
        ("CNNLAB_DETERMINISTIC", "1", Wishes(deterministic=True)),
        ("CNNLAB_DETERMINISTIC", "0", Wishes()),
    ],
)
def test_a_variable_is_a_wish(
    name: str, value: str, expected: Wishes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    assert wishes() == expected


@pytest.mark.parametrize("value", ["0", "-0.5", "1.5", "50%", "0,5", "half", "nan", "inf"])
def test_a_share_that_is_none_is_refused_with_a_way_out(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CNNLAB_GPU_SHARE", value)
    asked = wishes()
    assert asked.share is None
    (refusal,) = asked.refused
    assert f"Received: the environment variable CNNLAB_GPU_SHARE={value!r}" in str(refusal)
    assert "Expected: a number above 0 and at most 1" in str(refusal)
    assert "Try: CNNLAB_GPU_SHARE=0.25" in str(refusal)


@pytest.mark.parametrize(
    ("name", "expected"), [("CNNLAB_DEVICE", "cpu or gpu"), ("CNNLAB_DETERMINISTIC", "0 or 1")]
)
def test_an_unknown_word_is_refused_and_counts_as_not_set(
    name: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "yes")
    asked = wishes()
    assert (asked.device, asked.deterministic) == ("", False)
    assert f"{name}='yes'\nExpected: {expected}\nTry: " in str(asked.refused[0])
    assert asked.refused[0].message.ko.startswith(f"받은 것: 환경 변수 {name}='yes'\n기대한 것: ")
