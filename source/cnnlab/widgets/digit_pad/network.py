"""Any network or function as what reads digits: checked once, asked by one thread at a time."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.text import Text
from cnnlab.widgets.common.refusal import Refused

Numbers = NDArray[np.float64]

CLASSES = 10
_CLOSE = 1e-3  # a row whose sum is that near to 1 holds probabilities
# Messages come on threads of their own, and two pads may hold the same model.
_LOCK = threading.Lock()

_EXPECTED = Text(
    en="a Keras model or a function that takes images of shape (n, 28, 28, 1), float32 in [0, 1], "
    "and returns {classes} numbers for each: shape (n, {classes})",
    ko="모양이 (n, 28, 28, 1)이고 값이 [0, 1]에 있는 float32 이미지를 받아 이미지마다 수 "
    "{classes}개, 곧 모양 (n, {classes})을 돌려주는 Keras 모델 또는 함수",
).format(classes=CLASSES)
_TRY = Text(
    en="begin the model with keras.Input((28, 28, 1)) and end it with keras.layers.Dense(10)",
    ko="모델을 keras.Input((28, 28, 1))으로 시작하고 keras.layers.Dense(10)으로 끝내십시오",
)
_RAISED = Text(en="a model that raised {kind}: {error}", ko="{kind} 오류를 낸 모델: {error}")
_RESULT = Text(
    en="a model that returns shape {shape} for {count} images",
    ko="이미지 {count}장을 받아 돌려준 결과의 모양이 {shape}인 모델",
)


class Network:
    """What a model says of images, as shares that add up to 1.

    model  a Keras model or a function; images of shape (n, 28, 28, 1) give (n, 10) numbers
    known  images that it is tried on at once, and that show whether it returns probabilities

    Raises `Refused` where it cannot be called so.
    """

    def __init__(self, model: Any, known: NDArray[np.float32]) -> None:
        if not callable(model):
            raise Refused.of(repr(model), _EXPECTED, _TRY)
        self._call = _callable(model)
        self._known = known
        self._gives_shares = False
        numbers = self._tried(known)
        self._gives_shares = _are_shares(numbers)

    def shares(self, images: NDArray[np.float32]) -> Numbers:
        """Return one row of ten shares an image; values may be no finite numbers."""
        with _LOCK:
            numbers = _numbers(self._call(images))
        return numbers if self._gives_shares else _softmax(numbers)

    def right(self, labels: NDArray[np.int64]) -> int:
        """Return how many of the known images it reads right, by its present weights."""
        return int((self.shares(self._known).argmax(axis=1) == labels).sum())

    def _tried(self, known: NDArray[np.float32]) -> Numbers:
        try:
            with _LOCK:
                numbers = _numbers(self._call(known))
        except Exception as error:
            first = (str(error).strip().splitlines() or [""])[0]
            received = _RAISED.format(kind=type(error).__name__, error=first)
            raise Refused(received, _EXPECTED, _TRY) from error
        if numbers.shape != (len(known), CLASSES):
            raise Refused(_RESULT.format(shape=numbers.shape, count=len(known)), _EXPECTED, _TRY)
        return numbers


def _callable(model: Any) -> Callable[[NDArray[np.float32]], Any]:
    keras = sys.modules.get("keras")  # who has no Keras model need not wait for Keras
    if keras is not None and isinstance(model, keras.Layer):
        return partial(model, training=False)
    return model  # type: ignore[no-any-return]


def _numbers(result: Any) -> Numbers:
    keras = sys.modules.get("keras")
    if keras is not None and keras.ops.is_tensor(result):
        result = keras.ops.convert_to_numpy(result)
    return np.asarray(result, dtype=np.float64)


def _are_shares(numbers: Numbers) -> bool:
    return bool((numbers >= 0).all() and np.abs(numbers.sum(axis=1) - 1).max() < _CLOSE)


def _softmax(logits: Numbers) -> Numbers:
    with np.errstate(invalid="ignore"):
        powers = np.exp(logits - logits.max(axis=1, keepdims=True))
        shares: Numbers = powers / powers.sum(axis=1, keepdims=True)
    return shares
