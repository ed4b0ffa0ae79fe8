"""Answers to `expected_improvement`, right and wrong, when the error is to become small."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(200)
_FAR = 12.0  # standard deviations; what lies beyond is below any rounding


def by_quadrature(mean: Array, deviation: Array, best: float) -> Array:
    """Return the mean improvement as an integral over all errors below the best one."""
    found = [_integral(*pair, best) for pair in zip(mean.flat, deviation.flat, strict=True)]
    return np.reshape(found, mean.shape)


def _integral(mean: float, deviation: float, best: float) -> float:
    low, high = mean - _FAR * deviation, min(best, mean + _FAR * deviation)
    if deviation == 0 or low >= high:
        return float(max(best - mean, 0.0)) if deviation == 0 else 0.0
    errors = low + (high - low) * (_NODES + 1) / 2
    densities = np.exp(-(((errors - mean) / deviation) ** 2) / 2) / deviation / math.sqrt(2 * np.pi)
    return float(np.sum(_WEIGHTS * (best - errors) * densities) * (high - low) / 2)


def by_scipy(mean: Array, deviation: Array, best: float) -> Array:
    from scipy.special import ndtr

    sure = deviation == 0
    z = (best - mean) / np.where(sure, 1, deviation)
    found = (best - mean) * ndtr(z) + deviation * _density(z)
    return np.asarray(np.where(sure, np.maximum(best - mean, 0), found))


def by_loops(mean: Array, deviation: Array, best: float) -> Array:
    found = np.empty(mean.shape)
    for place in np.ndindex(mean.shape):
        gain, spread = best - mean[place], deviation[place]
        if spread == 0:
            found[place] = max(float(gain), 0.0)
        else:
            below = math.erfc(-gain / spread / math.sqrt(2)) / 2
            found[place] = gain * below + spread * float(_density(gain / spread))
    return found


def with_a_tiny_deviation(mean: Array, deviation: Array, best: float) -> Array:
    return _formula(mean, deviation + 1e-12, best)


def in_float32(mean: Array, deviation: Array, best: float) -> Array:
    mean, deviation = mean.astype(np.float32), deviation.astype(np.float32)
    return by_scipy(mean, deviation, float(np.float32(best)))


def _density(z: Any) -> Any:
    return np.exp(-(z**2) / 2) / math.sqrt(2 * math.pi)


def _below(z: Array) -> Array:
    erf = np.vectorize(math.erf, otypes=[float])
    return np.asarray((1 + erf(z / math.sqrt(2))) / 2)


def _formula(mean: Array, deviation: Array, best: float) -> Array:
    z = (best - mean) / deviation
    return np.asarray((best - mean) * _below(z) + deviation * _density(z))


def _where_sure(mean: Array, deviation: Array, best: float, found: Any) -> Array:
    """Return what was found, and the right improvement where nothing is uncertain."""
    return np.asarray(np.where(deviation == 0, np.maximum(best - mean, 0), found))


def _parts(mean: Array, deviation: Array, best: float) -> tuple[Array, Array, Array]:
    """Return the gain, z and the deviation, with 1 where there is none."""
    spread = np.where(deviation == 0, 1, deviation)
    return best - mean, (best - mean) / spread, spread


def maximised(mean: Array, deviation: Array, best: float) -> Array:
    return by_quadrature(-mean, deviation, -best)


def gain_turned_round(mean: Array, deviation: Array, best: float) -> Array:
    gain, z, spread = _parts(mean, deviation, best)
    return _where_sure(mean, deviation, best, -gain * _below(z) + spread * _density(z))


def z_without_deviation(mean: Array, deviation: Array, best: float) -> Array:
    gain, _, spread = _parts(mean, deviation, best)
    return _where_sure(mean, deviation, best, gain * _below(gain) + spread * _density(gain))


def density_not_scaled(mean: Array, deviation: Array, best: float) -> Array:
    gain, z, _ = _parts(mean, deviation, best)
    return _where_sure(mean, deviation, best, gain * _below(z) + _density(z))


def probability_only(mean: Array, deviation: Array, best: float) -> Array:
    gain, z, _ = _parts(mean, deviation, best)
    return np.asarray(np.where(deviation == 0, gain > 0, _below(z))).astype(float)


def without_the_density(mean: Array, deviation: Array, best: float) -> Array:
    gain, z, _ = _parts(mean, deviation, best)
    return _where_sure(mean, deviation, best, gain * _below(z))


def density_alone(mean: Array, deviation: Array, best: float) -> Array:
    _, z, spread = _parts(mean, deviation, best)
    return _where_sure(mean, deviation, best, spread * _density(z))


def mean_alone(mean: Array, deviation: Array, best: float) -> Array:
    return np.asarray(np.maximum(best - mean, 0))


def density_without_root(mean: Array, deviation: Array, best: float) -> Array:
    gain, z, spread = _parts(mean, deviation, best)
    density = _density(z) * math.sqrt(2 * math.pi)
    return _where_sure(mean, deviation, best, gain * _below(z) + spread * density)


def error_function_for_share(mean: Array, deviation: Array, best: float) -> Array:
    gain, z, spread = _parts(mean, deviation, best)
    share = 2 * _below(z * math.sqrt(2)) - 1
    return _where_sure(mean, deviation, best, gain * share + spread * _density(z))


def root_of_two_forgotten(mean: Array, deviation: Array, best: float) -> Array:
    gain, z, spread = _parts(mean, deviation, best)
    share = _below(z * math.sqrt(2))
    return _where_sure(mean, deviation, best, gain * share + spread * _density(z))


def variance_for_deviation(mean: Array, deviation: Array, best: float) -> Array:
    return by_quadrature(mean, deviation**2, best)


def root_of_the_deviation(mean: Array, deviation: Array, best: float) -> Array:
    return by_quadrature(mean, np.sqrt(deviation), best)


def nothing_where_sure(mean: Array, deviation: Array, best: float) -> Array:
    return np.where(deviation == 0, 0, by_quadrature(mean, deviation, best))


def divides_by_zero(mean: Array, deviation: Array, best: float) -> Array:
    with np.errstate(all="ignore"):
        return _formula(mean, deviation, best)


def negative_where_sure(mean: Array, deviation: Array, best: float) -> Array:
    return np.where(deviation == 0, best - mean, by_quadrature(mean, deviation, best))


def one_for_a_deviation_of_zero(mean: Array, deviation: Array, best: float) -> Array:
    gain, z, _ = _parts(mean, deviation, best)
    return np.asarray(gain * _below(z) + deviation * _density(z))


def with_a_margin(mean: Array, deviation: Array, best: float) -> Array:
    return by_scipy(mean, deviation, best - 0.01)


def factors_exchanged(mean: Array, deviation: Array, best: float) -> Array:
    gain, z, spread = _parts(mean, deviation, best)
    return _where_sure(mean, deviation, best, gain * _density(z) + spread * _below(z))


def lower_bound(mean: Array, deviation: Array, best: float) -> Array:
    return np.asarray(mean - 2 * deviation)


def where_only(mean: Array, deviation: Array, best: float) -> int:
    return int(np.argmax(by_quadrature(mean, deviation, best)))
