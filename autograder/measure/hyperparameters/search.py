"""Random search against Bayesian optimisation, on the measured table `first_to_tune`.

A try looks up one setting's accuracy, the mean of its seeds. Both methods of a repetition begin
with the same settings; then one goes on at random, and the other takes the setting of the highest
expected improvement under a Gaussian process (J. Mockus; D. Jones and others, 1998).
"""

from __future__ import annotations

import warnings

import numpy as np
from numpy.typing import NDArray
from scipy import stats
from sklearn.exceptions import ConvergenceWarning
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import ConstantKernel, Matern, WhiteKernel

from autograder.measure.hyperparameters.first_to_tune import OPTIMIZERS
from autograder.measure.record import Row
from cnnlab.train import Setting, by_setting, measured

REPETITIONS = 100
TRIES = (10, 20, 40)
RANDOM_FIRST = 5
REFITTED = 5  # the process's length scales are fitted anew after every so many tries

Array = NDArray[np.float64]


def rows() -> list[Row]:
    """Return one row per method, number of tries and repetition (`seed`)."""
    settings = by_setting(measured("hyperparameters/first_to_tune"))
    points = np.array([_point(setting) for setting in settings])
    accuracies = np.array([np.mean([run.accuracy for run in runs]) for runs in settings.values()])
    made = []
    for seed in range(REPETITIONS):
        order = np.random.default_rng(seed).permutation(len(points))
        guided = _bayesian(points, accuracies, list(order[:RANDOM_FIRST]))
        for method, tried in (("random", list(order)), ("bayesian", guided)):
            made += [_row(method, tries, seed, accuracies, tried) for tries in TRIES]
    return sorted(made, key=lambda row: (row["method"], row["tries"]))


def _row(method: str, tries: int, seed: int, accuracies: Array, tried: list[int]) -> Row:
    best = float(accuracies[tried[:tries]].max())
    return {
        "method": method,
        "tries": tries,
        "seed": seed,
        "settings": len(accuracies),
        "best_accuracy": round(best, 4),
        "best_in_table": round(float(accuracies.max()), 4),
        "better_settings": int((accuracies > best).sum()),
    }


def _point(setting: Setting) -> list[float]:
    """Return the setting as numbers from 0 to 1: logarithms, and one axis for each optimizer."""
    return [
        np.log10(setting.learning_rate / 0.0003) / np.log10(0.1 / 0.0003),
        np.log2(setting.batch_size / 16) / 4,
        np.log2(setting.width[0] / 4) / 2,
        2 * setting.dropout,
        *(float(setting.optimizer == one) for one in OPTIMIZERS),
    ]


def _bayesian(points: Array, accuracies: Array, tried: list[int]) -> list[int]:
    kernel = ConstantKernel() * Matern(np.ones(points.shape[1]), nu=2.5) + WhiteKernel(0.1)
    while len(tried) < max(TRIES):
        how = "fmin_l_bfgs_b" if len(tried) % REFITTED == 0 else None
        process = GaussianProcessRegressor(kernel, optimizer=how, normalize_y=True)
        with warnings.catch_warnings():
            # Length scales of what does not matter run to their bounds.
            warnings.simplefilter("ignore", ConvergenceWarning)
            process.fit(points[tried], accuracies[tried])
        kernel = process.kernel_
        mean, deviation = process.predict(points, return_std=True)
        gain = _expected_improvement(mean, deviation, accuracies[tried].max())
        gain[tried] = -1
        tried.append(int(gain.argmax()))
    return tried


def _expected_improvement(mean: Array, deviation: Array, best: float) -> Array:
    ahead = (mean - best) / deviation
    gain: Array = deviation * (ahead * stats.norm.cdf(ahead) + stats.norm.pdf(ahead))
    return gain
