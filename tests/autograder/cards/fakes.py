"""Cards that are not there: a program that answers as the driver's, and files for devices."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from autograder.cards import driver
from autograder.cards.card import Card

GPU = """
  <gpu id="00000000:{bus}:00.0">
    <product_name>{name}</product_name>
    <mig_mode><current_mig>{split}</current_mig></mig_mode>
    <uuid>{uuid}</uuid>
    <minor_number>{minor}</minor_number>
    <fb_memory_usage><total>{memory}</total></fb_memory_usage>
  </gpu>"""


def gpu(number: int, minor: object, **changed: object) -> str:
    """Return what the driver says of one card; `minor` is in the name of its device file."""
    said = {
        "bus": f"{number:02}", "name": f"Card {'AB'[number]}", "split": "N/A",
        "uuid": f"GPU-{number}{number}", "minor": minor, "memory": "16384 MiB",
    }  # fmt: skip
    return GPU.format(**said | changed)


# The driver counts by place in the computer, device files by the order of their start.
TWO = gpu(0, 1) + gpu(1, 0)


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, cards: str = TWO) -> Path:
    """Put the driver's program on the path and return the folder that stands for /dev."""
    log = (
        '<?xml version="1.0" ?>\n<!DOCTYPE nvidia_smi_log SYSTEM "nvsmi_device_v12.dtd">\n'
        f"<nvidia_smi_log>{cards}\n</nvidia_smi_log>"
    )
    install_program(folder, monkeypatch, f'[ "$*" = "-q -x" ] && printf %s {shlex.quote(log)}')
    devices = folder / "dev"
    devices.mkdir()
    devices.chmod(0o755)
    for name in ("nvidia0", "nvidia1", "nvidiactl", "nvidia-uvm"):
        (devices / name).write_text("of the driver")
        (devices / name).chmod(0o666)
    monkeypatch.setattr(driver, "DEVICES", devices)
    return devices


def install_program(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    program = folder / "nvidia-smi"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)


def two(devices: Path) -> tuple[Card, Card]:
    """Return what `install` makes, as the grader should see it."""
    return (
        Card(0, "Card A", "GPU-00", 16384, str(devices / "nvidia1")),
        Card(1, "Card B", "GPU-11", 16384, str(devices / "nvidia0")),
    )
