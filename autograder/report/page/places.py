"""Where on a line a figure lies, in percent of its length: the pictures are boxes of that width."""

from __future__ import annotations

LOWEST = -0.5  # where the line of a correlation begins; it ends at 1


def width(share: float) -> str:
    """Return the width of a bar for a share of 0 to 1."""
    return f"{100 * min(max(share, 0.0), 1.0):.2f}%"


def place(value: float) -> str:
    """Return where a correlation lies on its line; what is below the line lies at its beginning."""
    return width((value - LOWEST) / (1 - LOWEST))
