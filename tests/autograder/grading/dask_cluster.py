"""A real Dask scheduler and workers, each a process that an administrator could have started."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

import psutil

from tests.autograder.stock import REPOSITORY, environment, python_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_SECONDS = 120


@dataclass
class Worker:
    """A worker that is no nanny's child: killed, it stays away."""

    process: subprocess.Popen[bytes]
    temporary: Path  # where its judges would put their files

    @property
    def children(self) -> list[str]:
        found = psutil.Process(self.process.pid).children(recursive=True)
        return [str(child.pid) for child in found if child.is_running()]

    def end(self) -> None:
        self.process.kill()
        self.process.wait()


@dataclass
class DaskCluster:
    """A scheduler of its own for a test, and its workers by name."""

    folder: Path
    workers: dict[str, Worker] = field(default_factory=dict)

    def __enter__(self) -> Self:
        file = self.folder / "scheduler.json"
        self._scheduler = self._start(
            "scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file)
        )
        until(file.exists)
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self.workers.values():
            worker.end()
        self._scheduler.kill()
        self._scheduler.wait()

    @property
    def address(self) -> str:
        return str(json.loads((self.folder / "scheduler.json").read_text())["address"])

    def add(self, name: str, *options: str, code: Path = REPOSITORY) -> Worker:
        """Start a worker that imports the grader from `code`."""
        temporary = self.folder / name
        temporary.mkdir()
        process = self._start(
            "worker", "--scheduler-file", str(self.folder / "scheduler.json"), "--no-nanny",
            "--host", "127.0.0.1", "--name", name, "--local-directory", str(self.folder / "space"),
            *options, code=code, TMPDIR=str(temporary),
        )  # fmt: skip
        self.workers[name] = Worker(process, temporary)
        until(lambda: "Registered to:" in self._log(name))
        return self.workers[name]

    def _log(self, name: str) -> str:
        return (self.folder / f"{name}.log").read_text()

    def _start(
        self, kind: str, *options: str, code: Path = REPOSITORY, **variables: str
    ) -> subprocess.Popen[bytes]:
        name = options[options.index("--name") + 1] if "--name" in options else kind
        path = python_path(code, code / "source")
        with (self.folder / f"{name}.log").open("wb") as log:
            return subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.dask_{kind}", "--no-dashboard", *options],
                cwd=self.folder,
                env=environment(self.folder / "home") | {"PYTHONPATH": path} | variables,
                stdout=log,
                stderr=log,
            )


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + _SECONDS
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)
