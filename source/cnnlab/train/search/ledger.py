"""What a search has paid for and learned: it counts epochs, and stops the search at its budget."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from cnnlab.train.search.table import SearchTable


class BudgetSpent(Exception):  # noqa: N818 - an ordinary end of a search, no error
    """The next training would cost more epochs than are left."""


@dataclass(frozen=True)
class Trial:
    """One answer that a search got.

    Attributes:
        configuration: its number in the table.
        epochs: how long it has been trained now, what was paid for earlier included.
        accuracy: per cent of the validation images after that, with the search's seed.
        spent: the epochs that the search has paid for, this trial's included.
    """

    configuration: int
    epochs: int
    accuracy: float
    spent: int


@dataclass
class Ledger:
    """The account of one search in a table.

    Attributes:
        table: where answers come from.
        budget: how many epochs may be trained in all.
        seed: which of the table's seeds the search sees, by its position.
        trials: the answers so far, in their order.
    """

    table: SearchTable
    budget: int
    seed: int = 0
    trials: list[Trial] = field(default_factory=list)
    _trained: dict[int, int] = field(default_factory=dict, repr=False)

    @property
    def spent(self) -> int:
        """The epochs paid for so far."""
        return self.trials[-1].spent if self.trials else 0

    def train(self, configuration: int, epochs: int | None = None) -> float:
        """Train a configuration until it has `epochs` (all of the table's if None).

        Returns its accuracy in per cent. A training that was begun earlier is resumed: only the
        new epochs cost something. Raises BudgetSpent, and trains nothing, where they cost more
        than is left.
        """
        asked = self.table.epochs if epochs is None else epochs
        before = self._trained.get(configuration, 0)
        spent = self.spent + max(0, asked - before)
        if spent > self.budget:
            raise BudgetSpent
        self._trained[configuration] = max(asked, before)
        accuracy = float(self.table.accuracies[configuration, self.seed, asked - 1])
        self.trials.append(Trial(configuration, asked, accuracy, spent))
        return accuracy

    def choices(self) -> list[Trial]:
        """Return after each trial the one that the search would choose.

        Of each configuration counts its last answer; the first of the highest ones is chosen.
        """
        last: dict[int, Trial] = {}
        chosen = []
        for trial in self.trials:
            last[trial.configuration] = trial
            chosen.append(max(last.values(), key=lambda one: one.accuracy))
        return chosen

    def judged(self, trial: Trial) -> float:
        """Return what a chosen trial is worth: the mean accuracy with the seeds not searched with.

        The accuracy that a search saw when it chose is too high on average: of many trials with
        equal prospects it takes the luckiest.
        """
        answers = self.table.accuracies[trial.configuration, :, trial.epochs - 1]
        return float(np.delete(answers, self.seed).mean())
