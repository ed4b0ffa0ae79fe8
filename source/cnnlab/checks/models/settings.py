"""What a Keras object says about itself, cut down to short plain data, in the learner's process."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.checks.models.data import DEEPEST, KERAS, LARGEST_BITS, MOST_ITEMS
from cnnlab.checks.outcome import shorten


def serialized(layer: Any) -> dict[str, Any]:
    """Return Keras' description of a layer, or of another operation in a functional model."""
    import keras

    try:
        return dict(keras.saving.serialize_keras_object(layer))
    except Exception:  # a layer of the learner's may not be able to describe itself
        return {"module": None, "class_name": type(layer).__name__, "config": {}}


def layer_settings(record: dict[str, Any]) -> dict[str, Any]:
    """Return class, module, name and configuration from Keras' description of a layer.

    A registered class has its registered name for a module: it may be called as one of Keras'.
    """
    config = plain_settings(record.get("config"))
    module = record.get("module")
    if module == KERAS:
        module = record.get("registered_name") or KERAS
    return {
        "class_name": shorten(str(record["class_name"])),
        "module": shorten(str(module)),
        "name": shorten(str(config.get("name", ""))),
        "config": config,
    }


def plain_settings(values: Any) -> dict[str, Any]:
    """Return a dictionary with text keys as plain data, {} for anything else."""
    return plain_value(values) if isinstance(values, dict) and len(values) <= MOST_ITEMS else {}


def plain_value(value: Any, depth: int = 0) -> Any:
    """Return numbers, texts, sequences and dictionaries as they are, the rest as a short text."""
    if value is None or isinstance(value, bool | np.bool_):
        return None if value is None else bool(value)
    if isinstance(value, int | np.integer):
        number = int(value)
        return number if number.bit_length() <= LARGEST_BITS else "<a huge integer>"
    if isinstance(value, float | np.floating):
        return float(value)
    if isinstance(value, str):
        return shorten(str(value))
    if depth < DEEPEST and isinstance(value, list | tuple) and len(value) <= MOST_ITEMS:
        return tuple(plain_value(item, depth + 1) for item in value)
    if depth < DEEPEST and isinstance(value, dict) and len(value) <= MOST_ITEMS:
        return {shorten(str(key)): plain_value(item, depth + 1) for key, item in value.items()}
    return shorten(f"<{type(value).__name__}>")
