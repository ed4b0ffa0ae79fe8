"""An exercise with other points: its groups share them in the proportion of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cnnlab.checks.exercise import Exercise

# Quarters first, since people read them. All are exact in binary, so that sums are exact too.
_STEPS = (4, 16, 64, 256)


def scaled(exercise: Exercise, points: float) -> Exercise:
    """Return the exercise worth `points`, a multiple of a quarter; none of its groups is lost."""
    if points == exercise.points:
        return exercise
    if exercise.requirements:
        shared = shares([group.points for group in exercise.requirements], points)
        requirements = [
            replace(group, points=share)
            for group, share in zip(exercise.requirements, shared, strict=True)
        ]
        return replace(exercise, requirements=requirements)
    shared = shares([group.points for group in exercise.cases], points)
    cases = [
        replace(group, points=share) for group, share in zip(exercise.cases, shared, strict=True)
    ]
    return replace(exercise, cases=cases)


def shares(weights: Sequence[float], points: float) -> list[float]:
    """Return the points divided as the weights are, in the coarsest steps that leave some to each.

    Raises ValueError where that needs steps finer than 1/256.
    """
    for steps in _STEPS:
        if float(points * steps).is_integer():
            counts = _apportioned(weights, int(points * steps))
            if all(counts):
                return [count / steps for count in counts]
    raise ValueError(
        f"Received {points:g} points for {len(weights)} groups. Expected a multiple of a quarter, "
        "enough for each group. Try whole points."
    )


def _apportioned(weights: Sequence[float], count: int) -> list[int]:
    """Return whole numbers whose sum is `count`: rounded down, the rest where most was lost."""
    exact = [weight / sum(weights) * count for weight in weights]
    # A share that is whole but for its last bits must not lose one.
    counts = [int(share + 1e-9) for share in exact]
    losses = sorted(range(len(weights)), key=lambda place: counts[place] - exact[place])
    for place in losses[: count - sum(counts)]:
        counts[place] += 1
    return counts
