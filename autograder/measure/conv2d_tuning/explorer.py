"""Filters of both convolutions, dropout and batch size, each with each, at equal epochs."""

from __future__ import annotations

from itertools import product

from cnnlab.train import Setting

SEEDS = range(5)
SETTINGS = [
    Setting(width=(dim_1, dim_2), dropout=dropout, batch_size=batch_size, images=2000, epochs=8)
    for dim_1, dim_2, dropout, batch_size in product(
        (8, 16, 32, 64), (8, 16, 32, 64, 128), (0.0, 0.25, 0.5), (16, 64, 256)
    )
]
