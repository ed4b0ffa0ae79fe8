"""What an explorer should show of a file, worked out from its rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from cnnlab.train import Difference, MeasuredRun, costs, paired_difference, table
from cnnlab.train.measured import _parsed
from cnnlab.widgets.filter_explorer.measured import Place

USUAL = {"dropout": 0.0, "batch_size": 64, "cost": "parameters", "shown": "slice", "budget": None}


class Expected:
    """What a page should show, from the rows of the file."""

    def __init__(self, path: Path, choice: dict[str, Any]) -> None:
        self.chosen = USUAL | choice
        self.runs: dict[Place, list[MeasuredRun]] = {}
        for run in _parsed(table.read(path)):
            place = Place(*run.setting.width, run.setting.dropout, run.setting.batch_size)
            wanted = (self.chosen["dropout"], self.chosen["batch_size"])
            if self.chosen["shown"] == "all" or place[2:] == wanted:
                self.runs.setdefault(place, []).append(run)
        self.place = Place(**{name: self.chosen[name] for name in Place._fields})

    def accuracies(self, place: Place) -> list[float]:
        return [run.accuracy for run in self.runs[place]]

    def gaps(self, place: Place) -> list[float]:
        return [float(run.training_accuracy[-1]) - run.accuracy for run in self.runs[place]]

    def measured(self, place: Place) -> tuple[list[float], list[float]]:
        """Return accuracies and gaps, seed by seed."""
        return self.accuracies(place), self.gaps(place)

    def cost(self, place: Place, kind: str | None = None) -> float:
        kind = kind or self.chosen["cost"]
        if kind == "seconds":
            return min(run.seconds for run in self.runs[place])
        return float(getattr(costs(self.runs[place][0].setting), kind))

    @property
    def front(self) -> set[Place]:
        """By the definition: nobody is at least as good in both and better in one."""
        points = {
            place: (self.cost(place), -np.mean(self.accuracies(place))) for place in self.runs
        }
        return {
            place
            for place, one in points.items()
            if not any(
                other[0] <= one[0] and other[1] <= one[1] and other != one
                for other in points.values()
            )
        }

    @property
    def best(self) -> Place:
        limit = self.chosen["budget"] or np.inf
        within = [place for place in self.runs if self.cost(place) <= limit]
        return max(within, key=lambda place: np.mean(self.accuracies(place)))

    @property
    def rivals(self) -> set[Place]:
        limit = self.chosen["budget"] or np.inf
        within = {place for place in self.runs if self.cost(place) <= limit}
        return (within | {self.place}) - {self.best}

    def difference(self, place: Place) -> Difference:
        """Return the paired difference to the best, widened for all comparisons."""
        best = self.accuracies(self.best)
        return paired_difference(self.accuracies(place), best, len(self.rivals))
