"""The weight of a rare digit in the loss, chosen by accuracy and by F1.

A network tells eights from all other digits. Eights are made rare, two in a hundred, in what is
trained on and in what is judged; each seed draws which of them stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from autograder.measure.record import Row
from cnnlab.data import digits
from cnnlab.train.networks import network
from cnnlab.train.setting import Setting

SEEDS = range(8)
IN_THE_LOSS = (1, 5, 10, 20, 49)  # with 49 both classes weigh the same
RARE, SHARE = 8, 0.02
TRAINED_ON, EPOCHS, BATCH = 1000, 8, 32  # of the 4,000 training and validation digits, the first
Labels = NDArray[np.int64]
Images = NDArray[np.float32]


def rows() -> list[Row]:
    """Return one row per seed and weight: accuracy in per cent, F1 from 0 to 1, and counts."""
    images, labels = _digits()
    fitted = _Fitted()
    made: list[Row] = []
    for seed in SEEDS:
        trained, judged = _parts(labels, seed)
        for weight in IN_THE_LOSS:
            is_rare = labels[trained] == RARE
            model = fitted.anew(seed, images[trained], is_rare, weight)
            called = model.predict(images[judged], 500, verbose=0).argmax(axis=1) == 1
            made.append({"seed": seed, "weight": weight, **_scores(labels[judged] == RARE, called)})
    return made


class _Fitted:
    """A network that is compiled once and begun anew for each training."""

    def __init__(self) -> None:
        self._model = _network(0)
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        self._model.compile(keras.optimizers.Adam(0.001), loss)
        self._optimizer = self._model.optimizer
        self._optimizer.build(self._model.trainable_variables)
        self._first = [value.numpy() for value in self._optimizer.variables]

    def anew(self, seed: int, images: Images, is_rare: NDArray[np.bool_], weight: int) -> Any:
        """Return the network after a training from this seed's weights on."""
        self._model.set_weights(_network(seed).get_weights())
        for value, first in zip(self._optimizer.variables, self._first, strict=True):
            value.assign(first)
        keras.utils.set_random_seed(seed)  # for the order of the images
        weights = np.where(is_rare, np.float32(weight), np.float32(1))
        self._model.fit(
            images, is_rare.astype(int), BATCH, EPOCHS, sample_weight=weights, verbose=0
        )
        return self._model


def _parts(labels: Labels, seed: int) -> Iterator[Labels]:
    """Yield what is trained on and what is judged, with as few of the rare digits as they are."""
    random, everything = np.random.default_rng(seed), np.arange(len(labels))
    for part in (everything[:TRAINED_ON], everything[TRAINED_ON:]):
        rare, others = part[labels[part] == RARE], part[labels[part] != RARE]
        kept = round(len(others) * SHARE / (1 - SHARE))
        yield np.sort(np.concatenate([others, random.permutation(rare)[:kept]]))


def _scores(rare: NDArray[np.bool_], called: NDArray[np.bool_]) -> Row:
    found, wrong, missed = (
        int(np.sum(some)) for some in (rare & called, ~rare & called, rare & ~called)
    )
    return {
        "accuracy": round(100 * float(np.mean(rare == called)), 3),
        "f1": round(2 * found / max(2 * found + wrong + missed, 1), 4),
        "judged": len(rare),
        "found": found,
        "wrongly_called": wrong,
        "missed": missed,
    }


def _digits() -> tuple[Images, Labels]:
    split = digits()
    images = np.concatenate([split.train.images, split.validation.images])
    return images, np.concatenate([split.train.labels, split.validation.labels])


def _network(seed: int) -> Any:
    return network(Setting(width=(8, 16)), (28, 28, 1), classes=2, seed=seed)
