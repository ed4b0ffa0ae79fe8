"""Accuracy on two targets by the number of labels: from scratch, frozen, fine-tuned, control."""

from __future__ import annotations

from cnnlab.train import Transfer
from cnnlab.train.transfer import TARGETS, Mode

SEEDS = range(10)
LABELS = (10, 20, 50, 100, 200, 500)
_LEARNED = ("characters", "letters", "photographs")
CHOICES: tuple[tuple[str, Mode], ...] = (
    ("none", "scratch"),
    ("untrained", "frozen"),
    *((source, "frozen") for source in _LEARNED),
    *((source, "fine_tuned") for source in _LEARNED),
)
SETTINGS = [
    Transfer(target=target, source=source, mode=mode, labels=labels)
    for target in TARGETS
    for source, mode in CHOICES
    for labels in LABELS
]
