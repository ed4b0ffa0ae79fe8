"""The measured runs as the explorer needs them: a grid of batch sizes and learning rates."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cnnlab.text import Text
from cnnlab.train import Setting, table
from cnnlab.widgets.common.refusal import Refused
from cnnlab.widgets.common.runs import quantiles, rows_of

COURSE_TABLE = "hyperparameters/batch_size"
CURVES = ("training_loss", "training_accuracy", "validation_loss", "validation_accuracy")
UPDATE_STOPS = 16  # positions of the slider over the updates

Curve = list[float | None]


@dataclass(frozen=True)
class Cell:
    """All runs of one setting: a curve of each quantity over the epochs, by seed."""

    setting: Setting
    runs: Mapping[int, Mapping[str, Curve]]
    seconds: float  # of one training, the mean over the seeds

    def trait(self) -> dict[str, Any]:
        """Return the cell as the browser reads it."""
        return {
            "batch_size": self.setting.batch_size,
            "learning_rate": self.setting.learning_rate,
            "epochs": self.setting.epochs,
            "updates_per_epoch": self.setting.steps_per_epoch,
            "seconds_per_epoch": self.seconds / self.setting.epochs,
            "seeds": list(self.runs),
            "runs": list(self.runs.values()),
        }


@dataclass(frozen=True)
class Grid:
    """The cells by batch size and learning rate, and the budgets that every cell can pay."""

    cells: Mapping[tuple[int, float], Cell]

    def cell(self, batch_size: int, learning_rate: float) -> Cell:
        """Return the runs of one setting; raise `Refused` where the grid has a hole."""
        if (batch_size, learning_rate) not in self.cells:
            rates = [rate for size, rate in sorted(self.cells) if size == batch_size]
            expected = _MEASURED.format(rates=", ".join(map(str, rates)))
            received = f"batch_size={batch_size}, learning_rate={learning_rate}"
            raise Refused.of(received, expected, f"learning_rate={rates[0]}")
        return self.cells[batch_size, learning_rate]

    @property
    def batch_sizes(self) -> list[int]:
        """The measured batch sizes, the smallest first."""
        return sorted({batch_size for batch_size, _ in self.cells})

    @property
    def learning_rates(self) -> list[float]:
        """The measured learning rates, the lowest first."""
        return sorted({learning_rate for _, learning_rate in self.cells})

    @property
    def most_epochs(self) -> int:
        """The epochs that every cell was trained for."""
        return min(cell.setting.epochs for cell in self.cells.values())

    @property
    def update_step(self) -> int:
        """The distance between two stops of the slider over the updates."""
        return max(1, self._fewest_updates // UPDATE_STOPS)

    @property
    def most_updates(self) -> int:
        """The highest stop of updates that every cell reached."""
        return self._fewest_updates // self.update_step * self.update_step

    @property
    def free_seed(self) -> int:
        """The lowest seed above all measured ones."""
        return 1 + max(seed for cell in self.cells.values() for seed in cell.runs)

    @property
    def _fewest_updates(self) -> int:
        return min(cell.setting.updates for cell in self.cells.values())

    def trait(self) -> dict[str, Any]:
        """Return everything that the browser works with, t quantiles included."""
        return {
            "batch_sizes": self.batch_sizes,
            "learning_rates": self.learning_rates,
            "most_epochs": self.most_epochs,
            "most_updates": self.most_updates,
            "update_step": self.update_step,
            "cells": [cell.trait() for _, cell in sorted(self.cells.items())],
            "quantiles": quantiles(
                (len(cell.runs) for cell in self.cells.values()), max(1, len(self.batch_sizes) - 1)
            ),
        }


def read_grid(source: str | Path) -> Grid:
    """Return the runs of a table of the course or of a file; see `rows_of`."""
    rows = rows_of(source, batch_size=1, learning_rate=1.0, epochs=1)
    by_setting: dict[tuple[int, float], list[dict[str, str]]] = {}
    for row in rows:
        key = int(row["batch_size"]), float(row["learning_rate"])
        by_setting.setdefault(key, []).append(row)
    return Grid({key: _cell(of_one) for key, of_one in by_setting.items()})


def _cell(rows: Sequence[Mapping[str, str]]) -> Cell:
    runs = {int(row["seed"]): {name: _curve(row[name]) for name in CURVES} for row in rows}
    seconds = sum(float(row["seconds"]) for row in rows) / len(rows)
    return Cell(table.setting_of(rows[0]), dict(sorted(runs.items())), seconds)


def _curve(cell: str) -> Curve:
    """JSON has no number for what is not finite."""
    return [value if math.isfinite(value) else None for value in table.numbers(cell)]


_MEASURED = Text(
    en="a setting that the file holds; for this batch size, a learning rate out of {rates}",
    ko="파일에 있는 설정. 이 배치 크기의 학습률은 {rates} 가운데 하나",
)
