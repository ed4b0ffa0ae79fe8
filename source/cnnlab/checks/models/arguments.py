"""Checks each layer by itself: an allowed class, and arguments of the right kind and range."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cnnlab.checks.models import sentences
from cnnlab.checks.models.catalogue import LAYERS, needed, rule_for
from cnnlab.checks.models.data import KERAS, LayerData
from cnnlab.checks.models.rules import WrongValueError, training_part
from cnnlab.text import Text


@dataclass(frozen=True)
class CheckedLayer:
    """An allowed layer; `arguments` decide what it computes, `training` how it is trained."""

    class_name: str
    name: str
    arguments: dict[str, Any]
    training: dict[str, Any]
    trainable: bool


def layer_faults(layer: LayerData) -> Iterator[Text]:
    """Yield what is not allowed in a layer, in three parts each."""
    shown = {"name": layer.name, "class_name": layer.class_name}
    if layer.module != KERAS or layer.class_name not in LAYERS:
        yield sentences.CLASS.format(**shown, module=layer.module, allowed=", ".join(LAYERS))
        return
    for argument in needed(layer.class_name):
        if argument not in layer.config:
            yield sentences.MISSING.format(**shown, argument=argument)
    for argument, value in layer.config.items():
        rule = rule_for(layer.class_name, argument)
        received = shown | {"argument": argument, "value": sentences.short(value)}
        if rule is None and value is not None:
            yield sentences.UNKNOWN.format(**received)
        elif rule is not None:
            try:
                rule(value)
            except WrongValueError as problem:
                yield sentences.VALUE.format(**received, expected=problem.expected)


def checked_layer(layer: LayerData) -> CheckedLayer:
    """Return a layer without faults with its arguments in one spelling."""
    arguments, training = {}, {}
    for argument, value in layer.config.items():
        rule = rule_for(layer.class_name, argument)
        if rule is training_part:
            training[argument] = training_part(value)
        elif rule is not None and argument in LAYERS[layer.class_name]:
            arguments[argument] = rule(value)
    trainable = layer.config.get("trainable", True)
    return CheckedLayer(layer.class_name, layer.name, arguments, training, trainable)
