"""The landscape with its paths as one still SVG, for pages where no JavaScript of a widget runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import numpy as np

from cnnlab.text import Text
from cnnlab.widgets.common.still import Panel, composed, heading
from cnnlab.widgets.descent.landscapes import HIGH, LANDSCAPES, LOW, Numbers
from cnnlab.widgets.descent.running import descend
from cnnlab.widgets.descent.texts import OPTIMIZER_NAMES

_WIDTH, _HEIGHT = 400, 320
_CELLS = (50, 40)
_BANDS = 10
_DECADES = (-6, 4)
_LINES = {
    "sgd": ("S", "#16181d", ""),
    "momentum": ("M", "#0063a3", "9 4"),
    "nesterov": ("N", "#b24700", "2 4"),
    "rmsprop": ("R", "#00705e", "11 3 2 3"),
    "adam": ("A", "#9c2f86", "5 3"),
}
_GROUND = Text(en="Landscape, two weights", ko="손실 지형, 가중치 두 개")
_CURVE = Text(en="Loss in {steps} steps, log axis", ko="{steps}스텝의 손실, 로그 축")
_CAPTION = Text(
    en="{names}: learning rate {rate}. Run the notebook to change it.",
    ko="{names}: 학습률 {rate}. 노트북을 실행하면 값을 바꿀 수 있습니다.",
)


def still_picture(
    landscape: str, optimizers: Sequence[str], start: Sequence[float], settings: Mapping[str, Any]
) -> str:
    """Return SVG with the landscape, the paths on it, and their losses."""
    paths = {name: descend(landscape, name, start, **settings) for name in optimizers}
    losses = {name: LANDSCAPES[landscape].loss(path.T) for name, path in paths.items()}
    rate = f"{settings['learning_rate']:g}"
    names = ", ".join(f"{OPTIMIZER_NAMES[name]} ({_LINES[name][0]})" for name in optimizers)
    return composed(
        [
            _framed(_GROUND, _ground(landscape) + _drawn(paths, _on_ground)),
            _framed(
                _CURVE.format(steps=settings["steps"]),
                _drawn(
                    {name: _as_points(losses[name], settings["steps"]) for name in losses}, _as_is
                ),
            ),
        ],
        str(_CAPTION.format(names=names, rate=rate)),
    )


def _framed(title: object, content: str) -> Panel:
    box = f'width="{_WIDTH}" height="{_HEIGHT}"'
    inside = (
        f'{heading(title)}<svg {box} overflow="hidden">{content}</svg>'
        f'<rect {box} fill="none" stroke="#8a8f99"/>'
    )
    return _WIDTH, _HEIGHT, inside


def _ground(landscape: str) -> str:
    """Squares, darker where the loss is higher."""
    columns, rows = _CELLS
    x = LOW[0] + (HIGH[0] - LOW[0]) * (np.arange(columns) + 0.5) / columns
    y = HIGH[1] - (HIGH[1] - LOW[1]) * (np.arange(rows) + 0.5) / rows
    losses = LANDSCAPES[landscape].loss(np.array(np.meshgrid(x, y)))
    bands = np.floor(_BANDS * (losses / losses.max()) ** 0.4)
    width, height = _WIDTH / columns, _HEIGHT / rows
    return "".join(
        f'<rect x="{column * width:g}" y="{row * height:g}" width="{width:g}" '
        f'height="{height:g}" fill="#4a6a94" fill-opacity="{0.04 * band:.2f}"/>'
        for (row, column), band in np.ndenumerate(bands)
        if band
    )


def _on_ground(path: Numbers) -> Numbers:
    shares = (path - np.array(LOW)) / (np.array(HIGH) - np.array(LOW))
    return np.column_stack([shares[:, 0] * _WIDTH, (1 - shares[:, 1]) * _HEIGHT])


def _as_points(losses: Numbers, steps: int) -> Numbers:
    lowest, highest = _DECADES
    exponents = np.clip(np.log10(np.maximum(losses, 1e-300)), lowest, highest)
    across = 12 + np.arange(len(losses)) / steps * (_WIDTH - 24)
    return np.column_stack([across, (highest - exponents) / (highest - lowest) * _HEIGHT])


def _as_is(points: Numbers) -> Numbers:
    return points


def _drawn(paths: Mapping[str, Numbers], place: Any) -> str:
    return "".join(_line(name, place(path)) for name, path in paths.items())


def _line(name: str, points: Numbers) -> str:
    letter, colour, pattern = _LINES[name]
    points = np.clip(points, -9999, 9999)
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    x, y = np.clip(points[-1], 10, (_WIDTH - 10, _HEIGHT - 10))
    return (
        f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2" '
        f'stroke-dasharray="{pattern or "none"}"/>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="9" fill="{colour}" stroke="#fff"/>'
        f'<text x="{x:.1f}" y="{y + 4:.1f}" font-size="11" font-weight="700" fill="#fff" '
        f'text-anchor="middle">{escape(letter)}</text>'
    )
