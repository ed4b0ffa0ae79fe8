from __future__ import annotations

from pathlib import Path

import pytest

from cnnlab.devices.cards import Card, cards


def install(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a driver's program on the path that answers as the script says."""
    program = folder / "nvidia-smi"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


def test_each_card_has_its_name_and_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = "echo 'NVIDIA H200, 143771'; echo 'Tesla T4, 15360'; echo 'Odd, name, [N/A]'"
    install(tmp_path, answer, monkeypatch)
    assert cards() == [Card("NVIDIA H200", 143771), Card("Tesla T4", 15360), Card("Odd, name", 0)]


def test_the_drivers_program_is_asked_for_what_it_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, 'echo "$*, 1"', monkeypatch)
    assert cards() == [Card("--query-gpu=name,memory.total --format=csv,noheader,nounits", 1)]


def test_a_driver_that_fails_or_is_missing_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, "echo 'Driver/library version mismatch'; exit 18", monkeypatch)
    assert cards() is None
    (tmp_path / "nvidia-smi").unlink()
    assert cards() is None
