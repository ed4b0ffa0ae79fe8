"""The settings of one training: what a learner or a measurement chooses before it begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from cnnlab.text import Text
from cnnlab.train.errors import WrongSetting

Network = Literal["cnn", "mlp"]
Optimizer = Literal["sgd", "momentum", "nesterov", "rmsprop", "adam"]
Schedule = Literal["constant", "step", "exponential", "cosine"]
DropoutAt = Literal["output", "input", "convolutions", "maps"]
Data = Literal["digits", "small_digits", "mnist", "cifar10", "cifar10-12k", "patches"]

NETWORKS: tuple[Network, ...] = ("cnn", "mlp")
DROPOUT_AT: tuple[DropoutAt, ...] = ("output", "input", "convolutions", "maps")
DATA: tuple[Data, ...] = ("digits", "small_digits", "mnist", "cifar10", "cifar10-12k", "patches")
OPTIMIZERS: tuple[Optimizer, ...] = ("sgd", "momentum", "nesterov", "rmsprop", "adam")
SCHEDULES: tuple[Schedule, ...] = ("constant", "step", "exponential", "cosine")


@dataclass(frozen=True)
class Setting:
    """Everything that decides a training but its seed.

    Attributes:
        network: "cnn", two convolutions with max pooling, or "mlp", two dense layers.
        width: filters of the two convolutions, or units of the two dense layers.
        dense_units: units of a dense layer before the output layer, 0 for no such layer.
        dropout: the rate, the share of values that is dropped on average.
        dropout_at: where; "output" is before the output layer, "input" the image itself,
            "convolutions" single values after each pooling, "maps" whole feature maps there.
        optimizer: one of `OPTIMIZERS`; "momentum" and "nesterov" are SGD with momentum 0.9.
        learning_rate: the highest one; `schedule` says how it falls from there.
        warm_up: share of the updates over which the learning rate rises from 0.
        batch_size: images of one update; an epoch's last batch may be smaller.
        epochs: passes over the training images.
        data: the loader in `cnnlab.data` called where no split is given; "cifar10-12k" reads
            the extract `cifar10-12k.npz`.
        images: how many training images are used, the first ones of the split.
        noisy_labels: share of the training labels that are replaced by random other ones.
    """

    network: Network = "cnn"
    width: tuple[int, int] = (32, 64)
    dense_units: int = 0
    dropout: float = 0.0
    dropout_at: DropoutAt = "output"
    optimizer: Optimizer = "adam"
    learning_rate: float = 0.001
    schedule: Schedule = "constant"
    warm_up: float = 0.0
    batch_size: int = 32
    epochs: int = 5
    data: Data = "digits"
    images: int = 800
    noisy_labels: float = 0.0

    def __post_init__(self) -> None:
        _one_of("network", self.network, NETWORKS)
        _one_of("optimizer", self.optimizer, OPTIMIZERS)
        _one_of("schedule", self.schedule, SCHEDULES)
        _one_of("dropout_at", self.dropout_at, DROPOUT_AT)
        _one_of("data", self.data, DATA)
        for name in ("batch_size", "epochs", "images"):
            _whole(name, getattr(self, name))
        for width in self.width:
            _whole("width", width)
        _whole("dense_units", self.dense_units, smallest=0)
        for name in ("dropout", "warm_up", "noisy_labels"):
            _share(name, getattr(self, name))
        if not self.learning_rate > 0:
            raise WrongSetting.of("learning_rate", self.learning_rate, _POSITIVE)

    @property
    def steps_per_epoch(self) -> int:
        """The updates of one epoch; the last, smaller batch is one of them."""
        return -(-self.images // self.batch_size)

    @property
    def updates(self) -> int:
        """The updates of the whole training."""
        return self.steps_per_epoch * self.epochs


_POSITIVE = Text(en="a number above 0", ko="0보다 큰 수")


def _one_of(name: str, value: object, known: tuple[str, ...]) -> None:
    if value not in known:
        listed = ", ".join(f'"{one}"' for one in known)
        raise WrongSetting.of(
            name, value, Text(en="one of {listed}", ko="{listed} 가운데 하나").format(listed=listed)
        )


def _whole(name: str, value: Any, smallest: int = 1) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < smallest:
        expected = Text(en="a whole number from {smallest}", ko="{smallest} 이상의 정수")
        raise WrongSetting.of(name, value, expected.format(smallest=smallest))


def _share(name: str, value: float) -> None:
    if not 0 <= value < 1:
        expected = Text(en="a share from 0 to below 1", ko="0 이상 1 미만의 비율")
        raise WrongSetting.of(name, value, expected)
