"""A new task for a base network: what is trained, with how many labels, from which source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cnnlab.bases import NAMES
from cnnlab.bases.architecture import TOPS, Top
from cnnlab.text import Text
from cnnlab.train.errors import WrongSetting

Mode = Literal["scratch", "frozen", "fine_tuned"]
Target = Literal["digits", "cifar10-12k"]

MODES: tuple[Mode, ...] = ("scratch", "frozen", "fine_tuned")
TARGETS: tuple[Target, ...] = ("digits", "cifar10-12k")
_NO_SOURCE = "none"
# One of those that do best in the table transfer_learning/rates.
USUAL_RATES: dict[Mode, float] = {"scratch": 0.006, "frozen": 0.003, "fine_tuned": 0.001}


@dataclass(frozen=True)
class Transfer:
    """One training on a target task.

    Attributes:
        target: "digits", the offline MNIST digits, or "cifar10-12k", an extract of CIFAR-10 in
            grey and 28x28 pixels.
        source: the base, one of `PRETRAINED`; "none" for training from scratch.
        mode: "scratch" trains new weights; "frozen" a new output layer on a base that stays as it
            is; "fine_tuned" goes on from there with all weights but those of batch normalization,
            and a lower learning rate.
        labels: how many training images in all, each class equally often.
        top: what the output layer reads of the base's feature maps (7, 7, 64): "areas", the means
            of 2x2 areas, "average", the mean of each map, or "flatten", every value.
        updates: each of up to 32 images; "fine_tuned" makes as many with the base frozen before.
        learning_rate: of the first update, falling to 0 along a cosine; 0 for the mode's usual one.
    """

    target: Target = "digits"
    source: str = "letters"
    mode: Mode = "frozen"
    labels: int = 50
    top: Top = "areas"
    updates: int = 300
    learning_rate: float = 0.0

    def __post_init__(self) -> None:
        _one_of("target", self.target, TARGETS)
        _one_of("mode", self.mode, MODES)
        _one_of("source", self.source, (_NO_SOURCE,) if self.mode == "scratch" else NAMES)
        _one_of("top", self.top, TOPS)
        if not self.learning_rate >= 0:
            raise WrongSetting.of("learning_rate", self.learning_rate, _RATE, "train.Transfer")
        for name in ("labels", "updates"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise WrongSetting.of(name, value, _WHOLE, "train.Transfer")

    @property
    def rate(self) -> float:
        """The learning rate of the first update."""
        return self.learning_rate or USUAL_RATES[self.mode]


def _one_of(name: str, value: object, known: tuple[str, ...]) -> None:
    if value not in known:
        listed = ", ".join(f'"{one}"' for one in known)
        expected = Text(en="one of {listed}", ko="{listed} 가운데 하나").format(listed=listed)
        raise WrongSetting.of(name, value, expected, "train.Transfer")


_RATE = Text(en="a number from 0; 0 for the usual one", ko="0 이상의 수. 0이면 기본값을 씁니다")
_WHOLE = Text(en="a whole number from 1", ko="1 이상의 정수")
