"""What is true of a model, derived from its plain data by the course's own arithmetic."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import islice

from cnnlab.checks.models.arguments import CheckedLayer, checked_layer, layer_faults
from cnnlab.checks.models.data import Compiled, ModelData
from cnnlab.checks.models.effect import Effect, Shape
from cnnlab.checks.models.wiring import CheckedCall, FaultError, follow
from cnnlab.text import Text

MOST_FAULTS = 5


class RefusedError(ValueError):
    """A model with something that is not allowed; `faults` says what."""

    def __init__(self, faults: list[Text]) -> None:
        super().__init__(" ".join(fault.en for fault in faults))
        self.faults = faults


@dataclass(frozen=True)
class Facts:
    """An allowed model: every argument checked, every shape and count computed here."""

    layers: tuple[CheckedLayer, ...]
    calls: tuple[CheckedCall, ...]
    output: int  # the number of the call that gives the result
    compiled: Compiled | None

    @property
    def input_shape(self) -> Shape:
        """Return the shape of one image: (rows, columns, channels)."""
        return next(call.effect.output for call in self.calls if not call.inputs)

    @property
    def output_shape(self) -> Shape:
        """Return the shape of the result for one image, such as (10,)."""
        return self.calls[self.output].effect.output

    @property
    def parameters(self) -> int:
        """Return the number of all weights, those of a layer used twice once."""
        return sum(
            math.prod(shape) for effect in self._effects.values() for shape in effect.weights
        )

    @property
    def trainable_parameters(self) -> int:
        """Return the number of weights that training changes."""
        return sum(
            math.prod(shape)
            for layer, effect in self._effects.items()
            if self.layers[layer].trainable
            for shape in effect.weights[: len(effect.weights) - effect.frozen]
        )

    @property
    def multiplications(self) -> int:
        """Return the multiply-accumulate operations for one image, zeros of padding included."""
        return sum(call.effect.products for call in self.calls)

    @property
    def _effects(self) -> dict[int, Effect]:
        return {call.layer: call.effect for call in self.calls}


def facts(data: ModelData) -> Facts:
    """Return what is true of a model; raise RefusedError where something is not allowed."""
    found = list(
        islice((fault for layer in data.layers for fault in layer_faults(layer)), MOST_FAULTS)
    )
    if found:
        raise RefusedError(found)
    layers = tuple(checked_layer(layer) for layer in data.layers)
    try:
        calls = follow(data, layers)
    except FaultError as fault:
        raise RefusedError([fault.text]) from None
    return Facts(layers, calls, data.outputs[0], data.compiled)


def faults(data: ModelData) -> list[Text]:
    """Return what is not allowed in a model, the first few; [] for a model that can be judged."""
    try:
        facts(data)
    except RefusedError as refused:
        return refused.faults
    return []
