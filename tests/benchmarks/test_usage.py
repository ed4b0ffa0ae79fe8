from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import psutil
import pytest

from benchmarks.grading.usage import Usage, measured

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="adopts orphans as Linux does")

BURN = "import time\nwhile time.process_time() < {seconds}: pass\n"
# A command that ends at once and leaves a child behind.
LEAVE = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', {child!r}])"


def run(folder: Path, code: str, mark: str | None = None) -> Usage:
    command = [sys.executable, "-c", code]
    return measured(command, folder, os.environ, folder / "log", mark)


def test_seconds_and_cpu_are_those_of_the_command(tmp_path: Path) -> None:
    used = run(tmp_path, BURN.format(seconds=0.5) + "time.sleep(0.5)")
    assert 1.0 < used.seconds < 4.0
    assert 0.5 < used.cpu_seconds < 0.8
    assert used.code == 0
    assert used.left_running == ()


def test_a_process_left_behind_costs_its_cpu_too(tmp_path: Path) -> None:
    used = run(tmp_path, LEAVE.format(child=BURN.format(seconds=0.6)))
    assert 0.6 < used.cpu_seconds < 0.9
    assert used.left_running == ()


def test_a_process_that_stays_is_ended_and_named(tmp_path: Path) -> None:
    before = psutil.Process().children()  # of other tests in this worker
    child = BURN.format(seconds=0.3) + "time.sleep(60)"
    used = run(tmp_path, LEAVE.format(child=child))
    assert len(used.left_running) == 1
    assert used.cpu_seconds > 0.3
    assert psutil.Process().children() == before


def test_the_peak_holds_the_children_and_counts_shared_pages_once(tmp_path: Path) -> None:
    code = (
        "import os, time\n"
        "block = b'x' * (200 << 20)\n"
        "children = [os.fork() for _ in range(2)]\n"
        "time.sleep(2.5)\n"
    )
    used = run(tmp_path, code)
    assert 200 << 20 < used.peak_bytes < 300 << 20


def test_each_part_of_the_work_costs_what_happens_between_its_line_and_the_next(
    tmp_path: Path,
) -> None:
    code = (
        "import time\n"
        "print('begin first', flush=True); time.sleep(0.4)\n"
        "print('begin first again', flush=True)\n"
        "print('begin second', flush=True)\n"
        "start = time.process_time()\n"
        "while time.process_time() < start + 0.5: pass\n"
    )
    used = run(tmp_path, code, r"begin (\w+)")
    assert list(used.costs) == ["first", "second"]
    assert used.costs["first"][0] == pytest.approx(0.4, abs=0.25)
    assert used.costs["first"][1] < 0.2 < used.costs["second"][1]


def test_an_exit_code_is_kept(tmp_path: Path) -> None:
    assert run(tmp_path, "raise SystemExit(3)").code == 3


def test_work_of_others_is_seen(tmp_path: Path) -> None:
    other = psutil.Popen([sys.executable, "-c", BURN.format(seconds=30)])
    try:
        time.sleep(0.2)
        used = run(tmp_path, "import time; time.sleep(1.5)")
    finally:
        other.kill()
        other.wait()
    assert used.other_cores > 0.5
