"""Both ends of the question "what does this model predict for these images?".

The serving process gets plain data only. It may be confined like a kernel, since a model may be
made to slow it down or to fill its memory; its answers are checked like anybody's.
"""

from __future__ import annotations

import contextlib
import socket
from typing import Any

import numpy as np

from cnnlab.checks import wire
from cnnlab.checks.models import ModelData, RefusedError, facts, recompute
from cnnlab.checks.models.data import LARGEST_WEIGHTS, Array
from cnnlab.checks.models.training import Training
from cnnlab.text import Text

_LARGEST_IMAGES = wire.LARGEST_BODY - LARGEST_WEIGHTS
_LONGEST_FAULT = 2_000
SLOWER = 10


def serve_verifier(connection: socket.socket) -> None:
    """Answer questions until the other side closes the connection."""
    with contextlib.suppress(ConnectionError):
        while True:
            wire.send(connection, _answer(wire.receive(connection)))


def _answer(question: Any) -> dict[str, Any]:
    try:
        model = ModelData.from_plain(question["model"])
        training = question["training"] and Training(**question["training"])
        return {"predictions": recompute(model, question["images"], training)}
    except RefusedError as refused:
        return {"refused": [refused.faults[0].en, refused.faults[0].ko]}


class Verifier:
    """Asks the process behind a connection; takes the place of `recompute`.

    seconds  limit for one answer, and SLOWER times as long for one with a training. After a late
             or missing answer nothing more is asked: the caller ends the process and starts
             another.
    """

    def __init__(self, connection: socket.socket, seconds: float) -> None:
        self.usable = True
        self._connection = connection
        self._seconds = seconds

    def __call__(self, model: ModelData, images: Array, training: Training | None = None) -> Array:
        """Return the predictions; raise RefusedError for a model that gives none."""
        shape = facts(model).output_shape  # what is refused is not sent
        if training is not None:
            shape = (len(training.seeds), len(images), *shape)
            return self._ask(model, images, shape, SLOWER * self._seconds, training)
        size = max(1, _LARGEST_IMAGES // max(1, images[:1].nbytes))
        parts = [images[start : start + size] for start in range(0, len(images), size)]
        found = [self._ask(model, part, (len(part), *shape), self._seconds) for part in parts]
        return np.concatenate([np.empty((0, *shape), np.float32), *found])

    def _ask(
        self,
        model: ModelData,
        images: Array,
        shape: tuple[int, ...],
        seconds: float,
        training: Training | None = None,
    ) -> Array:
        if not self.usable:
            raise RefusedError([NO_ANSWER])
        try:
            self._connection.settimeout(self._seconds)
            recipe = training and dict(vars(training))
            question = {"model": model.to_plain(), "images": images, "training": recipe}
            wire.send(self._connection, question)
            return _checked(wire.receive(self._connection, seconds), shape)
        except (OSError, wire.MalformedError):  # late, gone, or not what was asked for
            self.usable = False
            with contextlib.suppress(OSError):
                self._connection.close()
            raise RefusedError([NO_ANSWER]) from None


def _checked(answer: Any, shape: tuple[int, ...]) -> Array:
    if not isinstance(answer, dict):
        raise wire.MalformedError
    if "refused" in answer:
        raise RefusedError([_fault(answer["refused"])])
    values = answer.get("predictions")
    if not isinstance(values, np.ndarray) or values.shape != shape or values.dtype != np.float32:
        raise wire.MalformedError
    return values


def _fault(words: Any) -> Text:
    if not isinstance(words, list) or len(words) != 2:
        raise wire.MalformedError
    if not all(isinstance(half, str) and len(half) <= _LONGEST_FAULT for half in words):
        raise wire.MalformedError
    return Text(en=words[0], ko=words[1])


NO_ANSWER = Text(
    en="Received a model whose predictions did not arrive in time. Expected one that predicts "
    "within seconds. Use fewer filters, or pool earlier.",
    ko="받은 것은 제때 예측하지 못한 모델이고, 기대한 것은 몇 초 안에 예측하는 모델입니다. "
    "필터를 줄이거나 더 일찍 풀링하십시오.",
)
