"""Wrong rules for single layers: what they learn, and the shape that they hand on."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cnnlab.exercises._layer_lists import Shape


def conv_without_channels(_: Shape, filters: int, size: int) -> int:
    """Return the parameters as if one channel came in."""
    return (size**2 + 1) * filters


def conv_with_one_row(shape: Shape, filters: int, size: int) -> int:
    """Return the parameters as if a kernel had one row."""
    return (size * shape[-1] + 1) * filters


def conv_of_weights_alone(shape: Shape, filters: int, size: int) -> int:
    """Return the weights alone."""
    return size**2 * shape[-1] * filters


def conv_with_a_bias_for_each_kernel(shape: Shape, filters: int, size: int) -> int:
    """Return the parameters as if every kernel had a bias."""
    return (size**2 + 1) * shape[-1] * filters


def dense_of_weights_alone(shape: Shape, units: int) -> int:
    """Return the weights alone."""
    return shape[-1] * units


def pool_with_weights(shape: Shape, size: int) -> int:
    """Return one weight for each value of the windows."""
    return size**2 * shape[-1]


def unpooled(shape: Shape, _: int) -> Shape:
    """Return the shape before pooling."""
    return shape


def rounded_up(shape: Shape, size: int) -> Shape:
    """Return the shape as if windows that reach over the end counted."""
    return -(-shape[0] // size), -(-shape[1] // size), shape[2]


def flat_without_channels(shape: Shape) -> Shape:
    """Return the number of positions in one map."""
    return (math.prod(shape[:2]),)
