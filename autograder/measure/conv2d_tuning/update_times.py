"""Time of one update against the filters, and at batch sizes that are no powers of two."""

from __future__ import annotations

from autograder.measure.record import Row
from autograder.measure.timing import best_timing, engine_of
from cnnlab.train import Setting

WIDTHS = ((8, 16), (16, 32), (32, 64), (64, 128))
BATCH_SIZES = (30, 32, 34, 60, 64, 68)


def rows() -> list[Row]:
    """Return one row per pair of filters and batch size."""
    return [row for width in WIDTHS for row in _of_width(width)]


def _of_width(width: tuple[int, int]) -> list[Row]:
    setting = Setting(width=width, images=2000)
    engine = engine_of(setting)
    shown = "x".join(map(str, width))
    return [{"width": shown, **best_timing(engine, setting, size)} for size in BATCH_SIZES]
