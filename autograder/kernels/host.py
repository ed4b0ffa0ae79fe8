"""Starts the warm process and asks it for kernels and judges."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import sysconfig
import tempfile
import weakref
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import autograder
from autograder.cards import view
from autograder.kernels import requests
from autograder.kernels.edition import write_edition
from autograder.sandbox.level import Level
from cnnlab.devices.prepare import ON_THE_CPU

# Nobody debugs a graded run: without debugpy, ipykernel starts no debugger in every kernel.
# No notebook holds international addresses: without their grammar, jsonschema starts a second
# sooner. At the end nothing is left to do: Python would take TensorFlow apart piece by piece.
_START = (
    "import json, os, sys; given = json.loads(sys.argv[1]); sys.path[:] = given['search_path']; "
    "sys.modules['debugpy'] = sys.modules['rfc3987_syntax'] = None; "
    "from autograder.kernels.warm import main; "
    "main(**given); os._exit(0)"
)
_PATIENCE = 120.0
_LONGEST_END = 60.0  # longer than the warm process waits for its own children


class WarmProcessError(RuntimeError):
    """The warm process did not start, or has gone."""


class Warm:
    """The warm process; leaving the `with` block ends it, its judges and their kernels.

    folder       holds the students' edition of the course, sockets and scratch folders
    search_path  where a kernel looks for modules
    with_cards   some kernels compute on cards; the warm process itself and the judges never do
    """

    def __init__(self, level: Level, threads: int = 1, *, with_cards: bool = False) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="cnnlab-"))
        # Also where Ctrl-C comes before anybody could call `close`.
        self._remove = weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)
        self.folder.chmod(0o711)  # a kernel's own user passes through it to the edition
        edition = write_edition(self.folder / "edition")
        self.search_path = [str(edition), *_libraries()]
        self._log = (self.folder / "warm.log").open("w+")
        self._control, theirs = requests.pair()
        given = {
            "descriptor": theirs.fileno(),
            "folder": str(self.folder),
            "level": level,
            "search_path": [*self.search_path, _repository()],
            "with_cards": with_cards,
        }
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-s", "-B", "-c", _START, json.dumps(given)],
            env=_environment(self.folder, threads) | (view.search_path() if with_cards else {}),
            cwd="/",
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self._log,
            start_new_session=True,  # Ctrl-C is for the coordinator
        )
        theirs.close()

    def __enter__(self) -> Self:
        self._control.settimeout(_PATIENCE)
        received = b""
        try:
            with suppress(OSError):
                received = self._control.recv(1 << 16)
        except BaseException:  # Ctrl-C: nothing is forked yet that had to end in order
            self._process.kill()
            self.close()
            raise
        if not received or not json.loads(received)["ready"]:
            said = self._last_lines()
            self.close()
            raise WarmProcessError(
                f"The warm process did not get ready to fork within {_PATIENCE:g} s. It said "
                f"{received.decode() or 'nothing'} and wrote:\n{said}"
            )
        self._control.settimeout(None)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the warm process and what it has started, and remove its folder."""
        self._control.close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_LONGEST_END)
        self._process.kill()
        self._process.wait()
        self._log.close()
        self._remove()

    @property
    def control(self) -> socket.socket:
        """Where the warm process takes requests."""
        return self._control

    def _last_lines(self) -> str:
        self._log.seek(0)
        return "".join(self._log.readlines()[-20:])

    def fork_judge(self, course: Path | None = None) -> socket.socket:
        """Return the socket over which a new judge takes jobs; `course` holds own exercises."""
        ours, theirs = socket.socketpair()
        request = {
            "role": "judge",
            "search_path": sys.path,
            "course": None if course is None else str(course),
        }
        try:
            with theirs:
                requests.ask(self._control, request, [theirs.fileno()])
        except OSError as problem:
            ours.close()
            raise WarmProcessError("The warm process has gone.") from problem
        return ours


def _libraries() -> list[str]:
    """Return where Python's and other people's modules lie, without folders of the course."""
    installed = {sysconfig.get_path(name) for name in ("purelib", "platlib")}
    return [
        path
        for path in sys.path
        if path and Path(path).exists() and (path in installed or not _holds_course(Path(path)))
    ]


def _holds_course(folder: Path) -> bool:
    return any((folder / name).is_dir() for name in ("autograder", "cnnlab"))


def _repository() -> str:
    return str(Path(autograder.__file__).resolve().parent.parent)


def _environment(folder: Path, threads: int) -> dict[str, str]:
    """Return a clean environment: every kernel can read in /proc what its ancestor was given."""
    kept = {name: os.environ[name] for name in ("KERAS_BACKEND",) if name in os.environ}
    home = folder / "home"
    home.mkdir()
    return {
        **kept,
        **ON_THE_CPU,
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "MPLCONFIGDIR": str(home),
        "NPROC": str(threads),  # so many threads of each kind JAX starts, else one for each core
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",  # it starts its threads when it is imported
        "PATH": os.defpath,
        "PYTHONSAFEPATH": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "TF_NUM_INTEROP_THREADS": str(threads),
        "TF_NUM_INTRAOP_THREADS": str(threads),
    }
