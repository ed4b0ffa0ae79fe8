"""Time of one update against the batch size, for the CNN of 32 and 64 filters."""

from __future__ import annotations

from autograder.measure.record import Row
from autograder.measure.timing import best_timing, engine_of
from cnnlab.train import Setting

SETTING = Setting(width=(32, 64), images=2000)
BATCH_SIZES = tuple(2**power for power in range(10))


def rows() -> list[Row]:
    """Return one row per batch size."""
    engine = engine_of(SETTING)
    return [best_timing(engine, SETTING, size) for size in BATCH_SIZES]
