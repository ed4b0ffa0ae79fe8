"""A convolution in exchangeable steps: a known mistake is the right one with one step changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


class Axis(NamedTuple):
    """One axis of an image (0 rows, 1 columns) and what the convolution does along it."""

    number: int
    size: int
    kernel: int
    stride: int
    same: bool

    @property
    def zeros(self) -> int:
        """Return how many zeros Keras adds along the axis, before and after together."""
        needed = (-(-self.size // self.stride) - 1) * self.stride + self.kernel
        return max(needed - self.size, 0) if self.same else 0


Weights = Callable[[Array], Array]
KernelShape = Callable[[Array], tuple[int, ...]]
Amounts = Callable[[Axis], tuple[int, int]]
Starts = Callable[[Axis, int], Iterable[int]]
Respond = Callable[[Array, Array], Array]
AddBias = Callable[[Array, Array, Array], Array]
Finish = Callable[[Array], Array]


def halves(zeros: int) -> tuple[int, int]:
    """Return how many zeros go before and after: the odd one goes after."""
    return zeros // 2, zeros - zeros // 2


def every_start(axis: Axis, padded_size: int) -> range:
    """Return where the windows start on an axis of `padded_size` values."""
    return range(0, padded_size - axis.kernel + 1, axis.stride)


def _sum_of_products(window: Array, weights: Array) -> Array:
    return np.tensordot(window, weights, 3)


def _add_bias(responses: Array, bias: Array, _weights: Array) -> Array:
    return np.asarray(responses + bias)


@dataclass(frozen=True)
class Convolution:
    """A convolution over a batch, called as `conv2d` is; each field is one of its steps.

    weights       what is done to the weights first
    kernel_shape  rows and columns of a window, from the weights
    amounts       zeros before and after along an axis
    fill          what is padded, as `numpy.pad` calls it
    starts        where windows start along an axis, from its size with padding
    respond       (batch, rows, columns, channels) of one window -> (batch, filters)
    add_bias      (batch, rows, columns, filters), the bias and the weights -> maps
    finish        what is done to the maps last
    """

    name: str = "in_steps"
    weights: Weights = np.asarray
    kernel_shape: KernelShape = lambda weights: weights.shape[:2]
    amounts: Amounts = lambda axis: halves(axis.zeros)
    fill: Any = "constant"
    starts: Starts = every_start
    respond: Respond = _sum_of_products
    add_bias: AddBias = _add_bias
    finish: Finish = np.asarray

    @property
    def __name__(self) -> str:
        return self.name

    def __call__(
        self, images: Array, weights: Array, bias: Array, stride: int, padding: str
    ) -> Array:
        """Return the maps, (batch, rows, columns, filters) unless a step says otherwise."""
        weights = self.weights(weights)
        rows, columns = (
            Axis(number, images.shape[number + 1], kernel, stride, padding == "same")
            for number, kernel in enumerate(self.kernel_shape(weights))
        )
        padded = self._pad(images, rows, columns)
        responses = [
            [
                self.respond(
                    padded[:, top : top + rows.kernel, left : left + columns.kernel], weights
                )
                for left in self.starts(columns, padded.shape[2])
            ]
            for top in self.starts(rows, padded.shape[1])
        ]
        batch_first: Array = np.moveaxis(np.array(responses), 2, 0)
        return self.finish(self.add_bias(batch_first, bias, weights))

    def _pad(self, images: Array, rows: Axis, columns: Axis) -> Array:
        amounts = [(0, 0), self.amounts(rows), self.amounts(columns), (0, 0)]
        # Without padding the windows are views of the images, as in a learner's loop.
        return np.pad(images, amounts, mode=self.fill) if np.any(amounts) else images


def conv2d_by_keras(images: Array, weights: Array, bias: Array, stride: int, padding: str) -> Array:
    """Return what Keras computes, in float32."""
    import keras

    maps = keras.ops.conv(
        np.asarray(images, dtype=np.float32),
        np.asarray(weights, dtype=np.float32),
        strides=stride,
        padding=padding,
    )
    return np.asarray(keras.ops.convert_to_numpy(maps) + np.asarray(bias, dtype=np.float32))


def whole(random: np.random.Generator, *shape: int) -> Array:
    """Return random whole numbers as floats, none of them 0, all different where 18 suffice."""
    choices = np.array([number for number in range(-9, 10) if number])
    count = int(np.prod(shape))
    return random.choice(choices, shape, replace=count > len(choices)).astype(float)


def half(random: np.random.Generator, count: int) -> Array:
    """Return `count` (up to 8) different numbers that end in .5: biases for as many filters."""
    return random.permutation(np.arange(-4, 4))[:count] + 0.5
