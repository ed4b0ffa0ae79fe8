"""Answers to `train_frozen`, right and wrong: what a second step of training leaves as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Result = tuple[int, list[str]]
# Freezes the first layers of a model that was trained before; gets a function that compiles it.
Freeze = Callable[[Any, int, Callable[[], None]], None]
Answer = Callable[[Array, Array, int], Result]


def _model(shape: tuple[int, ...], classes: int) -> tuple[Any, Callable[[], None]]:
    """Return a small model for images of this shape, and what compiles it."""
    import keras

    layers = keras.layers
    model = keras.Sequential(
        [
            keras.Input(shape),
            layers.Conv2D(2, 3, use_bias=False, name="conv_1"),
            layers.BatchNormalization(name="norm"),
            layers.ReLU(name="relu"),
            layers.Conv2D(3, 3, activation="leaky_relu", name="conv_2"),
            layers.GlobalAveragePooling2D(name="pool"),
            layers.Dense(classes, name="head"),
        ]
    )

    def compile_model() -> None:
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        model.compile(keras.optimizers.SGD(0.1), loss)

    return model, compile_model


def _values(layers: Iterable[Any]) -> dict[str, Array]:
    """Return copies of all weights by their layer's name and their own."""
    from keras import ops

    return {
        f"{layer.name}/{weight.name}": np.array(ops.convert_to_numpy(weight))
        for layer in layers
        for weight in layer.weights
    }


def _learning(model: Any) -> int:
    return sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)


def _after(freeze: Freeze, images: Array, labels: Array, count: int) -> Result:
    """Return how many values may learn after `freeze`, and which weights a step changes."""
    model, compile_model = _model(images.shape[1:], int(labels.max()) + 1)
    compile_model()
    model.train_on_batch(images, labels)
    freeze(model, count, compile_model)
    before = _values(model.layers)
    model.train_on_batch(images, labels)
    after = _values(model.layers)
    changed = [name for name, value in before.items() if (after[name] != value).any()]
    return _learning(model), changed


def _asked_once(freeze: Freeze) -> Answer:
    """Return the answer with this `freeze`, which trains once only for all calls of one kind.

    The result depends on neither the values of the images nor the first weights.
    """

    @cache
    def known(shape: tuple[int, ...], classes: int, count: int) -> Result:
        random = np.random.default_rng(count)
        images = random.random(shape).astype(np.float32)
        return _after(freeze, images, np.arange(shape[0]) % classes, count)

    def answer(images: Array, labels: Array, count: int) -> Result:
        learning, changed = known(images.shape, int(labels.max()) + 1, count)
        return learning, list(changed)

    answer.__name__ = freeze.__name__.strip("_")
    return answer


def _by_slices(model: Any, count: int, compile_model: Callable[[], None]) -> None:
    for layer in model.layers[:count]:
        layer.trainable = False
    compile_model()


by_slices = _asked_once(_by_slices)


def by_numbers(images: Array, labels: Array, count: int) -> Result:
    def freeze(model: Any, count: int, compile_model: Callable[[], None]) -> None:
        for number, layer in enumerate(model.layers):
            layer.trainable = number >= count
        compile_model()

    return _after(freeze, images, labels, count)


def with_another_optimizer(images: Array, labels: Array, count: int) -> Result:
    def freeze(model: Any, count: int, compile_model: Callable[[], None]) -> None:
        for layer in model.layers[:count]:
            layer.trainable = False
        model.compile("adam", model.loss)

    return _after(freeze, images, labels, count)


def by_a_base(images: Array, labels: Array, count: int) -> Result:
    """Put the first layers into a model of their own, and freeze that."""

    def freeze(model: Any, count: int, compile_model: Callable[[], None]) -> None:
        import keras

        base = keras.Sequential(model.layers[:count])
        base.trainable = False
        compile_model()

    return _after(freeze, images, labels, count)


def _not_compiled(model: Any, count: int, _: Callable[[], None]) -> None:
    for layer in model.layers[:count]:
        layer.trainable = False


not_compiled = _asked_once(_not_compiled)


def _frozen(choose: Callable[[list[Any], int], list[Any]], name: str) -> Answer:
    """Return the answer that freezes the layers that `choose` gives, and compiles.

    What a step would change is known without it: all weights of the other layers.
    """

    def answer(images: Array, labels: Array, count: int) -> Result:
        model, _ = _model(images.shape[1:], int(labels.max()) + 1)
        for layer in choose(model.layers, count):
            layer.trainable = False
        return _learning(model), [*_values(layer for layer in model.layers if layer.trainable)]

    answer.__name__ = name
    return answer


nothing_frozen = _frozen(lambda *_: [], "nothing_frozen")
all_frozen = _frozen(lambda layers, _: layers, "all_frozen")
the_others_frozen = _frozen(lambda layers, count: layers[count:], "the_others_frozen")
from_the_end = _frozen(lambda layers, count: layers[-count:], "from_the_end")
one_too_many = _frozen(lambda layers, count: layers[: count + 1], "one_too_many")
one_too_few = _frozen(lambda layers, count: layers[: count - 1], "one_too_few")
one_layer_only = _frozen(lambda layers, count: [layers[count - 1]], "one_layer_only")
without_normalization = _frozen(
    lambda layers, count: [layer for layer in layers[:count] if hasattr(layer, "kernel")],
    "without_normalization",
)
layers_with_weights_counted = _frozen(
    lambda layers, count: [layer for layer in layers if layer.weights][:count],
    "layers_with_weights_counted",
)
