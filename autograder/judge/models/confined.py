"""A judge's verifier: a confined process, forked when first needed and replaced when it fails."""

from __future__ import annotations

import socket
from types import TracebackType
from typing import Any, Self

from autograder.job import MEGABYTE, Limits
from autograder.judge.models.verifier import NO_ANSWER, Verifier
from autograder.kernels.forked import Forked
from cnnlab.checks.models import ModelData, RefusedError
from cnnlab.checks.models.data import Array
from cnnlab.checks.models.training import Training

SECONDS = 20.0  # for one answer without a training
# It serves all submissions of a judge, so that its processor time adds up for days.
LIMITS = Limits(cpu=7 * 86_400.0, memory=2048 * MEGABYTE)


class VerifierError(RuntimeError):
    """No verifier can be had here: the grader's fault, not the model's."""


class ConfinedVerifier:
    """Takes the place of `recompute`; leaving the `with` block ends the process.

    settings  what the pool says about kernels: folder, confinement, request
    """

    def __init__(self, warm: socket.socket, settings: dict[str, Any]) -> None:
        self._warm, self._settings = warm, settings
        self._process: Forked | None = None
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
                self._process = Forked(self._warm, self._settings, "verifier", LIMITS)
                self._verifier = Verifier(self._process.connection, SECONDS)
            try:
                return self._verifier(model, images, training)
            except RefusedError:
                if self._verifier.usable:
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
