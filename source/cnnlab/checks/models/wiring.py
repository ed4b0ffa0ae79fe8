"""Follows a model's calls from its input to its output and finds what doesn't fit."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cnnlab.checks.models import sentences
from cnnlab.checks.models.arguments import CheckedLayer
from cnnlab.checks.models.data import CallData, LayerData, ModelData
from cnnlab.checks.models.effect import Effect, MisfitError, Shape
from cnnlab.checks.models.shapes import effect_of
from cnnlab.text import Text

MOST_VALUES = 1 << 24  # of all maps of one image together
MOST_PRODUCTS = 1 << 32  # for one image
_INPUT = "InputLayer"


class FaultError(ValueError):
    """Something in a model that is not allowed; `text` says what in three parts."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


@dataclass(frozen=True)
class CheckedCall:
    """One use of a layer, with the shape of its output."""

    layer: int
    inputs: tuple[int, ...]
    effect: Effect


def follow(data: ModelData, layers: Sequence[CheckedLayer]) -> tuple[CheckedCall, ...]:
    """Return the calls with their effects, layer by layer; raise FaultError."""
    _check_ends(data)
    calls: list[CheckedCall] = []
    for call in data.calls:
        layer = layers[call.layer]
        _check_options(layer, call)
        effect = _effect(layer, [calls[number].effect.output for number in call.inputs])
        _check_weights(layer, data.layers[call.layer], effect)
        calls.append(CheckedCall(call.layer, call.inputs, effect))
    _check_size([call.effect for call in calls])
    return tuple(calls)


def _check_ends(data: ModelData) -> None:
    starts = [call for call in data.calls if data.layers[call.layer].class_name == _INPUT]
    if len(starts) != 1 or len(data.outputs) != 1 or starts[0].inputs:
        counts = {"inputs": len(starts), "outputs": len(data.outputs)}
        raise FaultError(sentences.ENDS.format(**counts))
    used = _reached(data)
    idle = [layer.name for number, layer in enumerate(data.layers) if number not in used]
    if idle or len(list(_back(data))) != len(data.calls):
        raise FaultError(sentences.IDLE.format(name=idle[0] if idle else "-"))


def _reached(data: ModelData) -> set[int]:
    return {data.calls[number].layer for number in _back(data)}


def _back(data: ModelData) -> Iterator[int]:
    """Yield each call on which the output depends."""
    wanted = set(data.outputs)
    for number in range(len(data.calls) - 1, -1, -1):
        if number in wanted:
            wanted.update(data.calls[number].inputs)
            yield number


def _check_options(layer: CheckedLayer, call: CallData) -> None:
    for name, value in call.options.items():
        # When a model predicts, Keras overrides `training`, whatever the layer was called with.
        if name != "training" or type(value) is not bool:
            shown = {"name": layer.name, "argument": name, "value": sentences.short(value)}
            raise FaultError(sentences.OPTION.format(**shown))


def _effect(layer: CheckedLayer, inputs: list[Shape]) -> Effect:
    try:
        if layer.class_name == _INPUT:
            return Effect(_input_shape(layer))
        return effect_of(layer.class_name, layer.arguments, inputs)
    except MisfitError as problem:
        words = {"name": layer.name, "class_name": layer.class_name, "reason": problem.reason}
        raise FaultError(sentences.MISFIT.format(**words)) from None


def _input_shape(layer: CheckedLayer) -> Shape:
    shape = layer.arguments["batch_shape"][1:]
    if not shape or None in shape:
        raise FaultError(sentences.OPEN_SHAPE.format(shape=shape))
    return tuple(shape)


def _check_weights(layer: CheckedLayer, data: LayerData, effect: Effect) -> None:
    found = tuple(weight.shape for weight in data.weights)
    if found != effect.weights:
        words = {
            "name": layer.name,
            "class_name": layer.class_name,
            "found": sentences.short(found),
            "wanted": sentences.short(effect.weights),
        }
        raise FaultError(sentences.WEIGHTS.format(**words))


def _check_size(effects: list[Effect]) -> None:
    values = values_held(effects)
    products = sum(effect.products for effect in effects)
    if values > MOST_VALUES or products > MOST_PRODUCTS:
        raise FaultError(sentences.SIZE.format(values=f"{values:,}", products=f"{products:,}"))


def values_held(effects: list[Effect]) -> int:
    """Return how many values are in memory for one image when a model predicts."""
    return sum(math.prod(effect.output) + effect.held for effect in effects)
