"""Two graders never work in one folder, and a dead one holds nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.grading.lock import locked
from autograder.grading.problem import GradingError
from tests.autograder.stock import REPOSITORY, environment, python_path

_HOLDER = """
import sys
from pathlib import Path
from autograder.grading.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_the_second_is_told_who_holds_it_and_gets_it_when_that_one_dies(tmp_path: Path) -> None:
    settings = environment(tmp_path / "home")
    settings["PYTHONPATH"] = python_path(REPOSITORY / "source", REPOSITORY)
    command = [sys.executable, "-c", _HOLDER, str(tmp_path / "tiny")]
    pipe = subprocess.PIPE
    holder = subprocess.Popen(command, env=settings, stdin=pipe, stdout=pipe, text=True)
    assert holder.stdout is not None and holder.stdout.readline() == "held\n"
    with pytest.raises(GradingError, match=f"process {holder.pid} on "), locked(tmp_path / "tiny"):
        pass
    with locked(tmp_path / "another lesson"):
        pass
    holder.kill()
    holder.communicate()
    own = f"process {os.getpid()} on "
    with (
        locked(tmp_path / "tiny"),
        pytest.raises(GradingError, match=own),
        locked(tmp_path / "tiny"),
    ):
        pass
