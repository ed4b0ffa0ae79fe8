"""Many tiny CNNs of one setting and different seeds, trained at once as one XLA program.

Their weights are stacked along a first axis. Keras' optimizers work element by element, so the
stack's optimizer is one optimizer for each. Convolutions become products of matrices, which XLA
does for all networks together. For small images only: at 28x28 it costs more than one by one.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.data import Split
from cnnlab.train.batches import epoch_orders, with_noise
from cnnlab.train.engine import Floats, Score, score_of
from cnnlab.train.networks import first_weights
from cnnlab.train.optimizers import optimizer
from cnnlab.train.run import Run
from cnnlab.train.schedules import learning_rates
from cnnlab.train.setting import Setting

KERNEL = 3


class Stack:
    """The stacked networks of a setting without dropout, whose images fill whole batches."""

    def __init__(self, setting: Setting, split: Split, count: int) -> None:
        import keras
        import tensorflow as tf

        self._setting, self._split, self._count = setting, split, count
        self._shapes = _shapes(setting, split)
        self._variables = [
            keras.Variable(np.zeros((count, *shape), np.float32)) for shape in self._shapes
        ]
        self._optimizer = optimizer(setting)
        self._optimizer.build(self._variables)
        self._images = tf.constant(split.train.images[: setting.images])
        self._labels = tf.Variable(np.zeros((count, setting.images), np.int64), trainable=False)
        self._epoch = tf.function(self._updates, jit_compile=True)
        self._logits = tf.function(self._forward_same, jit_compile=True)

    def run(self, seeds: Sequence[int]) -> list[Run]:
        """Train one network for each seed; `cnnlab.train.run` would give the same runs."""
        setting, classes = self._setting, len(self._split.classes)
        clean = self._split.train.labels[: setting.images]
        labels = np.stack([with_noise(clean, setting.noisy_labels, classes, s) for s in seeds])
        self._reset(seeds, labels)
        orders = np.stack([np.stack(epoch_orders(setting, seed)) for seed in seeds])
        rates = learning_rates(setting).reshape(setting.epochs, -1)
        losses: list[Floats] = []
        scores: list[tuple[list[Score], list[Score]]] = []
        started = time.perf_counter()
        for epoch in range(setting.epochs):
            batches = orders[:, epoch].reshape(self._count, -1, setting.batch_size)
            losses.append(self._epoch(batches.transpose(1, 0, 2), rates[epoch]).numpy())
            scores.append((self._scores(self._images, labels), self._validation()))
        seconds = (time.perf_counter() - started) / self._count
        of_each = np.concatenate(losses).T
        return [
            Run(
                setting,
                seed,
                of_each[number],
                tuple(on_training[number] for on_training, _ in scores),
                tuple(on_validation[number] for _, on_validation in scores),
                seconds,
            )
            for number, seed in enumerate(seeds)
        ]

    def _reset(self, seeds: Sequence[int], labels: NDArray[np.int64]) -> None:
        drawn = [first_weights(self._setting, seed, self._shapes[::2]) for seed in seeds]
        for position, kernel in enumerate(self._variables[::2]):
            kernel.assign(np.stack([weights[position] for weights in drawn]))
        for bias in self._variables[1::2]:
            bias.assign(np.zeros(bias.shape))
        for memory in self._optimizer.variables:
            memory.assign(np.zeros(memory.shape, memory.dtype))
        self._labels.assign(labels)

    def _validation(self) -> list[Score]:
        images, labels = self._split.validation
        return self._scores(images, np.broadcast_to(labels, (self._count, len(labels))))

    def _scores(self, images: Any, labels: NDArray[np.int64]) -> list[Score]:
        logits = self._logits(images).numpy()
        return [score_of(one, given) for one, given in zip(logits, labels, strict=True)]

    def _updates(self, batches: Any, rates: Any) -> Any:
        import tensorflow as tf

        losses = tf.TensorArray(tf.float32, size=len(rates))
        for step in tf.range(len(rates)):
            losses = losses.write(step, self._update(batches[step], rates[step]))
        return losses.stack()

    def _update(self, batch: Any, rate: Any) -> Any:
        import tensorflow as tf

        values = [variable.value for variable in self._variables]
        labels = tf.gather(self._labels, batch, batch_dims=1)
        with tf.GradientTape() as tape:
            logits = self._forward(tf.gather(self._images, batch), values)
            each = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
            losses = tf.reduce_mean(each, axis=1)
            together = tf.reduce_sum(losses)  # no network's weights are in another's loss
        self._optimizer.learning_rate.assign(rate)
        self._optimizer.apply(tape.gradient(together, values), self._variables)
        return losses

    def _forward_same(self, images: Any) -> Any:
        import tensorflow as tf

        stacked = tf.broadcast_to(images, (self._count, *images.shape))
        return self._forward(stacked, [variable.value for variable in self._variables])

    def _forward(self, images: Any, values: Sequence[Any]) -> Any:
        import tensorflow as tf

        first, first_bias, second, second_bias, last, last_bias = values
        maps = _pooled(_convolved(images, first, first_bias))
        maps = _pooled(_convolved(maps, second, second_bias))
        flat = tf.reshape(maps, (self._count, -1, last.shape[1]))
        return tf.matmul(flat, last) + last_bias[:, None]


def _shapes(setting: Setting, split: Split) -> list[tuple[int, ...]]:
    """Return the shapes of kernel and bias of each layer, as Keras has them."""
    rows, columns, channels = split.train.images.shape[1:]
    shapes: list[tuple[int, ...]] = []
    for filters in setting.width:
        shapes += [(KERNEL, KERNEL, channels, filters), (filters,)]
        rows, columns, channels = rows // 2, columns // 2, filters
    return [*shapes, (rows * columns * channels, len(split.classes)), (len(split.classes),)]


def _convolved(images: Any, kernels: Any, biases: Any) -> Any:
    """Return ReLU of the convolution of images (k, n, r, c, m) with kernels (k, 3, 3, m, f)."""
    import tensorflow as tf

    rows, columns = images.shape[2:4]
    edge = [KERNEL // 2] * 2
    images = tf.pad(images, [[0, 0], [0, 0], edge, edge, [0, 0]])
    windows = tf.concat(
        [
            images[:, :, row : row + rows, column : column + columns]
            for row in range(KERNEL)
            for column in range(KERNEL)
        ],
        axis=-1,
    )
    matrices = tf.reshape(kernels, (kernels.shape[0], -1, kernels.shape[-1]))
    return tf.nn.relu(
        tf.einsum("knrcp,kpf->knrcf", windows, matrices) + biases[:, None, None, None]
    )


def _pooled(maps: Any) -> Any:
    """Return the largest of each 2x2 block; a last odd row or column is left out, as by Keras."""
    import tensorflow as tf

    rows, columns = (size // 2 for size in maps.shape[2:4])
    blocks = tf.reshape(
        maps[:, :, : 2 * rows, : 2 * columns],
        (maps.shape[0], -1, rows, 2, columns, 2, maps.shape[-1]),
    )
    return tf.reduce_max(blocks, axis=(3, 5))
