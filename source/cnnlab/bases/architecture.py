"""The network that all bases share: three convolutions, each with batch normalization."""

from __future__ import annotations

from typing import Any, Literal

Top = Literal["average", "areas", "flatten"]

TOPS: tuple[Top, ...] = ("average", "areas", "flatten")
FILTERS = (16, 32, 64)
SHAPE = (28, 28, 1)


def new_base(seed: int = 0) -> Any:
    """Return an untrained base, a Keras model from (28, 28, 1) to (7, 7, 64).

    The convolutions have no bias: the batch normalization behind each has one.
    """
    import keras

    layers: list[Any] = []
    for position, filters in enumerate(FILTERS):
        if position:
            layers.append(keras.layers.MaxPooling2D(2, name=f"pooling_{position}"))
        number = position + 1
        kernels = keras.initializers.HeUniform(len(FILTERS) * seed + position)
        layers += [
            keras.layers.Conv2D(
                filters,
                3,
                padding="same",
                use_bias=False,
                kernel_initializer=kernels,
                name=f"convolution_{number}",
            ),
            keras.layers.BatchNormalization(momentum=0.9, name=f"normalization_{number}"),
            keras.layers.ReLU(name=f"relu_{number}"),
        ]
    return keras.Sequential([keras.Input(SHAPE), *layers], name="base")


def with_classifier(base: Any, classes: int, seed: int = 0, top: Top = "average") -> Any:
    """Return a model that puts a classifier on a base; its output is logits.

    top  what the classifier reads of the feature maps (7, 7, 64): "average", the mean of each map;
         "areas", the means of 2x2 areas; "flatten", every value
    """
    import keras

    images = keras.Input(SHAPE)
    features = base(images)
    for layer in _read(top):
        features = layer(features)
    classifier = keras.layers.Dense(
        classes, kernel_initializer=keras.initializers.GlorotUniform(seed), name="classifier"
    )
    return keras.Model(images, classifier(features))


def keep_normalization(base: Any) -> None:
    """Freeze a base's batch normalization: training then uses its statistics and keeps them.

    `base(images, training=False)` is not enough: Keras 3.15 trains a model of it with the batch's
    statistics all the same.

    Source: Keras' BatchNormalization, on `trainable`; keras-team/keras, issue 20285.
    """
    import keras

    for layer in base.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.trainable = False


def _read(top: Top) -> list[Any]:
    import keras

    if top == "average":
        return [keras.layers.GlobalAveragePooling2D(name="features")]
    areas = [keras.layers.AveragePooling2D(2, padding="same")] if top == "areas" else []
    return [*areas, keras.layers.Flatten(name="features")]
