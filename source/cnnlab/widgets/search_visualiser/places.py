"""Where each hyperparameter stands in the picture, so that every configuration has a cell."""

from __future__ import annotations

from typing import TypedDict

from cnnlab.train.search.table import SearchTable


class Places(TypedDict):
    """Axes by number: one from left to right, one for blocks beside each other, the others down."""

    across: int
    blocks: int | None
    down: list[int]


def arranged(table: SearchTable) -> Places:
    """Return the arrangement of a table: its longest axis across, its first words as blocks."""
    lengths = [len(values) for values in table.axes.values()]
    words = [isinstance(values[0], str) for values in table.axes.values()]
    across = max(range(len(lengths)), key=lambda axis: (not words[axis], lengths[axis]))
    others = [axis for axis in range(len(lengths)) if axis != across]
    blocks = next((axis for axis in others if words[axis]), None)
    return {"across": across, "blocks": blocks, "down": [one for one in others if one != blocks]}


def cell(table: SearchTable, configuration: int) -> tuple[int, int, int]:
    """Return a configuration's block, row and column."""
    places, levels = arranged(table), table.levels[configuration].tolist()
    lengths = [len(values) for values in table.axes.values()]
    row = 0
    for axis in places["down"]:
        row = row * lengths[axis] + levels[axis]
    block = 0 if places["blocks"] is None else levels[places["blocks"]]
    return block, row, levels[places["across"]]
