"""Hyperband: many configurations for a few epochs, the best of them for more."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

import numpy as np

from cnnlab.train.search.ledger import Ledger

KEPT = 3  # one in so many goes on, for so many times the epochs


def hyperband(ledger: Ledger, random: np.random.Generator) -> None:
    """Run Hyperband's brackets (L. Li and others, 2018) again and again until the budget is spent.

    A bracket draws configurations; one that was begun in another bracket is resumed. Where a pass
    cost nothing, all that it drew was known, and the search ends.
    """
    before = -1
    while before < ledger.spent:
        before = ledger.spent
        for count, epochs in brackets(ledger.table.epochs, KEPT):
            drawn = random.permutation(len(ledger.table.settings))[:count]
            successive_halving(ledger, drawn.tolist(), epochs, KEPT)


def brackets(most_epochs: int, kept: int) -> list[tuple[int, int]]:
    """Return each bracket's number of configurations and their epochs in its first round."""
    halvings = 0
    while kept ** (halvings + 1) <= most_epochs:
        halvings += 1
    return [
        (ceil((halvings + 1) * kept**left / (left + 1)), most_epochs // kept**left)
        for left in range(halvings, -1, -1)
    ]


def successive_halving(
    ledger: Ledger, configurations: Sequence[int], epochs: int, kept: int
) -> None:
    """Train all, go on with the best of them for `kept` times as long, until one round is full."""
    left = list(configurations)
    while left and epochs <= ledger.table.epochs:
        answers = {one: ledger.train(one, epochs) for one in left}
        left = sorted(left, key=lambda one: -answers[one])[: len(left) // kept]
        epochs *= kept
