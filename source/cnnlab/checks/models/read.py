"""Reads a learner's Keras model into plain data, in the learner's own process."""

from __future__ import annotations

from typing import Any

from cnnlab.checks.models.compiled import read_compiled
from cnnlab.checks.models.data import ModelData
from cnnlab.checks.models.graph import Graph
from cnnlab.checks.outcome import Reason, Unreadable, shorten
from cnnlab.checks.wire import TooLargeError

NOT_BUILT = "not built"
OWN_CLASS = "a class of its own"


def is_model(value: object) -> bool:
    """Tell whether a value is a Keras model; Keras is not imported for it."""
    try:
        return any(kind.__module__.startswith("keras.src.models.") for kind in type(value).__mro__)
    except Exception:  # a class of the learner's may fail in anything
        return False


def read_model(model: object) -> ModelData | Unreadable:
    """Return a Sequential or functional model as plain data, or why it can't be read.

    Whatever comes back is what the learner's process says: only `faults` and `recompute` judge it.
    """
    try:
        return _read(model)
    except TooLargeError:
        return _unreadable(model, "too large", "")
    except Exception:  # a learner's object may fail in any of its methods
        return _unreadable(model, "broken", "")


def _read(model: Any) -> ModelData | Unreadable:
    if not is_model(model):
        return _unreadable(model, "other", repr(model))
    if not type(model).__module__.startswith("keras."):
        return _unreadable(model, "other", OWN_CLASS)
    if not model.built or not model.inputs:
        return _unreadable(model, "other", NOT_BUILT)
    graph = Graph()
    outputs = graph.add_model(model)
    tree = {
        "layers": tuple(graph.layers),
        "calls": tuple(graph.calls),
        "outputs": tuple(outputs),
        "compiled": read_compiled(model),
    }
    return ModelData.from_plain(tree)


def _unreadable(model: object, reason: Reason, shown: str) -> Unreadable:
    return Unreadable(shorten(str(type(model).__name__)), reason, shorten(shown))
