"""What can be chosen in the explorer: the values that a file of measurements allows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from cnnlab.text import Text
from cnnlab.widgets.common.refusal import Refused
from cnnlab.widgets.filter_explorer.measured import Grid, Place

CHOSEN = (*Place._fields, "cost", "shown", "budget")
COSTS = ("parameters", "macs", "seconds")
SHOWN = ("slice", "all")
USUAL = Place(dim_1=32, dim_2=64, dropout=0.0, batch_size=64)  # of the course's small networks

_ONE_OF = Text(en="one of {listed}", ko="{listed} 가운데 하나")
_A_LIMIT = Text(en="a number above 0, or None for no limit", ko="0보다 큰 수, 상한이 없으면 None")


def first_settings(grid: Grid) -> dict[str, Any]:
    """Return where an explorer starts: the usual network, the costs in parameters, no limit."""
    place = {name: _nearest(grid.values(name), getattr(USUAL, name)) for name in Place._fields}
    return {**place, "cost": "parameters", "shown": "slice", "budget": None}


def checked(grid: Grid, name: str, value: Any) -> Any:
    """Return a value that the controls can show; raise `Refused` for any other."""
    if name == "budget":
        if value is None or (value > 0 and math.isfinite(value)):
            return value
        raise Refused.of(f"budget={value!r}", _A_LIMIT, "budget=20_000")
    offered: Sequence[Any] = {"cost": COSTS, "shown": SHOWN}.get(name) or grid.values(name)
    for known in offered:
        if value == known:
            return known
    listed = ", ".join(map(repr, offered))
    raise Refused.of(f"{name}={value!r}", _ONE_OF.format(listed=listed), f"{name}={offered[0]!r}")


def _nearest(values: Sequence[float], wanted: float) -> float:
    return min(values, key=lambda value: abs(value - wanted))
