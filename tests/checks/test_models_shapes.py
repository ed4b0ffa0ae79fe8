from __future__ import annotations

from typing import Any

import keras
import numpy as np
import pytest

from cnnlab.checks.models import ModelData, facts, read_model, recompute

layers = keras.layers

ONE_LAYER = [
    layers.Conv2D(6, (3, 2), strides=(2, 1), padding="same"),
    layers.Conv2D(6, 3, dilation_rate=(2, 1), use_bias=False, activation="gelu"),
    layers.Conv2D(6, 2, groups=2, padding="valid"),
    layers.DepthwiseConv2D(3, depth_multiplier=2, activation="tanh"),
    layers.DepthwiseConv2D(3, strides=2, padding="same", use_bias=False),
    layers.SeparableConv2D(5, 3, depth_multiplier=2, strides=2),
    layers.Dense(7, activation="elu"),
    layers.MaxPooling2D((3, 2), padding="same"),
    layers.MaxPooling2D(3, strides=(2, 1)),
    layers.AveragePooling2D(2, padding="same"),
    layers.GlobalMaxPooling2D(),
    layers.GlobalAveragePooling2D(keepdims=True),
    layers.Flatten(),
    layers.Reshape((-1, 4)),
    layers.Reshape((9, 11, 2, 2)),
    layers.Dropout(0.3),
    layers.SpatialDropout2D(0.3),
    layers.BatchNormalization(),
    layers.BatchNormalization(axis=1, scale=False),
    layers.BatchNormalization(trainable=False),
    layers.LayerNormalization(center=False),
    layers.LayerNormalization(axis=2),
    layers.Activation("swish"),
    layers.ReLU(max_value=6, negative_slope=0.1, threshold=0.5),
    layers.LeakyReLU(0.2),
    layers.Softmax(),
    layers.Softmax(axis=1),
    layers.ZeroPadding2D(((1, 2), (0, 3))),
    layers.Rescaling(1 / 255, offset=-1),
    layers.RandomFlip("vertical"),
    layers.RandomRotation((-0.1, 0.2)),
    layers.RandomZoom(0.1, 0.2),
]


@pytest.mark.parametrize("layer", ONE_LAYER, ids=lambda layer: layer.name)
def test_shapes_counts_and_predictions_are_those_of_keras(layer: Any) -> None:
    model = keras.Sequential([keras.Input((9, 11, 4)), layer])
    random = np.random.default_rng(0)
    model.set_weights([random.uniform(0.5, 1.5, weight.shape) for weight in model.get_weights()])
    found = read_model(model)
    assert isinstance(found, ModelData)
    assert facts(found).output_shape == model.output_shape[1:]
    assert facts(found).parameters == model.count_params()
    trainable = sum(weight.numpy().size for weight in model.trainable_weights)
    assert facts(found).trainable_parameters == trainable
    images = random.normal(size=(3, 9, 11, 4)).astype(np.float32)
    np.testing.assert_allclose(
        recompute(found, images), model.predict(images, verbose=0), rtol=1e-3, atol=1e-4
    )
