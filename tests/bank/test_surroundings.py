"""What an attack reaches or changes is noticed, and nothing else is."""

from __future__ import annotations

import os
import signal
import socket
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.bank.surroundings import VARIABLE, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator


# One of them leaves a name in /tmp that the others would notice.
pytestmark = pytest.mark.xdist_group("surroundings")


@pytest.fixture
def around(tmp_path: Path) -> Iterator[Surroundings]:
    with Surroundings(tmp_path / "course", tmp_path / "home") as surroundings:
        yield surroundings


def test_nothing_is_noticed_where_nothing_happens(around: Surroundings) -> None:
    assert around.reached(["8.0", "canary-" + "0" * 32]) == []
    assert around.changed() == []


@pytest.mark.parametrize("place", ["home/.ssh/id_ed25519", "course/build/grading/*/seed.txt"])
def test_a_secret_that_was_read_is_named(around: Surroundings, tmp_path: Path, place: str) -> None:
    [path] = tmp_path.glob(place)
    assert len(around.reached([f"<pre>{path.read_text()}</pre>"])) == 1


def test_the_environment_and_command_lines_hold_secrets(around: Surroundings) -> None:
    command = Path(f"/proc/{around.bystander}/cmdline").read_text()
    assert around.reached([os.environ[VARIABLE], command]) == [
        "another process's command line",
        "the grader's environment",
    ]


def test_a_connection_is_noticed(around: Surroundings) -> None:
    targets = around.targets()
    socket.create_connection(("127.0.0.1", targets["port"])).close()
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect("\0" + targets["abstract_socket"])
    deadline = time.monotonic() + 5
    while len(around.reached([])) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert around.reached([]) == ["a TCP port of this machine", "an abstract socket"]


def test_what_an_attack_says_it_reached_is_believed(around: Surroundings) -> None:
    assert around.reached(["REACHED: the internet\n"]) == ["the internet"]


def test_a_changed_file_a_new_name_and_a_stopped_process_are_noticed(
    around: Surroundings, tmp_path: Path
) -> None:
    (tmp_path / "home" / ".bashrc").write_text("alias ls=rm")
    left = Path("/tmp") / f"bank-left-{os.getpid()}"
    left.touch()
    os.kill(around.bystander, signal.SIGSTOP)
    time.sleep(0.1)
    changed = around.changed()
    left.unlink()
    assert sorted(changed) == sorted(
        [str(tmp_path / "home" / ".bashrc"), str(left), "another process"]
    )
