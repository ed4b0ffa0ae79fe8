"""Makes Keras layers from checked arguments and joins them as a model's calls say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cnnlab.checks.models.arguments import CheckedLayer
from cnnlab.checks.models.facts import Facts

_INITIALIZERS = {
    "Conv2D": ("kernel_initializer",),
    "Dense": ("kernel_initializer",),
    "DepthwiseConv2D": ("depthwise_initializer",),
    "SeparableConv2D": ("depthwise_initializer", "pointwise_initializer"),
}


def made(number: int, layer: CheckedLayer, **more: Any) -> Any:
    """Return the layer of this number as a new layer of Keras; None for the input.

    An own name and zeros leave Keras' counters and the learner's random generators alone.

    more  arguments that are not the learner's
    """
    import keras

    if layer.class_name == "InputLayer":
        return None
    zeros = dict.fromkeys(_INITIALIZERS.get(layer.class_name, ()), "zeros")
    kind = getattr(keras.layers, layer.class_name)
    return kind(**layer.arguments, **zeros, **more, dtype="float32", name=f"rebuilt_{number}")


def assembled(found: Facts, layers: Mapping[int, Any]) -> Any:
    """Return a Keras model of these layers, by number; a layer that is missing is passed over."""
    import keras

    tensors: list[Any] = []
    for call in found.calls:
        inputs = [tensors[number] for number in call.inputs]
        if not inputs:
            tensors.append(keras.Input(found.input_shape, dtype="float32", name="rebuilt_input"))
        elif call.layer in layers:
            tensors.append(layers[call.layer](inputs if len(inputs) > 1 else inputs[0]))
        else:
            tensors.append(inputs[0])
    start = next(
        tensor for tensor, call in zip(tensors, found.calls, strict=True) if not call.inputs
    )
    return keras.Model(start, tensors[found.output], name="rebuilt")
