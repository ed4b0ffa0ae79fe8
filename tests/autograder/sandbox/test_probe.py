"""The probe tells the levels that work, strongest first, and can leave some out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from autograder.sandbox.level import WITHOUT, Level, simulated_absent

ROOT = Path(__file__).resolve().parents[3]
PRINT = "from autograder.sandbox.probe import probe; print(*probe(), sep=',')"


def probed(without: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PRINT],
        env={WITHOUT: without, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip().split(",")


def test_levels_come_strongest_first_and_none_is_no_level() -> None:
    levels = probed("")
    order = [level.value for level in Level]
    assert levels == sorted(levels, key=order.index)
    assert Level.NONE.value not in levels


def test_a_host_without_namespaces_is_simulated() -> None:
    assert set(probed("namespaces")) <= {Level.LANDLOCK.value, ""}


def test_a_host_without_anything_is_simulated() -> None:
    assert probed("namespaces,landlock") == [""]


def test_one_kind_of_namespaces_can_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(WITHOUT, "user namespaces, landlock")
    assert simulated_absent() == {Level.USER_NAMESPACES, Level.LANDLOCK}


def test_every_module_can_be_imported_where_there_is_no_linux() -> None:
    code = """
import importlib, pkgutil, sys
for name in ("resource", "fcntl", "pyseccomp", "termios"):
    sys.modules[name] = None
import autograder.sandbox as package
for module in pkgutil.iter_modules(package.__path__):
    importlib.import_module(f"autograder.sandbox.{module.name}")
sys.platform = "win32"
print(autograder.sandbox.probe.probe())
"""
    done = subprocess.run(
        [sys.executable, "-c", "import autograder.sandbox\n" + code],
        env={"PYTHONPATH": f"{ROOT}:{ROOT / 'source'}"},
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == "()"
