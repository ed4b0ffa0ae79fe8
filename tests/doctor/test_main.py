"""`python -m cnnlab.doctor` as people run it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def doctor(*arguments: str, hide: tuple[str, ...] = (), **variables: str) -> tuple[int, str]:
    """Return the status and the words of a doctor to whom the packages in `hide` are missing."""
    program = (
        "import runpy, sys\n"
        f"for name in {hide!r}: sys.modules[name] = None\n"
        f"sys.orig_argv = sys.argv = ['cnnlab.doctor', *{arguments!r}]\n"
        "runpy.run_module('cnnlab.doctor', run_name='__main__')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": f"{ROOT / 'source'}{os.pathsep}{ROOT}"} | variables,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_it_names_what_it_found_and_ends_well() -> None:
    command = [sys.executable, "-m", "cnnlab.doctor", "--language", "en"]
    environment = os.environ | {"PYTHONPATH": f"{ROOT / 'source'}{os.pathsep}{ROOT}"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    for words in (
        "[ok] Python: 3.", "[ok] Keras: 3.", "Device: ", "[ok] Data: digits: 5,000",
        "Data: cifar10: ", "Your points: ", "Kernel cnn-lab-gpu: ", "Sandbox for grading: ",
    ):  # fmt: skip
        assert words in done.stdout
    assert done.stdout.endswith("\nThe course can run here.\n")


def test_a_missing_backend_is_named_in_the_terminals_language() -> None:
    status, shown = doctor(KERAS_BACKEND="torch", LC_ALL="ko_KR.UTF-8", PYTHONIOENCODING="utf-8")
    if "[정상] Keras" in shown:
        pytest.skip("PyTorch is installed here")
    assert status == 1
    assert "[문제] Keras: 쓸 수 없습니다(ModuleNotFoundError: No module named 'torch')" in shown
    assert "설치하거나 tensorflow로 바꿉니다: KERAS_BACKEND=torch\n" in shown
    assert shown.endswith("문제로 표시된 항목을 보십시오.\n")


def test_without_numpy_or_jupyter_it_still_speaks() -> None:
    status, shown = doctor("--language", "en", hide=("numpy", "jupyter_client", "platformdirs"))
    assert "[hint] Data: could not be looked at (ModuleNotFoundError" in shown
    assert "[hint] Kernels: could not be looked at (ModuleNotFoundError" in shown
    assert "[ok] Keras: " in shown
    assert status == 0


def test_a_reader_that_goes_is_no_error() -> None:
    command = f"{sys.executable} -m cnnlab.doctor | head -n 1"
    environment = os.environ | {"PYTHONPATH": str(ROOT / "source"), "KERAS_BACKEND": "none"}
    done = subprocess.run(
        command, shell=True, cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert done.stdout.startswith("[ok] Python: ") and done.stderr == ""


def test_a_terminal_without_korean_letters_gets_question_marks() -> None:
    _, shown = doctor("--language", "ko", PYTHONIOENCODING="ascii", KERAS_BACKEND="none")
    assert "[??] Python: 3." in shown
