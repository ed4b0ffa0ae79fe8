"""The explorer as one still SVG, for pages where no JavaScript of a widget runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from math import log10
from typing import Any

from cnnlab.text import Text
from cnnlab.widgets.common.still import composed, heading
from cnnlab.widgets.filter_explorer.measured import Cell, Grid, Place, pareto_front
from cnnlab.widgets.filter_explorer.texts import TEXTS

_WIDTH, _HEIGHT, _LEFT = 640, 250, 46  # px
_BLUE, _ORANGE, _VIOLET = "#1f66b0", "#c8570a", "#6a3bc4"
_CAPTION = Text(
    en="{place}: {accuracy}. Run the notebook to choose.",
    ko="{place}: {accuracy}. 노트북을 실행하면 직접 고를 수 있습니다.",
)
_UNMEASURED = Text(en="not measured", ko="측정하지 않음")
_ROUND = (1, 2, 5)  # of a decade

Scale = Callable[[float], float]


def still_picture(grid: Grid, chosen: Mapping[str, Any]) -> str:
    """Return SVG with accuracy by cost, the Pareto front and the chosen setting's interval."""
    place = Place(*(chosen[name] for name in Place._fields))
    everything = chosen["shown"] == "all"
    cells = list(grid.cells.values()) if everything else grid.slice(*place[2:])
    title = TEXTS["picture_all"] if everything else TEXTS["picture_slice"]
    which = title.format(count=len(cells), dropout=f"{place.dropout:g}", batch=place.batch_size)
    cell = grid.cells.get(place)
    parts = _picture(list(grid.cells.values()), cells, cell, chosen["cost"]) if cells else ""
    panel = heading(f"{TEXTS['picture_title']}, {which}") + parts
    return composed([(_WIDTH, _HEIGHT + 40, panel)], str(_caption(place, cell)))


def _caption(place: Place, cell: Cell | None) -> Text:
    values = {**place._asdict(), "dropout": f"{place.dropout:g}", "batch": place.batch_size}
    accuracy: object = _UNMEASURED
    if cell:
        mean, half = cell.summary()
        accuracy = f"{mean:.1f} %" + (f" ± {half:.1f}" if half else "")
    return _CAPTION.format(place=TEXTS["place"].format(**values), accuracy=accuracy)


def _picture(
    everything: Sequence[Cell], cells: Sequence[Cell], chosen: Cell | None, kind: str
) -> str:
    to_x, ticks = _along(everything, kind)
    means = [cell.mean for cell in cells]
    ends = [end for one in [chosen] if one for end in _ends(one)]
    low, high = min(means + ends) - 0.2, max(means + ends) + 0.2

    def to_y(value: float) -> float:
        return _HEIGHT * (high - value) / (high - low)

    front = pareto_front(cells, kind)
    parts = [*ticks, *_levels(low, high, to_y), _steps(front, kind, to_x, to_y)]
    parts += [_point(cell, cell in front, kind, to_x, to_y) for cell in cells]
    parts += [_interval(one, kind, to_x, to_y) for one in [chosen] if one]
    name = escape(str(TEXTS[f"axis_{kind}"]))
    parts.append(f'<text x="{_WIDTH}" y="{_HEIGHT + 38}" text-anchor="end">{name}</text>')
    return "".join(parts)


def _ends(cell: Cell) -> tuple[float, float]:
    mean, half = cell.summary()
    return mean - half, mean + half


def _along(cells: Sequence[Cell], kind: str) -> tuple[Scale, list[str]]:
    """Return the logarithmic axis as a scale and as SVG, a line for each of its numbers."""
    logs = [log10(cell.cost(kind)) for cell in cells]
    low, high = min(logs) - 0.08, max(logs) + 0.08

    def to_x(value: float) -> float:
        return _LEFT + (_WIDTH - _LEFT) * (log10(value) - low) / (high - low)

    decades = range(int(low) - 1, int(high) + 1)
    values = [digit * 10.0**decade for decade in decades for digit in _ROUND]
    return to_x, [
        f'<path d="M{to_x(one):.1f} 0V{_HEIGHT}" stroke="#d5d8de"/><text x="{to_x(one):.1f}" '
        f'y="{_HEIGHT + 18}" text-anchor="middle">{_short(one)}</text>'
        for one in values
        if low <= log10(one) <= high
    ]


def _short(value: float) -> str:
    for size, unit in ((1e6, "M"), (1e3, "k")):
        if value >= size:
            return f"{value / size:g}{unit}"
    return f"{value:g}"


def _levels(low: float, high: float, to_y: Scale) -> list[str]:
    values = [low + share * (high - low) for share in (0.1, 0.5, 0.9)]
    return [
        f'<path d="M{_LEFT} {to_y(one):.1f}H{_WIDTH}" stroke="#d5d8de"/>'
        f'<text x="{_LEFT - 8}" y="{to_y(one) + 4:.1f}" text-anchor="end">{one:.1f}</text>'
        for one in values
    ]


def _steps(front: Sequence[Cell], kind: str, to_x: Scale, to_y: Scale) -> str:
    steps = "".join(f"H{to_x(cell.cost(kind)):.1f}V{to_y(cell.mean):.1f}" for cell in front)
    start = f"M{to_x(front[0].cost(kind)):.1f} {_HEIGHT}"
    return f'<path d="{start}{steps}H{_WIDTH}" fill="none" stroke="{_ORANGE}" stroke-width="2"/>'


def _point(cell: Cell, on_front: bool, kind: str, to_x: Scale, to_y: Scale) -> str:
    x, y = to_x(cell.cost(kind)), to_y(cell.mean)
    if on_front:
        return f'<path d="M{x:.1f} {y - 7:.1f}l7 7l-7 7l-7 -7Z" fill="{_ORANGE}"/>'
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{_BLUE}"/>'


def _interval(cell: Cell, kind: str, to_x: Scale, to_y: Scale) -> str:
    x, (low, high) = to_x(cell.cost(kind)), (to_y(end) for end in _ends(cell))
    bar = f"M{x - 7:.1f} {high:.1f}h14M{x - 7:.1f} {low:.1f}h14M{x:.1f} {low:.1f}V{high:.1f}"
    ring = f'<circle cx="{x:.1f}" cy="{to_y(cell.mean):.1f}" r="11"/>'
    return f'<g fill="none" stroke="{_VIOLET}" stroke-width="2.5"><path d="{bar}"/>{ring}</g>'
