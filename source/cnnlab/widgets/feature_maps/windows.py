"""Which positions a layer's output value reads, along one side: the receptive field's arithmetic.

The browser does the same in `seen.js`; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple


class Side(NamedTuple):
    """Windows along one side of a map: rows, or columns."""

    size: int  # from the first position that a window reads to the last
    stride: int
    before: int  # positions of padding before the first
    length: int  # positions that there are to read


Sides = tuple[Side, Side]


def sides_of(layer: Any, rows: int, columns: int) -> Sides | None:
    """Return the windows of a Keras layer over (rows, columns); None if it reads value by value.

    Raises TypeError for a layer whose windows are not known here.
    """
    from keras import layers

    if isinstance(layer, layers.Conv2D):
        sizes = [
            (size - 1) * rate + 1
            for size, rate in zip(layer.kernel_size, layer.dilation_rate, strict=True)
        ]
        return _moved(sizes, layer.strides, layer.padding, (rows, columns))
    if isinstance(layer, layers.MaxPooling2D | layers.AveragePooling2D):
        return _moved(layer.pool_size, layer.strides, layer.padding, (rows, columns))
    if isinstance(layer, layers.ZeroPadding2D):
        (top, _), (left, _) = layer.padding
        return Side(1, 1, top, rows), Side(1, 1, left, columns)
    if isinstance(layer, layers.Cropping2D):
        (top, _), (left, _) = layer.cropping
        return Side(1, 1, -top, rows), Side(1, 1, -left, columns)
    if isinstance(layer, _value_by_value()):
        return None
    raise TypeError(type(layer).__name__)


def seen(chain: Sequence[Side], position: int) -> tuple[int, int]:
    """Return the first and the last input position that an output position depends on.

    chain: the windows of each layer along this side, first layer first.
    """
    first = last = position
    for side in reversed(chain):
        first = first * side.stride - side.before
        last = last * side.stride - side.before + side.size - 1
        # Padding is the same for every image: what depends on the image ends at the edge.
        first, last = max(first, 0), min(last, side.length - 1)
    return first, last


def _moved(
    sizes: Sequence[int], strides: Sequence[int], padding: str, lengths: Sequence[int]
) -> Sides:
    return (
        _side(sizes[0], strides[0], padding, lengths[0]),
        _side(sizes[1], strides[1], padding, lengths[1]),
    )


def _side(size: int, stride: int, padding: str, length: int) -> Side:
    if padding == "valid":
        return Side(size, stride, 0, length)
    windows = -(-length // stride)
    total = max((windows - 1) * stride + size - length, 0)
    return Side(size, stride, total // 2, length)


def _value_by_value() -> tuple[type, ...]:
    """Layers of which, at inference, a value depends on the same place alone."""
    from keras import layers

    names = (
        "Activation", "ReLU", "LeakyReLU", "ELU", "PReLU", "Softmax", "BatchNormalization",
        "Dropout", "SpatialDropout2D", "GaussianDropout", "GaussianNoise", "AlphaDropout",
        "Rescaling", "Normalization", "Identity", "RandomFlip", "RandomRotation",
        "RandomTranslation", "RandomZoom", "RandomContrast", "RandomBrightness",
        "ActivityRegularization",
    )  # fmt: skip
    return tuple(getattr(layers, name) for name in names)
