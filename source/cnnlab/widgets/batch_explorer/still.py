"""The explorer as one still SVG, for pages where no JavaScript of a widget runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from math import log2
from typing import Any

import numpy as np

from cnnlab.text import Text
from cnnlab.train.intervals import mean_interval
from cnnlab.widgets.batch_explorer.measured import Cell, Grid
from cnnlab.widgets.batch_explorer.texts import TEXTS
from cnnlab.widgets.common.still import composed, heading

_WIDTH, _HEIGHT, _LEFT = 620, 210, 90  # px
_BLUE = "#1f66b0"
_CAPTION = Text(
    en="Means over seeds with 95 % intervals. Run the notebook to choose.",
    ko="시드 평균과 95 % 신뢰 구간. 노트북을 실행하면 직접 고를 수 있습니다.",
)
_TITLE = Text(en="{quantity}, learning rate {rate}", ko="{quantity}, 학습률 {rate}")


def still_picture(grid: Grid, chosen: Mapping[str, Any]) -> str:
    """Return SVG with the chosen value by batch size, epochs and updates below each point."""
    rate, quantity = chosen["learning_rate"], str(chosen["quantity"])
    cells = [cell for (_, its_rate), cell in sorted(grid.cells.items()) if its_rate == rate]
    points = [(cell, *_mean_at(cell, quantity, _epoch(cell, chosen))) for cell in cells]
    low, high = _range([value for _, mean, half in points for value in (mean - half, mean + half)])
    parts = [_axis(low, high)]
    for x, (cell, mean, half) in zip(_places(cells), points, strict=True):
        parts.append(_numbers(x, cell, _epoch(cell, chosen)))
        if np.isfinite(mean):
            ys = [
                _HEIGHT * (high - value) / (high - low)
                for value in (mean, mean - half, mean + half)
            ]
            parts.append(_point(x, *ys))
    for row, name in enumerate(("batch_size", "epochs", "updates")):
        parts.append(f'<text y="{_HEIGHT + 20 + 18 * row}">{escape(str(TEXTS[name]))}</text>')
    title = _TITLE.format(quantity=TEXTS[quantity], rate=rate)
    return composed([(_WIDTH, _HEIGHT + 60, heading(title) + "".join(parts))], str(_CAPTION))


def _epoch(cell: Cell, chosen: Mapping[str, Any]) -> int:
    if chosen["equal"] == "epochs":
        return int(chosen["epochs"])
    return -(-int(chosen["updates"]) // cell.setting.steps_per_epoch)


def _mean_at(cell: Cell, quantity: str, epoch: int) -> tuple[float, float]:
    """Return the mean and the half width of its interval; no number where a value is missing."""
    values = [_value(run, quantity, epoch) for run in cell.runs.values()]
    return mean_interval(values) if len(values) > 1 else (values[0], 0.0)


def _value(run: Mapping[str, Sequence[float | None]], quantity: str, epoch: int) -> float:
    if quantity == "gap":
        training, validation = (
            _value(run, f"{part}_accuracy", epoch) for part in ("training", "validation")
        )
        return training - validation
    value = run[quantity][epoch - 1]
    return np.nan if value is None else value


def _range(values: Sequence[float]) -> tuple[float, float]:
    known = [value for value in values if np.isfinite(value)] or [0.0, 1.0]
    air = 0.08 * (max(known) - min(known)) or 1.0
    return min(known) - air, max(known) + air


def _places(cells: Sequence[Cell]) -> list[float]:
    logs = [log2(cell.setting.batch_size) for cell in cells]
    span = logs[-1] - logs[0] or 1.0
    return [_LEFT + 30 + (_WIDTH - _LEFT - 60) * (one - logs[0]) / span for one in logs]


def _axis(low: float, high: float) -> str:
    parts = []
    for share in (0.1, 0.5, 0.9):
        y = _HEIGHT * (1 - share)
        number = f"{low + share * (high - low):.3g}".replace("-", "−")
        parts.append(
            f'<line x1="{_LEFT}" x2="{_WIDTH}" y1="{y:.0f}" y2="{y:.0f}" stroke="#d5d8de"/>'
            f'<text x="{_LEFT - 8}" y="{y + 4:.0f}" text-anchor="end">{number}</text>'
        )
    return "".join(parts)


def _point(x: float, mean: float, low: float, high: float) -> str:
    bar = f"M{x - 6:.1f} {high:.1f}h12M{x - 6:.1f} {low:.1f}h12M{x:.1f} {low:.1f}V{high:.1f}"
    return (
        f'<path d="{bar}" stroke="{_BLUE}" stroke-width="2"/>'
        f'<circle cx="{x:.1f}" cy="{mean:.1f}" r="5" fill="{_BLUE}"/>'
    )


def _numbers(x: float, cell: Cell, epoch: int) -> str:
    numbers = (cell.setting.batch_size, epoch, epoch * cell.setting.steps_per_epoch)
    return "".join(
        f'<text x="{x:.1f}" y="{_HEIGHT + 20 + 18 * row}" text-anchor="middle">{number}</text>'
        for row, number in enumerate(numbers)
    )
