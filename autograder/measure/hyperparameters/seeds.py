"""Two settings that hardly differ, with forty seeds each: how far single runs are spread."""

from __future__ import annotations

from dataclasses import replace

from autograder.measure.hyperparameters import SMALL_CNN

SEEDS = range(40)
SETTINGS = [replace(SMALL_CNN, learning_rate=rate, epochs=10) for rate in (0.002, 0.003)]
