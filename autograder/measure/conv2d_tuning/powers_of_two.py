"""Filters and batch sizes that are powers of two, and their neighbours that are not."""

from __future__ import annotations

from itertools import product

from cnnlab.train import Setting

SEEDS = range(6)
SETTINGS = [
    Setting(width=width, batch_size=batch_size, images=2000, epochs=5)
    for width, batch_size in product(((15, 30), (16, 32), (17, 34)), (30, 32, 34))
]
