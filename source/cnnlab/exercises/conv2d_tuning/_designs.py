"""Answers to `design_cnn`, right and wrong: small CNNs for digits."""

from __future__ import annotations

from typing import Any

SHAPE = (28, 28, 1)


def _layers() -> Any:
    import keras

    return keras.layers


def _chain(*layers: Any) -> Any:
    import keras

    return keras.Sequential([keras.Input(SHAPE), *layers])


def _conv(filters: int, size: int = 3, **more: Any) -> Any:
    return _layers().Conv2D(filters, size, padding="same", activation="relu", **more)


def _normalized(layer: Any) -> list[Any]:
    return [layer, _layers().BatchNormalization(momentum=0.9), _layers().ReLU()]


def _conv_normalized(filters: int, size: int = 3, **more: Any) -> list[Any]:
    return _normalized(_layers().Conv2D(filters, size, padding="same", use_bias=False, **more))


def two_convolutions() -> Any:
    """Return the CNN of 8 and 16 filters that the course begins with."""
    layers = _layers()
    pool = layers.MaxPooling2D
    return _chain(_conv(8), pool(2), _conv(16), pool(2), layers.Flatten(), layers.Dense(10))


def three_normalized() -> Any:
    """Return three convolutions with batch normalization, pooled to 3 × 3."""
    layers = _layers()
    features: list[Any] = []
    for filters in (8, 16, 32):
        features += [*_conv_normalized(filters), layers.MaxPooling2D(2)]
    return _chain(*features, layers.Flatten(), layers.Dense(10))


def larger_kernels() -> Any:
    """Return a CNN whose first kernels are large, normalized after the activation."""
    layers = _layers()
    features: list[Any] = []
    for filters, size in ((8, 5), (24, 3), (32, 3)):
        normalized = layers.BatchNormalization(momentum=0.9)
        features += [_conv(filters, size), normalized, layers.MaxPooling2D(2)]
    return _chain(*features, layers.Flatten(), layers.Dense(10))


def global_pooling() -> Any:
    """Return three convolutions with batch normalization and global pooling at the end."""
    layers = _layers()
    first, second, third = (_conv_normalized(filters) for filters in (8, 24, 48))
    pooled = [*first, layers.MaxPooling2D(2), *second, layers.MaxPooling2D(2), *third]
    return _chain(*pooled, layers.GlobalAveragePooling2D(), layers.Dense(10))


def strides_first() -> Any:
    """Return a CNN that makes the maps small at once, to afford more filters."""
    layers = _layers()
    features = [
        *_conv_normalized(16, 5, strides=2),
        *_conv_normalized(20),
        layers.MaxPooling2D(2),
        *_conv_normalized(32),
        layers.MaxPooling2D(2),
    ]
    return _chain(*features, layers.Flatten(), layers.Dropout(0.2), layers.Dense(10))


def separable_residual() -> Any:
    """Return a functional model of depthwise and separable convolutions with an addition."""
    import keras

    layers = keras.layers
    images = keras.Input(SHAPE)
    maps = images
    for layer in (*_conv_normalized(16, 5, strides=2), *_conv_normalized(24)):
        maps = layer(maps)
    maps = layers.MaxPooling2D(2)(maps)
    inside = maps
    for layer in _normalized(layers.SeparableConv2D(24, 3, padding="same", use_bias=False)):
        inside = layer(inside)
    maps = layers.Add()([maps, inside])
    for layer in _normalized(layers.DepthwiseConv2D(3, depth_multiplier=2, use_bias=False)):
        maps = layer(maps)
    values = layers.Flatten()(layers.MaxPooling2D(2, padding="same")(maps))
    return keras.Model(images, layers.Dense(10)(values))


def dense_only() -> Any:
    """Read the pixels with a dense layer: no convolution is fine, where it is good enough."""
    layers = _layers()
    return _chain(layers.Flatten(), layers.Dense(24, activation="relu"), layers.Dense(10))


def no_hidden_layer() -> Any:
    """Read the pixels with the output layer."""
    return _chain(_layers().Flatten(), _layers().Dense(10))


def many_units() -> Any:
    """Spend the parameters in a dense layer behind maps that were hardly pooled."""
    layers = _layers()
    ending = [layers.Flatten(), layers.Dense(64, activation="relu"), layers.Dense(10)]
    return _chain(_conv(8), layers.MaxPooling2D(2), _conv(16), layers.MaxPooling2D(2), *ending)


def many_filters() -> Any:
    """Return the usual 32 and 64 filters."""
    layers = _layers()
    ending = [layers.Flatten(), layers.Dense(10)]
    return _chain(_conv(32), layers.MaxPooling2D(2), _conv(64), layers.MaxPooling2D(2), *ending)


def full_resolution() -> Any:
    """Keep the maps at 28 × 28 until the end."""
    layers = _layers()
    maps = [_conv(filters) for filters in (8, 12, 16)]
    return _chain(*maps, layers.GlobalAveragePooling2D(), layers.Dense(10))


def softmax_at_the_end() -> Any:
    """Give probabilities to a recipe whose loss takes logits."""
    layers = _layers()
    ending = [layers.Flatten(), layers.Dense(10, activation="softmax")]
    return _chain(_conv(8), layers.MaxPooling2D(2), _conv(16), layers.MaxPooling2D(2), *ending)


def flatten_missing() -> Any:
    """Let the dense layer read maps."""
    pool = _layers().MaxPooling2D
    return _chain(_conv(8), pool(2), _conv(16), pool(2), _layers().Dense(10))


def one_value() -> Any:
    """Let one unit say which digit it is."""
    pool = _layers().MaxPooling2D
    ending = [_layers().Flatten(), _layers().Dense(1)]
    return _chain(_conv(8), pool(2), _conv(16), pool(2), *ending)
