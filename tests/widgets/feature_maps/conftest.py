"""Small networks with random weights, their feature maps in a bare page, and the module alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from playwright.sync_api import Browser, Locator

import cnnlab.widgets.feature_maps as package
from cnnlab.widgets import FeatureMaps
from tests.widgets.conftest import PAGE_OPTIONS, OpenWidget, WidgetPage
from tests.widgets.module_calls import Call, module_calls

FOLDER = Path(package.__file__).parent
EXPORTED = "fieldOf, kernelsOf, mapOf, openSides, rankedImages, readNumbers, seenBy, valueAt"
LABELS = ["a", "b", "c"]

Images = NDArray[np.float32]  # (3, 12, 10, 1)


class MapsPage(WidgetPage):
    @property
    def tiles(self) -> Locator:
        return self.find(".frame.tiles")

    @property
    def large(self) -> Locator:
        return self.find(".frame.map")

    @property
    def sentence(self) -> str:
        return self.find(".sentence").inner_text()

    def layer(self, name: str) -> Locator:
        return self.find(".layers .option").filter(has_text=name).locator("input")

    def image(self, number: int) -> Locator:
        return self.find(".strip input").nth(number)


OpenMaps = Callable[..., MapsPage]


@pytest.fixture(scope="session")
def images() -> Images:
    return np.random.default_rng(1).random((3, 12, 10, 1)).astype("float32")


@pytest.fixture(scope="session")
def model() -> Any:
    """Two convolutions, the second without an activation: its maps have both signs."""
    import keras

    keras.utils.set_random_seed(2)
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input((12, 10, 1)),
            layers.Conv2D(8, 3, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(5, 3, strides=2, padding="same"),
            layers.Flatten(),
            layers.Dense(4),
        ]
    )


@pytest.fixture(scope="session")
def base() -> Any:
    """Convolution, batch normalization and activation as layers of their own."""
    import keras

    keras.utils.set_random_seed(3)
    layers = keras.layers
    inputs = keras.Input((12, 10, 1))
    maps = layers.Conv2D(4, 3, padding="same", use_bias=False)(inputs)
    maps = layers.ReLU()(layers.BatchNormalization(name="statistics")(maps))
    maps = layers.Conv2D(6, 3, padding="same")(layers.AveragePooling2D(2)(maps))
    base = keras.Model(inputs, maps)
    scale_shift_mean_variance = [[1.5, 0.5, -1, 2], [0.1, 0, 0.2, -0.1], [0.3] * 4, [0.5] * 4]
    base.get_layer("statistics").set_weights(np.array(scale_shift_mean_variance, "float32"))
    return base


@pytest.fixture
def open_maps(open_widget: OpenWidget, model: Any, images: Images) -> OpenMaps:
    """Open feature maps with the widget's own arguments, and the page's: language, width, ..."""

    def open_one(*arguments: Any, **options: Any) -> MapsPage:
        of_page = {name: options.pop(name) for name in PAGE_OPTIONS & set(options)}
        given = arguments or (model, images, LABELS)
        return MapsPage(open_widget(lambda: FeatureMaps(*given, **options), **of_page))

    return open_one


@pytest.fixture(scope="module")
def call(browser: Browser) -> Iterator[Call]:
    """Evaluate a JavaScript expression with the module's functions in scope, and `given`."""
    yield from module_calls(browser, FOLDER, EXPORTED)
