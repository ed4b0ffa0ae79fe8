"""Answers to `cnn_parameters`, right and wrong: what the course's CNN learns."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from cnnlab.exercises import _wrong_layers as wrong
from cnnlab.exercises._layer_lists import PARAMETERS, SAME, VALID, built, total
from cnnlab.exercises.conv2d_tuning._course_cnn import course_cnn

if TYPE_CHECKING:
    from cnnlab.exercises._layer_lists import Count, Grow, Shape

    Image = tuple[int, int, int]


def by_keras(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    """Return what the real Keras layers say about themselves once they are built."""
    layers = built(image, course_cnn(dim_1, dim_2, classes), "same")
    return sum(int(layer.count_params()) for layer, _ in layers)


def by_formula(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    rows, columns, channels = image
    values = (rows // 4) * (columns // 4) * dim_2
    return (9 * channels + 1) * dim_1 + (9 * dim_1 + 1) * dim_2 + (values + 1) * classes


def by_making_the_weights(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    maps = np.empty((*image[:2], dim_2))
    for _ in range(2):  # a view without the pixels that pooling leaves over, every second one
        rows, columns = maps.shape[0] // 2 * 2, maps.shape[1] // 2 * 2
        maps = maps[:rows:2, :columns:2]
    shapes = [(3, 3, image[2], dim_1), (dim_1,), (3, 3, dim_1, dim_2), (dim_2,)]
    shapes += [(maps.size, classes), (classes,)]
    return sum(np.zeros(shape, dtype=np.int8).size for shape in shapes)


def by_numpy(image: Image, dim_1: int, dim_2: int, classes: int) -> np.integer:
    side = np.floor(np.floor(np.array(image[:2]) / 2) / 2).astype(int)
    enter = np.array([9 * image[2], 9 * dim_1, np.prod(side) * dim_2])
    return np.int64(np.dot(enter + 1, [dim_1, dim_2, classes]))


def by_walking(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return total(image, course_cnn(dim_1, dim_2, classes), PARAMETERS, SAME)


def _counted(image: Image, dim_1: int, dim_2: int, classes: int, **counts: Count) -> int:
    """Return the sum where the count of one kind of layer is another."""
    return total(image, course_cnn(dim_1, dim_2, classes), PARAMETERS | counts, SAME)


def _shaped(image: Image, dim_1: int, dim_2: int, classes: int, **shapes: Grow) -> int:
    """Return the sum where one kind of layer hands another shape on."""
    return total(image, course_cnn(dim_1, dim_2, classes), PARAMETERS, SAME | shapes)


def image_channels_forgotten(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return by_walking((*image[:2], 1), dim_1, dim_2, classes)


def input_channels_forgotten(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return _counted(image, dim_1, dim_2, classes, conv=wrong.conv_without_channels)


def channels_of_the_image(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    def conv(_: Shape, filters: int, size: int) -> int:
        return PARAMETERS["conv"](image, filters, size)

    return _counted(image, dim_1, dim_2, classes, conv=conv)


def size_not_squared(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return _counted(image, dim_1, dim_2, classes, conv=wrong.conv_with_one_row)


def conv_without_bias(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return _counted(image, dim_1, dim_2, classes, conv=wrong.conv_of_weights_alone)


def dense_without_bias(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return _counted(image, dim_1, dim_2, classes, dense=wrong.dense_of_weights_alone)


def without_any_bias(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    counts: dict[str, Count] = {
        "conv": wrong.conv_of_weights_alone,
        "dense": wrong.dense_of_weights_alone,
    }
    return _counted(image, dim_1, dim_2, classes, **counts)


def bias_for_each_kernel(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    counts = wrong.conv_with_a_bias_for_each_kernel
    return _counted(image, dim_1, dim_2, classes, conv=counts)


def weights_for_each_position(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    def conv(shape: Shape, filters: int, size: int) -> int:
        return shape[0] * shape[1] * wrong.conv_of_weights_alone(shape, filters, size) + filters

    return _counted(image, dim_1, dim_2, classes, conv=conv)


def pooling_has_weights(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return _counted(image, dim_1, dim_2, classes, pool=wrong.pool_with_weights)


def pooling_forgotten(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return _shaped(image, dim_1, dim_2, classes, pool=wrong.unpooled)


def pooled_once(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    rows, columns, channels = image
    return by_formula((rows // 2 * 4, columns // 2 * 4, channels), dim_1, dim_2, classes)


def pooling_rounds_up(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return _shaped(image, dim_1, dim_2, classes, pool=wrong.rounded_up)


def rounded_to_the_nearest(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    rows, columns, channels = image
    return by_formula(
        (4 * round(rows / 4), 4 * round(columns / 4), channels), dim_1, dim_2, classes
    )


def not_rounded(image: Image, dim_1: int, dim_2: int, classes: int) -> float:
    convs = by_formula((0, 0, image[2]), dim_1, dim_2, classes)
    return convs + math.prod(axis / 4 for axis in image[:2]) * dim_2 * classes


def valid_padding(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return _shaped(image, dim_1, dim_2, classes, conv=VALID["conv"])


def rows_for_columns(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return by_walking((image[0], image[0], image[2]), dim_1, dim_2, classes)


def flattened_without_channels(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return _shaped(image, dim_1, dim_2, classes, flatten=wrong.flat_without_channels)


def one_number_for_each_map(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return _shaped(image, dim_1, dim_2, classes, flatten=VALID["global_pool"])


def dense_after_the_first_filters(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    convs = by_formula((0, 0, image[2]), dim_1, dim_2, 0)
    return convs + ((image[0] // 4) * (image[1] // 4) * dim_1 + 1) * classes


def second_conv_left_out(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return by_walking(image, dim_1, dim_2, classes) - (9 * dim_1 + 1) * dim_2


def dense_left_out(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return _counted(image, dim_1, dim_2, classes, dense=lambda *_: 0)


def always_ten_classes(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return by_walking(image, dim_1, dim_2, 10)


def always_28_by_28(image: Image, dim_1: int, dim_2: int, classes: int) -> int:
    return by_walking((28, 28, image[2]), dim_1, dim_2, classes)
