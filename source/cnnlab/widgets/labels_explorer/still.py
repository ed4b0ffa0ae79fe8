"""The explorer as one still SVG, for pages where no JavaScript of a widget runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from math import inf, log
from typing import Any

from cnnlab.text import Text, verbatim
from cnnlab.train.labels_needed import Curve, Needed, labels_needed, rounded
from cnnlab.widgets.common.still import composed, heading
from cnnlab.widgets.labels_explorer.measured import KINDS, Curves
from cnnlab.widgets.labels_explorer.texts import TEXTS

_WIDTH, _HEIGHT, _LEFT, _RIGHT = 640, 260, 46, 110  # px
_VIOLET = "#6a3bc4"
_COLOURS = {
    "scratch": "#16181d",
    "frozen": "#1f66b0",
    "fine_tuned": "#c8570a",
    "random_frozen": "#5a5d66",
}
_SHAPES = {
    "scratch": '<circle cx="{x:.1f}" cy="{y:.1f}" r="5"/>',
    "frozen": '<path d="M{x:.1f} {y:.1f}m-5 -5h10v10h-10Z"/>',
    "fine_tuned": '<path d="M{x:.1f} {y:.1f}m0 -7l7 7l-7 7l-7 -7Z"/>',
    "random_frozen": '<path d="M{x:.1f} {y:.1f}m-5 4.5h10l-5 -9Z"/>',
}
_CAPTION = Text(
    en="{labels} labels, {line}: {accuracy}; scratch needs {needed}. Run the notebook to choose.",
    ko="레이블 {labels}개, {line}: {accuracy}. 처음부터 학습할 때: {needed}. 노트북을 실행하면 "
    "고를 수 있습니다.",
)
_NEAREST = 14  # px between two names

Scale = Callable[[float], float]


def still_picture(curves: Curves, chosen: Mapping[str, Any]) -> str:
    """Return SVG with every line, its intervals, and the arrow from the chosen one to scratch."""
    lines = curves.shown(chosen["target"], chosen["source"])
    kinds = [kind for kind in KINDS if kind in lines]
    kind = chosen["mode"] if chosen["mode"] in kinds else (kinds or ["scratch"])[-1]
    labels = chosen["labels"]
    if labels not in lines[kind].accuracies:
        labels = lines[kind].labels[0]
    needed = labels_needed(lines[kind], labels, lines["scratch"])
    names = {name: _named(name, chosen[name]) for name in ("target", "source")}
    panel = heading(f"{TEXTS['picture_title']}, {TEXTS['picture_which'].format(**names)}")
    panel += _picture(lines, kind, labels, needed)
    mean, half = lines[kind].interval(labels)
    caption = _CAPTION.format(
        line=TEXTS[kind],
        labels=labels,
        accuracy=f"{mean:.1f} % ± {half:.1f}",
        needed=shown_needed(needed.labels, lines["scratch"]),
    )
    return composed([(_WIDTH, _HEIGHT + 40, panel)], str(caption))


def shown_needed(labels: float, scratch: Curve) -> Text:
    """Return a reading as short as it stands in the picture."""
    if labels == inf:
        return TEXTS["more_than"].format(count=scratch.labels[-1])
    if labels == -inf:
        return TEXTS["at_most"].format(count=scratch.labels[0])
    return TEXTS["about"].format(count=rounded(labels))


def _named(kind: str, name: str) -> Text:
    return TEXTS.get(f"{kind}_{name}", verbatim(name))


def _picture(lines: Mapping[str, Curve], kind: str, labels: int, needed: Needed) -> str:
    to_x, to_y, ticks = _scales(lines)
    parts = [*ticks]
    for name, curve in reversed(list(lines.items())):
        parts.append(_line(name, curve, to_x, to_y))
    parts += _names(lines, to_y)
    ends = {inf: float(_WIDTH - _RIGHT), -inf: float(_LEFT)}
    end = ends.get(needed.labels) or to_x(needed.labels)
    y, start = to_y(lines[kind].mean(labels)), to_x(labels)
    head = -9 if end > start else 9
    parts.append(
        f'<path d="M{start:.1f} {y:.1f}H{end + head:.1f}" stroke="{_VIOLET}" stroke-width="2.6"/>'
        f'<path d="M{end:.1f} {y:.1f}l{head} -6v12Z" fill="{_VIOLET}"/>'
    )
    name = escape(str(TEXTS["row_labels"]))
    parts.append(f'<text x="{_WIDTH - _RIGHT}" y="{_HEIGHT + 38}" text-anchor="end">{name}</text>')
    return "".join(parts)


def _scales(lines: Mapping[str, Curve]) -> tuple[Scale, Scale, list[str]]:
    places = sorted({labels for curve in lines.values() for labels in curve.labels})
    each = [curve.interval(labels) for curve in lines.values() for labels in curve.labels]
    low, high = min(mean - half for mean, half in each), max(mean + half for mean, half in each)
    low, high = low - 2, min(100.0, high + 2)
    span = log(places[-1] / places[0]) or 1.0

    def to_x(labels: float) -> float:
        return _LEFT + 16 + (_WIDTH - _RIGHT - _LEFT - 32) * log(labels / places[0]) / span

    def to_y(value: float) -> float:
        return _HEIGHT * (high - value) / (high - low)

    step = next(step for step in (1, 2, 5, 10, 20, 50) if (high - low) / step <= 6)
    levels = range(int(low // step + 1) * step, int(high) + 1, step)
    ticks = [
        f'<path d="M{_LEFT} {to_y(one):.1f}H{_WIDTH - _RIGHT}" stroke="#d5d8de"/>'
        f'<text x="{_LEFT - 8}" y="{to_y(one) + 4:.1f}" text-anchor="end">{one}</text>'
        for one in levels
    ]
    ticks += [
        f'<text x="{to_x(one):.1f}" y="{_HEIGHT + 18}" text-anchor="middle">{one}</text>'
        for one in places
    ]
    return to_x, to_y, ticks


def _line(kind: str, curve: Curve, to_x: Scale, to_y: Scale) -> str:
    points = [(to_x(labels), *curve.interval(labels)) for labels in curve.labels]
    d = "L".join(f"{x:.1f} {to_y(mean):.1f}" for x, mean, _ in points)
    bars = "".join(f"M{x:.1f} {to_y(m - h):.1f}V{to_y(m + h):.1f}" for x, m, h in points)
    dashes = ' stroke-dasharray="5 4"' if kind == "random_frozen" else ""
    colour = _COLOURS[kind]
    marks = "".join(_SHAPES[kind].format(x=x, y=to_y(mean)) for x, mean, _ in points)
    return (
        f'<g fill="none" stroke="{colour}"><path d="M{d}" stroke-width="2"{dashes}/>'
        f'<path d="{bars}" stroke-width="1.5"/></g><g fill="{colour}">{marks}</g>'
    )


def _names(lines: Mapping[str, Curve], to_y: Scale) -> list[str]:
    """Return the names at the lines' ends, pushed apart where lines end close to each other."""
    ends = sorted((to_y(curve.mean(curve.labels[-1])), kind) for kind, curve in lines.items())
    parts, last = [], -float(_NEAREST)
    for y, kind in ends:
        last = max(y, last + _NEAREST)
        parts.append(
            f'<text x="{_WIDTH - _RIGHT + 4}" y="{last + 4:.1f}" font-weight="600" '
            f'fill="{_COLOURS[kind]}">{escape(str(TEXTS[kind]))}</text>'
        )
    return parts
