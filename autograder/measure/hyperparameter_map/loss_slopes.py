"""How hard three losses pull the right logit where a network of two classes is wrong."""

from __future__ import annotations

import numpy as np

from autograder.measure.record import Row

GAPS = (0.0, 2.0, 5.0, 10.0)  # by which the wrong logit lies above the right one
_STEP = 1e-5


def rows() -> list[Row]:
    """Return one row per loss and gap: the slope without its sign, by small steps to both sides."""
    found: list[Row] = []
    for gap in GAPS:
        above, below = losses_at(_STEP, gap), losses_at(-_STEP, gap)
        found += [
            {
                "loss": loss,
                "gap": gap,
                "slope": round(abs(above[loss] - below[loss]) / (2 * _STEP), 6),
            }
            for loss in above
        ]
    return found


def losses_at(right: float, wrong: float) -> dict[str, float]:
    """Return the losses of one example from its two logits."""
    probability = 1 / (1 + np.exp(wrong - right))
    return {
        "cross-entropy": float(np.log1p(np.exp(wrong - right))),
        "squared error": float((1 - probability) ** 2),
        "hinge": max(0.0, 1 + wrong - right),
    }
