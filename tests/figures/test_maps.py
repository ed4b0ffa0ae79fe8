from __future__ import annotations

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from cnnlab.figures import channel_maps, edge_maps, feature_maps, kernels_and_maps, pooled_maps

Array = NDArray[np.float64]
RANDOM = np.random.default_rng(0)


def correlate(image: Array, kernel: Array) -> Array:
    return np.einsum("ijuv,uv->ij", sliding_window_view(image, kernel.shape), kernel)


def feature_map(image: Array, weights: Array, bias: float) -> Array:
    parts = [correlate(image[..., c], weights[..., c]) for c in range(image.shape[-1])]
    return np.sum(parts, axis=0) + bias


def bias_per_channel(image: Array, weights: Array, bias: float) -> Array:
    return feature_map(image, weights, bias * image.shape[-1])


def conv2d(images: Array, weights: Array, bias: Array, stride: int, padding: str) -> Array:
    return np.repeat(images, weights.shape[-1], axis=-1) + bias


def pool(maps: Array, size: int, stride: int, mode: str, padding: str) -> Array:
    return maps[::size, ::size] if mode == "max" else -maps[::size, ::size]


def test_each_kernel_gets_a_row_with_its_map() -> None:
    kernels = {"one": np.ones((2, 2)), "two": np.eye(3)}
    html = kernels_and_maps(correlate, RANDOM.random((6, 7)), kernels)._repr_html_()
    assert html.count('class="row"') == 2
    assert html.count("<img") == 4
    assert 'kernel "two"' in html.replace("&quot;", '"')


def test_edge_kernels_come_from_the_learner() -> None:
    def edge_kernel(direction: str) -> Array:
        return np.full((3, 3), 5 if direction == "vertical" else 6)

    html = edge_maps(correlate, edge_kernel, RANDOM.random((6, 6)))._repr_html_()
    assert html.count(">5</td>") == html.count(">6</td>") == 9


def test_channel_maps_add_up_to_the_map() -> None:
    figure = channel_maps(feature_map, RANDOM.random((6, 7, 3)), RANDOM.random((3, 3, 3)), 0.5)
    assert "is 0." in repr(figure)


def test_a_bias_in_every_channel_shows_as_a_difference() -> None:
    photograph, weights = RANDOM.random((6, 7, 3)), RANDOM.random((3, 3, 3))
    assert "is 1." in repr(channel_maps(bias_per_channel, photograph, weights, 0.5))


def test_feature_maps_show_every_filter_of_every_image() -> None:
    images, weights = RANDOM.random((2, 6, 6, 1)), RANDOM.random((3, 3, 1, 4))
    figure = feature_maps(conv2d, images, weights, np.zeros(4))
    assert figure._repr_html_().count("<img") == 2 * (1 + 4)
    assert "(2, 6, 6, 4)" in repr(figure)


@pytest.mark.parametrize("missing", ["conv2d", "pool"])
def test_pooled_maps_wait_for_both_functions(missing: str) -> None:
    def unsolved(*arguments: object) -> Array:
        raise NotImplementedError

    functions = {"conv2d": conv2d, "pool": pool, missing: unsolved}
    image, weights = RANDOM.random((6, 6, 1)), RANDOM.random((3, 3, 1, 2))
    figure = pooled_maps(functions["conv2d"], functions["pool"], image, weights, np.zeros(2), 2)
    assert "`unsolved`" in repr(figure)


def test_pooled_maps_count_the_values_before_and_after() -> None:
    image, weights = RANDOM.random((6, 6, 1)), RANDOM.random((3, 3, 1, 2))
    figure = pooled_maps(conv2d, pool, image, weights, np.zeros(2), 2)
    assert "36 values per map become 9" in repr(figure)
