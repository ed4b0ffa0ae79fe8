"""A panel of accuracy against the number of labels, with the arrow from a line to scratch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import inf
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from cnnlab.figures import marks
from cnnlab.figures.chart import FULL, chart, panel_size
from cnnlab.figures.drawing import linear, logarithmic
from cnnlab.figures.lines import far_apart
from cnnlab.figures.marks import Look
from cnnlab.figures.numbers import number, plus_minus
from cnnlab.figures.rates import ACCURACY
from cnnlab.text import Text, joined
from cnnlab.train.labels_needed import Curve, labels_needed

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Lines = Mapping[str, Curve]  # by kind, scratch first
Limits = tuple[float, float]
Values = NDArray[np.float64]

# Of the axis of a panel that stands alone:
_ASIDE = 0.009  # how far the bars of two lines stand apart
_APART = 0.065  # how near two numbers below it may stand
_AXIS = Text(en="labels, logarithmic", ko="레이블 수, 로그 눈금")
_SOURCE = Text(en="source: `{source}`", ko="원천: `{source}`")
# Colours, shapes and letters of the widget; the control alone is dashed.
KINDS: dict[str, tuple[Look, Text]] = {
    "scratch": (Look(4, "S", "-", "o"), Text(en="scratch", ko="처음부터")),
    "frozen": (Look(0, "F", "-", "s"), Text(en="frozen", ko="동결")),
    "fine_tuned": (Look(1, "T", "-", "D"), Text(en="fine-tuned", ko="미세 조정")),
    "random_frozen": (
        Look(3, "R", (0, (5, 3)), "^"),
        Text(en="random, frozen (control)", ko="무작위 동결(대조군)"),
    ),
}
_SEEN = Text(
    en="Validation accuracy in per cent by number of labels, mean and half the interval: {told}.",
    ko="레이블 수에 따른 검증 정확도(%)의 평균과 구간의 절반: {told}.",
)
_TOLD = Text(en="{kind} with {means}", ko="{kind} {means}")
_MEAN = Text(en="{labels} labels {mean}", ko="레이블 {labels}개 {mean}")


def panel(source: str, lines: Lines, labels: int, panels: int, edges: Limits) -> str:
    """Return the HTML of one of so many panels side by side.

    labels: where the arrow begins. edges: the accuracies at the lower and the upper edge.
    """
    needed = labels_needed(frozen(lines), labels, lines["scratch"]).labels

    def draw(axes: Axes) -> None:
        places = sorted({one for curve in lines.values() for one in curve.labels})
        width = float(np.log(places[-1] / places[0]))
        aside = {  # a factor: equal distances are equal ratios
            kind: float(np.exp((place - (len(lines) - 1) / 2) * _ASIDE * panels * width))
            for place, kind in enumerate(lines)
        }
        for kind, curve in lines.items():
            look, at = KINDS[kind][0], np.array(curve.labels) * aside[kind]
            low, high, means = _ends(curve)
            marks.bars(axes, look.series, at, low, high)
            marks.styled_line(axes, look, at, means)
        axes.margins(x=0.06)
        axes.autoscale_view()
        axes.set_ylim(*edges)
        logarithmic(axes, "x")
        linear(axes, "y", 5)
        told = far_apart(places, np.log(places) / width, _APART * panels)
        axes.set_xticks(places, [number(one) if one in told else "" for one in places])
        axes.set_xticks([], minor=True)
        first, last = axes.get_xlim()
        beyond = {inf: last, -inf: first}
        kind = "frozen" if "frozen" in lines else "random_frozen"
        end = beyond.get(needed, needed * aside["scratch"])
        marks.arrow(axes, labels * aside[kind], end, lines[kind].mean(labels))
        ends = {KINDS[kind][0]: curve.mean(curve.labels[-1]) for kind, curve in lines.items()}
        marks.look_letters_at_ends(axes, ends)

    told = joined(_told(kind, curve) for kind, curve in lines.items())
    size = FULL if panels == 1 else panel_size(panels, 260)
    title = _SOURCE.format(source=source)
    return chart(
        draw, across=_AXIS, up=ACCURACY, seen=_SEEN.format(told=told), size=size, title=title
    )


def limits(each: Iterable[Lines]) -> Limits:
    """Return the accuracies at the lower and the upper edge of every panel."""
    ends = np.concatenate([_ends(curve) for lines in each for curve in lines.values()], axis=1)
    room = 0.06 * float(np.ptp(ends)) or 0.5
    return float(ends.min()) - room, min(100.0, float(ends.max()) + room)


def frozen(lines: Lines) -> Curve:
    """Return the curve of the frozen base, trained before or not."""
    return lines.get("frozen") or lines["random_frozen"]


def _ends(curve: Curve) -> tuple[Values, Values, Values]:
    means, halves = np.transpose([curve.interval(one) for one in curve.labels])
    return means - halves, np.minimum(means + halves, 100), means


def _told(kind: str, curve: Curve) -> Text:
    means = joined(
        _MEAN.format(labels=labels, mean=plus_minus(*curve.interval(labels), 1))
        for labels in curve.labels
    )
    return _TOLD.format(kind=KINDS[kind][1], means=means)
