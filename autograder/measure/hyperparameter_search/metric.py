"""The weight of a rare digit in the loss, chosen by accuracy and by F1.

Eights are made rare, two in a hundred, in what is trained on and in what is judged; each seed draws
which of them stay. All digits are trained on, so an eight that is found costs a share of another.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from autograder.measure.record import Row
from cnnlab.data import digits
from cnnlab.train.networks import network
from cnnlab.train.setting import Setting

SEEDS = range(8)
IN_THE_LOSS = (1, 2, 5, 10, 20)
RARE, SHARE = 8, 0.02
TRAINED_ON, EPOCHS = 1000, 4  # of the 4,000 training and validation digits, the first ones
CLASSES = 10
Labels = NDArray[np.int64]


def rows() -> list[Row]:
    """Return one row per seed and weight: accuracy in per cent, F1 from 0 to 1, and counts."""
    return [_of(seed, weight) for seed in SEEDS for weight in IN_THE_LOSS]


def _of(seed: int, weight: int) -> Row:
    images, labels = _digits()
    random = np.random.default_rng(seed)
    everything = np.arange(len(labels))
    trained, judged = (
        _with_few(labels, part, random)
        for part in (everything[:TRAINED_ON], everything[TRAINED_ON:])
    )
    model = _compiled(seed)
    keras.utils.set_random_seed(seed)  # for the order of the images
    model.fit(
        images[trained],
        labels[trained],
        32,
        EPOCHS,
        verbose=0,
        sample_weight=np.where(labels[trained] == RARE, float(weight), 1.0),
    )
    called = model.predict(images[judged], 500, verbose=0).argmax(axis=1)
    return {"seed": seed, "weight": weight, **_scores(labels[judged], called)}


def _with_few(labels: Labels, part: Labels, random: np.random.Generator) -> Labels:
    """Return the part with so few of the rare digits that they are `SHARE` of what stays."""
    rare, others = part[labels[part] == RARE], part[labels[part] != RARE]
    kept = round(len(others) * SHARE / (1 - SHARE))
    return np.sort(np.concatenate([others, random.permutation(rare)[:kept]]))


def _scores(labels: Labels, called: Labels) -> Row:
    found = np.array([np.sum((labels == one) & (called == one)) for one in range(CLASSES)])
    wrong = np.bincount(called, minlength=CLASSES) - found
    missed = np.bincount(labels, minlength=CLASSES) - found
    f1 = 2 * found / np.maximum(2 * found + wrong + missed, 1)
    return {
        "accuracy": round(100 * float(np.mean(labels == called)), 3),
        "macro_f1": round(float(f1.mean()), 4),
        "rare_f1": round(float(f1[RARE]), 4),
        "judged": len(labels),
        "rare_found": int(found[RARE]),
        "rare_missed": int(missed[RARE]),
        "wrongly_called_rare": int(wrong[RARE]),
    }


@cache
def _digits() -> tuple[NDArray[np.float32], Labels]:
    split = digits()
    images = np.concatenate([split.train.images, split.validation.images])
    return images, np.concatenate([split.train.labels, split.validation.labels])


def _compiled(seed: int) -> Any:
    model = network(Setting(width=(8, 16)), (28, 28, 1), classes=CLASSES, seed=seed)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.001), loss)
    return model
