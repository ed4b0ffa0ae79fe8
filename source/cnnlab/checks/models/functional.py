"""The calls of a functional model, in an order in which each reads only earlier ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_TENSOR = "__keras_tensor__"


@dataclass(frozen=True)
class Tensor:
    """Where a tensor comes from: the layer, which of its calls, which of that call's outputs."""

    layer: str
    call: int
    output: int


@dataclass(frozen=True)
class Step:
    """One call of a layer or another operation; `options` are arguments that are no tensors."""

    name: str
    number: int
    operation: Any
    reads: tuple[Tensor, ...]
    options: dict[str, Any]


def steps_of(model: Any) -> tuple[list[Tensor], list[Step], list[Tensor]]:
    """Return the inputs, the calls in order, and the outputs of a functional model."""
    config = model.get_config()
    operations = {operation.name: operation for operation in model.operations}
    starts = list(_ends(config["input_layers"]))
    pending = [Step(start.layer, 0, operations[start.layer], (), {}) for start in starts]
    for record in config["layers"]:
        for number, node in enumerate(record["inbound_nodes"]):
            pending.append(_step(record["name"], number, operations[record["name"]], node))
    return starts, _in_order(pending), list(_ends(config["output_layers"]))


def _step(name: str, number: int, operation: Any, node: dict[str, Any]) -> Step:
    options = {
        str(place): value
        for place, value in [*enumerate(node["args"]), *node["kwargs"].items()]
        if value is not None and not list(_tensors(value))
    }
    reads = tuple(_tensors([node["args"], node["kwargs"]]))
    return Step(name, number, operation, reads, options)


def _in_order(pending: list[Step]) -> list[Step]:
    ordered: list[Step] = []
    known: set[tuple[str, int]] = set()
    while pending:
        waiting = []
        for step in pending:
            if all((tensor.layer, tensor.call) in known for tensor in step.reads):
                ordered.append(step)
                known.add((step.name, step.number))
            else:
                waiting.append(step)
        if len(waiting) == len(pending):
            raise ValueError("the calls read each other in a circle")
        pending = waiting
    return ordered


def _tensors(value: Any) -> Iterator[Tensor]:
    """Yield the tensors among a call's arguments, as Keras writes them."""
    if isinstance(value, list | tuple):
        for item in value:
            yield from _tensors(item)
    elif isinstance(value, dict) and value.get("class_name") == _TENSOR:
        yield Tensor(*value["config"]["keras_history"])
    elif isinstance(value, dict):
        for item in value.values():
            yield from _tensors(item)


def _ends(value: Any) -> Iterator[Tensor]:
    """Yield a model's inputs or outputs: one `[layer, call, output]`, or a structure of these."""
    if isinstance(value, dict):
        value = list(value.values())
    if len(value) == 3 and isinstance(value[0], str):
        yield Tensor(*value)
    else:
        for item in value:
            yield from _ends(item)
