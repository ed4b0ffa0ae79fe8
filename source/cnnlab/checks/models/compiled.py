"""How a model was compiled: optimizer, learning rate, loss and metrics as plain data."""

from __future__ import annotations

from typing import Any

from cnnlab.checks.models.data import MOST_ITEMS
from cnnlab.checks.outcome import shorten


def read_compiled(model: Any) -> dict[str, Any] | None:
    """Return the fields of `Compiled`, or None for a model that was not compiled."""
    import keras

    if not model.compiled:
        return None
    config = model.get_compile_config() or {}
    loss = keras.losses.get(model.loss) if isinstance(model.loss, str) else model.loss
    metrics = config.get("metrics") or ()
    return {
        "optimizer": shorten(type(model.optimizer).__name__),
        "learning_rate": float(model.optimizer.learning_rate),
        "loss": "" if loss is None else _name(loss),
        "from_logits": bool(_from_logits(loss)),
        "metrics": tuple(_metric(metric) for metric in list(metrics)[:MOST_ITEMS]),
    }


def _name(loss: Any) -> str:
    """Return a loss object's name, or a loss function's: Keras spells both alike."""
    return shorten(str(getattr(loss, "name", None) or getattr(loss, "__name__", "")))


def _from_logits(loss: Any) -> bool:
    return hasattr(loss, "get_config") and loss.get_config().get("from_logits") is True


def _metric(metric: Any) -> str:
    if isinstance(metric, dict):
        metric = metric.get("config", {}).get("name", "")
    return shorten(str(metric))
