"""A table of measurements as a CSV file that says under which versions it was made."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from cnnlab.train.table import Row, circumstances

__all__ = ["CIRCUMSTANCES", "Row", "read", "write"]

# These columns tell about the machine and the moment; all others are equal at every run.
CIRCUMSTANCES = ("python", "keras", "backend", "numpy", "device", "seconds")


def write(path: Path, rows: Sequence[Row], seconds: float) -> None:
    """Write `rows` and the circumstances to `path`.

    `seconds` is the time of the whole table; a row with its own "seconds" keeps it.
    """
    around = {**circumstances(), "numpy": np.__version__, "seconds": round(seconds, 2)}
    path.parent.mkdir(parents=True, exist_ok=True)
    fields = [name for name in rows[0] if name not in CIRCUMSTANCES]
    with path.open("w", newline="", encoding="utf-8") as stream:
        table = csv.DictWriter(stream, [*fields, *CIRCUMSTANCES], lineterminator="\n")
        table.writeheader()
        table.writerows({**around, **row} for row in rows)


def read(path: Path) -> list[dict[str, str]]:
    """Return the rows of the CSV file at `path`, every cell as text."""
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))
