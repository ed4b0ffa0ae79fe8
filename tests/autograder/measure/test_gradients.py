"""The gradients behind the table of gradient noise."""

from dataclasses import replace

import numpy as np

from autograder.measure.gradients import of_batch, of_examples
from autograder.measure.hyperparameters import SMALL_CNN
from autograder.measure.trained_networks import new_network, train
from cnnlab.train.images import training_part

SETTING = replace(SMALL_CNN, width=(2, 2), images=30, batch_size=10, epochs=2)


def test_a_batch_has_the_mean_of_its_examples_gradients() -> None:
    model, part = new_network(SETTING, seed=0), training_part(SETTING)
    each = of_examples(model, part)
    assert each.shape == (30, model.count_params())
    np.testing.assert_allclose(of_batch(model, part), each.mean(axis=0), atol=1e-6)


def test_a_network_starts_anew_whatever_was_trained_before() -> None:
    first = train(new_network(SETTING, seed=1), SETTING, seed=1)
    train(new_network(SETTING, seed=2), SETTING, seed=2)
    again = train(new_network(SETTING, seed=1), SETTING, seed=1)
    np.testing.assert_allclose(again, first, rtol=1e-5)
