"""What lies around a grading run and must stay hidden and whole, with a mark on each secret.

A mark is a random text. Where one turns up in an attacker's notebook or feedback, the attack has
read what was hidden; its place says what.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import socket
import subprocess
import sys
import threading
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from tests.bank.parts import LESSON

if TYPE_CHECKING:
    from collections.abc import Iterable

_MARK = re.compile(r"canary-[0-9a-f]{32}")
# An attack says so itself where a mark cannot: "REACHED: the internet".
_CONFESSED = re.compile(r"^REACHED: ([\w ,'/.-]{1,80})$", re.MULTILINE)
VARIABLE = "COURSE_TOKEN"
_BYSTANDER = "import sys; mark = sys.stdin.readline(); print(flush=True); sys.stdin.read()"
_HOME = (
    ".ssh/id_ed25519",
    ".bashrc",
    ".netrc",
    ".jupyter/nbgrader_config.py",
    ".ipython/profile_default/startup/00-first.py",
)
NEIGHBOUR = "zoe"


@dataclass
class Surroundings:
    """The files, sockets and processes that an attack may look for, in a new folder.

    root   the course's folder, which holds build/
    home   the instructor's home
    """

    root: Path
    home: Path
    places: dict[str, str] = field(default_factory=dict)
    connections: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._open = ExitStack()
        self._files()
        self._environment()
        self._bystander()
        self._sockets()
        self._before = self._state()
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def targets(self) -> dict[str, Any]:
        """Return what an attacker may know: where things are, not what they hold."""
        build = self.root / "build"
        return {
            "course": str(build),
            "gradebook": str(build / "gradebook.db"),
            "solution": str(build / "source" / LESSON / f"{LESSON}.ipynb"),
            "neighbour": str(build / "submitted" / NEIGHBOUR / LESSON / f"{LESSON}.ipynb"),
            "grading": str(build / "grading" / LESSON),
            "home": str(self.home),
            "shared": [str(path) for path in self._shared],
            "variable": VARIABLE,
            "process": self._process.pid,
            "port": self._port,
            "socket": self._socket_path,
            "abstract_socket": self._abstract,
            "package": str(Path(sys.modules["tests.bank.parts"].__file__ or "").parents[2]),
        }

    def reached(self, texts: Iterable[str]) -> list[str]:
        """Return what an attack has read or connected to, judged by the texts it left."""
        found = set(self.connections)
        for text in texts:
            found |= {self.places[mark] for mark in _MARK.findall(text) if mark in self.places}
            found |= set(_CONFESSED.findall(text))
        return sorted(found)

    def changed(self) -> list[str]:
        """Return what is not as it was: files, the bystander, names in shared folders."""
        after = self._state()
        return sorted(
            name
            for name in self._before.keys() | after.keys()
            if self._before.get(name) != after.get(name)
        )

    def mark(self, place: str) -> str:
        """Return a new secret that stands for `place`."""
        text = f"canary-{secrets.token_hex(16)}"
        self.places[text] = place
        return text

    def _write(self, path: Path, place: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {self.mark(place)}\n", encoding="utf-8")

    def _files(self) -> None:
        build = self.root / "build"
        for name in _HOME:
            self._write(self.home / name, f"the instructor's {name}")
        self._write(build / "submitted" / NEIGHBOUR / LESSON / "notes.txt", "another's submission")
        self._write(build / "grading" / LESSON / "seed.txt", "the grading folder")
        self._write(build / "source" / LESSON / "key.txt", "the solutions' folder")
        token = secrets.token_hex(4)
        self._shared = [Path("/tmp") / f"bank-{token}.txt", Path("/dev/shm") / f"bank-{token}"]
        for path in self._shared:
            self._write(path, f"a file in {path.parent}")
            self._open.callback(path.unlink, missing_ok=True)

    def _environment(self) -> None:
        os.environ[VARIABLE] = self.mark("the grader's environment")
        self._open.callback(os.environ.pop, VARIABLE, None)

    def _bystander(self) -> None:
        """Start a process that holds a mark in its memory and one in its command line."""
        process = subprocess.Popen(
            [sys.executable, "-c", _BYSTANDER, self.mark("another process's command line")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdin and process.stdout
        process.stdin.write(self.mark("another process's memory") + "\n")
        process.stdin.flush()
        process.stdout.readline()
        self._process = process
        self._open.callback(process.wait)
        self._open.callback(process.kill)

    def _sockets(self) -> None:
        token = secrets.token_hex(4)
        self._socket_path = f"/tmp/bank-{token}.socket"
        self._abstract = f"bank-{token}"
        places: dict[str, tuple[int, Any]] = {
            "a TCP port of this machine": (socket.AF_INET, ("127.0.0.1", 0)),
            "a socket file": (socket.AF_UNIX, self._socket_path),
            "an abstract socket": (socket.AF_UNIX, f"\0{self._abstract}"),
        }
        for place, (family, address) in places.items():
            server = socket.socket(family, socket.SOCK_STREAM)
            server.bind(address)
            server.listen()
            if family == socket.AF_INET:
                self._port = server.getsockname()[1]
            threading.Thread(target=self._serve, args=(server, place), daemon=True).start()
            self._open.callback(server.close)
            # An accept that is under way holds on to a closed socket.
            self._open.callback(self._wake, server)
        self._open.callback(Path(self._socket_path).unlink, missing_ok=True)

    def _serve(self, server: socket.socket, place: str) -> None:
        with suppress(OSError):
            while True:
                connection, _ = server.accept()
                self.connections.append(place)
                connection.close()

    @staticmethod
    def _wake(server: socket.socket) -> None:
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)

    def _state(self) -> dict[str, object]:
        state: dict[str, object] = {}
        watched = [self.home, *(self.root / "build" / part for part in ("source", "submitted"))]
        for folder in (*watched, self.root / "build" / "grading"):
            for path in sorted(folder.rglob("*")):
                if path.is_file() and not path.is_symlink():
                    state[str(path)] = _digest(path)
        for folder in (Path("/tmp"), Path("/dev/shm")):
            # Others' names come and go there; attacks begin theirs like this.
            state |= dict.fromkeys((str(path) for path in folder.glob("bank-*")), "there")
        for path in self._shared:
            state[str(path)] = _digest(path) if path.exists() else "gone"
        state["the bystander"] = _process_state(self._process)
        return state


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() + oct(path.stat().st_mode)


def _process_state(process: subprocess.Popen[str]) -> object:
    if process.poll() is not None:
        return "ended"
    with Path(f"/proc/{process.pid}/stat").open() as stream:
        state = stream.read().rpartition(")")[2].split()[0]
    affinity = sorted(os.sched_getaffinity(process.pid))
    nice = os.getpriority(os.PRIO_PROCESS, process.pid)
    return ("stopped" if state in "Tt" else "running", nice, affinity)
