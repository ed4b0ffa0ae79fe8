"""What can be chosen in the explorer: the values that a file of measurements allows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cnnlab.text import Text
from cnnlab.widgets.batch_explorer.measured import Grid
from cnnlab.widgets.common.refusal import Refused

CHOSEN = ("batch_size", "learning_rate", "reference", "equal", "epochs", "updates", "quantity")
EQUAL = ("epochs", "updates")
QUANTITIES = ("validation_accuracy", "validation_loss", "training_accuracy", "gap")
USUAL_REFERENCE, USUAL_RATE, USUAL_EPOCHS = 16, 0.001, 5

_ONE_OF = Text(en="one of {listed}", ko="{listed} 가운데 하나")
_STEPS = Text(
    en="a whole number from {low} to {high} in steps of {low}",
    ko="{low}부터 {high}까지 {low} 간격의 정수",
)


def first_settings(grid: Grid) -> dict[str, Any]:
    """Return where an explorer starts: the largest batch after few epochs, against a small one."""
    return {
        "batch_size": grid.batch_sizes[-1],
        "learning_rate": _nearest(grid.learning_rates, USUAL_RATE),
        "reference": int(_nearest(grid.batch_sizes, USUAL_REFERENCE)),
        "equal": "epochs",
        "epochs": min(USUAL_EPOCHS, grid.most_epochs),
        "updates": grid.most_updates,
        "quantity": "validation_accuracy",
    }


def checked(grid: Grid, name: str, value: Any) -> Any:
    """Return a value that the controls can show; raise `Refused` for any other."""
    if name in ("epochs", "updates"):
        return _on_a_stop(grid, name, value)
    offered: dict[str, Sequence[Any]] = {
        "batch_size": grid.batch_sizes,
        "reference": grid.batch_sizes,
        "learning_rate": grid.learning_rates,
        "equal": EQUAL,
        "quantity": QUANTITIES,
    }
    for known in offered[name]:
        if value == known:
            return known
    listed = ", ".join(map(repr, offered[name]))
    raise Refused.of(
        f"{name}={value!r}", _ONE_OF.format(listed=listed), f"{name}={offered[name][0]!r}"
    )


def _on_a_stop(grid: Grid, name: str, value: int) -> int:
    most, step = {
        "epochs": (grid.most_epochs, 1),
        "updates": (grid.most_updates, grid.update_step),
    }[name]
    if step <= value <= most and value % step == 0:
        return value
    expected = _STEPS.format(low=step, high=most)
    raise Refused.of(f"{name}={value!r}", expected, f"{name}={most}")


def _nearest(values: Sequence[float], wanted: float) -> float:
    return min(values, key=lambda value: abs(value - wanted))
