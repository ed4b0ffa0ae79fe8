"""Every image's maps as one row of values, in the order that Keras' `Flatten` reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.checks import Cases, Exercise, Mistake, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Values = NDArray[Any]


def _maps(random: np.random.Generator, batch: int) -> Iterator[tuple[Values]]:
    # Sizes that all differ, so that no exchange of two axes keeps the shape.
    for sizes in ((3, 4, 2), (2, 3, 5)):
        yield (random.integers(-99, 100, size=(batch, *sizes)) / 10,)


def _one_image(random: np.random.Generator) -> Iterator[tuple[Values]]:
    return _maps(random, 1)


def _several_images(random: np.random.Generator) -> Iterator[tuple[Values]]:
    return _maps(random, int(random.integers(6, 9)))


def by_keras(maps: Values) -> Values:
    """Return what Keras' layer gives."""
    import keras

    layer = keras.layers.Flatten(name="measured")
    return np.asarray(keras.ops.convert_to_numpy(layer(maps)))


def by_reshaping(maps: Values) -> Values:
    return maps.reshape(len(maps), -1)


def by_loops(maps: Values) -> Values:
    batch, rows, columns, channels = maps.shape
    flat = np.zeros((batch, rows * columns * channels), dtype="float32")
    for row in range(rows):
        for column in range(columns):
            for channel in range(channels):
                place = (row * columns + column) * channels + channel
                flat[:, place] = maps[:, row, column, channel]
    return flat


def by_stacking_rows(maps: Values) -> Values:
    return np.stack([np.concatenate([pixel for row in image for pixel in row]) for image in maps])


def batch_axis_lost(maps: Values) -> Values:
    return maps.ravel()


def batch_axis_last(maps: Values) -> Values:
    return maps.reshape(-1, len(maps))


def channel_after_channel(maps: Values) -> Values:
    return maps.transpose(0, 3, 1, 2).reshape(len(maps), -1)


def columns_before_rows(maps: Values) -> Values:
    return maps.transpose(0, 2, 1, 3).reshape(len(maps), -1)


def first_index_fastest(maps: Values) -> Values:
    return maps.reshape(len(maps), -1, order="F")


def channels_kept_apart(maps: Values) -> Values:
    return maps.reshape(len(maps), -1, maps.shape[-1])


def rows_kept_apart(maps: Values) -> Values:
    return maps.reshape(*maps.shape[:2], -1)


def averaged(maps: Values) -> Values:
    return np.asarray(maps.mean(axis=(1, 2)))


def images_mixed(maps: Values) -> Values:
    return maps.transpose(1, 2, 3, 0).reshape(len(maps), -1)


def first_image_only(maps: Values) -> Values:
    return maps[:1].reshape(1, -1)


flatten = Exercise(
    cases=[
        Cases(1, Text(en="one image", ko="이미지 한 장"), _one_image),
        Cases(1, Text(en="several images", ko="이미지 여러 장"), _several_images),
    ],
    oracle=by_keras,
    also_correct=[by_reshaping, by_loops, by_stacking_rows],
    mistakes=[
        Mistake(
            batch_axis_lost,
            en="All images ended up in one long row. The batch axis stays: one row for each image.",
            ko="모든 이미지가 한 줄로 이어졌습니다. 배치 축은 그대로 두고 이미지마다 한 행을 "
            "만드십시오.",
        ),
        Mistake(
            batch_axis_last,
            en="The images must stay on the first axis: one row for each image, not one column.",
            ko="이미지는 첫째 축에 있어야 합니다. 이미지마다 열이 아니라 행 하나입니다.",
        ),
        Mistake(
            channel_after_channel,
            en="You wrote one whole channel after the other. Keras keeps the channels of a pixel "
            "together, because they are the last axis. A dense layer trained on one order can't "
            "read the other.",
            ko="채널을 하나씩 통째로 이어 붙였습니다. 채널이 마지막 축이므로 Keras는 한 픽셀의 "
            "채널을 나란히 둡니다. 한 순서로 학습한 밀집층은 다른 순서를 읽지 못합니다.",
        ),
        Mistake(
            columns_before_rows,
            en="You read down the columns. Keras reads row by row, as the array lies in memory.",
            ko="열을 따라 아래로 읽었습니다. Keras는 배열이 메모리에 놓인 순서대로 행을 하나씩 "
            "읽습니다.",
        ),
        Mistake(
            first_index_fastest,
            en='The row index runs fastest here (`order="F"`). In Keras\' order the last axis, '
            "the channels, runs fastest.",
            ko='행 인덱스가 가장 빨리 변하는 순서입니다(`order="F"`). Keras의 순서에서는 마지막 '
            "축인 채널이 가장 빨리 변합니다.",
        ),
        Mistake(
            channels_kept_apart,
            en="The channels still have an axis of their own. A flat image has one axis for all "
            "its values.",
            ko="채널 축이 남아 있습니다. 펼친 이미지에는 모든 값이 놓이는 축 하나만 있습니다.",
        ),
        Mistake(
            rows_kept_apart,
            en="The rows still have an axis of their own. A flat image has one axis for all its "
            "values.",
            ko="행 축이 남아 있습니다. 펼친 이미지에는 모든 값이 놓이는 축 하나만 있습니다.",
        ),
        Mistake(
            averaged,
            en="You averaged each map: that is global average pooling, one number for each "
            "channel. Flatten keeps every value.",
            ko="맵마다 평균을 냈습니다. 이것은 채널마다 수가 하나씩 나오는 전역 평균 풀링입니다. "
            "펼치기는 모든 값을 남깁니다.",
        ),
        Mistake(
            images_mixed,
            en="The shape is right, but each row holds values of several images. Keep the batch "
            "axis first and flatten only the other three.",
            ko="모양은 맞지만 한 행에 여러 이미지의 값이 섞였습니다. 배치 축을 맨 앞에 두고 나머지 "
            "세 축만 펼치십시오.",
        ),
        Mistake(
            first_image_only,
            en="Only the first image came back. Every image of the batch gets its row.",
            ko="첫 이미지만 나왔습니다. 배치의 모든 이미지에 행이 하나씩 있어야 합니다.",
        ),
    ],
    hints=[
        Text(
            en="A batch of 10 images with maps of 4 × 5 pixels and 8 channels: what is the shape "
            "before, and after?",
            ko="이미지 10장의 배치에 4 × 5 픽셀, 채널 8개의 특성 맵이 있습니다. 펼치기 전과 후의 "
            "모양은 무엇입니까?",
        ),
        Text(
            en="Only the last three axes become one. The order of the values in memory stays as it "
            "is, so nothing has to be moved.",
            ko="마지막 세 축만 하나가 됩니다. 값의 순서는 메모리에 놓인 그대로이므로 아무것도 옮길 "
            "필요가 없습니다.",
        ),
        Text(
            en="`reshape` accepts -1 for one size that it works out itself.",
            ko="`reshape`에서 크기 하나를 -1로 쓰면 나머지로부터 계산됩니다.",
        ),
    ],
)
