"""Accuracy and loss after each epoch: of one run, or of measured runs with several seeds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnnlab.figures import marks
from cnnlab.figures.chart import chart, panel_size
from cnnlab.figures.drawing import linear
from cnnlab.figures.legend import legend, series_entry, upright_entry
from cnnlab.figures.numbers import number
from cnnlab.text import Text
from cnnlab.train.intervals import half_widths

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Values = NDArray[np.float64]

_TRAINING = Text(en="training", ko="훈련")
_VALIDATION = Text(en="validation", ko="검증")
_LOWEST = Text(en="lowest validation loss", ko="검증 손실이 가장 낮은 에포크")
_EPOCH = Text(en="epoch", ko="에포크")
_ACCURACY = Text(en="accuracy (%)", ko="정확도(%)")
_LOSS = Text(en="loss", ko="손실")
_SEEN = Text(
    en="{what} against epoch. At the end: training {training}, validation {validation}. Validation "
    "loss is lowest after epoch {best}.",
    ko="에포크에 따른 {what}입니다. 마지막 값: 훈련 {training}, 검증 {validation}. 검증 손실은 "
    "에포크 {best} 뒤에 가장 낮습니다.",
)


@dataclass(frozen=True)
class Curve:
    """Means after each epoch, and the half widths of their 95 % intervals, None for one run."""

    mean: Values
    half_width: Values | None = None

    @classmethod
    def of(cls, runs: Sequence[ArrayLike]) -> Curve:
        """Return the curve of runs with the same number of epochs, one array each."""
        values = np.array(runs, float)
        if len(values) == 1:
            return cls(values[0])
        return cls(values.mean(axis=0), half_widths(values))

    @property
    def low(self) -> Values:
        """The lower ends of the intervals."""
        return self.mean - (0 if self.half_width is None else self.half_width)

    @property
    def high(self) -> Values:
        """The upper ends of the intervals."""
        return self.mean + (0 if self.half_width is None else self.half_width)


@dataclass(frozen=True)
class Learning:
    """What is drawn in a column: accuracies in per cent and losses, training and validation."""

    accuracy: tuple[Curve, Curve]
    loss: tuple[Curve, Curve]
    title: Text | None = None

    @property
    def best_epoch(self) -> int:
        """The epoch, from 1, after which the mean validation loss is lowest."""
        losses = self.loss[1].mean
        return int(np.argmin(np.where(np.isfinite(losses), losses, np.inf))) + 1


def learning_rows(columns: Sequence[Learning]) -> list[list[str]]:
    """Return the rows of a figure: legend, then accuracy and loss; one column stands in one row."""
    keys = [series_entry(0, _TRAINING), series_entry(1, _VALIDATION), upright_entry(_LOWEST)]
    size = panel_size(max(2, len(columns)), 220)
    accuracy_limits = _limits([curve for one in columns for curve in one.accuracy], 100.0)
    loss_limits = _limits([curve for one in columns for curve in one.loss], np.inf)
    accuracies = [
        _chart(one, one.accuracy, _ACCURACY, accuracy_limits, size, one.title) for one in columns
    ]
    losses = [_chart(one, one.loss, _LOSS, loss_limits, size, None) for one in columns]
    pictures = [accuracies + losses] if len(columns) == 1 else [accuracies, losses]
    return [[legend(keys)], *pictures]


def _chart(
    learning: Learning,
    curves: tuple[Curve, Curve],
    what: Text,
    limits: tuple[float, float],
    size: tuple[int, int],
    title: Text | None,
) -> str:
    def draw(axes: Axes) -> None:
        for series, curve in enumerate(curves):
            epochs = np.arange(1, len(curve.mean) + 1)
            if curve.half_width is not None:
                low, high = np.clip(curve.low, *limits), np.clip(curve.high, *limits)
                marks.band(axes, series, epochs, low, high)
            inside = np.where(curve.mean <= limits[1], curve.mean, np.nan)
            marks.line(axes, series, epochs, inside, markers=len(epochs) == 1)
        marks.upright(axes, learning.best_epoch)
        axes.set_ylim(*limits)
        linear(axes, "x", 5)
        linear(axes, "y")
        marks.letters_at_ends(axes, {n: float(curve.mean[-1]) for n, curve in enumerate(curves)})

    training, validation = (number(curve.mean[-1]) for curve in curves)
    seen = _SEEN.format(
        what=what, training=training, validation=validation, best=learning.best_epoch
    )
    return chart(draw, across=_EPOCH, up=what, seen=seen, size=size, title=title)


def _limits(curves: Sequence[Curve], most: float) -> tuple[float, float]:
    """Return limits that hold every finite interval, with a little room."""
    ends = np.concatenate([end for curve in curves for end in (curve.low, curve.high)])
    ends = ends[np.isfinite(ends) & (ends < 1e3)]
    low, high = (float(ends.min()), float(ends.max())) if len(ends) else (0.0, 1.0)
    room = 0.05 * (high - low) or 0.5
    return max(0.0, low - room), min(most, high + room)
