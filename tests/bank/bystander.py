"""A process that has nothing to do with grading and keeps secrets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Self

_CODE = "import sys; mark = sys.stdin.readline(); print(flush=True); sys.stdin.read()"


class Bystander:
    """A process with one secret in its memory and one in its command line."""

    def __init__(self, in_memory: str, in_command_line: str, user: int | None = None) -> None:
        self._in_memory = in_memory
        self._command = [sys.executable, "-c", _CODE, in_command_line]
        self._user = user

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={},
            user=self._user,
        )
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(f"{self._in_memory}\n")
        self._process.stdin.flush()
        self._process.stdout.readline()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    @property
    def id(self) -> int:
        """The process's id."""
        return self._process.pid

    def state(self) -> object:
        """Return whether it lives and runs, how urgently, and on which processors."""
        if self._process.poll() is not None:
            return "ended"
        described = Path(f"/proc/{self.id}/stat").read_text(encoding="utf-8")
        letter = described.rpartition(")")[2].split()[0]
        nice = os.getpriority(os.PRIO_PROCESS, self.id)
        return letter in "Tt", nice, tuple(os.sched_getaffinity(self.id))
