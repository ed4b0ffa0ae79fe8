"""A Keras model as plain data: layers, the calls between them, weights, how it was compiled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.checks.outcome import LONGEST_TEXT, Model
from cnnlab.checks.wire import MalformedError

Array = NDArray[Any]

KERAS = "keras.layers"  # the module of Keras' own layers
MOST_LAYERS = 200
MOST_CALLS = 400
LARGEST_WEIGHTS = 48 << 20  # bytes, all layers together; images travel in the same frame
MOST_AXES = 4
MOST_ITEMS = 64  # of one list or dictionary in a layer's configuration
DEEPEST = 8
LARGEST_BITS = 64
_WEIGHT_TYPES = {np.dtype(name) for name in ("float16", "float32", "float64")}


@dataclass(frozen=True, eq=False)
class LayerData:
    """One layer as it describes itself; `module` is "keras.layers" for Keras' own."""

    class_name: str
    module: str
    name: str
    config: dict[str, Any]
    weights: tuple[Array, ...]


@dataclass(frozen=True, eq=False)
class CallData:
    """One use of a layer: its number, the numbers of the calls it reads, further arguments."""

    layer: int
    inputs: tuple[int, ...]
    options: dict[str, Any]


@dataclass(frozen=True)
class Compiled:
    """What `compile` was given; names as Keras spells them, "" where there is none."""

    optimizer: str
    learning_rate: float | None
    loss: str
    from_logits: bool
    metrics: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class ModelData(Model):
    """A model that can cross between processes. Nothing in it is checked against Keras yet.

    A call reads only calls before it, so there is no way round in a circle.
    """

    layers: tuple[LayerData, ...]
    calls: tuple[CallData, ...]
    outputs: tuple[int, ...]
    compiled: Compiled | None

    def to_plain(self) -> dict[str, Any]:
        """Return what `from_plain` reads: dictionaries, tuples, numbers, texts and arrays."""
        return {
            "layers": tuple(dict(vars(layer)) for layer in self.layers),
            "calls": tuple(dict(vars(call)) for call in self.calls),
            "outputs": self.outputs,
            "compiled": dict(vars(self.compiled)) if self.compiled else None,
        }

    @classmethod
    def from_plain(cls, value: object) -> ModelData:
        """Return the model that `to_plain` wrote; raise MalformedError for anything else."""
        parts = _fields(value, ModelData)
        layers = tuple(_layer(item) for item in _sequence(parts["layers"], MOST_LAYERS))
        if sum(weight.nbytes for layer in layers for weight in layer.weights) > LARGEST_WEIGHTS:
            raise MalformedError("too many weights")
        calls = tuple(
            _call(item, number, len(layers))
            for number, item in enumerate(_sequence(parts["calls"], MOST_CALLS))
        )
        compiled = None if parts["compiled"] is None else _compiled(parts["compiled"])
        return cls(layers, calls, _numbers(parts["outputs"], len(calls)), compiled)


def _fields(value: object, kind: type) -> dict[str, Any]:
    names = set(kind.__dataclass_fields__)  # type: ignore[attr-defined]
    if type(value) is not dict or set(value) != names:
        raise MalformedError(f"not the parts of {kind.__name__}")
    return value


def _layer(value: object) -> LayerData:
    parts = _fields(value, LayerData)
    config = _config(parts["config"])
    if type(config) is not dict:
        raise MalformedError("a configuration is a dictionary")
    return LayerData(
        _text(parts["class_name"]),
        _text(parts["module"]),
        _text(parts["name"]),
        config,
        tuple(_weight(item) for item in _sequence(parts["weights"], MOST_ITEMS)),
    )


def _call(value: object, number: int, layers: int) -> CallData:
    parts = _fields(value, CallData)
    [layer] = _numbers((parts["layer"],), layers)
    options = _config(parts["options"])
    if type(options) is not dict:
        raise MalformedError("options are a dictionary")
    return CallData(layer, _numbers(parts["inputs"], number), options)


def _compiled(value: object) -> Compiled:
    parts = _fields(value, Compiled)
    rate = parts["learning_rate"]
    if (rate is not None and type(rate) is not float) or type(parts["from_logits"]) is not bool:
        raise MalformedError("not a learning rate, or not a flag")
    return Compiled(
        _text(parts["optimizer"]),
        rate,
        _text(parts["loss"]),
        parts["from_logits"],
        tuple(_text(item) for item in _sequence(parts["metrics"], MOST_ITEMS)),
    )


def _sequence(value: object, most: int) -> tuple[Any, ...]:
    if not (type(value) is tuple or type(value) is list) or len(value) > most:
        raise MalformedError(f"not a sequence of at most {most}")
    return tuple(value)


def _numbers(value: object, below: int) -> tuple[int, ...]:
    numbers = _sequence(value, MOST_ITEMS)
    if any(type(number) is not int or not 0 <= number < below for number in numbers):
        raise MalformedError(f"not numbers from 0 and below {below}")
    return numbers


def _text(value: object) -> str:
    if type(value) is not str or len(value) > LONGEST_TEXT:
        raise MalformedError("not a short text")
    return value


def _weight(value: object) -> Array:
    if type(value) is not np.ndarray or value.dtype not in _WEIGHT_TYPES or value.ndim > MOST_AXES:
        raise MalformedError("not an array of weights")
    return value


def _config(value: object, depth: int = 0) -> Any:
    if value is None or type(value) is bool or type(value) is float:
        return value
    if type(value) is int and value.bit_length() <= LARGEST_BITS:
        return value
    if type(value) is str:
        return _text(value)
    if depth < DEEPEST and (type(value) is list or type(value) is tuple):
        return tuple(_config(item, depth + 1) for item in _sequence(value, MOST_ITEMS))
    if depth < DEEPEST and type(value) is dict and len(value) <= MOST_ITEMS:
        return {_text(key): _config(item, depth + 1) for key, item in value.items()}
    raise MalformedError("not a layer's configuration")
