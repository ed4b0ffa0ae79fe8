"""The configurations that lead after a few epochs."""

from __future__ import annotations

import re

import numpy as np

from cnnlab import text
from cnnlab.figures import early_curves
from cnnlab.train.search import SearchTable
from tests.train.search.spaces import bowl

EPOCHS = 9


def a_table() -> SearchTable:
    """The first configuration leads after 1 and 3 epochs, the second one at the end."""
    whole = bowl(epochs=EPOCHS, noise=0)
    accuracies = np.full_like(whole.accuracies, 60.0)
    accuracies[0] = 80.0
    accuracies[1] = np.linspace(50, 90, EPOCHS)
    return SearchTable(whole.axes, whole.settings, accuracies)


def test_leaders_are_followed_to_the_end() -> None:
    html = early_curves(a_table(), (1, 3, 9))._repr_html_()
    places = re.findall(r"best after epoch (\d): place (\d+) of 36 at the end \(([\d.]+) %\)", html)
    assert places[:3] == [("1", "2", "80.0"), ("3", "2", "80.0"), ("9", "1", "90.0")]


def test_the_caption_counts_who_is_ahead_of_the_later_winner() -> None:
    # After 1 epoch it has 50 %, after 3 60 %, as all but one have.
    assert "35, 1, 0 configurations ahead" in repr(early_curves(a_table(), (1, 3, 9)))


def test_configurations_are_told_by_their_values() -> None:
    table = a_table()
    told = repr(early_curves(table, (1, 9)))
    values = table.values(0)
    assert f"learning_rate={values['learning_rate']} batch_size={values['batch_size']}" in told


def test_curves_speak_korean() -> None:
    text.set_language("ko")
    assert "9에포크 뒤 1위" in early_curves(a_table(), (1, 9))._repr_html_()
