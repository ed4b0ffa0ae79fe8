"""The same trainings read against epochs, updates and seconds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnnlab.figures.cells import Runs
from cnnlab.figures.numbers import decimals_for, number, plus_minus
from cnnlab.text import Text
from cnnlab.train.intervals import half_widths

Values = NDArray[np.float64]
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Progress:
    """The accuracy of one batch size after each epoch, over its seeds.

    Attributes:
        units: what an epoch costs in each of `BUDGETS`.
    """

    batch_size: int
    means: Values
    halves: Values
    units: tuple[float, ...]

    @classmethod
    def of(cls, runs: Runs) -> Progress:
        """Return the progress of runs of one setting."""
        setting = runs[0].setting
        each = np.array([run.validation_accuracy for run in runs])
        seconds = float(np.mean([run.seconds for run in runs])) / setting.epochs
        units = (1.0, float(setting.steps_per_epoch), seconds)
        return cls(setting.batch_size, each.mean(axis=0), half_widths(each), units)

    def spent(self, budget: int) -> Values:
        """Return what was spent after each epoch."""
        return np.asarray(self.units[budget] * np.arange(1, len(self.means) + 1), np.float64)

    def within(self, budget: int, limit: float) -> int:
        """Return the epoch, from 0, with which the last reading within a limit ends, −1 if none."""
        return int(np.sum(self.spent(budget) <= limit * (1 + _ROUNDING))) - 1

    def reading(self, budget: int, limit: float, decimals: int = 1) -> str:
        """Return the last accuracy within a limit with half its interval, "–" if there is none."""
        epoch = self.within(budget, limit)
        if epoch < 0:
            return "–"
        return plus_minus(float(self.means[epoch]), float(self.halves[epoch]), decimals)


@dataclass(frozen=True)
class Budget:
    """A way to say how long a training was: its axis, and a sum of it in words."""

    axis: Text
    amount: Text

    def of(self, limit: float) -> Text:
        """Return an amount in words: "5 epochs"."""
        return self.amount.format(limit=number(limit))


BUDGETS = (
    Budget(
        Text(en="epochs, logarithmic", ko="에포크 수, 로그 눈금"),
        Text(en="{limit} epochs", ko="{limit}에포크"),
    ),
    Budget(
        Text(en="updates, logarithmic", ko="업데이트 수, 로그 눈금"),
        Text(en="{limit} updates", ko="업데이트 {limit}번"),
    ),
    Budget(
        Text(en="seconds, logarithmic", ko="시간(초), 로그 눈금"),
        Text(en="{limit} seconds", ko="{limit}초"),
    ),
)


def decimals_of(all_progress: Sequence[Progress]) -> int:
    """Return how many decimals the last accuracies need."""
    return decimals_for([one.halves[-1] for one in all_progress])


def limit_of(all_progress: Sequence[Progress], budget: int) -> float:
    """Return the largest amount that every training reached."""
    return min(float(one.spent(budget)[-1]) for one in all_progress)
