"""A network's stages: the input and each layer with windows, with its maps of the images."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.text import Text
from cnnlab.widgets.common.refusal import Refused
from cnnlab.widgets.feature_maps.windows import Sides, sides_of

Numbers = NDArray[np.float32]


@dataclass
class Stage:
    """One step of the path: its maps of all images, and how they were made.

    values: (images, rows, columns, maps), after the layers in `after`.
    chain: the windows of every layer up to here, first layer first.
    kernel: (rows, columns, maps before, maps), where the layer has one.
    """

    kind: str
    values: Numbers
    chain: list[Sides] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    kernel: Numbers | None = None
    bias: Numbers | None = None


def peaks_of(values: Numbers) -> NDArray[np.int64]:
    """Return where each map is largest: (images, rows, columns, maps) to (images, maps).

    A place is counted row by row. A flat map has no largest value; there it is the middle.
    """
    images, rows, columns, maps = values.shape
    flat = values.reshape(images, rows * columns, maps)
    middle = rows // 2 * columns + columns // 2
    uneven = flat.max(axis=1) > flat.min(axis=1)
    peaks: NDArray[np.int64] = np.where(uneven, flat.argmax(axis=1), middle)
    return peaks


def stages_of(model: Any, name: str, images: Numbers) -> list[Stage]:
    """Return the input and each stage of a Keras model of a single path, computed at inference.

    name: what the learner calls the model, for the refusal.
    images: (images, rows, columns, channels), as the model takes them.
    """
    import keras

    if not isinstance(model, keras.Model):
        raise Refused.of(_named(name, model), _A_MODEL, "widgets.FeatureMaps(model, images)")
    result = _as_the_model_does(model, name, images)
    stages, values, spatial = [Stage("Input", images)], images, True
    for layer in _path(model):
        try:
            values = _numbers(layer(values, training=False))
        except Exception as error:
            raise Refused.of(_named(name, model), _ONE_PATH, _SEQUENTIAL) from error
        spatial = spatial and values.ndim == 4 and not _global(layer)
        if spatial:
            _add(stages, layer, values)
    # The layers one after the other make what the model makes, or it is no single path.
    if values.shape != result.shape or not np.allclose(values, result, rtol=1e-2, atol=1e-3):
        raise Refused.of(_named(name, model), _ONE_PATH, _SEQUENTIAL)
    if not any(stage.kernel is not None for stage in stages):
        raise Refused.of(_named(name, model), _CONVOLUTIONS, "keras.layers.Conv2D(8, 3)")
    return stages


def _as_the_model_does(model: Any, name: str, images: Numbers) -> Numbers:
    try:
        result = _numbers(model(images, training=False))
    except Exception as error:
        wanted = getattr(model, "input_shape", None)
        expected = _IMAGES_FOR_IT.format(name=name, shape=wanted or "?")
        raise Refused.of(f"images {images.shape}", expected, _RESHAPE) from error
    if not np.isfinite(result).all():
        raise Refused.of(f"{name}: nan, inf", _FINITE, _LOWER_RATE)
    return result


def _path(model: Any) -> Iterator[Any]:
    """Yield a model's layers in order, those of the models inside it, too."""
    import keras

    for layer in model.layers:
        if isinstance(layer, keras.Model):
            yield from _path(layer)
        elif not isinstance(layer, keras.layers.InputLayer):
            yield layer


def _global(layer: Any) -> bool:
    from keras import layers

    return isinstance(layer, layers.GlobalAveragePooling2D | layers.GlobalMaxPooling2D)


def _add(stages: list[Stage], layer: Any, values: Numbers) -> None:
    import keras

    last, kind = stages[-1], type(layer).__name__
    rows, columns = last.values.shape[1:3]
    try:
        sides = sides_of(layer, rows, columns)
    except TypeError:
        raise Refused.of(f"{layer.name} ({kind})", _KNOWN_LAYERS, _CUT) from None
    if getattr(layer, "data_format", "channels_last") == "channels_first":
        raise Refused.of(f"{layer.name}, channels_first", _KNOWN_LAYERS, "channels_last")
    if sides is None:
        last.values, last.after = values, [*last.after, kind]
        return
    stage = Stage(kind, values, [*last.chain, sides])
    if isinstance(layer, keras.layers.Conv2D):
        activation = getattr(layer.activation, "__name__", "linear")
        stage.after = [] if activation == "linear" else [activation]
        stage.kernel = _numbers(layer.kernel)
        stage.bias = _numbers(layer.bias) if layer.use_bias else np.zeros(layer.filters, "float32")
    stages.append(stage)


def _numbers(tensor: Any) -> Numbers:
    import keras

    return np.asarray(keras.ops.convert_to_numpy(tensor), dtype=np.float32)


def _named(name: str, model: Any) -> str:
    return f"{name}: {type(model).__name__}"


_A_MODEL = Text(
    en="a Keras model, or a dict of Keras models by name",
    ko="Keras 모델, 또는 이름을 키로 하는 Keras 모델의 dict",
)
_ONE_PATH = Text(
    en="a model whose layers follow one another on a single path",
    ko="층이 한 줄로 이어지는 모델",
)
_SEQUENTIAL = Text(
    en="keras.Sequential, or a functional model without branches",
    ko="keras.Sequential 또는 갈라지는 곳이 없는 함수형 모델을 쓰십시오",
)
_CONVOLUTIONS = Text(
    en="a model with at least one Conv2D layer before it flattens",
    ko="펼치기 전에 Conv2D 층이 하나 이상 있는 모델",
)
_IMAGES_FOR_IT = Text(
    en="images that {name} takes, of shape {shape}",
    ko="{name}에 넣을 수 있는 모양 {shape}의 이미지",
)
_RESHAPE = Text(
    en="print(model.input_shape, images.shape), and give it images of its own shape",
    ko="print(model.input_shape, images.shape)로 두 모양을 견주고, 모델의 모양에 맞추십시오",
)
_FINITE = Text(en="finite numbers from the network", ko="신경망이 내는 유한한 수")
_LOWER_RATE = Text(
    en="train it again with a smaller learning rate", ko="학습률을 낮추어 다시 학습하십시오"
)
_KNOWN_LAYERS = Text(
    en="Conv2D, pooling, padding and activations, normalization or dropout between them "
    "(channels last)",
    ko="Conv2D, 풀링, 패딩과 그 사이의 활성화 함수, 정규화, 드롭아웃 (채널이 마지막 축)",
)
_CUT = Text(en="a model that ends before this layer", ko="이 층 앞에서 끝나는 모델을 넣으십시오")
