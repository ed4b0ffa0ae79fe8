"""What Flatten does to a shape, and what Dense does to feature maps without it."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np

from autograder.measure.layers import apply
from autograder.measure.record import Row

BATCH = 4


def rows() -> list[Row]:
    """Return one row per head on feature maps: shape, rank, parameters, and whether it trains.

    Training means one step against one class per image. The values of the input are their own
    places in Keras' order, so the flattened row tells where a value went.
    """
    return [
        _look("Flatten", (13, 13, 32), [keras.layers.Flatten()]),
        _look("Dense", (26, 26, 16), [keras.layers.Dense(10)]),
        _look("Flatten, Dense", (26, 26, 16), [keras.layers.Flatten(), keras.layers.Dense(10)]),
        _look(
            "GlobalAveragePooling2D, Dense",
            (26, 26, 16),
            [keras.layers.GlobalAveragePooling2D(), keras.layers.Dense(10)],
        ),
    ]


def _look(head: str, maps: tuple[int, int, int], layers: list[Any]) -> Row:
    model = keras.Sequential([keras.Input(maps), *layers])
    places = np.broadcast_to(np.arange(np.prod(maps)).reshape(maps), (BATCH, *maps))
    output = apply(model, places)
    in_order = head == "Flatten" and bool((output[0] == np.arange(output.shape[1])).all())
    return {
        "head": head,
        "input_shape": "x".join(map(str, places.shape)),
        "output_shape": "x".join(map(str, output.shape)),
        "output_rank": output.ndim,
        "images": output.shape[0],
        "values_per_image": output[0].size,
        "parameters": model.count_params(),
        "rows_columns_channels_order": in_order if head == "Flatten" else "",
        "trains_on_one_class_per_image": "" if head == "Flatten" else _trains(model),
    }


def _trains(model: Any) -> bool:
    model.compile("sgd", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    images = np.zeros((BATCH, *model.input_shape[1:]), "float32")
    try:
        model.train_on_batch(images, np.zeros(BATCH, "int64"))
    except Exception:  # the backends raise different errors for a label of the wrong shape
        return False
    return True
