"""What comes out of a layer and which weights it needs, computed from its arguments alone."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from cnnlab.checks.models import effect as misfit
from cnnlab.checks.models import windows
from cnnlab.checks.models.effect import Arguments, Effect, MisfitError, Shape


def effect_of(class_name: str, arguments: Arguments, inputs: Sequence[Shape]) -> Effect:
    """Return what a layer with checked arguments makes of its inputs; raise MisfitError."""
    if class_name in _JOINS:
        if len(inputs) < 2:
            raise MisfitError(misfit.TWO_INPUTS)
        return Effect(_JOINS[class_name](arguments, inputs))
    if len(inputs) != 1:
        raise MisfitError(misfit.ONE_INPUT)
    if class_name in _OF_MAPS and len(inputs[0]) != 3:
        raise MisfitError(misfit.MAPS.format(shape=inputs[0]))
    if class_name in _EFFECTS:
        return _EFFECTS[class_name](arguments, inputs[0])
    return Effect(inputs[0])


def _place(axis: int, shape: Shape) -> int:
    """Return the position in `shape` of an axis that Keras counts with the batch."""
    place = axis + len(shape) if axis < 0 else axis - 1
    if not 0 <= place < len(shape):
        raise MisfitError(misfit.NO_AXIS.format(axis=axis, shape=shape))
    return place


def _dense(arguments: Arguments, shape: Shape) -> Effect:
    units = arguments["units"]
    bias = ((units,),) if arguments["use_bias"] else ()
    products = math.prod(shape) * units
    return Effect((*shape[:-1], units), ((shape[-1], units), *bias), products=products)


def _flatten(_arguments: Arguments, shape: Shape) -> Effect:
    return Effect((math.prod(shape),))


def _reshape(arguments: Arguments, shape: Shape) -> Effect:
    target, values = arguments["target_shape"], math.prod(shape)
    known = math.prod(size for size in target if size != -1)
    full = tuple(values // known if size == -1 and known else size for size in target)
    if not full or target.count(-1) > 1 or min(full) < 1 or math.prod(full) != values:
        raise MisfitError(misfit.RESHAPE.format(shape=shape, target=target))
    return Effect(full)


def _batch_normalization(arguments: Arguments, shape: Shape) -> Effect:
    length = (shape[_place(arguments["axis"], shape)],)
    learned = arguments["scale"] + arguments["center"]
    return Effect(shape, (length,) * (learned + 2), frozen=2)


def _layer_normalization(arguments: Arguments, shape: Shape) -> Effect:
    axes = arguments["axis"]
    places = [_place(axis, shape) for axis in axes]
    if not places or len(set(places)) < len(places):
        raise MisfitError(misfit.NO_AXIS.format(axis=axes, shape=shape))
    lengths = tuple(shape[place] for place in places)
    return Effect(shape, (lengths,) * (arguments["scale"] + arguments["center"]))


def _softmax(arguments: Arguments, shape: Shape) -> Effect:
    _place(arguments["axis"], shape)
    return Effect(shape)


def _add(_arguments: Arguments, inputs: Sequence[Shape]) -> Shape:
    if len(set(inputs)) > 1:
        raise MisfitError(misfit.UNLIKE.format(shapes=", ".join(str(shape) for shape in inputs)))
    return inputs[0]


def _concatenate(arguments: Arguments, inputs: Sequence[Shape]) -> Shape:
    place = _place(arguments["axis"], inputs[0])
    rest = {shape[:place] + shape[place + 1 :] for shape in inputs}
    if len(rest) > 1 or len({len(shape) for shape in inputs}) > 1:
        raise MisfitError(misfit.UNLIKE.format(shapes=", ".join(str(shape) for shape in inputs)))
    joined = sum(shape[place] for shape in inputs)
    return (*inputs[0][:place], joined, *inputs[0][place + 1 :])


_JOINS: dict[str, Callable[[Arguments, Sequence[Shape]], Shape]] = {
    "Add": _add,
    "Concatenate": _concatenate,
}
_EFFECTS: dict[str, Callable[[Arguments, Shape], Effect]] = {
    "Conv2D": windows.conv2d,
    "DepthwiseConv2D": windows.depthwise,
    "SeparableConv2D": windows.separable,
    "Dense": _dense,
    "MaxPooling2D": windows.pool,
    "AveragePooling2D": windows.pool,
    "GlobalMaxPooling2D": windows.global_pool,
    "GlobalAveragePooling2D": windows.global_pool,
    "Flatten": _flatten,
    "Reshape": _reshape,
    "BatchNormalization": _batch_normalization,
    "LayerNormalization": _layer_normalization,
    "Softmax": _softmax,
    "ZeroPadding2D": windows.zero_padding,
}
_OF_MAPS = frozenset(name for name in (*_EFFECTS, "SpatialDropout2D") if "2D" in name)
