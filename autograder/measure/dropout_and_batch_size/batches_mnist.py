"""Batch size on full MNIST: equal epochs, equal updates, and the learning rate scaled."""

from __future__ import annotations

from dataclasses import replace

from cnnlab.train import Setting

SEEDS = range(5)
SMALL = Setting(data="mnist", images=50_000, width=(8, 16), batch_size=64, epochs=2)
LARGE = replace(SMALL, batch_size=512)
SETTINGS = [
    SMALL,
    replace(LARGE, epochs=-(-SMALL.updates // LARGE.steps_per_epoch)),
    replace(LARGE, learning_rate=0.003),
    replace(LARGE, learning_rate=0.008),
]
