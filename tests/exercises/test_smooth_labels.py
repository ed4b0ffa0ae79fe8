"""The targets of `smooth_labels` are what Keras' loss uses, and probabilities."""

from __future__ import annotations

import keras
import numpy as np

from cnnlab.checks.library import exercises_of

EXERCISE = exercises_of("hyperparameter-map")["smooth_labels"]


def test_every_row_adds_up_to_one_and_names_the_label() -> None:
    for group in EXERCISE.cases:
        for labels, classes, amount in group.make(np.random.default_rng(1)):
            targets = EXERCISE.oracle(labels, classes, amount)
            np.testing.assert_allclose(targets.sum(axis=1), 1)
            np.testing.assert_array_equal(targets.argmax(axis=1), labels)


def test_a_loss_with_smoothing_is_the_loss_with_the_smoothed_targets() -> None:
    random = np.random.default_rng(1)
    labels, logits = random.integers(10, size=6), random.normal(size=(6, 10))
    smoothing = keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=0.1)
    plain = keras.losses.CategoricalCrossentropy(from_logits=True)
    with_smoothing = float(smoothing(np.eye(10)[labels], logits))
    with_targets = float(plain(EXERCISE.oracle(labels, 10, 0.1), logits))
    assert abs(with_smoothing - with_targets) < 1e-5
