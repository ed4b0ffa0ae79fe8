"""What the tables of the hyperparameter map are made of: networks begun anew, changes, rules."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from autograder.measure.hyperparameter_map import _digits, augmentation, losses, scaling
from autograder.measure.hyperparameter_map._networks import dense_network
from autograder.measure.hyperparameter_map._training import Recipe, percent_right, trainings
from autograder.measure.hyperparameter_map.early_stopping import stops
from cnnlab.data import Part

DIGITS = _digits.first_small_digits(64)


def small(seed: int) -> object:
    return dense_network(1, seed, normalized=True)


def test_each_training_begins_anew_whatever_came_before() -> None:
    recipe = Recipe(small, (0.001, 0.01), batch_size=32, epochs=3)
    found = {
        (rate, seed): model.get_weights()
        for rate, seed, model, _ in trainings(recipe, DIGITS, range(2))
    }
    alone = Recipe(small, (0.01,), batch_size=32, epochs=3)
    ((rate, seed, model, _),) = trainings(alone, DIGITS, [1])
    for weight, again in zip(found[rate, seed], model.get_weights(), strict=True):
        np.testing.assert_allclose(weight, again, rtol=1e-4, atol=1e-6)
    assert not np.allclose(found[0.01, 0][0], found[0.01, 1][0])
    assert not np.allclose(found[0.001, 1][0], found[0.01, 1][0])


def test_wrong_labels_are_learned_as_they_are() -> None:
    recipe = Recipe(small, (0.01,), batch_size=32, epochs=40)
    ((*_, model, _),) = trainings(recipe, DIGITS, [0], noisy_labels=1.0)
    assert percent_right(model, DIGITS) < 5


def test_a_batch_size_that_leaves_a_rest_is_refused() -> None:
    recipe = Recipe(small, (0.01,), batch_size=30, epochs=1)
    with pytest.raises(ValueError, match=r"64 images and batch size 30.*Try fewer images"):
        next(trainings(recipe, DIGITS, [0]))


def test_the_losses_are_what_the_lesson_says() -> None:
    targets, logits = np.eye(3)[[0]], np.array([[1.0, 2.5, 0.0]])
    squared, hinge = (
        float(keras.ops.convert_to_numpy(loss(targets, logits))[0])
        for loss in (losses.squared_error, losses.hinge)
    )
    probabilities = np.exp(logits) / np.exp(logits).sum()
    assert squared == pytest.approx(((probabilities - targets) ** 2).mean())
    assert hinge == pytest.approx(1 + 2.5 - 1)


@pytest.mark.parametrize("name", augmentation.TRANSFORMS)
def test_a_transform_keeps_shape_and_range_and_draws_for_each_image(name: str) -> None:
    if not (change := augmentation.TRANSFORMS[name]):
        return
    images = np.repeat(DIGITS.images[:1], 40, axis=0)
    changed = change(images, np.random.default_rng(0))
    assert changed.shape == images.shape
    assert changed.min() >= 0 and changed.max() <= 1
    assert 1 < len(np.unique(changed.reshape(40, -1).round(4), axis=0)) <= 40


def test_a_half_turn_and_a_mirror_change_about_half_of_the_images() -> None:
    images = np.repeat(DIGITS.images[:1], 400, axis=0)
    for change, other in ((augmentation.half_turn, images[:, ::-1, ::-1]),
                          (augmentation.mirror, images[:, :, ::-1])):  # fmt: skip
        changed = change(images, np.random.default_rng(0))
        turned = (changed == other).all(axis=(1, 2, 3))
        assert ((changed == images).all(axis=(1, 2, 3)) | turned).all()
        assert 150 < turned.sum() < 250


def test_the_scalings_are_of_the_training_images() -> None:
    images = _digits.first_digits(scaling.IMAGES).images
    standardized = scaling.scaled(images, "standardized")
    assert standardized.mean() == pytest.approx(0, abs=1e-4)
    assert standardized.std() == pytest.approx(1, abs=1e-4)
    ends = {"0 to 1": (0, 1), "-1 to 1": (-1, 1), "0 to 255": (0, 255)}
    for name, (low, high) in ends.items():
        part = Part(scaling.scaled(images, name), np.zeros(0, int))
        assert (part.images.min(), part.images.max()) == (low, high)


@pytest.mark.parametrize(
    ("values", "patience", "ends"),
    [
        ([3, 2, 1], 1, (2, 2)),
        ([3, 2, 4, 5, 1], 2, (3, 1)),
        ([3, 2, 4, 1, 5], 2, (4, 3)),
        ([1, 1, 1], 2, (2, 0)),
    ],
)
def test_stopping_by_patience(values: list[float], patience: int, ends: tuple[int, int]) -> None:
    assert stops(values, patience) == ends
