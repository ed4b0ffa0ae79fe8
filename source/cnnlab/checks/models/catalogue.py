"""The layers that a model may be made of, and what each of their arguments may be."""

from __future__ import annotations

from types import MappingProxyType

from cnnlab.checks.models.rules import (
    Rule,
    activation,
    around_zero,
    dtype,
    number,
    one_of,
    optional,
    pair,
    sequence,
    several,
    training_part,
    unused,
    whole,
)

MOST_FILTERS = 4096
MOST_POSITIONS = 4096  # along one axis
LARGEST = 1e6  # of a plain number

_flag = one_of(True, False)
_size = pair(whole(1, 64))
_number = number(-LARGEST, LARGEST)
_factor = around_zero(_number)
_axis = whole(-4, 4)
_last = {"data_format": one_of("channels_last")}
_padding = {"padding": one_of("valid", "same")}
_bias = {"use_bias": _flag, "activation": activation}
_convolution = {
    "kernel_size": _size,
    "strides": _size,
    "dilation_rate": _size,
    **_padding,
    **_last,
    **_bias,
}
_pool = {"pool_size": _size, "strides": optional(_size), **_padding, **_last}
_global_pool = {"keepdims": _flag, **_last}
_random = {
    "fill_mode": one_of("constant", "reflect", "wrap", "nearest"),
    "interpolation": one_of("nearest", "bilinear"),
    "fill_value": _number,
    **_last,
}
_filters = {"filters": whole(1, MOST_FILTERS)}
_multiplier = {"depth_multiplier": whole(1, MOST_FILTERS)}
_normalization = {"epsilon": number(0, 1), "center": _flag, "scale": _flag}

LAYERS: MappingProxyType[str, dict[str, Rule]] = MappingProxyType(
    {
        "InputLayer": {
            "batch_shape": sequence(optional(whole(1, MOST_POSITIONS)), 4),
            "sparse": one_of(False),
            "ragged": one_of(False),
            "optional": one_of(False),
        },
        "Conv2D": {**_filters, "groups": whole(1, MOST_FILTERS), **_convolution},
        "DepthwiseConv2D": {**_multiplier, **_convolution},
        "SeparableConv2D": {**_filters, **_multiplier, **_convolution},
        "Dense": {"units": whole(1, MOST_FILTERS), **_bias},
        "MaxPooling2D": _pool,
        "AveragePooling2D": _pool,
        "GlobalMaxPooling2D": _global_pool,
        "GlobalAveragePooling2D": _global_pool,
        "Flatten": _last,
        "Reshape": {"target_shape": sequence(whole(-1, 1 << 22), 4)},
        "Dropout": {"rate": number(0, 1)},
        "SpatialDropout2D": {"rate": number(0, 1), **_last},
        "BatchNormalization": {
            "axis": _axis,
            "momentum": number(0, 1),
            "synchronized": _flag,
            "renorm": one_of(False),
            **_normalization,
        },
        "LayerNormalization": {
            "axis": several(_axis, 3),
            "rms_scaling": one_of(False),
            **_normalization,
        },
        "Activation": {"activation": activation},
        "ReLU": {
            "max_value": optional(number(0, LARGEST)),
            "negative_slope": number(0, LARGEST),
            "threshold": number(0, LARGEST),
        },
        "LeakyReLU": {"negative_slope": number(0, LARGEST)},
        "Softmax": {"axis": _axis},
        "Add": {},
        "Concatenate": {"axis": _axis},
        "ZeroPadding2D": {"padding": pair(pair(whole(0, 256))), **_last},
        "Rescaling": {"scale": _number, "offset": _number},
        "RandomFlip": {
            "mode": one_of("horizontal", "vertical", "horizontal_and_vertical"),
            **_last,
        },
        "RandomRotation": {"factor": _factor, **_random},
        "RandomZoom": {"height_factor": _factor, "width_factor": optional(_factor), **_random},
    }
)
# Layers that change nothing when a model predicts.
ONLY_IN_TRAINING = frozenset(
    {"Dropout", "SpatialDropout2D", "RandomFlip", "RandomRotation", "RandomZoom"}
)
# Any layer may have these.
COMMON: MappingProxyType[str, Rule] = MappingProxyType(
    {"name": unused, "trainable": _flag, "dtype": dtype}
)
_TRAINING_ENDINGS = ("_initializer", "_regularizer", "_constraint")
_WITHOUT_EFFECT = {"renorm_momentum", "renorm_clipping", "noise_shape", "seed"}


def rule_for(class_name: str, argument: str) -> Rule | None:
    """Return the rule for an argument of a layer in LAYERS; None for an unknown argument."""
    if argument.endswith(_TRAINING_ENDINGS):
        return training_part
    if argument in _WITHOUT_EFFECT:
        return unused
    return LAYERS[class_name].get(argument) or COMMON.get(argument)


def needed(class_name: str) -> tuple[str, ...]:
    """Return the arguments without which a layer in LAYERS is not described."""
    return tuple(LAYERS[class_name])
