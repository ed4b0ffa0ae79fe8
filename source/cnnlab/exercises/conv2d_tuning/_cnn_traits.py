"""What `build_cnn` is judged by: the traits of a CNN that its layers show, in whatever order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cnnlab.checks.models import facts, steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cnnlab.checks.models import Facts, ModelData, Step
    from cnnlab.checks.models.data import Compiled

_WITH_FILTERS = ("Conv2D", "SeparableConv2D")
_WITH_WEIGHTS = (*_WITH_FILTERS, "DepthwiseConv2D", "Dense")
_DROPOUT = ("Dropout", "SpatialDropout2D")
# Layers that leave each value as it is when the model predicts.
_KEEPS_VALUES = (*_DROPOUT, "Flatten", "Reshape")
_TAKE_LOGITS = ("sparse_categorical_crossentropy", "categorical_crossentropy")


@dataclass(frozen=True)
class Traits:
    """What of a CNN the task asks for.

    filters      of the convolutions, from the input to the output
    rates        of the dropout layers
    places       of these: "early" before a convolution, "late" behind all weights, else "right"
    output       the shape of the result for one image
    activation   of the output
    loss         "" if none was given, "logits" or "probabilities" by what it takes, or "other"
    """

    filters: tuple[int, ...]
    rates: tuple[float, ...]
    places: tuple[str, ...]
    output: tuple[int, ...]
    activation: str
    loss: str


def traits_of(found: Facts) -> Traits:
    """Return the traits of a model that is allowed."""
    line = steps(found)
    dropouts = [number for number, step in enumerate(line) if step.class_name in _DROPOUT]
    return Traits(
        filters=tuple(
            step.arguments["filters"] for step in line if step.class_name in _WITH_FILTERS
        ),
        rates=tuple(line[number].arguments["rate"] for number in dropouts),
        places=tuple(_place(line, number) for number in dropouts),
        output=found.output_shape,
        activation=_activation(line),
        loss=_loss(found.compiled),
    )


def seen(model: ModelData, *_arguments: Any) -> tuple[Any, ...]:
    """Return the traits as plain data, to tell one mistake from another."""
    found = traits_of(facts(model))
    loss = "fits" if found.loss in ("", "logits") else found.loss
    ends = (found.output, found.activation, loss)
    if found.activation == "softmax" and found.loss != "logits":
        ends = (found.output, found.activation, "")  # probabilities, taken for what they are
    return found.filters, found.rates, found.places, *ends


def _place(line: Sequence[Step], dropout: int) -> str:
    behind = {dropout}
    for number in range(dropout + 1, len(line)):
        if behind.intersection(line[number].inputs):
            behind.add(number)
    kinds = {line[number].class_name for number in behind}
    if kinds.intersection(_WITH_FILTERS):
        return "early"
    return "right" if kinds.intersection(_WITH_WEIGHTS) else "late"


def _activation(line: Sequence[Step]) -> str:
    """Return the function that the output went through last."""
    if not line:
        return "linear"
    number = len(line) - 1
    while line[number].class_name in _KEEPS_VALUES and line[number].inputs[0] >= 0:
        number = line[number].inputs[0]
    return line[number].activation


def _loss(compiled: Compiled | None) -> str:
    if compiled is None or not compiled.loss:
        return ""
    if compiled.loss not in _TAKE_LOGITS:
        return "other"
    return "logits" if compiled.from_logits else "probabilities"
