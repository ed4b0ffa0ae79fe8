"""Filters on colour: squares of two photographs, and CIFAR-10 from the folder CNNLAB_DATA."""

from __future__ import annotations

from itertools import product

from cnnlab.train import Setting
from cnnlab.train.setting import Data

SEEDS = range(6)
WIDTHS = ((8, 16), (16, 32), (32, 64), (64, 128))
SIZES: dict[Data, tuple[int, int]] = {"patches": (1280, 20), "cifar10-12k": (4000, 8)}
SETTINGS = [
    Setting(data=name, width=width, images=SIZES[name][0], epochs=SIZES[name][1])
    for name, width in product(SIZES, WIDTHS)
]
