"""Answers to `build_cnn`, right and wrong."""

from __future__ import annotations

from typing import Any

SHAPE = (28, 28, 1)


def _layers() -> Any:
    import keras

    return keras.layers


def _chain(*layers: Any) -> Any:
    import keras

    return keras.Sequential([keras.Input(SHAPE), *layers])


def _compiled(model: Any, *, from_logits: bool) -> Any:
    import keras

    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=from_logits)
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


def _maps(dim_1: int, dim_2: int) -> list[Any]:
    layers = _layers()
    return [
        layers.Conv2D(dim_1, 3, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(dim_2, 3, activation="relu"),
        layers.MaxPooling2D(2),
    ]


def _usual(dim_1: int, dim_2: int, rate: float, last: str | None = None, units: int = 10) -> Any:
    layers = _layers()
    ending = [layers.Flatten(), layers.Dropout(rate), layers.Dense(units, activation=last)]
    return _chain(*_maps(dim_1, dim_2), *ending)


def by_a_list(dim_1: int, dim_2: int, rate: float) -> Any:
    """Return the CNN of the lesson."""
    return _usual(dim_1, dim_2, rate)


def compiled_for_logits(dim_1: int, dim_2: int, rate: float) -> Any:
    """Return it ready to be trained."""
    return _compiled(_usual(dim_1, dim_2, rate), from_logits=True)


def by_calls(dim_1: int, dim_2: int, rate: float) -> Any:
    """Return a functional model with larger kernels, strides and one more dense layer."""
    import keras

    layers = keras.layers
    images = keras.Input(SHAPE)
    maps = layers.Conv2D(dim_1, 5, strides=2, padding="same")(images)
    maps = layers.Activation("relu")(maps)
    maps = layers.Conv2D(dim_2, (3, 3), padding="same", activation="relu")(maps)
    values = layers.Dense(24, activation="relu")(layers.Flatten()(layers.MaxPooling2D()(maps)))
    return keras.Model(images, layers.Dense(10)(layers.Dropout(rate)(values)))


def by_adding(dim_1: int, dim_2: int, rate: float) -> Any:
    """Return a model that drops whole maps before global pooling."""
    import keras

    layers, model = keras.layers, keras.Sequential()
    model.add(keras.Input(shape=SHAPE))
    model.add(layers.Conv2D(filters=dim_1, kernel_size=3, use_bias=False))
    model.add(layers.BatchNormalization())
    model.add(layers.ReLU())
    model.add(layers.AveragePooling2D(2))
    model.add(layers.SeparableConv2D(filters=dim_2, kernel_size=3, activation="relu"))
    model.add(layers.SpatialDropout2D(rate))
    model.add(layers.GlobalAveragePooling2D())
    model.add(layers.Dense(10, activation="linear"))
    return model


def of_two_parts(dim_1: int, dim_2: int, rate: float) -> Any:
    """Return a model of models: one that makes values of images, one that makes logits of these."""
    import keras

    layers = keras.layers
    features = _chain(*_maps(dim_1, dim_2), layers.Dropout(rate), layers.Flatten())
    images = keras.Input(SHAPE)
    return keras.Model(images, keras.Sequential([layers.Dense(10)])(features(images)))


def dropout_after_logits(dim_1: int, dim_2: int, rate: float) -> Any:
    """Put dropout last."""
    layers = _layers()
    ending = [layers.Flatten(), layers.Dense(10), layers.Dropout(rate)]
    return _chain(*_maps(dim_1, dim_2), *ending)


def dropout_before_a_convolution(dim_1: int, dim_2: int, rate: float) -> Any:
    """Put dropout between the convolutions."""
    layers, maps = _layers(), _maps(dim_1, dim_2)
    ending = [layers.Flatten(), layers.Dense(10)]
    return _chain(*maps[:2], layers.Dropout(rate), *maps[2:], *ending)


def no_dropout(dim_1: int, dim_2: int, _rate: float) -> Any:
    """Leave dropout out."""
    return _chain(*_maps(dim_1, dim_2), _layers().Flatten(), _layers().Dense(10))


def softmax_twice(dim_1: int, dim_2: int, rate: float) -> Any:
    """Give probabilities to a loss that takes logits."""
    return _compiled(_usual(dim_1, dim_2, rate, last="softmax"), from_logits=True)


def probabilities(dim_1: int, dim_2: int, rate: float) -> Any:
    """End with softmax."""
    return _usual(dim_1, dim_2, rate, last="softmax")


def sigmoid_at_the_end(dim_1: int, dim_2: int, rate: float) -> Any:
    """Give each class a probability of its own."""
    return _usual(dim_1, dim_2, rate, last="sigmoid")


def relu_at_the_end(dim_1: int, dim_2: int, rate: float) -> Any:
    """Cut the negative logits off."""
    return _usual(dim_1, dim_2, rate, last="relu")


def logits_taken_for_probabilities(dim_1: int, dim_2: int, rate: float) -> Any:
    """Give logits to a loss that takes probabilities."""
    return _compiled(_usual(dim_1, dim_2, rate), from_logits=False)


def exchanged(dim_1: int, dim_2: int, rate: float) -> Any:
    """Exchange the numbers of filters."""
    return _usual(dim_2, dim_1, rate)


def same_filters_twice(dim_1: int, _dim_2: int, rate: float) -> Any:
    """Forget the second number of filters."""
    return _usual(dim_1, dim_1, rate)


def fixed_filters(_dim_1: int, _dim_2: int, rate: float) -> Any:
    """Write the usual numbers of filters instead of the arguments."""
    return _usual(32, 64, rate)


def one_convolution(dim_1: int, dim_2: int, rate: float) -> Any:
    """Take the second number for the units of a dense layer."""
    layers = _layers()
    ending = [layers.Dense(dim_2, activation="relu"), layers.Dropout(rate), layers.Dense(10)]
    return _chain(*_maps(dim_1, dim_2)[:2], layers.Flatten(), *ending)


def rate_as_retention(dim_1: int, dim_2: int, rate: float) -> Any:
    """Take the rate for the share that is kept."""
    return _usual(dim_1, dim_2, 1 - rate)


def rate_in_per_cent(dim_1: int, dim_2: int, rate: float) -> Any:
    """Give the layer a percentage."""
    return _usual(dim_1, dim_2, 100 * rate)


def fixed_rate(dim_1: int, dim_2: int, _rate: float) -> Any:
    """Write the usual rate instead of the argument."""
    return _usual(dim_1, dim_2, 0.5)


def flatten_missing(dim_1: int, dim_2: int, rate: float) -> Any:
    """Let the dense layer read maps."""
    layers = _layers()
    return _chain(*_maps(dim_1, dim_2), layers.Dropout(rate), layers.Dense(10))


def one_value(dim_1: int, dim_2: int, rate: float) -> Any:
    """Let one unit say which digit it is."""
    return _usual(dim_1, dim_2, rate, units=1)
