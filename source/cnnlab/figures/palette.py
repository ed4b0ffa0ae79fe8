"""The colours of every figure, chosen for both themes and for colour-blind eyes."""

from __future__ import annotations

# One colour per quantity in all figures: blue is positive or the window, orange is negative or
# padding. Blue against orange stays apart in every common colour vision deficiency.
BLUE = (43, 124, 200)
ORANGE = (214, 110, 24)

# Words inside a figure inherit the page's own colour; only these two depend on the theme,
# because a text needs more contrast than a surface.
BLUE_TEXT = {"light": "#1f66b0", "dark": "#79b8f3"}
ORANGE_TEXT = {"light": "#a84a06", "dark": "#f5a45d"}
LINE = {"light": "#767676", "dark": "#9a9a9a"}


def surface(value: float, largest: float) -> str:
    """Return the CSS colour of a signed value: see-through at 0, full at `largest`."""
    red, green, blue = BLUE if value >= 0 else ORANGE
    share = min(abs(value) / largest, 1.0) if largest > 0 else 0.0
    # Numbers stand on these surfaces in the page's text colour, so they never get fully opaque.
    return f"rgba({red}, {green}, {blue}, {0.45 * share:.2f})"


# The lines of a chart, in this order. Also in each common colour vision deficiency no two of them
# look alike; a line has its own pattern, marker and letter besides.
SERIES = {
    "light": ("#1f66b0", "#d66e18", "#01a562", "#956d8f", "#242929", "#b30a23"),
    "dark": ("#79b8f3", "#f5a45d", "#24846a", "#ae55a2", "#f0f0f0", "#c04929"),
}
