"""Trainings on a target task as rows of a CSV file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from cnnlab.train.table import Cell, circumstances
from cnnlab.train.transfer import Transfer
from cnnlab.train.transfer_run import TransferRun

_SETTING = tuple(field.name for field in fields(Transfer))
FIELDS = (
    *_SETTING, "seed", "accuracy", "training_accuracy", "loss", "python", "keras", "backend",
    "device", "seconds",
)  # fmt: skip


def row_of(run: TransferRun) -> dict[str, Cell]:
    """Return a run as a row; accuracies in per cent, the loss of the validation images in nats."""
    return {
        **asdict(run.transfer),
        "seed": run.seed,
        "accuracy": round(100 * run.accuracy, 2),
        "training_accuracy": round(100 * run.training.accuracy, 2),
        "loss": round(run.validation.loss, 4),
        **circumstances(),
        "seconds": round(run.seconds, 3),
    }


def identity(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what makes a run this one: its setting and its seed, as the file has them."""
    return tuple(str(row[name]) for name in (*_SETTING, "seed"))


def wanted(transfer: Transfer, seed: int) -> tuple[str, ...]:
    """Return the identity that the row of a run will have."""
    return identity({**asdict(transfer), "seed": seed})
