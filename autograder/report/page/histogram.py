"""The distribution of the totals as boxes: where each stands, how wide and how high it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.report.content import Bin, Lesson


@dataclass(frozen=True)
class Box:
    """One box; the places are shares of the picture's width and height."""

    bin: Bin
    left: float
    width: float
    height: float
    last: bool


@dataclass(frozen=True)
class Histogram:
    """Boxes whose areas are learners, their bounds as ticks, and the median's place."""

    boxes: tuple[Box, ...]
    ticks: tuple[tuple[float, float], ...]  # points and place
    median: float | None  # its place
    lowest: float  # a total, or the bound of the lowest box that has learners
    highest: float
    learners: int


def histogram(lesson: Lesson) -> Histogram | None:
    """Return the picture, None where there is nothing to show."""
    learners = sum(one.learners for one in lesson.bins)
    if not learners or not lesson.possible:
        return None
    # Neighbours may have been put together: a wider box is lower, its area stays right.
    densest = max(one.learners / (one.high - one.low) for one in lesson.bins)
    boxes = tuple(
        Box(
            bin=one,
            left=one.low / lesson.possible,
            width=(one.high - one.low) / lesson.possible,
            height=one.learners / (one.high - one.low) / densest,
            last=one is lesson.bins[-1],
        )
        for one in lesson.bins
    )
    bounds = [one.low for one in lesson.bins] + [lesson.bins[-1].high]
    filled = [one for one in lesson.bins if one.learners]
    return Histogram(
        boxes=boxes,
        ticks=tuple((bound, bound / lesson.possible) for bound in bounds),
        median=None if lesson.median is None else lesson.median / lesson.possible,
        lowest=lesson.totals[-1] if lesson.totals else filled[0].low,
        highest=lesson.totals[0] if lesson.totals else filled[-1].high,
        learners=learners,
    )
