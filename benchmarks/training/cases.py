"""The trainings that are timed, each as Keras' `fit` does it and as the workshop does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import keras

from cnnlab import data
from cnnlab.data import Split
from cnnlab.train import Setting
from cnnlab.train.many import runs
from cnnlab.train.networks import network
from cnnlab.train.optimizers import optimizer

Train = Callable[[Sequence[int]], list[float]]  # seeds -> validation accuracies in per cent


@dataclass(frozen=True)
class Case:
    """One comparison: what `fit` and the workshop are each asked to train, with how many seeds.

    required  the most that the workshop may cost, as a share of what `fit` costs; None if nothing
              was promised
    """

    name: str
    setting: Setting
    split: Split
    seeds: int
    rounds: int
    required: float | None

    def ways(self) -> dict[str, Train]:
        """Return the two ways by name."""
        return {"fit": partial(by_fit, self.setting, self.split), "ours": self._ours}

    def _ours(self, seeds: Sequence[int]) -> list[float]:
        return [100 * run.accuracy for run in runs(self.setting, seeds, self.split)]


def by_fit(setting: Setting, split: Split, seeds: Sequence[int]) -> list[float]:
    """Train as most notebooks do: a new model for each seed, `compile`, `fit` with validation."""
    return [_fit(setting, split, seed) for seed in seeds]


def _fit(setting: Setting, split: Split, seed: int) -> float:
    model = network(setting, split.train.images.shape[1:], len(split.classes), seed)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer(setting), loss, metrics=["accuracy"])
    images, labels = (part[: setting.images] for part in split.train)
    history = model.fit(
        images,
        labels,
        setting.batch_size,
        setting.epochs,
        validation_data=split.validation,
        verbose=0,
    )
    return 100 * float(history.history["val_accuracy"][-1])


def cases() -> list[Case]:
    """Return what is timed, the quick ones first."""
    tiny = Setting(width=(8, 16), images=1024, batch_size=32, epochs=20)
    notes = Setting(width=(32, 64), images=800, batch_size=32, epochs=11)
    small = Setting(width=(8, 16), images=1000, batch_size=32, epochs=10)
    dense = Setting(network="mlp", width=(64, 32), images=1000, batch_size=32, epochs=20)
    return [
        Case("8x8 CNN 8/16, 8 seeds", tiny, data.small_digits(), 8, 5, 0.08),
        Case("28x28 MLP 64/32", dense, data.digits(), 1, 5, None),
        Case("28x28 CNN 8/16", small, data.digits(), 1, 5, None),
        Case("28x28 CNN 32/64", notes, data.digits(), 1, 5, 0.65),
    ]
