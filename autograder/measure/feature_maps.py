"""Feature maps of real digits under one fixed kernel, for measurements on pooling."""

from __future__ import annotations

from autograder.measure.digits import Images
from autograder.measure.layers import Array, apply, convolution_with

# Answers where brightness rises from left to right.
VERTICAL_EDGE = [[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]]


def edge_maps(images: Images) -> Array:
    """Return the ReLU maps (images, 28, 28, 1) of the vertical-edge kernel, padding "same"."""
    kernel = [[[[value]] for value in row] for row in VERTICAL_EDGE]
    layer = convolution_with(kernel, padding="same", activation="relu")
    return apply(layer, images[..., None])
