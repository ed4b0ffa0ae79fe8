"""Small trainings, paired by seed: do pooling or small filters act against overfitting?

Every seed draws its own 1,000 digits for training and 2,000 others for testing; all networks of a
seed start from it and see the same batches. Epochs and learning rate are the same for all; they
were chosen on seed 0 so that every network comes close to fitting its training digits.
"""

from __future__ import annotations

import time
from typing import Any

import keras
import numpy as np

from autograder.measure.digits import digits
from autograder.measure.record import Row

SEEDS = range(6)
TRAINING_IMAGES, TEST_IMAGES = 1000, 2000
EPOCHS, BATCH_SIZE, LEARNING_RATE = 12, 50, 0.004
FILTERS = 8, 16
NETWORKS = ("none", "max", "average", "strided", "one 5x5", "two 3x3")
# Everything that the cards compare; its number is what an interval is widened for.
PAIRS = (
    ("max", "none"),
    ("average", "none"),
    ("strided", "none"),
    ("max", "strided"),
    ("two 3x3", "one 5x5"),
)
COMPARED = ("test_accuracy", "accuracy_gap")


def rows() -> list[Row]:
    """Return one row per network and seed: parameters, accuracies in per cent, gap in points."""
    make_deterministic()
    return [_train(network, seed) for seed in SEEDS for network in NETWORKS]


def make_deterministic() -> None:
    """Make the same seed give the same weights, where the backend can."""
    if keras.backend.backend() == "tensorflow":
        import tensorflow

        tensorflow.config.experimental.enable_op_determinism()


def build(network: str) -> Any:
    """Return the network as a Keras model with logits at its end."""
    return keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            *_features(network),
            keras.layers.Flatten(),
            keras.layers.Dense(10),
        ]
    )


def _features(network: str) -> list[Any]:
    first, second = FILTERS
    if network == "one 5x5":
        return [_convolution(second), *_pooling("max"), _convolution(second, kernel_size=5)]
    if network == "two 3x3":
        return [_convolution(second), *_pooling("max"), _convolution(second), _convolution(second)]
    if network == "strided":
        return [_convolution(first, strides=2), _convolution(second, strides=2)]
    return [_convolution(first), *_pooling(network), _convolution(second), *_pooling(network)]


def _convolution(filters: int, kernel_size: int = 3, strides: int = 1) -> Any:
    return keras.layers.Conv2D(
        filters, kernel_size, strides=strides, padding="same", activation="relu"
    )


def _pooling(network: str) -> list[Any]:
    if network == "max":
        return [keras.layers.MaxPooling2D(2)]
    return [keras.layers.AveragePooling2D(2)] if network == "average" else []


def _train(network: str, seed: int) -> Row:
    images, labels = digits()
    order = np.random.default_rng(seed).permutation(len(images))
    training, test = order[:TRAINING_IMAGES], order[TRAINING_IMAGES:][:TEST_IMAGES]
    keras.utils.set_random_seed(seed)
    model = build(network)
    model.compile(
        keras.optimizers.Adam(LEARNING_RATE),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    started = time.perf_counter()
    model.fit(images[training, ..., None], labels[training], BATCH_SIZE, EPOCHS, verbose=0)
    seconds = time.perf_counter() - started
    training_loss, training_accuracy = _evaluate(model, training)
    test_loss, test_accuracy = _evaluate(model, test)
    return {
        "network": network,
        "seed": seed,
        "training_images": TRAINING_IMAGES,
        "test_images": TEST_IMAGES,
        "epochs": EPOCHS,
        "batch_size": BATCH_SIZE,
        "learning_rate": LEARNING_RATE,
        "comparisons": len(PAIRS) * len(COMPARED),
        "parameters": model.count_params(),
        "training_accuracy": training_accuracy,
        "test_accuracy": test_accuracy,
        "accuracy_gap": round(training_accuracy - test_accuracy, 4),
        "training_loss": training_loss,
        "test_loss": test_loss,
        "loss_gap": round(test_loss - training_loss, 4),
        "seconds": round(seconds, 2),
    }


def _evaluate(model: Any, chosen: Any) -> tuple[float, float]:
    images, labels = digits()
    loss, accuracy = model.evaluate(images[chosen, ..., None], labels[chosen], 500, verbose=0)
    return round(float(loss), 4), round(100 * float(accuracy), 4)
