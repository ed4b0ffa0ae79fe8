"""Filters on full MNIST, from the folder CNNLAB_DATA or Keras' loader."""

from __future__ import annotations

from cnnlab.train import Setting

SEEDS = range(5)
WIDTHS = ((8, 16), (16, 32), (32, 64), (64, 128))
SETTINGS = [Setting(data="mnist", width=width, images=50_000, epochs=2) for width in WIDTHS]
