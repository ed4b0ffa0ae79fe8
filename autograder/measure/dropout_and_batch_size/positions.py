"""Where dropout stands, at three rates each: the image, the maps' values, whole maps, the units."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from cnnlab.train import Setting
from cnnlab.train.setting import DROPOUT_AT

SEEDS = range(10)
RATES = (0.1, 0.25, 0.5)
NONE = Setting(width=(16, 32), dense_units=128, images=1000, epochs=20)
SETTINGS = [
    NONE,
    *(replace(NONE, dropout=rate, dropout_at=place) for place, rate in product(DROPOUT_AT, RATES)),
]
