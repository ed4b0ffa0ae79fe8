"""The answer key of `hyperband_brackets` keeps to its definition and its budget."""

from __future__ import annotations

import pytest

from cnnlab.checks.library import exercises_of

EXERCISE = exercises_of("hyperparameter-search")["hyperband_brackets"]


def test_the_example_of_the_lesson() -> None:
    assert EXERCISE.oracle(81, 3) == [(81, 1), (34, 3), (15, 9), (8, 27), (5, 81)]


@pytest.mark.parametrize("max_epochs", [8, 9, 26, 27, 81, 100, 242, 243])
@pytest.mark.parametrize("eta", [2, 3, 4])
def test_a_bracket_begins_with_its_share_of_the_budget(max_epochs: int, eta: int) -> None:
    brackets = EXERCISE.oracle(max_epochs, eta)
    last = len(brackets) - 1
    assert eta**last <= max_epochs < eta ** (last + 1)
    for s, (count, epochs) in zip(range(last, -1, -1), brackets, strict=True):
        share = (last + 1) * eta**s / (s + 1)
        assert share <= count < share + 1
        assert epochs == max_epochs // eta**s >= 1
