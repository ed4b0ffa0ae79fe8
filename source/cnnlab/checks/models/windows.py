"""Layers whose window slides over maps: their output, weights and multiplications."""

from __future__ import annotations

import math
from collections.abc import Sequence

from cnnlab.checks.models import effect as misfit
from cnnlab.checks.models.effect import Arguments, Effect, MisfitError, Shape


def _slid(arguments: Arguments, shape: Shape, window: Shape, dilation: Shape) -> Shape:
    """Return rows and columns after a window has slid over the maps."""
    return tuple(
        _positions(size, (length - 1) * spread + 1, stride, arguments["padding"])
        for size, length, spread, stride in zip(
            shape[:2], window, dilation, arguments["strides"] or window, strict=True
        )
    )


def _positions(size: int, window: int, stride: int, padding: str) -> int:
    if padding == "same":
        return -(-size // stride)
    if window > size:
        raise MisfitError(misfit.WINDOW.format(window=window, size=size))
    return (size - window) // stride + 1


def _convolution(
    arguments: Arguments, shape: Shape, channels: int, kernels: Sequence[Shape]
) -> Effect:
    size, dilation = arguments["kernel_size"], arguments["dilation_rate"]
    if max(arguments["strides"]) > 1 and max(dilation) > 1:
        raise MisfitError(misfit.STRIDES_AND_DILATION)
    output = (*_slid(arguments, shape, size, dilation), channels)
    bias = ((channels,),) if arguments["use_bias"] else ()
    products = math.prod(output[:2]) * sum(math.prod(kernel) for kernel in kernels)
    reach = [(length - 1) * spread for length, spread in zip(size, dilation, strict=True)]
    padded = (shape[0] + reach[0]) * (shape[1] + reach[1]) * shape[2]
    between = math.prod(output[:2]) * kernels[-1][2] if len(kernels) > 1 else 0
    return Effect(output, (*kernels, *bias), products=products, held=padded + between)


def conv2d(arguments: Arguments, shape: Shape) -> Effect:
    """Return the effect of a convolution; a filter sees the channels of its group."""
    groups, filters = arguments["groups"], arguments["filters"]
    if shape[2] % groups or filters % groups:
        raise MisfitError(misfit.GROUPS.format(groups=groups, channels=shape[2], filters=filters))
    kernel = (*arguments["kernel_size"], shape[2] // groups, filters)
    return _convolution(arguments, shape, filters, [kernel])


def depthwise(arguments: Arguments, shape: Shape) -> Effect:
    """Return the effect of a convolution of each channel by itself."""
    multiplier = arguments["depth_multiplier"]
    kernel = (*arguments["kernel_size"], shape[2], multiplier)
    return _convolution(arguments, shape, shape[2] * multiplier, [kernel])


def separable(arguments: Arguments, shape: Shape) -> Effect:
    """Return the effect of a convolution of each channel, then a 1×1 convolution."""
    multiplier, filters = arguments["depth_multiplier"], arguments["filters"]
    kernels = [
        (*arguments["kernel_size"], shape[2], multiplier),
        (1, 1, shape[2] * multiplier, filters),
    ]
    return _convolution(arguments, shape, filters, kernels)


def pool(arguments: Arguments, shape: Shape) -> Effect:
    """Return the effect of pooling; it has no weights."""
    return Effect((*_slid(arguments, shape, arguments["pool_size"], (1, 1)), shape[2]))


def global_pool(arguments: Arguments, shape: Shape) -> Effect:
    """Return the effect of pooling over all rows and columns."""
    return Effect((1, 1, shape[2]) if arguments["keepdims"] else (shape[2],))


def zero_padding(arguments: Arguments, shape: Shape) -> Effect:
    """Return the effect of zeros around the maps."""
    rows, columns = (sum(both) for both in arguments["padding"])
    return Effect((shape[0] + rows, shape[1] + columns, shape[2]))
