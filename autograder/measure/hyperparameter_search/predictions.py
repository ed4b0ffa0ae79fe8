"""What the lesson's cells measure where they ask for a prediction."""

from __future__ import annotations

from autograder.measure.predicting import measured_by
from autograder.measure.record import Row


def rows() -> list[Row]:
    """Return one row per prediction, measured by the solved lesson."""
    return measured_by("hyperparameter-search")
