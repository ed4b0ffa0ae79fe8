"""The bases themselves: each trained on its source task, its weights written beside the tables."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import keras
import numpy as np

from autograder.measure.record import Row
from cnnlab.bases import pretrained, source_images
from cnnlab.bases.architecture import new_base, with_classifier
from cnnlab.bases.pretrained import CLASSES, CONTRACTS, weights_file
from cnnlab.bases.weights import save_weights
from cnnlab.data import Part

WEIGHTS = "bases"  # a folder beside measurements/
EPOCHS = 8
BATCH_SIZE = 64
LEARNING_RATE = 0.002  # falls to 0 along a cosine
SEED = 3


def rows(folder: Path) -> list[Row]:
    """Return a row for each base; write its weights to `folder`."""
    return [_row(name, folder) for name in CLASSES]


def _row(name: str, folder: Path) -> Row:
    images = source_images(name)
    started = time.perf_counter()
    model = trained(name)
    seconds = time.perf_counter() - started
    file = folder / weights_file(name).name
    save_weights(model, file)
    return {
        "base": name,
        "classes": CLASSES[name],
        "parameters": pretrained(name).base.count_params(),
        "bytes": file.stat().st_size,
        "training_images": len(images.train.labels),
        "epochs": EPOCHS,
        "seed": SEED,
        "training_accuracy": accuracy(name, model, _first(images.train)),
        "validation_accuracy": accuracy(name, model, images.validation),
        "test_accuracy": accuracy(name, model, images.test),
        "seconds": round(seconds, 2),
    }


def _first(part: Part) -> Part:
    """Return as many training images as there are held-out ones."""
    return Part(part.images[:2000], part.labels[:2000])


def trained(name: str) -> Any:
    """Return the classifier of a base, trained from first weights."""
    images, labels = source_images(name).train
    prepared = CONTRACTS[name].prepare(images)
    model = with_classifier(new_base(SEED), CLASSES[name], SEED)
    updates = EPOCHS * -(-len(labels) // BATCH_SIZE)
    model.compile(
        keras.optimizers.Adam(keras.optimizers.schedules.CosineDecay(LEARNING_RATE, updates)),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    generator = np.random.default_rng(SEED)
    for _ in range(EPOCHS):
        order = generator.permutation(len(labels))
        model.fit(prepared[order], labels[order], BATCH_SIZE, shuffle=False, verbose=0)
    return model


def accuracy(name: str, model: Any, part: Part) -> float:
    """Return the per cent of images that a classifier gets right."""
    prepared = CONTRACTS[name].prepare(part.images)
    answers = model.predict(prepared, 500, verbose=0).argmax(axis=1)
    return round(100 * float(np.mean(answers == part.labels)), 2)


def committed_accuracy(name: str) -> float:
    """Return what the committed weights reach on the validation images."""
    return accuracy(name, pretrained(name).classifier, source_images(name).validation)
