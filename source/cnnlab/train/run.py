"""One training from its first update to its last: what every update and every epoch found."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from threading import RLock

import numpy as np
from numpy.typing import NDArray

from cnnlab.data import Split
from cnnlab.train.batches import epoch_orders, with_noise
from cnnlab.train.engine import AnyBackend, Engine, Floats, Score
from cnnlab.train.images import split_of, training_part
from cnnlab.train.schedules import learning_rates
from cnnlab.train.setting import Setting

AfterEpoch = Callable[[Score, Score], object]

# Of a large training set, so many images tell how well it is learned.
MOST_SCORED = 5_000
# A widget trains beside a cell of the notebook, and both may get the same engine.
_ONE_AT_A_TIME = RLock()


@dataclass(frozen=True)
class Run:
    """A finished training.

    Attributes:
        setting, seed: what decided it.
        losses: the loss of each update's batch before the update, float32 of shape (updates,).
        training, validation: a `Score` after each epoch; training on the labels trained on, noise
            included, and on the first 5,000 images if there are more.
        seconds: of the updates alone.
    """

    setting: Setting
    seed: int
    losses: NDArray[np.float32]
    training: tuple[Score, ...]
    validation: tuple[Score, ...]
    seconds: float

    @property
    def accuracy(self) -> float:
        """The share of validation images that are right at the end, from 0 to 1."""
        return self.validation[-1].accuracy

    @property
    def diverged(self) -> bool:
        """Whether a loss became infinite or no number."""
        return not bool(np.isfinite(self.losses).all())


def run(
    setting: Setting,
    seed: int,
    split: Split | None = None,
    after_epoch: AfterEpoch | None = None,
) -> Run:
    """Train once and return what happened.

    split        where images come from: its first `setting.images` for training, and all of its
                 validation images; the data set that the setting names if None
    after_epoch  called with the scores on training and validation images; an exception that it
                 raises ends the training
    """
    with _ONE_AT_A_TIME:
        return _trained(setting, seed, split, after_epoch)


def _trained(
    setting: Setting,
    seed: int,
    split: Split | None,
    after_epoch: AfterEpoch | None,
) -> Run:
    split = split or split_of(setting)
    training = training_part(setting, split)
    labels = with_noise(training.labels, setting.noisy_labels, len(split.classes), seed)
    engine = _engine(_what_is_compiled(setting), split)
    engine.reset(seed, labels)
    rates = learning_rates(setting)
    losses: list[Floats] = []
    scores: list[tuple[Score, Score]] = []
    seconds = 0.0
    for epoch, order in enumerate(epoch_orders(setting, seed)):
        size, steps = setting.batch_size, setting.steps_per_epoch
        batches = [order[start : start + size] for start in range(0, len(order), size)]
        started = time.perf_counter()
        losses.append(engine.epoch(batches, rates[epoch * steps : (epoch + 1) * steps]))
        seconds += time.perf_counter() - started
        on_training = engine.score(training.images[:MOST_SCORED], labels[:MOST_SCORED])
        scores.append((on_training, engine.score(*split.validation)))
        if after_epoch:
            after_epoch(*scores[-1])
    training_scores, validation_scores = zip(*scores, strict=True)
    return Run(setting, seed, np.concatenate(losses), training_scores, validation_scores, seconds)


def _what_is_compiled(setting: Setting) -> Setting:
    """Return a setting that is equal for all trainings that one engine can do."""
    return replace(
        setting,
        learning_rate=1.0,
        schedule="constant",
        warm_up=0.0,
        batch_size=1,
        epochs=1,
        noisy_labels=0.0,
    )


@lru_cache(maxsize=4)
def _engine(setting: Setting, split: Split) -> Engine:
    import keras

    images = training_part(setting, split).images
    if keras.backend.backend() == "tensorflow":
        from cnnlab.train.engine_tensorflow import TensorFlowEngine

        return TensorFlowEngine(setting, images, len(split.classes))
    return AnyBackend(setting, images, len(split.classes))
