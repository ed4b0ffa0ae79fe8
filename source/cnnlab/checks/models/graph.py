"""The layers of a model and the calls between them; models inside the model are laid open."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from cnnlab.checks.models.data import KERAS, LARGEST_WEIGHTS, MOST_CALLS, MOST_LAYERS
from cnnlab.checks.models.functional import steps_of
from cnnlab.checks.models.settings import layer_settings, plain_settings, serialized
from cnnlab.checks.wire import TooLargeError

_MOST_INSIDE = 8


class Graph:
    """Collects layers and calls as ModelData's `from_plain` reads them."""

    def __init__(self) -> None:
        self.layers: list[dict[str, Any]] = []
        self.calls: list[dict[str, Any]] = []
        self._numbers: dict[int, int] = {}  # of a layer, by the object's identity
        self._kept: list[object] = []  # an identity is unique only while its object lives
        self._weights = 0

    def add_model(
        self, model: Any, inputs: Sequence[int] | None = None, inside: int = 0
    ) -> list[int]:
        """Add a model's layers and calls; return the numbers of the calls that it gives.

        Raises TooLargeError for more layers, calls or weights than cross between processes.

        inputs  calls that a model inside another one reads; None for the outermost
        """
        import keras

        if inside > _MOST_INSIDE or len(model.layers) > MOST_LAYERS:
            raise TooLargeError
        if isinstance(model, keras.Sequential):
            return self._add_chain(model, inputs, inside)
        return self._add_functional(model, inputs, inside)

    def _add_chain(self, model: Any, inputs: Sequence[int] | None, inside: int) -> list[int]:
        reached = list(inputs) if inputs is not None else [self._input(model)]
        for layer in model.layers:
            reached = self.add(layer, reached, {}, inside)
        return reached

    def _add_functional(self, model: Any, inputs: Sequence[int] | None, inside: int) -> list[int]:
        starts, steps, ends = steps_of(model)
        reached: dict[tuple[str, int], list[int]] = {}
        if inputs is not None:
            given = zip(starts, inputs, strict=True)
            reached = {(start.layer, start.call): [number] for start, number in given}
        for step in steps:
            if (step.name, step.number) not in reached:
                reads = [reached[tensor.layer, tensor.call][tensor.output] for tensor in step.reads]
                found = self.add(step.operation, reads, step.options, inside)
                reached[step.name, step.number] = found
        return [reached[end.layer, end.call][end.output] for end in ends]

    def _input(self, model: Any) -> int:
        start = model.inputs[0]
        config = {
            "batch_shape": tuple(start.shape),
            "dtype": str(start.dtype),
            "sparse": start.sparse,
            "ragged": start.ragged,
            "optional": False,
        }
        record = {"module": KERAS, "class_name": "InputLayer", "config": config}
        return self._call(self._record(object(), record), [], {})

    def add(self, layer: Any, inputs: list[int], options: dict[str, Any], inside: int) -> list[int]:
        """Add one use of a layer, or of a model inside the model."""
        import keras

        if isinstance(layer, keras.Model) and type(layer).__module__.startswith("keras."):
            return self.add_model(layer, inputs, inside + 1)
        return [self._call(self._record(layer, serialized(layer)), inputs, options)]

    def _record(self, layer: object, record: dict[str, Any]) -> int:
        if id(layer) not in self._numbers:
            if len(self.layers) >= MOST_LAYERS:
                raise TooLargeError
            self._numbers[id(layer)] = len(self.layers)
            self._kept.append(layer)
            self.layers.append(layer_settings(record) | {"weights": self._weights_of(layer)})
        return self._numbers[id(layer)]

    def _weights_of(self, layer: Any) -> tuple[Any, ...]:
        found = []
        for variable in getattr(layer, "weights", ()):
            self._weights += math.prod(variable.shape) * np.dtype(np.float32).itemsize
            if self._weights > LARGEST_WEIGHTS:
                raise TooLargeError
            value = np.array(variable.numpy(), copy=True, subok=False)
            # Brain floats and other kinds that NumPy doesn't know by itself
            found.append(value if value.dtype.char in "efd" else value.astype(np.float32))
        return tuple(found)

    def _call(self, layer: int, inputs: list[int], options: dict[str, Any]) -> int:
        if len(self.calls) >= MOST_CALLS:
            raise TooLargeError
        call = {"layer": layer, "inputs": tuple(inputs), "options": plain_settings(options)}
        self.calls.append(call)
        return len(self.calls) - 1
