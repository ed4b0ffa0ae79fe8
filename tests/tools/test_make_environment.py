from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def make_environment(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "tools/environment.py", "--venv", str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def find_python(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = ["sh", "tools/find_python.sh", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_an_environment_that_is_up_to_date_is_left_alone() -> None:
    result = make_environment(Path(sys.prefix))
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_a_folder_that_holds_other_things_is_never_emptied(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")

    result = make_environment(tmp_path)

    assert result.returncode == 1
    assert (tmp_path / "letter.txt").read_text() == "dear"
    assert f"Received: the folder {tmp_path}" in result.stderr
    assert "Try: name another one" in result.stderr


def test_an_environment_of_somebody_else_is_used_as_it_is(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path)], check=True)
    before = sorted(tmp_path.rglob("*"))

    assert make_environment(tmp_path).returncode == 0
    assert sorted(tmp_path.rglob("*")) == before


def test_a_working_environment_keeps_its_python() -> None:
    assert find_python(sys.prefix).stdout == f"{sys.prefix}/bin/python\n"


def test_the_python_that_is_named_is_taken(tmp_path: Path) -> None:
    assert find_python(str(tmp_path), sys.executable).stdout == f"{sys.executable}\n"


def test_an_unsuitable_python_is_named_with_a_way_out(tmp_path: Path) -> None:
    old = tmp_path / "python3.9"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo Python 3.9.2\nexit 1\n')
    old.chmod(0o755)

    result = find_python(str(tmp_path), str(old))

    assert result.returncode == 1
    assert f"PYTHON={old}" in result.stderr
    assert "Expected: Python 3.11, 3.12 or 3.13" in result.stderr
    assert "make lab PYTHON=" in result.stderr
