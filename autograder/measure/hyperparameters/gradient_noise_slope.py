"""By which power of the batch size the gradient's spread falls: a line through the logarithms."""

from __future__ import annotations

import numpy as np

from autograder.measure.hyperparameters.gradient_noise import SEEDS, TRAINED
from autograder.measure.record import Row, read
from cnnlab.files import course_file


def rows() -> list[Row]:
    """Return one row per state of training and seed, from the table `gradient_noise`."""
    noise = read(course_file("data/measurements/hyperparameters/gradient_noise.csv"))
    return [
        {"epochs": epochs, "seed": seed, "slope": _slope(noise, epochs, seed)}
        for epochs in (0, TRAINED.epochs)
        for seed in SEEDS
    ]


def _slope(noise: list[dict[str, str]], epochs: int, seed: int) -> float:
    chosen = [row for row in noise if (row["epochs"], row["seed"]) == (str(epochs), str(seed))]
    sizes = np.log([float(row["batch_size"]) for row in chosen])
    deviations = np.log([float(row["deviation"]) for row in chosen])
    return float(np.polyfit(sizes, deviations, 1)[0])
