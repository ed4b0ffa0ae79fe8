"""What an instructor reads about devices: always where it runs, and why where it is not a card."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from autograder.cards.card import Card, Share
from autograder.grading.devices import Device, shares, told
from cnnlab.text import Text
from tests.autograder.cards.fakes import install, install_program

ONE, OTHER = (
    Share(Card(number, f"Card {name}", f"GPU-{number}", 1000, f"/dev/nvidia{number}"))
    for number, name in enumerate("AB")
)
PARTS = {
    "en": ("Received: ", "Expected: ", "Try: "),
    "ko": ("받은 것: ", "기대한 것: ", "해 볼 것: "),
}


def judges(*usable: Share, refused: tuple[Share, ...] = ()) -> Any:
    reason = Text(en="out of memory {}", ko="메모리 부족 {}")
    return SimpleNamespace(shares=usable, refused=dict.fromkeys(refused, reason))


def test_by_default_nobody_looks_for_a_card(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_program(tmp_path, monkeypatch, f"touch {tmp_path}/asked")
    assert shares("cpu", 1) == ()
    assert not (tmp_path / "asked").exists()
    assert told("cpu", judges()) == []


@pytest.mark.parametrize("device", ["gpu", "auto"])
def test_cards_are_shared_as_asked(
    device: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch)
    assert [(share.card.number, share.kernels) for share in shares(device, 3)] == [(0, 3), (1, 3)]
    install_program(tmp_path, monkeypatch, "exit 9")
    assert shares(device, 3) == ()


def test_the_cards_are_named_with_how_many_submissions_each_takes() -> None:
    (line,) = told("gpu", judges(ONE, OTHER))
    assert line.en == "Device: GPU 0: Card A, GPU 1: Card B. Submissions at a time on each card: 1."


@pytest.mark.parametrize("language", ["en", "ko"])
def test_without_a_card_there_is_a_message_in_three_parts_and_the_cpu(language: str) -> None:
    said, device = (getattr(line, language) for line in told("gpu", judges()))
    assert all(part in said for part in PARTS[language])
    assert "CPU" in said and device.endswith(": CPU")


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("usable", [(), (OTHER,)], ids=["no other", "another"])
def test_a_card_that_cannot_be_used_is_named_with_the_reason(
    language: str, usable: tuple[Share, ...]
) -> None:
    said, device = (
        getattr(line, language) for line in told("gpu", judges(*usable, refused=(ONE,)))
    )
    assert all(part in said for part in PARTS[language])
    assert "GPU 0: Card A" in said
    assert {"en": "out of memory {}", "ko": "메모리 부족 {}"}[language] in said
    assert ("GPU 1: Card B" if usable else "CPU") in device


def test_auto_says_nothing_of_cards_that_are_not_there() -> None:
    (line,) = told("auto", judges())
    assert line.en == "Device: CPU"
