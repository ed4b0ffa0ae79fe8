"""The warm process starts only if it can fork, and leaves neither processes nor files."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.kernels import host
from autograder.kernels.host import Warm, WarmProcessError
from autograder.sandbox.choose import choose_level
from tests.autograder.judge.verifying_processes import below
from tests.autograder.stock import REPOSITORY, python_path

pytestmark = pytest.mark.xdist_group("kernels")

# Grades a notebook whose cell never ends, and says when it runs.
COORDINATOR = """
import sys, time
from autograder.judge.pool import Judges
from autograder.sandbox.choose import choose_level
from tests.autograder.judge.small_notebooks import code, job

with Judges(1, choose_level(trusted=False)) as judges:
    judges.submit(job(code("endless", "while True: time.sleep(1)")))
    time.sleep(2)
    print(judges._warm.folder, judges._warm._process.pid, flush=True)
    time.sleep(600)
"""
WITHOUT_IMPORTS = "from autograder.kernels import imported; imported.IMPORTED = ();"


def test_a_process_with_threads_is_refused_and_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    thread = (
        "import threading; threading.Thread(target=threading.Event().wait, daemon=True).start();"
    )
    # One thread is one too many whatever has been imported, which takes seconds.
    start = host._START.replace("main(**given)", f"{WITHOUT_IMPORTS} main(**given)")
    assert WITHOUT_IMPORTS in start
    monkeypatch.setattr(host, "_START", thread + start)
    warm = Warm(choose_level(trusted=False))
    with pytest.raises(WarmProcessError, match='"threads": 2'):
        warm.__enter__()
    assert not warm.folder.exists()


def test_what_it_wrote_is_told_when_it_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host, "_START", "raise SystemExit('no such day')")
    warm = Warm(choose_level(trusted=False))
    with pytest.raises(WarmProcessError, match="no such day"):
        warm.__enter__()


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["killed", "interrupted"])
def test_a_coordinator_that_ends_while_it_grades_leaves_nothing(how: signal.Signals) -> None:
    coordinator = subprocess.Popen(
        [sys.executable, "-c", COORDINATOR],
        env=os.environ | {"PYTHONPATH": python_path(REPOSITORY, REPOSITORY / "source")},
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert coordinator.stdout is not None
    folder, warm = coordinator.stdout.readline().split()
    started = {int(warm)} | below(int(warm))
    assert len(started) >= 4  # the warm process, a judge, a kernel and its monitor
    coordinator.send_signal(how)
    coordinator.wait(40)
    coordinator.stdout.close()
    end = time.monotonic() + 30
    while (left := {one for one in started if _lives(one)}) and time.monotonic() < end:
        time.sleep(0.05)
    assert left == set()
    assert not Path(folder).exists()


def _lives(process: int) -> bool:
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return False
