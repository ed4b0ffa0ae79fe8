"""Arrays whose numbers can be read: tables, so that a screen reader can walk them too."""

from __future__ import annotations

from html import escape

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnnlab.figures.palette import surface
from cnnlab.text import Text

_NARROW = 0.3  # per cent or points: half of an interval that one decimal tells too little of
Mask = NDArray[np.bool_]


def number_table(
    values: ArrayLike,
    caption: Text | str,
    *,
    marked: Mask | None = None,
    padding: Mask | None = None,
    shaded: bool = True,
) -> str:
    """Return the HTML of a small array (rows, columns) as a table with shaded cells.

    marked: cells that get a frame. padding: cells that were added around the image.
    """
    array = np.asarray(values, dtype=float)
    largest = float(np.abs(array).max(initial=0.0)) if shaded else 0.0
    rows = []
    for row in range(array.shape[0]):
        cells = []
        for column in range(array.shape[1]):
            classes = _classes(row, column, marked=marked, padding=padding)
            colour = "" if "padding" in classes else surface(array[row, column], largest)
            style = f' style="background: {colour}"' if colour else ""
            cells.append(f"<td{classes}{style}>{number(array[row, column])}</td>")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    words = f"<caption>{escape(str(caption))}</caption>"
    table = f'<table class="numbers">{words}<tbody>{"".join(rows)}</tbody></table>'
    return f"<div>{table}</div>"


def number(value: float) -> str:
    """Return a number as a person writes it: three or four digits, a real minus."""
    positive_zero = float(value) + 0.0
    # Four from 100 on: -209.5 and -210 are different answers.
    digits = 4 if abs(value) >= 100 else 3
    text = f"{positive_zero:.{digits}g}" if abs(value) < 1000 else f"{positive_zero:,.0f}"
    return text.replace("-", "−")


def decimals_for(half_widths: ArrayLike) -> int:
    """Return how many decimals the means of a figure need: two if most intervals are narrow."""
    return 2 if float(np.median(np.asarray(half_widths, float))) < _NARROW else 1


def plus_minus(mean: float, half_width: float, decimals: int) -> str:
    """Return a mean and half its interval as one reads them: "95.1 ± 0.6"."""
    positive_zero = round(float(mean), decimals) + 0.0
    return f"{positive_zero:.{decimals}f} ± {half_width:.{decimals}f}".replace("-", "−")


def _classes(row: int, column: int, **masks: Mask | None) -> str:
    names = [name for name, mask in masks.items() if mask is not None and mask[row, column]]
    return f' class="{" ".join(names)}"' if names else ""
