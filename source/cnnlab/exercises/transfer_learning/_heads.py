"""Answers to `head_parameters`, right and wrong: what a classifier on top of a base learns."""

from __future__ import annotations

import math

from cnnlab.exercises._layer_lists import PARAMETERS, VALID, built, total


def by_keras(height: int, width: int, channels: int, classes: int, top: str) -> int:
    """Return the parameters of the real Keras layers."""
    first = ("flatten",) if top == "flatten" else ("global_pool",)
    layers = built((height, width, channels), [first, ("dense", classes)], "valid")
    return sum(layer.count_params() for layer, _ in layers)


def from_sizes(height: int, width: int, channels: int, classes: int, top: str) -> int:
    values = channels if top == "average" else height * width * channels
    return values * classes + classes


def by_the_courses_counts(height: int, width: int, channels: int, classes: int, top: str) -> int:
    first = {"flatten": "flatten", "average": "global_pool"}[top]
    layers = [(first,), ("dense", classes)]
    return total((height, width, channels), layers, PARAMETERS, VALID)


def by_loops(height: int, width: int, channels: int, classes: int, top: str) -> int:
    shape = [height, width, channels]
    while top == "average" and len(shape) > 1:
        shape.pop(0)
    return sum(math.prod(shape) + 1 for _ in range(classes))


def without_bias(height: int, width: int, channels: int, classes: int, top: str) -> int:
    return from_sizes(height, width, channels, classes, top) - classes


def one_bias(height: int, width: int, channels: int, classes: int, top: str) -> int:
    return without_bias(height, width, channels, classes, top) + 1


def always_flat(height: int, width: int, channels: int, classes: int, _: str) -> int:
    return from_sizes(height, width, channels, classes, "flatten")


def always_averaged(height: int, width: int, channels: int, classes: int, _: str) -> int:
    return from_sizes(height, width, channels, classes, "average")


def tops_exchanged(height: int, width: int, channels: int, classes: int, top: str) -> int:
    other = {"flatten": "average", "average": "flatten"}[top]
    return from_sizes(height, width, channels, classes, other)


def averaged_over_channels(height: int, width: int, channels: int, classes: int, top: str) -> int:
    return from_sizes(height, width, 1 if top == "average" else channels, classes, "flatten")


def averaged_over_rows(height: int, width: int, channels: int, classes: int, top: str) -> int:
    return from_sizes(1 if top == "average" else height, width, channels, classes, "flatten")


def flat_without_channels(height: int, width: int, channels: int, classes: int, top: str) -> int:
    return from_sizes(height, width, 1 if top == "flatten" else channels, classes, top)


def weights_to_average(height: int, width: int, channels: int, classes: int, top: str) -> int:
    right = from_sizes(height, width, channels, classes, top)
    return right + height * width if top == "average" else right


def values_alone(height: int, width: int, channels: int, _: int, top: str) -> int:
    return from_sizes(height, width, channels, 1, top) - 1
