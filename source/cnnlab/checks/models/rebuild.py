"""Makes a judged model again from its plain data and computes its predictions."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from cnnlab.checks.models.assemble import assembled, made
from cnnlab.checks.models.catalogue import ONLY_IN_TRAINING
from cnnlab.checks.models.data import Array, ModelData
from cnnlab.checks.models.facts import Facts, RefusedError, facts
from cnnlab.checks.models.training import Training, trained_predictions
from cnnlab.checks.models.wiring import values_held
from cnnlab.checks.wire import LARGEST_BODY
from cnnlab.text import Text

_MOST_VALUES_AT_ONCE = 1 << 26
_MOST_PREDICTIONS = LARGEST_BODY // 4  # float32 values that fit into one frame
_LARGEST_BATCH = 256


def rebuild(data: ModelData) -> Any:
    """Return a Keras model with the same predictions, in float32; raise RefusedError.

    Its layers are made here, from arguments that were checked: Keras deserializes nothing.
    Layers that change nothing in prediction, such as Dropout, are left out.
    """
    return _model(data, facts(data))


def recompute(data: ModelData, images: Array, training: Training | None = None) -> Array:
    """Return the model's predictions (image, ...) for images (image, rows, columns, channels).

    Raises RefusedError for a model that is not allowed, does not take these images, or fails.

    training  trains the architecture anew first, with each seed: (seed, image, ...). The model's
              own weights are not used
    """
    found = facts(data)
    if images.shape[1:] != found.input_shape or images.dtype.kind not in "biuf":
        shapes = {"wanted": images.shape[1:], "shape": found.input_shape}
        raise RefusedError([_OTHER_IMAGES.format(**shapes)])
    if len(images) * math.prod(found.output_shape) > _MOST_PREDICTIONS:
        raise RefusedError([_LARGE_OUTPUT.format(shape=found.output_shape)])
    try:
        if training is not None:
            return trained_predictions(found, images, training)
        return _predictions(_model(data, found), found, images)
    except RefusedError:
        raise
    except Exception as problem:  # some combinations of arguments no backend computes
        raise RefusedError([_FAILED.format(kind=type(problem).__name__)]) from problem


def _predictions(model: Any, found: Facts, images: Array) -> Array:
    import keras

    room = _MOST_VALUES_AT_ONCE // values_held([call.effect for call in found.calls])
    size = max(1, min(_LARGEST_BATCH, room))
    batches = [
        keras.ops.convert_to_numpy(model(_float32(images[start : start + size]), training=False))
        for start in range(0, len(images), size)
    ]
    return np.concatenate([np.empty((0, *found.output_shape), np.float32), *batches])


def _model(data: ModelData, found: Facts) -> Any:
    layers = {
        number: made(number, layer)
        for number, layer in enumerate(found.layers)
        if layer.class_name not in ONLY_IN_TRAINING
    }
    model = assembled(found, layers)
    for number, layer in layers.items():
        if data.layers[number].weights:
            layer.set_weights([_float32(weight) for weight in data.layers[number].weights])
    return model


def _float32(values: Array) -> Array:
    with np.errstate(all="ignore"):  # a weight may be too large for float32, or NaN
        return values.astype(np.float32)


_OTHER_IMAGES = Text(
    en="Received a model for inputs of shape `{shape}`. Expected one for `{wanted}`. Change "
    "`keras.Input` to that shape.",
    ko="받은 것은 모양이 `{shape}`인 입력을 받는 모델이고, 기대한 것은 `{wanted}`입니다. "
    "`keras.Input`을 그 모양으로 바꾸십시오.",
)
_LARGE_OUTPUT = Text(
    en="Received a model whose output for one image has the shape `{shape}`. Expected a few values "
    "for each image. End with `Flatten` or global pooling and a `Dense` layer.",
    ko="받은 것은 이미지 하나의 출력 모양이 `{shape}`인 모델이고, 기대한 것은 이미지마다 값 몇 "
    "개입니다. `Flatten`이나 전역 풀링과 `Dense` 층으로 끝내십시오.",
)
_FAILED = Text(
    en="Received a model that Keras could not run again (`{kind}`). Expected one that predicts "
    "with every backend. Try simpler arguments, such as equal strides for rows and columns.",
    ko="받은 것은 Keras가 다시 실행하지 못한 모델(`{kind}`)이고, 기대한 것은 어느 백엔드에서나 "
    "예측하는 모델입니다. 행과 열의 스트라이드를 같게 하는 등 인수를 단순하게 해 보십시오.",
)
