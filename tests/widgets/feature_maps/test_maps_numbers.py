"""The browser's values are the network's own: maps, largest places, kernels and the ranking."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnlab.widgets import FeatureMaps
from tests.widgets.feature_maps.conftest import Images
from tests.widgets.module_calls import Call

READ = """(() => {
  const bytes = (numbers) => {
    const padded = new Uint8Array([7, 7, 7, ...numbers]);
    return new DataView(padded.buffer, 3, numbers.length);
  };
  const model = { get: (name) => bytes(name === "levels" ? levels : floats) };
  const numbers = readNumbers(model);
  return stages.map((stage) => Array.from({ length: images }, (_, image) =>
    Array.from({ length: stage.maps }, (_, number) => {
      const map = mapOf(numbers, stage, image, number);
      const places = Array.from({ length: map.levels.length }, (_, at) =>
        [Math.floor(at / stage.columns), at % stage.columns]);
      return { ...map, levels: null, values: places.map((place) => valueAt(map, place)) };
    })));
})()"""


def in_the_browser(call: Call, widget: FeatureMaps, expression: str = READ, **given: Any) -> Any:
    stages = widget.networks[0]["stages"]
    levels, floats = list(widget.levels), list(widget.floats)
    return call(
        expression, levels=levels, floats=floats, stages=stages, images=widget._count, **given
    )


def outputs_of(model: Any, images: Images, names: list[str]) -> list[Any]:
    """Return what a model of Keras' own gives for the named layers."""
    import keras

    outputs = [model.get_layer(name).output for name in names]
    return [images, *(np.asarray(one) for one in keras.Model(model.inputs[0], outputs)(images))]


def assert_same_maps(found: Any, expected: list[Any]) -> None:
    assert len(found) == len(expected)
    for stage, maps in zip(found, expected, strict=True):
        count, rows, columns, number = maps.shape
        values = np.array([[one["values"] for one in each] for each in stage])
        values = np.moveaxis(values.reshape(count, number, rows, columns), 1, 3)
        lows, highs = maps.min(axis=(1, 2)), maps.max(axis=(1, 2))
        half_a_level = ((highs - lows) / 255 / 2)[:, None, None, :]
        assert (np.abs(values - maps) <= half_a_level * 1.001 + 1e-5).all()
        for image, each in enumerate(stage):
            for one in each:
                place = tuple(one["peak"])
                at = each.index(one)
                assert maps[image, *place, at] == pytest.approx(highs[image, at], abs=1e-5)
        ends = [[(one["low"], one["high"]) for one in each] for each in stage]
        np.testing.assert_allclose(ends, np.stack([lows, highs], axis=2), atol=1e-5)


def test_the_maps_are_those_of_the_model(call: Call, model: Any, images: Images) -> None:
    names = [layer.name for layer in model.layers[:3]]
    found = in_the_browser(call, FeatureMaps(model, images))
    assert_same_maps(found, outputs_of(model, images, names))


def test_what_follows_a_convolution_value_by_value_belongs_to_it(
    call: Call, base: Any, images: Images
) -> None:
    names = [layer.name for layer in base.layers]
    widget = FeatureMaps(base, images)
    assert [(one["kind"], one["number"], one["after"]) for one in widget.networks[0]["stages"]] == [
        ("Input", 1, []),
        ("Conv2D", 1, ["BatchNormalization", "ReLU"]),
        ("AveragePooling2D", 1, []),
        ("Conv2D", 2, []),
    ]
    expected = outputs_of(base, images, [names[3], names[4], names[5]])
    assert_same_maps(in_the_browser(call, widget), expected)


def test_a_model_inside_a_model_is_looked_into(base: Any, images: Images) -> None:
    import keras

    layers = keras.layers
    whole = keras.Sequential(
        [
            keras.Input((12, 10, 1)),
            layers.Rescaling(1.0),
            base,
            layers.GlobalAveragePooling2D(),
            layers.Dense(3),
        ]
    )
    inside, alone = FeatureMaps(whole, images), FeatureMaps(base, images)
    assert inside.levels == alone.levels
    assert inside.networks[0]["stages"][0]["after"] == ["Rescaling"]


def test_the_model_is_left_as_it_was(model: Any, images: Images) -> None:
    before = [weight.copy() for weight in model.get_weights()]
    outputs = [layer.output.shape for layer in model.layers]
    FeatureMaps(model, images)
    assert [layer.output.shape for layer in model.layers] == outputs
    for weight, old in zip(model.get_weights(), before, strict=True):
        np.testing.assert_array_equal(weight, old)


def test_each_network_has_its_own_images(base: Any, images: Images) -> None:
    inverted = 1 - 2 * images
    widget = FeatureMaps({"light": base, "dark": base}, {"light": images, "dark": inverted})
    only = FeatureMaps(base, inverted)
    for found, expected in zip(widget._stages["dark"], only._stages["model"], strict=True):
        np.testing.assert_array_equal(found.values, expected.values)
    assert [one["name"] for one in widget.networks] == ["light", "dark"]


def test_kernels_and_biases_are_those_of_the_layer(call: Call, model: Any, images: Images) -> None:
    layer = model.layers[2]
    layer.set_weights([layer.get_weights()[0], np.arange(5, dtype="float32")])
    expression = """(() => {
      const numbers = { floats: new Float32Array(new Uint8Array(floats).buffer) };
      const { weights, bias } = kernelsOf(numbers, stages[3], number);
      return { weights: weights.map((one) => [...one]), bias };
    })()"""
    kernel, _ = layer.get_weights()
    for number in (0, 4):
        found = in_the_browser(call, FeatureMaps(model, images), expression, number=number)
        expected = np.moveaxis(kernel[..., number], 2, 0).reshape(8, 9)
        np.testing.assert_allclose(found["weights"], expected, rtol=1e-6)
        assert found["bias"] == number


def test_images_are_ranked_by_the_largest_value_of_a_map(
    call: Call, model: Any, images: Images
) -> None:
    widget = FeatureMaps(model, images)
    expression = """(() => {
      const numbers = { levels: new Uint8Array(levels),
        floats: new Float32Array(new Uint8Array(floats).buffer) };
      return Array.from({ length: 5 }, (_, map) =>
        rankedImages({ numbers, images }, stages[3], map).map(({ image }) => image));
    })()"""
    largest = widget._stages["model"][3].values.max(axis=(1, 2))  # (images, maps)
    expected = np.argsort(-largest, axis=0, kind="stable").T.tolist()
    assert in_the_browser(call, widget, expression) == expected
