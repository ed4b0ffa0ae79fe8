"""The loss of every update of some runs, and their running means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from cnnlab.figures import marks
from cnnlab.figures.chart import chart
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.drawing import COLOURS, linear, logarithmic
from cnnlab.figures.legend import legend, reference_entry, series_entry
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.text import Text
from cnnlab.train import Run

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Losses = NDArray[np.float64]

_GUESSING = float(np.log(10))
# What lies above is left out: one diverged run would flatten all others.
_HIGHEST = 8 * _GUESSING
_UPDATE = Text(en="update", ko="업데이트")
_LOSS = Text(en="loss of the update's batch", ko="업데이트에 쓴 배치의 손실")
_LOG_LOSS = Text(en="{loss}, logarithmic", ko="{loss}, 로그 눈금").format(loss=_LOSS)
_UNIFORM = Text(
    en="ln(10) = 2.303: every digit equally likely", ko="ln(10) = 2.303: 모든 숫자가 같은 확률"
)
_LINES = Text(
    en="Thin: each update's loss. Thick: mean of the last {window} losses.",
    ko="가는 선은 업데이트마다의 손실이고, 굵은 선은 최근 손실 {window}개의 평균입니다.",
)
_LEFT = Text(
    en="{name} left the picture at update {update} (▲): its loss grew beyond {highest}.",
    ko="{name}: 업데이트 {update}에서 손실이 {highest}보다 커져 그림을 벗어났습니다(▲).",
)
_SEEN = Text(en="Loss against update. {ends}", ko="업데이트에 따른 손실입니다. {ends}")
_END = Text(en="{name} ends at {loss}.", ko="{name}: 마지막 값 {loss}.")
_SPACE = Text(en=" ", ko=" ")


def loss_curves(runs: Mapping[str, Run]) -> Figure:
    """Return a figure of the losses of at most six runs, by name, update by update."""
    losses = [np.asarray(run.losses, float) for run in runs.values()]
    window = max(1, min(map(len, losses)) // 25)
    means = [_running_mean(one, window) for one in losses]
    left = [_left_at(one) for one in means]
    lowest = min(float(one.min()) for one in means)
    is_log = lowest < _GUESSING / 10
    limits = (0.3 * lowest if is_log else 0.0, _top(losses))

    def draw(axes: Axes) -> None:
        for series, (each, mean, end) in enumerate(zip(losses, means, left, strict=True)):
            updates = np.arange(1, len(each) + 1)
            marks.thin(axes, series, updates, np.maximum(_inside(each), limits[0]))
            marks.line(axes, series, updates, _inside(mean), markers=False)
            if end:
                axes.plot(end, limits[1], "^", color=COLOURS[series], ms=9, clip_on=False)
        marks.reference(axes, _GUESSING)
        axes.set_ylim(*limits)
        linear(axes, "x")
        (logarithmic if is_log else linear)(axes, "y")
        ends = {series: float(one[-1]) for series, one in enumerate(means)}
        marks.letters_at_ends(axes, ends)

    names = list(runs)
    seen = _SEEN.format(ends=_joined([_end(*one) for one in zip(names, means, left, strict=True)]))
    keys = [series_entry(series, name) for series, name in enumerate(names)]
    picture = chart(draw, across=_UPDATE, up=_LOG_LOSS if is_log else _LOSS, seen=seen)
    told = [_LINES.format(window=window)]
    told += [_gone(name, end) for name, end in zip(names, left, strict=True) if end]
    return Figure(
        rows=[[legend([*keys, reference_entry(_UNIFORM)])], [picture]],
        caption=_joined(told),
        sheet=CHART_STYLE,
    )


def _running_mean(losses: Losses, window: int) -> Losses:
    """Return for each update the mean of the losses up to it, of `window` of them at most."""
    sums = np.cumsum(np.concatenate([[0.0], np.where(np.isfinite(losses), losses, 1e9)]))
    last = np.arange(1, len(losses) + 1)
    first = np.maximum(0, last - window)
    return np.asarray((sums[last] - sums[first]) / (last - first))


def _left_at(means: Losses) -> int | None:
    """Return the update at which a run leaves the picture at its top, None if it never does."""
    above = np.flatnonzero(means > _HIGHEST)
    return int(above[0]) + 1 if len(above) else None


def _inside(losses: Losses) -> Losses:
    return np.where(np.isfinite(losses) & (losses <= _HIGHEST), losses, np.nan)


def _top(losses: list[Losses]) -> float:
    highest = max(float(np.nanmax(_inside(one), initial=_GUESSING)) for one in losses)
    return min(_HIGHEST, 1.04 * highest)


def _end(name: str, means: Losses, left: int | None) -> Text:
    return _gone(name, left) if left else _END.format(name=name, loss=number(means[-1]))


def _gone(name: str, update: int) -> Text:
    return _LEFT.format(name=name, update=number(update), highest=number(_HIGHEST))


def _joined(sentences: list[Text]) -> Text:
    joined = sentences[0]
    for sentence in sentences[1:]:
        joined = joined + _SPACE + sentence
    return joined
