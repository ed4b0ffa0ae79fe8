from __future__ import annotations

import keras
import pytest

from cnnlab import text
from cnnlab.figures import network_costs
from cnnlab.figures.network_costs import layer_costs
from cnnlab.train import Setting
from cnnlab.train.networks import network


@pytest.mark.parametrize("image", [(28, 28, 1), (9, 7, 3)])
def test_costs_are_those_of_the_network_that_is_trained(image: tuple[int, int, int]) -> None:
    model = network(Setting(width=(4, 6)), image, classes=10, seed=0)
    costs = layer_costs((4, 6), image)
    counted = [layer.count_params() for layer in model.layers if layer.count_params()]
    assert list(costs["parameters"]) == counted
    outputs = [layer for layer in model.layers if not isinstance(layer, keras.layers.Flatten)]
    values = [int(keras.ops.prod(layer.output.shape[1:])) for layer in outputs]
    assert list(costs["activations"]) == [values[0] + values[1], values[2] + values[3], values[4]]


def test_a_product_for_each_weight_at_each_place() -> None:
    first, second, output = layer_costs((32, 64), (28, 28, 1))["macs"]
    assert first == 28 * 28 * 9 * 32
    assert second == 14 * 14 * 9 * 32 * 64
    assert output == 7 * 7 * 64 * 10


def test_every_number_stands_in_the_figure() -> None:
    html = network_costs((8, 16), (32, 64))._repr_html_()
    assert "320 + 18,496 + 31,370" in html and ">50,186<" in html
    assert "32/64: total 3,869,824; first convolution 225,792," in html
    assert html.count('role="img"') == 6


def test_the_figure_speaks_korean_and_asks_for_filters() -> None:
    text.set_language("ko")
    assert "곱셈 누산 연산(MAC)" in network_costs((8, 16), image=(8, 8, 1))._repr_html_()
    with pytest.raises(ValueError, match="at least one pair"):
        network_costs()
