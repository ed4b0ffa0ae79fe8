"""The notes' CNN, 32 and 64 filters, at a small and a large batch: equal epochs, equal updates."""

from __future__ import annotations

from dataclasses import replace

from cnnlab.train import Setting

SEEDS = range(12)
SMALL = Setting(width=(32, 64), images=2000, batch_size=16, epochs=5)
LARGE = replace(SMALL, batch_size=256)
SETTINGS = [
    SMALL,
    LARGE,
    replace(LARGE, learning_rate=4 * SMALL.learning_rate),
    replace(LARGE, epochs=-(-SMALL.updates // LARGE.steps_per_epoch)),
]
