"""The measured runs as the explorer needs them: settings by filters, dropout and batch size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from cnnlab.train import Costs, costs, table
from cnnlab.train.intervals import mean_interval
from cnnlab.widgets.common.runs import Row, quantiles, rows_of

COURSE_TABLE = "conv2d_tuning/explorer"


class Place(NamedTuple):
    """Where a cell stands in the grid: what the four sliders choose."""

    dim_1: int
    dim_2: int
    dropout: float
    batch_size: int


@dataclass(frozen=True)
class Cell:
    """All runs of one setting, seed by seed, and what its network costs."""

    place: Place
    costs: Costs
    seeds: tuple[int, ...]
    accuracies: tuple[float, ...]  # per cent of validation images, after the last epoch
    gaps: tuple[float, ...]  # training minus validation accuracy, in points
    seconds: float  # of the updates of one training: the fastest, other work only adds to it

    def cost(self, kind: str) -> float:
        """Return "parameters", "macs" or "seconds"."""
        return self.seconds if kind == "seconds" else float(getattr(self.costs, kind))

    @property
    def mean(self) -> float:
        """The mean accuracy over the seeds."""
        return sum(self.accuracies) / len(self.accuracies)

    def summary(self) -> tuple[float, float]:
        """Return the mean accuracy and the half width of its interval, 0 for a single run."""
        if len(self.accuracies) < 2:
            return self.accuracies[0], 0.0
        return mean_interval(self.accuracies)

    def trait(self) -> dict[str, Any]:
        """Return the cell as the browser reads it."""
        return {
            **self.place._asdict(),
            "parameters": self.costs.parameters,
            "macs": self.costs.macs,
            "seconds": self.seconds,
            "seeds": list(self.seeds),
            "accuracies": list(self.accuracies),
            "gaps": list(self.gaps),
        }


@dataclass(frozen=True)
class Grid:
    """The cells by their place; a combination that was not measured has none."""

    cells: Mapping[Place, Cell]
    epochs: int
    images: int

    def values(self, name: str) -> list[Any]:
        """Return the measured values of one slider, the smallest first."""
        return sorted({getattr(place, name) for place in self.cells})

    def slice(self, dropout: float, batch_size: int) -> list[Cell]:
        """Return the cells of one dropout rate and batch size."""
        wanted = (dropout, batch_size)
        return [cell for place, cell in self.cells.items() if place[2:] == wanted]

    def trait(self) -> dict[str, Any]:
        """Return everything that the browser works with, t quantiles included."""
        counts = [len(cell.seeds) for cell in self.cells.values()]
        return {
            "values": {name: self.values(name) for name in Place._fields},
            "cells": [cell.trait() for _, cell in sorted(self.cells.items())],
            "quantiles": quantiles(counts, max(1, len(self.cells) - 1)),
            "epochs": self.epochs,
            "images": self.images,
        }


def read_grid(source: str | Path) -> Grid:
    """Return the runs of a table of the course or of a file; see `rows_of`."""
    rows = rows_of(source, width=(1, 1), dropout=0.0, batch_size=1)
    by_place: dict[Place, list[Row]] = {}
    for row in rows:
        by_place.setdefault(_place(row), []).append(row)
    setting = table.setting_of(rows[0])
    cells = {place: _cell(place, of_one) for place, of_one in sorted(by_place.items())}
    return Grid(cells, setting.epochs, setting.images)


def _place(row: Row) -> Place:
    setting = table.setting_of(row)
    return Place(*setting.width, setting.dropout, setting.batch_size)


def _cell(place: Place, rows: Sequence[Row]) -> Cell:
    ordered = sorted(rows, key=lambda row: int(row["seed"]))
    training, validation = (
        [table.numbers(row[f"{part}_accuracy"])[-1] for row in ordered]
        for part in ("training", "validation")
    )
    return Cell(
        place,
        costs(table.setting_of(ordered[0])),
        tuple(int(row["seed"]) for row in ordered),
        tuple(validation),
        tuple(one - other for one, other in zip(training, validation, strict=True)),
        min(float(row["seconds"]) for row in ordered),
    )


def pareto_front(cells: Sequence[Cell], kind: str) -> list[Cell]:
    """Return the cells that no other beats: none as cheap is better, none as good is cheaper.

    They stand in the order of their cost.
    """
    front: list[Cell] = []
    for cell in sorted(cells, key=lambda one: (one.cost(kind), -one.mean)):
        best = front[-1] if front else None
        better = best is None or cell.mean > best.mean
        if better or (best and _same(cell, best, kind)):
            front.append(cell)
    return front


def _same(one: Cell, other: Cell, kind: str) -> bool:
    return (one.cost(kind), one.mean) == (other.cost(kind), other.mean)
