"""Measurements behind the claim cards: one module makes one table under data/measurements."""

from __future__ import annotations

import importlib
import pkgutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from autograder.measure.record import write
from autograder.measure.sweeping import is_sweep, sweep_with_progress
from cnnlab.data.errors import DataUnavailable

LESSONS = (
    "first_cnn",
    "cnn_mechanics",
    "hyperparameters",
    "hyperparameter_map",
    "conv2d_tuning",
    "dropout_and_batch_size",
    "transfer_learning",
    "hyperparameter_search",
)
# These take more than a few seconds; all others that are no sweep are measured again by the tests.
SLOW = (
    *(f"{lesson}/predictions" for lesson in LESSONS),  # tests/test_lessons.py measures them again
    "cnn_mechanics/networks",
    "cnn_mechanics/training",
    "conv2d_tuning/designs",
    "conv2d_tuning/update_times",
    "dropout_and_batch_size/after_output",
    "dropout_and_batch_size/neighbours",
    "dropout_and_batch_size/thinned_networks",
    "dropout_and_batch_size/units_removed",
    "first_cnn/first_model",
    "hyperparameter_map/activations",
    "hyperparameter_map/augmentation",
    "hyperparameter_map/depth",
    "hyperparameter_map/early_stopping",
    "hyperparameter_map/label_smoothing",
    "hyperparameter_map/losses",
    "hyperparameter_map/normalization",
    "hyperparameter_map/penalties",
    "hyperparameter_map/scaling",
    "hyperparameter_search/metric",
    "hyperparameters/divergence",
    "hyperparameters/same_seed",
    "hyperparameters/search",
    "hyperparameters/time_per_update",
    "hyperparameters/uphill_updates",
    "transfer_learning/bases",
    "transfer_learning/contracts",
    "transfer_learning/forgetting",
)


def tables() -> tuple[str, ...]:
    """Return the names of all tables, such as "cnn_mechanics/windows", in alphabetical order."""
    return tuple(
        f"{lesson}/{module.name}"
        for lesson in LESSONS
        for module in pkgutil.iter_modules([str(Path(__file__).with_name(lesson))])
        if not module.name.startswith("_")
    )


def module_of(table: str) -> ModuleType:
    """Return the module that makes a table."""
    return importlib.import_module("autograder.measure." + table.replace("/", "."))


def measure(names: Sequence[str] | None, folder: Path) -> list[str]:
    """Measure the tables `names` (all if None), write them below `folder`; return what is left.

    A name is "windows" or "cnn_mechanics/windows"; the file is cnn_mechanics/windows.csv. A table
    whose images are not on this machine is left as it is, and the next one measured.
    Raises ValueError for a name that no table has, before anything is measured.
    """
    left = []
    for table in _chosen(names):
        started = time.perf_counter()
        try:
            rows = _measure(table, folder / f"{table}.csv", started)
        except DataUnavailable as error:
            left.append(table)
            print(f"{table}: not measured, the table stays as it is.\n{error}", file=sys.stderr)
        else:
            print(f"{table}: {rows} rows in {time.perf_counter() - started:.1f} s")
    return left


def _measure(table: str, path: Path, started: float) -> int:
    """Write one table and return the number of its rows."""
    module = module_of(table)
    if is_sweep(module):
        return sweep_with_progress(table, module, path)
    made = module.rows(path.parents[2] / folder) if (folder := _files(module)) else module.rows()
    write(path, made, time.perf_counter() - started)
    return len(made)


def _files(module: ModuleType) -> str:
    """Return the folder beside measurements/ that a module writes files to, "" if it has none."""
    return getattr(module, "WEIGHTS", "")


def _chosen(names: Sequence[str] | None) -> list[str]:
    known = tables()
    if not names:
        return list(known)
    unknown = [name for name in names if not any(_is(table, name) for table in known)]
    if unknown:
        raise ValueError(
            f"Received the measurement {', '.join(unknown)}. "
            f"Expected one of {', '.join(known)}. "
            "Try `python -m autograder measure` without a name to make all of them."
        )
    return [table for table in known if any(_is(table, name) for name in names)]


def _is(table: str, name: str) -> bool:
    return name in (table, table.split("/")[1])
