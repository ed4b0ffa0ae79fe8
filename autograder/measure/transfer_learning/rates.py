"""Which learning rate each way of training is given: the best of four on seeds of their own."""

from __future__ import annotations

from cnnlab.train import Transfer
from cnnlab.train.transfer import Mode

SEEDS = range(20, 23)  # no other table has them
RATES: dict[Mode, tuple[float, ...]] = {
    "scratch": (0.002, 0.006, 0.02),
    "frozen": (0.0003, 0.001, 0.003, 0.01),
    "fine_tuned": (0.0001, 0.0003, 0.001, 0.003),
}
SETTINGS = [
    Transfer(
        source="none" if mode == "scratch" else "letters",
        mode=mode,
        labels=labels,
        learning_rate=rate,
    )
    for mode, rates in RATES.items()
    for labels in (20, 100, 500)
    for rate in rates
]
