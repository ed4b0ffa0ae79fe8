"""Six splits of the same 20,000 parameters between the first and the second convolution."""

from __future__ import annotations

from cnnlab.train import Setting

SEEDS = range(8)
# Within 4 % of 20,000 parameters, at ratios 1/4, 1/2, 1, 3/2, 2 and 4.
WIDTHS = ((68, 17), (44, 22), (27, 27), (20, 30), (16, 32), (9, 36))
SETTINGS = [Setting(width=width, images=2000, epochs=8) for width in WIDTHS]
