"""Runs as rows of a CSV file: enough in each to draw and to compare without training."""

from __future__ import annotations

import csv
import platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from cnnlab.train.run import Run
from cnnlab.train.setting import Setting

Cell = str | int | float | bool
Row = Mapping[str, Cell]

_SETTING = tuple(field.name for field in fields(Setting))
_DEFAULT = asdict(Setting())
_KEPT_STEPS = 40  # of all updates' losses: means of as many stretches
FIELDS = (
    *_SETTING, "seed", "updates", "training_loss", "training_accuracy", "validation_loss",
    "validation_accuracy", "losses", "accuracy", "diverged", "python", "keras", "backend", "device",
    "seconds",
)  # fmt: skip


def row_of(run: Run) -> dict[str, Cell]:
    """Return a run as a row; several values stand in one cell with blanks between them.

    Accuracies are in per cent after each epoch, `accuracy` is the validation's last one; losses
    are means of up to 40 stretches of updates.
    """
    return {
        **texts(run.setting),
        "seed": run.seed,
        "updates": run.setting.updates,
        "training_loss": _joined(score.loss for score in run.training),
        "training_accuracy": _joined(100 * score.accuracy for score in run.training),
        "validation_loss": _joined(score.loss for score in run.validation),
        "validation_accuracy": _joined(100 * score.accuracy for score in run.validation),
        "losses": _joined(_stretches(run)),
        "accuracy": round(100 * run.accuracy, 2),
        "diverged": run.diverged,
        **circumstances(),
        "seconds": round(run.seconds, 3),
    }


def identity(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what makes a run this one: its setting and its seed, as the file has them."""
    return tuple(str(row[name]) for name in (*_SETTING, "seed"))


def wanted(setting: Setting, seed: int) -> tuple[str, ...]:
    """Return the identity that the row of a run will have."""
    return identity({**texts(setting), "seed": seed})


def setting_of(row: Mapping[str, str]) -> Setting:
    """Return the setting that a row, as `read` gives it, was trained with."""
    first, second = row["width"].split("x")
    texts = {name: row[name] for name in _SETTING if name != "width"}
    values = {name: type(_DEFAULT[name])(texts[name]) for name in texts}
    return Setting(width=(int(first), int(second)), **values)


def numbers(cell: str) -> list[float]:
    """Return the values that stand in one cell with blanks between them."""
    return [float(value) for value in cell.split()]


def read(path: Path) -> list[dict[str, str]]:
    """Return the whole rows of a file, none if there is no file; a torn last line is left out."""
    if not path.exists():
        return []
    whole = path.read_text("utf-8").rpartition("\n")[0]
    return list(csv.DictReader(whole.splitlines()))


def write(path: Path, rows: Iterable[Row], fields: Sequence[str] = FIELDS) -> None:
    """Write rows with these columns in place of the file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as stream:
        table = csv.DictWriter(stream, fields, lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


def append(path: Path, row: Row, fields: Sequence[str] = FIELDS) -> None:
    """Add a row behind the last; `write` comes first."""
    with path.open("a", newline="", encoding="utf-8") as stream:
        csv.DictWriter(stream, fields, lineterminator="\n").writerow(row)


def texts(setting: Setting) -> dict[str, Cell]:
    """Return a setting as cells."""
    return {**asdict(setting), "width": "x".join(map(str, setting.width))}


def _stretches(run: Run) -> list[float]:
    import numpy as np

    stretches = np.array_split(run.losses, min(_KEPT_STEPS, len(run.losses)))
    return [float(stretch.mean()) for stretch in stretches]


def _joined(values: Iterable[float]) -> str:
    return " ".join(f"{value:.4g}" for value in values)


def circumstances() -> dict[str, Cell]:
    """Return the versions and the device of this process."""
    import keras

    kinds = {str(name).split(":")[0] for name in keras.distribution.list_devices()}
    return {
        "python": platform.python_version(),
        "keras": keras.__version__,
        "backend": keras.backend.backend(),
        "device": f"{platform.system()} {platform.machine()} {'+'.join(sorted(kinds))}",
    }
