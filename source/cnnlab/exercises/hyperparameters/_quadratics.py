"""Answers to `classify_learning_rate`, right and wrong: what does a rate do in a bowl?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Array = NDArray[Any]

STEPS = 100


def _verdict(learning_rate: float, steepest: float, flattest: float) -> str:
    if learning_rate * steepest >= 2:
        return "diverges"
    if learning_rate * steepest > 1:
        return "oscillates"
    if (1 - learning_rate * flattest) ** STEPS > 0.5:
        return "crawls"
    return "converges"


def by_boundaries(curvatures: Array, learning_rate: float) -> str:
    return _verdict(learning_rate, curvatures.max(), curvatures.min())


def by_factors(curvatures: Array, learning_rate: float) -> str:
    factors = 1 - learning_rate * curvatures
    if np.any(np.abs(factors) >= 1):
        return "diverges"
    if np.any(factors < 0):
        return "oscillates"
    return "crawls" if np.any(factors**STEPS > 0.5) else "converges"


def by_walking(curvatures: Array, learning_rate: float) -> str:
    start = np.ones(len(curvatures))
    first = start - learning_rate * curvatures * start
    distance = start
    for _ in range(STEPS):
        distance = distance - learning_rate * curvatures * distance
    if np.abs(first).max() >= 1:
        return "diverges"
    if first.min() < 0:
        return "oscillates"
    return "crawls" if distance.max() > 0.5 else "converges"


def by_loops(curvatures: Array, learning_rate: float) -> str:
    worst = "converges"
    order = ("converges", "crawls", "oscillates", "diverges")
    for curvature in curvatures:
        worst = max(worst, _verdict(learning_rate, curvature, curvature), key=order.index)
    return worst


def in_float32(curvatures: Array, learning_rate: float) -> str:
    return by_factors(curvatures.astype(np.float32), float(np.float32(learning_rate)))


def _with_one(name: str, choose: Callable[[Array], float]) -> Callable[[Array, float], str]:
    """Return an answer, called `name`, that looks at one curvature only."""

    def answer(curvatures: Array, learning_rate: float) -> str:
        curvature = choose(curvatures)
        return _verdict(learning_rate, curvature, curvature)

    answer.__name__ = name
    return answer


flattest_direction_only = _with_one("flattest_direction_only", np.min)
steepest_direction_only = _with_one("steepest_direction_only", np.max)
mean_curvature = _with_one("mean_curvature", np.mean)
first_direction_only = _with_one("first_direction_only", lambda curvatures: float(curvatures[0]))


def sum_of_curvatures(curvatures: Array, learning_rate: float) -> str:
    return _verdict(learning_rate, curvatures.sum(), curvatures.min())


def every_direction_must(curvatures: Array, learning_rate: float) -> str:
    return _verdict(learning_rate, curvatures.min(), curvatures.max())


def diverges_from_one(curvatures: Array, learning_rate: float) -> str:
    found = by_boundaries(curvatures, learning_rate)
    return "diverges" if found == "oscillates" else found


def never_oscillates(curvatures: Array, learning_rate: float) -> str:
    if learning_rate * curvatures.max() >= 2:
        return "diverges"
    left = np.abs(1 - learning_rate * curvatures.min()) ** STEPS
    return "crawls" if left > 0.5 else "converges"


def never_diverges(curvatures: Array, learning_rate: float) -> str:
    found = by_boundaries(curvatures, learning_rate)
    return "oscillates" if found == "diverges" else found


def crawls_first(curvatures: Array, learning_rate: float) -> str:
    if (1 - learning_rate * curvatures.min()) ** STEPS > 0.5:
        # Beyond 2 / curvature the power is large, too.
        return "crawls"
    return by_boundaries(curvatures, learning_rate)


def inverse_curvatures(curvatures: Array, learning_rate: float) -> str:
    return by_boundaries(1 / curvatures, learning_rate)


def curvatures_ignored(curvatures: Array, learning_rate: float) -> str:
    return _verdict(learning_rate, 1.0, 1.0)


def one_step_is_a_hundred(curvatures: Array, learning_rate: float) -> str:
    found = by_boundaries(curvatures, learning_rate)
    if found in ("crawls", "converges"):
        return "crawls" if 1 - learning_rate * curvatures.min() > 0.5 else "converges"
    return found


def gone_instead_of_left(curvatures: Array, learning_rate: float) -> str:
    exchanged = {"crawls": "converges", "converges": "crawls"}
    found = by_boundaries(curvatures, learning_rate)
    return exchanged.get(found, found)
