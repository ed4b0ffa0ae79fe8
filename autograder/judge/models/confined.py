"""A judge's verifier: a confined process, forked when first needed and replaced when it fails."""

from __future__ import annotations

import json
import shutil
import socket
import tempfile
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from autograder.job import MEGABYTE, Limits
from autograder.judge.models.verifier import NO_ANSWER, Verifier
from autograder.kernels import requests
from cnnlab.checks.models import ModelData, RefusedError
from cnnlab.checks.models.data import Array
from cnnlab.checks.models.training import Training

SECONDS = 20.0  # for one answer without a training
# It serves all submissions of a judge, so that its processor time adds up for days.
LIMITS = Limits(cpu=7 * 86_400.0, memory=2048 * MEGABYTE)
_PATIENCE = 10.0


class VerifierError(RuntimeError):
    """No verifier can be had here: the grader's fault, not the model's."""


class ConfinedVerifier:
    """Takes the place of `recompute`; leaving the `with` block ends the process.

    settings  what the pool says about kernels: folder, confinement, request
    """

    def __init__(self, warm: socket.socket, settings: dict[str, Any]) -> None:
        self._warm, self._settings = warm, settings
        self._process: _Process | None = None
        self._unanswered: ModelData | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def __call__(self, model: ModelData, images: Array, training: Training | None = None) -> Array:
        """Return the predictions; raise RefusedError for a model that gives none.

        A process that served other models may have been worn out by them: only a new one that
        fails tells something about this model. It is asked nothing more about that model.
        """
        if model is self._unanswered:
            raise RefusedError([NO_ANSWER])
        while True:
            new = self._process is None
            if self._process is None:
                self._process = _Process(self._warm, self._settings)
            try:
                return self._process.verifier(model, images, training)
            except RefusedError:
                if self._process.verifier.usable:
                    raise
                self._end()
                if new:
                    self._unanswered = model
                    raise

    def _end(self) -> None:
        if self._process is not None:
            ended, self._process = self._process.end(), None
            if ended.get("ended") == "setup":
                raise VerifierError(f"The process that runs models: {ended.get('detail')}")


class _Process:
    """A running verifier, and the lifeline to its monitor."""

    def __init__(self, warm: socket.socket, settings: dict[str, Any]) -> None:
        self._lifeline, monitors = socket.socketpair()
        self._connection, theirs = socket.socketpair()
        self._scratch = tempfile.mkdtemp(dir=settings["folder"], prefix="v")
        own = {"limits": vars(LIMITS), "submission": None, "scratch": self._scratch}
        request = settings["request"] | {
            "role": "verifier",
            "confinement": settings["confinement"] | own,
        }
        with monitors, theirs:
            requests.ask(warm, request, [monitors.fileno(), theirs.fileno()])
        self.verifier = Verifier(self._connection, SECONDS)

    def end(self) -> dict[str, Any]:
        """End the process and all that it may have started; return the monitor's last words."""
        said = b""
        self._lifeline.settimeout(_PATIENCE)
        with suppress(OSError):
            self._lifeline.sendall(json.dumps({"message": "kill"}).encode() + b"\n")
        with suppress(OSError), self._lifeline.makefile("rb") as words:
            said = words.readline()
        self._connection.close()
        self._lifeline.close()
        shutil.rmtree(self._scratch, ignore_errors=True)
        ended: dict[str, Any] = json.loads(said or b"{}")
        return ended
