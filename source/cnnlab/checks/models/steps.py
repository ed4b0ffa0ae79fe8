"""A model's architecture in one spelling, however it was written."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from cnnlab.checks.models.effect import Shape
from cnnlab.checks.models.facts import Facts

_INPUT = -1
_PLAIN_RELU = {"max_value": None, "negative_slope": 0.0, "threshold": 0.0}


@dataclass(frozen=True)
class Step:
    """One layer at work; `inputs` are numbers of steps, -1 for the model's input.

    An activation function stands in the step whose result it changes, as far as it can.
    """

    class_name: str
    arguments: dict[str, Any]
    inputs: tuple[int, ...]
    output: Shape
    parameters: int

    @property
    def activation(self) -> str:
        """Return the activation function's name; "linear" for none."""
        return str(self.arguments.get("activation", "linear"))


def steps(facts: Facts) -> tuple[Step, ...]:
    """Return the steps from the input to the output.

    A Sequential list, `add`, a functional model, and an activation as argument or as layer give
    the same steps. Names and the input layer are left out.
    """
    readers = Counter(number for call in facts.calls for number in call.inputs)
    found: list[Step] = []
    place: dict[int, int] = {}  # of a call's result among the steps
    for number, call in enumerate(facts.calls):
        layer = facts.layers[call.layer]
        if not call.inputs:
            place[number] = _INPUT
            continue
        inputs = tuple(place[one] for one in call.inputs)
        name = _activation(layer.class_name, layer.arguments)
        if name == "linear" or (name and _takes(found, inputs[0], readers[call.inputs[0]])):
            place[number] = inputs[0]
            if name == "linear":
                readers[number] += readers[call.inputs[0]] - 1
            else:
                found[inputs[0]] = _with(found[inputs[0]], name)
            continue
        parameters = sum(math.prod(shape) for shape in call.effect.weights)
        kind, arguments = layer.class_name, layer.arguments
        if name:
            kind, arguments = "Activation", {"activation": name}
        place[number] = len(found)
        found.append(Step(kind, arguments, inputs, call.effect.output, parameters))
    return tuple(found)


def _activation(class_name: str, arguments: dict[str, Any]) -> str | None:
    """Return the name of the function that a layer does nothing but apply, or None."""
    if class_name == "Activation":
        return str(arguments["activation"])
    if class_name == "ReLU" and arguments == _PLAIN_RELU:
        return "relu"
    if class_name == "Softmax" and arguments["axis"] == -1:
        return "softmax"
    return None


def _takes(found: list[Step], place: int, readers: int) -> bool:
    """Tell whether an activation layer can become an argument of the step before it."""
    if place == _INPUT or readers != 1:
        return False
    return found[place].arguments.get("activation") == "linear"


def _with(step: Step, activation: str) -> Step:
    return replace(step, arguments=step.arguments | {"activation": activation})
