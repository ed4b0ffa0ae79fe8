"""What matplotlib draws of a chart: axes, numbers and marks in placeholder colours."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from cnnlab.figures.numbers import number
from cnnlab.figures.palette import SERIES
from cnnlab.figures.plain_svg import plain_shapes
from cnnlab.quiet import quiet

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Size = tuple[int, int]
Draw = Callable[["Axes"], None]

INK, RULE = "#010101", "#010102"
COLOURS = tuple(f"#0200{place:02x}" for place, _ in enumerate(SERIES["light"], start=1))
_ON_PAGE = {
    INK: "currentColor",
    RULE: "var(--line)",
    **{colour: f"var(--series-{place})" for place, colour in enumerate(COLOURS, start=1)},
}
# Room for numbers at the left and below, and for letters at the right, in pixels.
LEFT, RIGHT, ABOVE, BELOW = 46, 22, 10, 24
_DOTS_PER_INCH = 72  # matplotlib's SVG counts points: one of them is one pixel here
_SETTINGS: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "cnnlab",
    "axes.edgecolor": RULE,
    "axes.spines.left": False,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.axisbelow": True,
    "grid.color": RULE,
    "grid.alpha": 0.3,
    "grid.linewidth": 0.8,
    "xtick.color": RULE,
    "xtick.labelcolor": INK,
    "ytick.color": RULE,
    "ytick.labelcolor": INK,
    "ytick.major.size": 0,
    "ytick.minor.size": 0,
    "font.size": 12,
}


def shapes(draw: Draw, size: Size, *, bare: bool = False) -> str:
    """Return what `draw` puts on axes of `size` pixels, as shapes for inside an <svg>.

    bare: without axes and margins, as the key of a legend.
    """
    with quiet():  # the first chart of all on a machine logs that it lists the fonts
        import matplotlib
        from matplotlib.backends.backend_svg import FigureCanvasSVG
        from matplotlib.figure import Figure

        with matplotlib.rc_context():
            matplotlib.rcdefaults()  # whatever style the notebook uses
            matplotlib.rcParams.update(_SETTINGS)
            figure = Figure(figsize=(size[0] / _DOTS_PER_INCH, size[1] / _DOTS_PER_INCH))
            FigureCanvasSVG(figure)
            axes = figure.add_axes((0, 0, 1, 1) if bare else _box(size))
            if bare:
                axes.set_axis_off()
            else:
                axes.grid(axis="y")
                axes.margins(x=0.02)
            draw(axes)
            drawn = io.StringIO()
            figure.savefig(drawn, format="svg", transparent=True, metadata={"Date": None})
    return plain_shapes(drawn.getvalue(), _ON_PAGE)


def linear(axes: Axes, name: str, most: int = 6) -> None:
    """Give the axis "x" or "y" at most about so many round numbers."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis = axes.xaxis if name == "x" else axes.yaxis
    axis.set_major_locator(MaxNLocator(most, steps=[1, 2, 2.5, 5, 10], integer=name == "x"))
    axis.set_major_formatter(FuncFormatter(_written))


def logarithmic(axes: Axes, name: str) -> None:
    """Make the axis "x" or "y" logarithmic, with numbers at 1, 10, 100; more if it is short."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    axes.set(**{f"{name}scale": "log"})
    axis = axes.xaxis if name == "x" else axes.yaxis
    low, high = axes.get_xlim() if name == "x" else axes.get_ylim()
    steps = (1.0,) if high >= 90 * low else (1.0, 3.0) if high >= 18 * low else (1.0, 2.0, 5.0)
    axis.set_major_locator(LogLocator(subs=steps))
    axis.set_major_formatter(FuncFormatter(_written))
    axis.set_minor_formatter(NullFormatter())


def _written(value: float, _: object) -> str:
    return number(value)


def _box(size: Size) -> tuple[float, float, float, float]:
    width, height = size
    return (
        LEFT / width,
        BELOW / height,
        (width - LEFT - RIGHT) / width,
        (height - ABOVE - BELOW) / height,
    )
