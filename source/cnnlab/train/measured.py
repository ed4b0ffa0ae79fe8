"""The trainings that ship with the course: read instead of run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import get_type_hints

import numpy as np
from numpy.typing import NDArray

from cnnlab.files import course_file
from cnnlab.text import Text
from cnnlab.train import table
from cnnlab.train.errors import WrongSetting
from cnnlab.train.setting import Setting

_TABLE = Text(
    en="the lesson and the name of a sweep, as in hyperparameters/optimizers",
    ko="hyperparameters/optimizers처럼 단원과 측정표의 이름",
)
Curve = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class MeasuredRun:
    """One row of a measured table.

    Attributes:
        setting, seed: what decided it.
        losses: means of up to 40 stretches of updates.
        training_loss, validation_loss: in nats, after each epoch.
        training_accuracy, validation_accuracy: in per cent, after each epoch.
        seconds: of the updates alone, on the machine that measured.
    """

    setting: Setting
    seed: int
    losses: Curve
    training_loss: Curve
    training_accuracy: Curve
    validation_loss: Curve
    validation_accuracy: Curve
    seconds: float

    @property
    def accuracy(self) -> float:
        """The per cent of validation images that are right at the end."""
        return float(self.validation_accuracy[-1])


def measured(name: str, **chosen: object) -> tuple[MeasuredRun, ...]:
    """Return the runs of `data/measurements/<name>.csv` with the chosen settings.

    `measured("hyperparameters/optimizers", optimizer="sgd")` returns all runs with that optimizer,
    in the order of the table: setting by setting, and each with its seeds.

    Raises WrongSetting where there is no such table.
    """
    return tuple(
        run
        for run in _runs(name)
        if all(getattr(run.setting, field) == value for field, value in chosen.items())
    )


def by_setting(runs: tuple[MeasuredRun, ...]) -> dict[Setting, tuple[MeasuredRun, ...]]:
    """Return the runs of each setting, seed by seed."""
    settings = dict.fromkeys(run.setting for run in runs)
    return {one: tuple(run for run in runs if run.setting == one) for one in settings}


@cache
def _runs(name: str) -> tuple[MeasuredRun, ...]:
    rows = table.read(course_file(f"data/measurements/{name}.csv"))
    if not rows:
        raise WrongSetting.of("name", name, _TABLE, "train.measured")
    return tuple(_parsed(rows))


def _parsed(rows: list[dict[str, str]]) -> Iterator[MeasuredRun]:
    curves = [name for name, kind in get_type_hints(MeasuredRun).items() if kind == Curve]
    for row in rows:
        values = {name: np.array(table.numbers(row[name])) for name in curves}
        setting, seed = table.setting_of(row), int(row["seed"])
        yield MeasuredRun(setting, seed, seconds=float(row["seconds"]), **values)
