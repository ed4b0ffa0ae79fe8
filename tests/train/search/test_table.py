"""A sweep as a space to search in."""

import numpy as np
import pytest

from cnnlab.train.errors import WrongSetting
from cnnlab.train.search import search_table


def test_a_full_sweep_is_a_space() -> None:
    table = search_table("hyperparameters/first_to_tune")
    assert len(table.settings) == 288
    assert (table.seeds, table.epochs) == (2, 12)
    assert table.axes["learning_rate"] == (0.0003, 0.001, 0.01, 0.1)
    values = table.values(100)
    assert table.configuration(**values) == 100
    assert table.settings[100].batch_size == values["batch_size"]


def test_places_are_from_0_to_1_with_an_axis_for_each_word() -> None:
    table = search_table("hyperparameters/first_to_tune")
    assert table.places.shape == (288, 4 + len(table.axes["optimizer"]))
    assert (table.places.min(), table.places.max()) == (0, 1)
    assert len(np.unique(table.places, axis=0)) == 288


def test_a_value_that_the_space_does_not_have_is_refused() -> None:
    table = search_table("hyperparameters/first_to_tune")
    with pytest.raises(KeyError):
        table.configuration(**{**table.values(0), "learning_rate": 0.5})


def test_a_sweep_with_holes_is_refused() -> None:
    with pytest.raises(WrongSetting, match="every combination"):
        search_table("hyperparameters/batch_size")  # their numbers of epochs differ
