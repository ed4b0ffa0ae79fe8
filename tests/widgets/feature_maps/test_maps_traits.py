"""Python and the browser hold the same state, and Python's mistakes are explained."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from cnnlab.widgets import FeatureMaps
from tests.widgets.feature_maps.conftest import Images, OpenMaps
from tests.widgets.refusals import assert_explained


def test_what_python_sets_is_shown(open_maps: OpenMaps) -> None:
    page = open_maps()
    page.set(image=2, layer=3, feature_map=4, position=[1, 0])
    assert page.image(2).is_checked()
    assert page.layer("Conv2D 2").is_checked()
    assert page.tiles.get_attribute("aria-valuenow") == "4"
    assert page.sentence.startswith("Map 4 is ")
    assert (page.large.get_attribute("aria-valuetext") or "").startswith("row 1, column 0: ")


def test_it_starts_with_the_strongest_map_of_the_first_layer(model: Any, images: Images) -> None:
    widget = FeatureMaps(model, images)
    assert (widget.network, widget.image, widget.layer, widget.position) == ("model", 0, 1, None)
    strengths = widget._stages["model"][1].values[0].max(axis=(0, 1))
    assert strengths[widget.feature_map] == strengths.max()


def test_where_a_layer_has_fewer_maps_the_last_is_shown(open_maps: OpenMaps) -> None:
    page = open_maps(feature_map=7, layer=3, position=(90, 90))
    assert page.tiles.get_attribute("aria-valuenow") == "4"
    assert (page.large.get_attribute("aria-valuetext") or "").startswith("row 2, column 1: ")


def test_a_silent_map_is_called_silent(open_maps: OpenMaps, images: Images) -> None:
    import keras

    layer = keras.layers.Conv2D(2, 3, activation="relu")
    network = keras.Sequential([keras.Input((12, 10, 1)), layer])
    layer.set_weights([np.zeros((3, 3, 1, 2), "float32"), np.array([-1, 2], "float32")])
    page = open_maps(network, images, feature_map=0)
    assert "Map 0 is 0 everywhere, on all 3 images: none of them makes it fire." in page.sentence
    page = open_maps(network, images[:1], feature_map=1)
    assert "Map 1 is 2.00 everywhere on this image." in page.sentence
    assert page.find(".ranking").is_hidden()


def test_state_from_the_browser_is_accepted_whole(model: Any, images: Images) -> None:
    widget = FeatureMaps(model, images)
    state = {"image": 1, "layer": 3, "feature_map": 2, "position": [0, 1], "network": "model"}
    widget.set_state(state)
    assert {name: getattr(widget, name) for name in state} == state
    widget.set_state({"position": None})
    assert widget.position is None


def test_images_may_be_whole_numbers_and_without_channels(model: Any) -> None:
    widget = FeatureMaps(model, np.full((2, 12, 10), 255, dtype="uint8"), [3, 5])
    assert widget.labels == ["3", "5"]
    assert widget._stages["model"][0].values.max() == 255


@pytest.mark.parametrize(
    ("arguments", "received", "cure"),
    [
        ({"network": "other"}, "network='other'", "Try: network='model'"),
        ({"image": 3}, "image=3", "Try: image=0"),
        ({"layer": 4}, "layer=4", "Try: layer=0"),
        ({"feature_map": -1}, "feature_map=-1", "Try: feature_map=0"),
        ({"position": (1,)}, "position=[1]", "Try: position=None"),
        ({"labels": [1]}, "1 labels", "Try: labels[:3]"),
        ({"images": np.zeros((13, 12, 10, 1))}, "(13, 12, 10, 1)", "Try: images[:12]"),
        ({"images": np.zeros((12, 10))}, "(12, 10)", "Try: images.reshape("),
        ({"images": np.full((1, 12, 10, 1), np.nan)}, "nan", "Try: np.nan_to_num(images)"),
        ({"images": np.zeros((2, 9, 9, 3))}, "(2, 9, 9, 3)", "print(model.input_shape"),
        ({"images": {"a": np.zeros((2, 12, 10, 1))}}, "['a']", "for name in ['model']"),
        ({"models": "CNN"}, "model: str", "Try: widgets.FeatureMaps(model, images)"),
        ({"models": {}}, "{}", "Try: widgets.FeatureMaps(model, images)"),
    ],
)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_wrong_argument_is_explained(
    model: Any,
    images: Images,
    arguments: dict[str, Any],
    received: str,
    cure: str,
    language: str,
) -> None:
    given = {"models": model, "images": images} | arguments
    assert_explained(lambda: FeatureMaps(**given), received, cure, language)


def branching(keras: Any, inputs: Any) -> Any:
    maps = keras.layers.Conv2D(1, 3, padding="same")(inputs)
    return keras.Model(inputs, keras.layers.Add()([maps, inputs]))


def unknown(keras: Any, inputs: Any) -> Any:
    maps = keras.layers.Conv2D(2, 3)(inputs)
    return keras.Model(inputs, keras.layers.UpSampling2D(2, name="larger")(maps))


def dense(keras: Any, inputs: Any) -> Any:
    return keras.Model(inputs, keras.layers.Dense(2)(keras.layers.Flatten()(inputs)))


def diverged(keras: Any, inputs: Any) -> Any:
    layer = keras.layers.Conv2D(2, 3, bias_initializer=keras.initializers.Constant(float("nan")))
    return keras.Model(inputs, layer(inputs))


def too_large(keras: Any, inputs: Any) -> Any:
    return keras.Model(inputs, keras.layers.Conv2D(9000, 3)(inputs))


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(
    ("make", "received", "cure"),
    [
        (branching, "model: Functional", "keras.Sequential"),
        (unknown, "larger (UpSampling2D)", ""),
        (dense, "model: Functional", "Try: keras.layers.Conv2D(8, 3)"),
        (diverged, "model: nan, inf", ""),
        (too_large, " bytes", ""),
    ],
)
def test_a_network_that_cannot_be_shown_is_refused(
    images: Images, make: Callable[[Any, Any], Any], received: str, cure: str, language: str
) -> None:
    import keras

    network = make(keras, keras.Input((12, 10, 1)))
    assert_explained(lambda: FeatureMaps(network, images), received, cure, language)


def test_built_outside_the_page_it_has_its_colours_once_inside(open_maps: OpenMaps) -> None:
    page = open_maps()
    before = page.pictures()
    page.build_outside()
    assert page.pictures() == before
