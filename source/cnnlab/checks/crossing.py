"""An Outcome as what `wire` sends, and back from a process that may lie."""

from __future__ import annotations

import dataclasses
from typing import Any, get_args

import numpy as np

from cnnlab.checks.models.data import ModelData
from cnnlab.checks.outcome import Outcome, Plain, Status, Trouble, Unreadable, shorten
from cnnlab.checks.wire import MalformedError

_LARGEST_LINE_NUMBER = 1_000_000


def to_message(outcome: Outcome) -> dict[str, Any]:
    """Return the outcome as `wire.send` takes it."""
    trouble, value = outcome.trouble, outcome.value
    model = value.to_plain() if isinstance(value, ModelData) else None
    return {
        "status": outcome.status,
        "value": None if model else value,
        "model": model,
        "changed": outcome.changed,
        "trouble": trouble and dataclasses.astuple(trouble),
    }


def from_message(message: object, parameters: int) -> Outcome:
    """Return the outcome that was sent for a call with so many `parameters`.

    Raises MalformedError for everything that `to_message` never makes.
    """
    if not isinstance(message, dict) or message.get("status") not in get_args(Status):
        raise MalformedError
    changed = message.get("changed")
    if not isinstance(changed, tuple) or not all(
        type(position) is int and 0 <= position < parameters for position in changed
    ):
        raise MalformedError
    if len(changed) > parameters:
        raise MalformedError
    status = message["status"]
    trouble = _trouble(message.get("trouble"))
    if (status == "raised") is not (trouble is not None) and status != "too slow":
        raise MalformedError
    value, model = _value(message.get("value")), message.get("model")
    if model is not None:
        if status != "returned" or value is not None:
            raise MalformedError
        value = ModelData.from_plain(model)
    return Outcome(status, value, trouble, changed)


def _value(value: object) -> Plain:
    if isinstance(value, tuple):
        return tuple(_value(item) for item in value)
    if isinstance(value, str):
        return shorten(value)
    if isinstance(value, np.ndarray):
        return value if value.ndim else _value(value.item())
    if value is None or isinstance(value, bool | int | float | Unreadable):
        return value
    raise MalformedError


def _trouble(parts: object) -> Trouble | None:
    if parts is None:
        return None
    if not isinstance(parts, tuple) or len(parts) != len(dataclasses.fields(Trouble)):
        raise MalformedError
    type_name, message, number, line, function = parts
    if not all(isinstance(word, str) for word in (type_name, message, line, function)):
        raise MalformedError
    if number is not None and not (type(number) is int and 0 <= number <= _LARGEST_LINE_NUMBER):
        raise MalformedError
    return Trouble(shorten(type_name), shorten(message), number, shorten(line), shorten(function))
