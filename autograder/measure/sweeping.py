"""A sweep as a measurement: a progress bar, and a file that an interrupted sweep goes on with."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from cnnlab.train import Setting, Transfer, target_images
from cnnlab.train.images import split_of
from cnnlab.train.sweep import sweep


def is_sweep(module: ModuleType) -> bool:
    """Tell whether a table is made by training every setting of its module with every seed."""
    return not hasattr(module, "rows")


def sweep_with_progress(table: str, module: ModuleType, path: Path) -> int:
    """Train what the module asks for, write it to `path`, and return the number of rows.

    What is done so far stands in `path` with the ending ".partial"; the next call goes on there.
    The old table is replaced at the end only. Raises DataUnavailable where images are missing.
    """
    settings, seeds = list(module.SETTINGS), list(module.SEEDS)
    asked = len(settings) * len(seeds)
    _look_for_images(settings)  # here, so that what is missing is told before a process starts
    partial = path.with_name(path.name + ".partial")
    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(TextColumn("{task.description}"), *columns) as progress:
        bar = progress.add_task(table, total=asked)
        for left in sweep(partial, settings, seeds):
            progress.update(bar, completed=asked - left)
    partial.replace(path)
    return asked


def _look_for_images(settings: list[Setting] | list[Transfer]) -> None:
    for setting in settings:
        if isinstance(setting, Transfer):
            target_images(setting.target)
        else:
            split_of(setting)
