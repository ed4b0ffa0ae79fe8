"""Measurements behind the claim cards: one module makes one table under data/measurements."""

from __future__ import annotations

import importlib
import pkgutil
import time
from collections.abc import Sequence
from pathlib import Path

from autograder.measure.record import write

LESSONS = ("cnn_mechanics",)
# These take more than a few seconds; all others are measured again by the tests.
SLOW = ("cnn_mechanics/networks", "cnn_mechanics/training")


def tables() -> tuple[str, ...]:
    """Return the names of all tables, such as "cnn_mechanics/windows", in alphabetical order."""
    return tuple(
        f"{lesson}/{module.name}"
        for lesson in LESSONS
        for module in pkgutil.iter_modules([str(Path(__file__).with_name(lesson))])
    )


def measure(names: Sequence[str] | None, folder: Path) -> None:
    """Measure the tables `names` (all if None) and write them below `folder`.

    A name is "windows" or "cnn_mechanics/windows"; the file is cnn_mechanics/windows.csv.
    Raises ValueError for a name that no table has, before anything is measured.
    """
    for table in _chosen(names):
        started = time.perf_counter()
        rows = importlib.import_module("autograder.measure." + table.replace("/", ".")).rows()
        seconds = time.perf_counter() - started
        write(folder / f"{table}.csv", rows, seconds)
        print(f"{table}: {len(rows)} rows in {seconds:.1f} s")


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
