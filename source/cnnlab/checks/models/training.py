"""Trains a judged architecture from fresh weights by a fixed recipe, once for each seed.

Only what was checked of a model is used. Weights, initializers, regularizers, and which layers are
frozen are not: nothing that was learned elsewhere can come along.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import numpy as np

from cnnlab.checks.models.assemble import assembled, made
from cnnlab.checks.models.catalogue import ONLY_IN_TRAINING
from cnnlab.checks.models.data import Array
from cnnlab.checks.models.facts import Facts, RefusedError
from cnnlab.text import Text

LONGEST = 60.0  # seconds of processor time for all seeds of one model
_AT_ONCE = 250  # images of one prediction
_DRAWN_APART = 1_000  # seeds of weights between two seeds of a recipe
_KERNELS = ("kernel", "depthwise_kernel", "pointwise_kernel")  # all other weights begin fixed


@dataclass(frozen=True, eq=False)
class Training:
    """Adam whose learning rate falls from `learning_rate` to 0 along a cosine, on logits.

    images  (image, rows, columns, channels), labels (image,): whole numbers from 0
    seeds   each draws first weights and the order of the images
    """

    images: Array
    labels: Array
    seeds: tuple[int, ...]
    epochs: int
    batch_size: int
    learning_rate: float


def trained_predictions(found: Facts, images: Array, training: Training) -> Array:
    """Return the predictions (seed, image, ...) of an allowed model after each training.

    Raises RefusedError for a model that takes too long.
    """
    end = time.process_time() + LONGEST
    model, first = _compiled(found, training)
    predictions = []
    for seed in training.seeds:
        _reset(model, first, seed)
        _train(model, training, seed, end)
        predictions.append(_predictions(model, images))
    return np.stack(predictions)


def _compiled(found: Facts, training: Training) -> tuple[Any, list[Array]]:
    """Return the model and the values that its variables begin with: one compilation serves all."""
    import keras

    layers = {
        number: made(number, layer, **({"seed": number} if _is_random(layer.class_name) else {}))
        for number, layer in enumerate(found.layers)
    }
    model = assembled(found, layers)
    updates = training.epochs * (len(training.images) // training.batch_size)
    rates = keras.optimizers.schedules.CosineDecay(training.learning_rate, updates)
    model.compile(
        keras.optimizers.Adam(rates, name="rebuilt_adam"),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True, name="rebuilt_loss"),
        jit_compile=False,
    )
    model.optimizer.build(model.trainable_variables)
    return model, [np.array(one.numpy()) for one in model.variables]


def _is_random(class_name: str) -> bool:
    return class_name in ONLY_IN_TRAINING


def _reset(model: Any, first: list[Array], seed: int) -> None:
    import keras

    for memory in model.optimizer.variables:
        memory.assign(np.zeros(memory.shape, memory.dtype))
    for variable, value in zip(model.variables, first, strict=True):
        variable.assign(value)
    drawn = _DRAWN_APART * seed
    for kernel in (one for one in model.trainable_variables if one.name in _KERNELS):
        kernel.assign(keras.initializers.GlorotUniform(drawn)(kernel.shape))
        drawn += 1


def _train(model: Any, training: Training, seed: int, end: float) -> None:
    generator = np.random.default_rng(seed)
    size = training.batch_size
    for _ in range(training.epochs):
        order = generator.permutation(len(training.images))
        for start in range(0, len(order) - size + 1, size):
            if time.process_time() > end:
                raise RefusedError([TOO_SLOW.format(seconds=f"{LONGEST:g}")])
            batch = order[start : start + size]
            loss = model.train_on_batch(training.images[batch], training.labels[batch])
            if not np.isfinite(loss):
                return  # nothing brings it back


def _predictions(model: Any, images: Array) -> Array:
    import keras

    parts = [
        keras.ops.convert_to_numpy(model(images[start : start + _AT_ONCE], training=False))
        for start in range(0, len(images), _AT_ONCE)
    ]
    return np.concatenate(parts)


TOO_SLOW = Text(
    en="Received a model whose trainings took more than {seconds} s of processor time. Expected "
    "one that trains within seconds. Use fewer layers, make the maps smaller earlier, or leave "
    "`groups` out: grouped convolutions are slow on a processor.",
    ko="받은 것은 학습에 프로세서 시간 {seconds}초를 넘긴 모델이고, 기대한 것은 몇 초 안에 "
    "학습하는 모델입니다. 층을 줄이거나, 맵을 더 일찍 줄이거나, 프로세서에서 느린 `groups`를 "
    "빼십시오.",
)
