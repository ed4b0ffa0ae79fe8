"""The widget itself: its traits, and the answers to what the browser asks of the network."""

from __future__ import annotations

import base64
import functools
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import traitlets
from numpy.typing import NDArray

from cnnlab.text import Text
from cnnlab.widgets.assets import joined_modules, joined_styles
from cnnlab.widgets.common import LessonWidget
from cnnlab.widgets.digit_pad.network import Network
from cnnlab.widgets.digit_pad.still import still_picture
from cnnlab.widgets.digit_pad.texts import NOT_RUNNING, spoken_texts

_FOLDER = Path(__file__).resolve().parent
_EXAMPLES, _KNOWN = 20, 100  # two and ten of each digit
_SIDE = 28
# `of` is the browser's number for what was drawn: an answer belongs to one drawing.
_NOTHING_DRAWN = {"of": 0, "pixels": ""}
_NO_ANSWER = {"of": 0, "problem": "", "shares": []}

_NOT_FINITE = Text(
    en="The network answers with values that are no finite numbers. Its training may have "
    "diverged: make it anew, train it with a smaller learning rate, and draw again.",
    ko="신경망의 답에 유한한 수가 아닌 값이 있습니다. 학습이 발산했을 수 있습니다. 모델을 새로 "
    "만들어 더 작은 학습률로 학습한 다음 다시 그려 보십시오.",
)
_FAILED = Text(
    en="The network could not answer: {kind}: {error}\nIf it is being trained, wait for the end "
    "and draw again.",
    ko="신경망이 답하지 못했습니다. {kind}: {error}\n학습하는 중이라면 끝난 다음 다시 "
    "그려 보십시오.",
)


class DigitPad(LessonWidget):
    """A pad to draw a digit on, and what a network says of it at once.

    `model` is a Keras model or a function: images of shape (n, 28, 28, 1), float32 in [0, 1], white
    ink on black, give ten logits or probabilities each. Without one the pad only draws.

    `centred` says whether the drawing is scaled and centred as MNIST's digits were. `image` is
    the picture that the network gets, float32 in [0, 1] of shape (28, 28), and `shares` its last
    answer to it, or None.
    """

    not_running = NOT_RUNNING
    _esm = joined_modules(_FOLDER)
    _css = joined_styles(_FOLDER)

    texts = traitlets.Dict().tag(sync=True)
    examples = traitlets.Unicode().tag(sync=True)
    labels: traitlets.List[int] = traitlets.List(traitlets.Int()).tag(sync=True)
    standing: traitlets.Dict[str, int] = traitlets.Dict().tag(sync=True)
    centred = traitlets.Bool(True).tag(sync=True)
    actions: traitlets.List[dict[str, Any]] = traitlets.List(traitlets.Dict()).tag(sync=True)
    drawn: traitlets.Dict[str, Any] = traitlets.Dict(_NOTHING_DRAWN).tag(sync=True)
    answer: traitlets.Dict[str, Any] = traitlets.Dict(_NO_ANSWER).tag(sync=True)

    def __init__(self, model: Any = None, *, centred: bool = True) -> None:
        images, self._labels = self._known()
        self._network = None if model is None else Network(model, images)
        shown = np.round(255 * images[:_EXAMPLES]).astype(np.uint8)
        super().__init__(
            texts=spoken_texts(),
            examples=base64.b64encode(shown.tobytes()).decode(),
            labels=self._labels[:_EXAMPLES].tolist(),
            standing=self._standing(),
            centred=centred,
        )
        self.on_msg(self._hear_from_browser)

    @staticmethod
    @functools.cache
    def _known() -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Return digits and labels: the first are examples, all tell how well it does."""
        from cnnlab.data import digits

        test = digits().test
        return test.images[:_KNOWN], test.labels[:_KNOWN]

    @property
    def image(self) -> NDArray[np.float32]:
        """The picture that the network gets: float32 in [0, 1] of shape (28, 28)."""
        return self._pixels().astype(np.float32) / np.float32(255)

    def _pixels(self) -> NDArray[np.uint8]:
        """As drawn and centred stand one after the other."""
        pixels = np.frombuffer(base64.b64decode(self.drawn["pixels"]), np.uint8)
        if not pixels.size:
            return np.zeros((_SIDE, _SIDE), np.uint8)
        picture: NDArray[np.uint8] = pixels.reshape(2, _SIDE, _SIDE)[int(self.centred)]
        return picture

    @property
    def shares(self) -> NDArray[np.float64] | None:
        """The network's ten shares for `image`; None where there is no answer."""
        if self.answer["of"] != self.drawn["of"] or not self.answer["shares"]:
            return None
        return np.array(self.answer["shares"][int(self.centred)])

    def _standing(self) -> dict[str, int]:
        """How many digits with known labels the network reads right, by its present weights."""
        if self._network is None:
            return {"known": 0, "right": 0}
        return {"known": _KNOWN, "right": self._network.right(self._labels)}

    def _hear_from_browser(
        self, _: Any, content: Mapping[str, Any], buffers: Sequence[memoryview]
    ) -> None:
        if content.get("ask") != "shares" or self._network is None:
            return
        pixels = np.frombuffer(buffers[0], np.uint8).reshape(2, _SIDE, _SIDE)
        told = {"from": content["from"], "number": content["number"], "problem": ""}
        answer = b""
        try:
            if content["fresh"]:
                self.standing = self._standing()
            images = pixels[..., np.newaxis].astype(np.float32) / np.float32(255)
            shares = self._network.shares(images)
            if np.isfinite(shares).all():
                answer = shares.astype("<f4").tobytes()
            else:
                told["problem"] = str(_NOT_FINITE)
        except Exception as error:  # nobody else sees an error of this thread
            told["problem"] = str(_FAILED.format(kind=type(error).__name__, error=error))
        self.send(told, [answer] if answer else [])

    def still(self) -> str:
        """Return the drawing with the network's answer as SVG."""
        return still_picture(self._pixels(), self.shares)
