"""A space of hyperparameters in which every configuration is trained already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache, cached_property
from math import prod
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from cnnlab.text import Text
from cnnlab.train.errors import WrongSetting
from cnnlab.train.measured import MeasuredRun, by_setting, measured
from cnnlab.train.setting import Setting

Value: TypeAlias = str | int | float | tuple[int, int]
Array = NDArray[np.float64]
Levels = NDArray[np.int64]

_FEWEST_SEEDS = 2  # one to search with, another to judge what was found
_FULL = Text(
    en="a sweep of every combination, all with the same epochs and at least two seeds",
    ko="모든 조합을 같은 에포크 수와 같은 시드 두 개 이상으로 학습한 측정표",
)


@dataclass(frozen=True, eq=False)
class SearchTable:
    """The trainings of a full grid, numbered in its order; a configuration is its number.

    Attributes:
        axes: for each hyperparameter of the space its values: numbers rising, words as they come.
        settings: the `Setting` of each configuration.
        accuracies: per cent of the validation images, (configurations, seeds, epochs).
    """

    axes: dict[str, tuple[Value, ...]]
    settings: tuple[Setting, ...]
    accuracies: Array

    @property
    def epochs(self) -> int:
        """How long the longest training of a configuration goes on."""
        return int(self.accuracies.shape[2])

    @property
    def seeds(self) -> int:
        """With how many seeds each configuration was trained."""
        return int(self.accuracies.shape[1])

    def values(self, configuration: int) -> dict[str, Value]:
        """Return what a configuration chooses on each axis."""
        return {name: getattr(self.settings[configuration], name) for name in self.axes}

    def configuration(self, **values: Value) -> int:
        """Return the number of the configuration with these values, one for each axis.

        Raises KeyError where the space does not have it.
        """
        return self._numbers[tuple(values[name] for name in self.axes)]

    @cached_property
    def levels(self) -> Levels:
        """Where each configuration stands on each axis, from 0: (configurations, axes)."""
        chosen = [self.values(one).items() for one in range(len(self.settings))]
        return np.array([[self.axes[name].index(value) for name, value in one] for one in chosen])

    @cached_property
    def places(self) -> Array:
        """Each configuration as numbers from 0 to 1, by which a model tells what is near what.

        The values of an axis stand at equal distances, so that factors count and not differences:
        0.001 is as far from 0.002 as 0.01 from 0.02. Words have an axis each.
        """
        columns = []
        for axis, values in enumerate(self.axes.values()):
            levels = self.levels[:, axis]
            if isinstance(values[0], str):
                columns += [(levels == one).astype(float) for one in range(len(values))]
            else:
                columns.append(levels / (len(values) - 1))
        return np.stack(columns, axis=1)

    @cached_property
    def _numbers(self) -> dict[tuple[Value, ...], int]:
        each = range(len(self.settings))
        return {tuple(self.values(one).values()): one for one in each}


@cache
def search_table(name: str = "hyperparameter_search/space") -> SearchTable:
    """Return a sweep of a full grid, `data/measurements/<name>.csv`, as a space to search in.

    Raises WrongSetting where there is no such table, or combinations are missing in it.
    """
    groups = by_setting(measured(name))
    axes = _axes(tuple(groups))
    shapes = {_shape(runs) for runs in groups.values()}
    full = len(groups) == prod(map(len, axes.values())) and len(shapes) == 1
    if not full or len(shapes.pop()) < _FEWEST_SEEDS:
        raise WrongSetting.of("name", name, _FULL, "train.search_table")
    accuracies = [[run.validation_accuracy for run in runs] for runs in groups.values()]
    return SearchTable(axes, tuple(groups), np.array(accuracies))


def _axes(settings: Sequence[Setting]) -> dict[str, tuple[Value, ...]]:
    axes = {}
    for field in fields(Setting):
        values = tuple(dict.fromkeys(getattr(one, field.name) for one in settings))
        if len(values) > 1:
            axes[field.name] = values if isinstance(values[0], str) else tuple(sorted(values))
    return axes


def _shape(runs: tuple[MeasuredRun, ...]) -> tuple[tuple[int, int], ...]:
    return tuple((run.seed, len(run.validation_accuracy)) for run in runs)
