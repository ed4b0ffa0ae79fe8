"""`make lab` from the learner's chair: it opens, answers, and ends with one Ctrl-C."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import shutil
import signal
import socket
import subprocess
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.running_lab import OPEN_IN, Lab, command, environment, left_behind, processes_of, stop

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the working tree, so that nobody's work/ is touched."""
    names = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-coz", "--exclude-standard"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    for name in filter(None, names.split("\0")):
        # A file deleted but not yet committed is still listed.
        if (ROOT / name).is_file():
            (tmp_path / "course" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / "course" / name)
    return tmp_path / "course"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def at_a_terminal(checkout: Path, home: Path, free_port: int) -> Iterator[Lab]:
    """`make lab` in Korean at a terminal of its own, as a person starts it."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command(f"PORT={free_port}", "LANGUAGE=ko"),
        cwd=checkout,
        env=environment(home),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        # Only a session's own terminal turns Ctrl-C into a signal.
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    os.close(theirs)
    lab = Lab(process, ours)
    yield lab
    stop(process)
    os.close(ours)


@pytest.fixture
def in_the_background(checkout: Path, home: Path, free_port: int) -> Iterator[Lab]:
    """`make lab` without a terminal, as a script starts it."""
    process = subprocess.Popen(
        command(f"PORT={free_port}"),
        cwd=checkout,
        env=environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    assert process.stdout
    with process.stdout:
        yield Lab(process, process.stdout.fileno())
        stop(process)


def test_at_a_terminal_the_course_opens_in_korean_and_one_ctrl_c_ends_it(
    at_a_terminal: Lab, checkout: Path, home: Path
) -> None:
    assert at_a_terminal.read_until(r"/lab/workspaces/(\S+)\?token", OPEN_IN)[1] == "cnn-lab-ko"
    assert at_a_terminal.read_until("CNN 실험실이 열렸습니다", OPEN_IN)
    data = at_a_terminal.ask("/lab/api/workspaces/cnn-lab-ko")["data"]
    assert isinstance(data, dict)
    tabs = [tab["data"]["path"] for key, tab in data.items() if key.startswith(("mark", "note"))]
    assert tabs[0] == "work/index.md"
    assert tabs[1].startswith("work/ko/")
    assert all((checkout / tab).is_file() for tab in tabs)
    at_a_terminal.start_kernel(home)
    assert processes_of(home)

    os.write(at_a_terminal.terminal, b"\x03")

    assert at_a_terminal.end() == 0, at_a_terminal.output
    assert "Traceback" not in at_a_terminal.output
    assert "[y/n]" not in at_a_terminal.output.lower()
    assert not left_behind(home)


def test_without_a_terminal_an_interrupt_leaves_nothing_behind(
    in_the_background: Lab, home: Path
) -> None:
    in_the_background.start_kernel(home)
    assert processes_of(home)

    os.killpg(in_the_background.process.pid, signal.SIGINT)

    # make reports the interrupt that it received itself, after JupyterLab has ended.
    assert in_the_background.end() in (-signal.SIGINT, 2, 130)
    assert "Traceback" not in in_the_background.output
    assert not left_behind(home)
    learners_own = ("*.jupyterlab-workspace", "*.jupyterlab-settings", "jupyter_*config*")
    assert not [file for pattern in learners_own for file in home.rglob(pattern)]


def test_an_occupied_port_is_named_with_a_way_out(
    checkout: Path, home: Path, free_port: int
) -> None:
    with socket.socket() as occupant:
        occupant.bind(("127.0.0.1", free_port))
        occupant.listen()
        result = subprocess.run(
            command(f"PORT={free_port}"),
            cwd=checkout,
            env=environment(home),
            capture_output=True,
            text=True,
            timeout=OPEN_IN,
        )
    assert result.returncode != 0
    assert f"Received: port {free_port}" in result.stderr
    assert f"make lab PORT={free_port + 1}" in result.stderr
    assert "Traceback" not in result.stderr


def test_make_alone_explains_every_target(home: Path) -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)[0].split()
    help_text = subprocess.run(
        ["make"], cwd=ROOT, env=environment(home), capture_output=True, text=True, check=True
    ).stdout
    missing = [name for name in targets if name != "help" and f"make {name} " not in help_text]
    assert not missing
