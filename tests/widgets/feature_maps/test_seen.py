"""The outline is right: a value depends on the outlined pixels, and on no pixel beside them."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import pytest

from cnnlab.widgets.feature_maps.network import stages_of
from cnnlab.widgets.feature_maps.windows import Side, seen
from tests.widgets.module_calls import Call


def networks() -> dict[str, Any]:
    """Return linear networks whose weights are all positive: every pixel seen moves the value."""
    import keras

    layers = keras.layers

    def convolution(size: Any = 3, **options: Any) -> Any:
        options = {"kernel_initializer": "ones", "bias_initializer": "zeros"} | options
        return layers.Conv2D(1, size, **options)

    def stacked(*parts: Any) -> Any:
        return keras.Sequential([keras.Input((13, 11, 1)), *parts])

    return {
        "valid": stacked(convolution(), layers.AveragePooling2D(2), convolution(2)),
        "same": stacked(
            convolution(padding="same"),
            layers.AveragePooling2D(3, 2, padding="same"),
            convolution((3, 1), padding="same"),
        ),
        "strides": stacked(
            convolution(4, strides=2, padding="same"),
            convolution(2, padding="same"),
            convolution(3, strides=(2, 1), padding="same"),
        ),
        "remainder": stacked(layers.AveragePooling2D(3), convolution(padding="same")),
        "dilation": stacked(convolution(dilation_rate=2, padding="same"), convolution()),
        "borders": stacked(
            layers.ZeroPadding2D(((2, 0), (0, 1))),
            convolution(),
            layers.Cropping2D(((1, 0), (2, 1))),
        ),
        "maximum": stacked(convolution(), layers.MaxPooling2D(2), convolution()),
    }


@pytest.fixture(scope="module")
def all_networks() -> dict[str, Any]:
    return networks()


def seen_by_perturbing(model: Any, row: int, column: int, image: Any) -> Any:
    """Return which pixels move the last stage's value at a place, (rows, columns)."""
    rows, columns = image.shape
    one_changed = np.repeat(image[None], rows * columns, axis=0)
    flat = one_changed.reshape(rows * columns, -1)
    flat[np.arange(rows * columns), np.arange(rows * columns)] += 50.0
    values = np.asarray(model(np.concatenate([image[None], one_changed])[..., None]))
    moved = np.abs(values[1:, row, column, 0] - values[0, row, column, 0]) > 1e-3
    return moved.reshape(rows, columns)


@pytest.mark.parametrize("name", list(networks()))
def test_exactly_the_outlined_pixels_move_the_value(
    name: str, all_networks: dict[str, Any]
) -> None:
    model = all_networks[name]
    # Even, so that every pixel of a window can become its largest.
    image = np.ones((13, 11), dtype="float32")
    last = stages_of(model, name, image[None, ..., None])[-1]
    rows, columns = last.values.shape[1:3]
    places = product({0, 1, rows // 2, rows - 1}, {0, columns // 2, columns - 1})
    for row, column in places:
        outlined = np.zeros((13, 11), dtype=bool)
        top, bottom = seen([sides[0] for sides in last.chain], row)
        left, right = seen([sides[1] for sides in last.chain], column)
        outlined[top : bottom + 1, left : right + 1] = True
        moved = seen_by_perturbing(model, row, column, image)
        np.testing.assert_array_equal(moved, outlined, err_msg=f"{row}, {column}")


def test_the_browser_outlines_what_python_does(call: Call) -> None:
    draw = np.random.default_rng(4)
    cases = []
    for _ in range(60):
        length, chain = int(draw.integers(9, 30)), []
        for _ in range(draw.integers(0, 5)):
            size, stride = int(draw.integers(1, 4)), int(draw.integers(1, 3))
            before = int(draw.integers(0, size))
            chain.append(Side(size, stride, before, length))
            length = max(1, (length + 2 * before - size) // stride + 1)
        position = int(draw.integers(0, length))
        first, last = seen(chain, position)
        if first <= last:  # windows of padding alone see nothing
            cases.append({"chain": chain, "position": position, "expected": [first, last]})
    found = call(
        """cases.map(({ chain, position }) => {
          const both = { chain: chain.map((side) => [side, side]) };
          const { top, bottom, left, right, rows } = seenBy(both, [position, position]);
          return [top, bottom, left - top, right - bottom, rows];
        })""",
        cases=cases,
    )
    assert len(cases) > 40
    for case, (top, bottom, *rest) in zip(cases, found, strict=True):
        assert [top, bottom] == case["expected"]
        assert rest == [0, 0, bottom - top + 1]


def test_sides_over_padding_are_open(call: Call) -> None:
    stage = {"chain": [[[3, 1, 1, 8], [3, 1, 1, 8]]]}
    sides = call("places.map((place) => openSides(stage, place))", stage=stage, places=[
        [0, 0], [7, 7], [4, 0], [4, 4],
    ])  # fmt: skip
    assert sides == [["top", "left"], ["bottom", "right"], ["left"], []]
    assert call("fieldOf(stage, [0, 0]).rows", stage=stage) == 3
