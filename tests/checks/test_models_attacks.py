from __future__ import annotations

import copy
import math
import os
import subprocess
import sys
import textwrap
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from cnnlab.checks.models import ModelData, RefusedError, facts, faults, read_model, recompute
from cnnlab.checks.models.data import MOST_LAYERS
from cnnlab.checks.outcome import Unreadable
from cnnlab.checks.wire import MalformedError
from tests.other_backends import running_on

layers = keras.layers
SHAPE = (12, 12, 1)


def model_with(*added: Any) -> Any:
    return keras.Sequential([keras.Input(SHAPE), *added, layers.Flatten(), layers.Dense(3)])


def honest() -> dict[str, Any]:
    """Return an honest model's plain data, for a liar to change."""
    found = read_model(model_with(layers.Conv2D(4, 3, activation="relu"), layers.MaxPooling2D()))
    assert isinstance(found, ModelData)
    tree = copy.deepcopy(found.to_plain())
    tree["layers"], tree["calls"] = list(tree["layers"]), list(tree["calls"])
    return tree


@keras.saving.register_keras_serializable("mine", "Conv2D")
class FalseConvolution(layers.Layer):
    def call(self, images: Any) -> Any:
        return images


@keras.saving.register_keras_serializable("mine")
class Conv2D(layers.Conv2D):
    def call(self, images: Any) -> Any:
        return 0 * super().call(images)


InDisguise = keras.saving.register_keras_serializable("other", "Conv2D")(
    type("Conv2D", (Conv2D,), {"__module__": "keras.layers"})
)


class Undescribed(layers.Layer):
    def __init__(self, secret: object) -> None:
        super().__init__()
        self.secret = secret

    def call(self, images: Any) -> Any:
        return images


def twice(values: Any) -> Any:
    return 2 * values


@pytest.mark.parametrize(
    ("layer", "named"),
    [
        (layers.Lambda(lambda images: images), "`Lambda`"),
        (FalseConvolution(), "`FalseConvolution`"),
        (Conv2D(3, 3), "`Conv2D` from `tests"),
        (InDisguise(3, 3), "`Conv2D` from `other>Conv2D`"),
        (Undescribed(object()), "`Undescribed`"),
        (layers.Conv2D(3, 3, activation=twice), "activation="),
        (layers.Conv2D(3, 3, activation=lambda values: values), "activation="),
        (layers.UnitNormalization(), "`UnitNormalization`"),
        (layers.TimeDistributed(layers.Flatten()), "`TimeDistributed`"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_layers_that_are_not_on_the_list_are_named(layer: Any, named: str) -> None:
    found = read_model(model_with(layer))
    assert isinstance(found, ModelData)
    [fault] = faults(found)
    assert named in fault.en
    assert "Expected" in fault.en and "기대한 것" in fault.ko
    with pytest.raises(RefusedError):
        recompute(found, np.zeros((1, *SHAPE)))


def test_an_operation_between_layers_is_named() -> None:
    images = keras.Input(SHAPE)
    values = layers.Flatten()(keras.ops.sin(images))
    found = read_model(keras.Model(images, layers.Dense(3)(values)))
    assert isinstance(found, ModelData)
    assert "`Sin`" in faults(found)[0].en


class Liar(keras.Sequential):
    def predict(self, *_: Any, **__: Any) -> Any:
        return np.eye(10)

    def call(self, *_: Any, **__: Any) -> Any:
        return np.eye(10)

    def get_weights(self) -> Any:
        return []

    def get_config(self) -> Any:
        return {"layers": []}

    def count_params(self) -> int:
        return 1


class Explosive:
    def __reduce__(self) -> Any:
        return os.system, ("touch exploded",)

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError(name)


class ExplosiveModel(keras.Model):
    def __reduce__(self) -> Any:
        return os.system, ("touch exploded",)

    def __getattribute__(self, name: str) -> Any:
        raise SystemError


EXPLOSIVE = np.empty(1, dtype=object)
EXPLOSIVE[0] = Explosive()


def test_models_of_a_class_of_their_own_are_not_read() -> None:
    for model in (
        Liar([keras.Input((4,)), layers.Dense(2)]),
        object.__new__(ExplosiveModel),
        Explosive(),
    ):
        assert isinstance(read_model(model), Unreadable)
    assert not Path("exploded").exists()


def test_methods_replaced_on_the_object_change_no_fact() -> None:
    model = model_with(layers.Conv2D(4, 3))
    before = read_model(model)
    model.predict = model.call = lambda *_, **__: np.eye(3)
    model.count_params = lambda: 1
    model.get_weights = list
    after = read_model(model)
    assert isinstance(before, ModelData) and isinstance(after, ModelData)
    images = np.ones((2, *SHAPE), np.float32)
    np.testing.assert_array_equal(recompute(after, images), recompute(before, images))
    assert facts(after).parameters == facts(before).parameters > 1


def test_a_model_with_too_many_layers_or_weights_is_not_read() -> None:
    many = keras.Sequential([keras.Input((1,))] + [layers.ReLU() for _ in range(MOST_LAYERS + 1)])
    large = keras.Sequential([keras.Input((4000,)), layers.Dense(4000)])
    for model in (many, large):
        found = read_model(model)
        assert isinstance(found, Unreadable) and found.reason == "too large"


def test_models_inside_each_other_that_double_are_not_read() -> None:
    inner = keras.Sequential([keras.Input((2,)), layers.Dense(2)])
    for _ in range(10):
        values = keras.Input((2,))
        inner = keras.Model(values, inner(inner(values)))
    found = read_model(inner)
    assert isinstance(found, Unreadable) and found.reason == "too large"


def deep(depth: int) -> Any:
    return (deep(depth - 1),) if depth else 1


Change = Callable[[dict[str, Any]], object]
MALFORMED: dict[str, Change] = {
    "a circle": lambda tree: tree["calls"][1].update(inputs=(3,)),
    "a call of itself": lambda tree: tree["calls"][1].update(inputs=(1,)),
    "a negative input": lambda tree: tree["calls"][1].update(inputs=(-1,)),
    "an unknown layer": lambda tree: tree["calls"][1].update(layer=99),
    "True for a number": lambda tree: tree["calls"][1].update(layer=True),
    "a float output": lambda tree: tree.update(outputs=(4.0,)),
    "keys that are no text": lambda tree: tree["layers"][1]["config"].update({1: 2}),
    "a field too many": lambda tree: tree.update(predict="yes"),
    "a field too few": lambda tree: tree.pop("calls"),
    "a million layers": lambda tree: tree.update(layers=tree["layers"][:1] * 10**6),
    "a million calls": lambda tree: tree.update(calls=tree["calls"][:1] * 10**6),
    "a deep configuration": lambda tree: tree["layers"][1]["config"].update(padding=deep(900)),
    "a long text": lambda tree: tree["layers"][1].update(class_name="x" * 10**6),
    "a huge integer": lambda tree: tree["layers"][1]["config"].update(filters=10**4000),
    "an array in a configuration": lambda tree: tree["layers"][1]["config"].update(
        filters=np.ones(3)
    ),
    "objects for weights": lambda tree: tree["layers"][1].update(weights=(EXPLOSIVE,)),
    "texts for weights": lambda tree: tree["layers"][1].update(weights=(np.array(["a"]),)),
    "complex weights": lambda tree: tree["layers"][1].update(weights=(np.array([1j]),)),
    "a list for weights": lambda tree: tree["layers"][1].update(weights=([1.0, 2.0],)),
    "100 MB of weights": lambda tree: tree["layers"][1].update(
        weights=(np.broadcast_to(np.float32(0), (5000, 5000)),)
    ),
    "a text for the configuration": lambda tree: tree["layers"][1].update(config="Conv2D"),
    "a text for the optimizer's rate": lambda tree: tree.update(
        compiled={
            "optimizer": "Adam",
            "learning_rate": "0.1",
            "loss": "",
            "from_logits": False,
            "metrics": (),
        }
    ),
}


@pytest.mark.parametrize("change", MALFORMED.values(), ids=list(MALFORMED))
def test_data_that_no_model_has_is_malformed(change: Change) -> None:
    tree = honest()
    change(tree)
    with pytest.raises(MalformedError):
        ModelData.from_plain(tree)


@pytest.mark.parametrize("value", [None, 3, "model", [], {}, np.ones(3), {"layers": 1}])
def test_what_is_no_model_at_all_is_malformed(value: object) -> None:
    with pytest.raises(MalformedError):
        ModelData.from_plain(value)


def setting(**values: Any) -> Change:
    return lambda tree: tree["layers"][1]["config"].update(values)


def weights(change: Callable[[Any], Any]) -> Change:
    def make(tree: dict[str, Any]) -> None:
        tree["layers"][1]["weights"] = tuple(change(one) for one in tree["layers"][1]["weights"])

    return make


def unreachable(tree: dict[str, Any]) -> None:
    tree["calls"].insert(4, copy.deepcopy(tree["calls"][1]))
    tree["calls"][5]["inputs"] = (3,)
    tree["outputs"] = (5,)


FAULTY: dict[str, Change] = {
    "a billion filters": setting(filters=10**9),
    "no filters": setting(filters=0),
    "a text for a number": setting(filters="4"),
    "a float for a number": setting(filters=4.0),
    "True for a number": setting(filters=True),
    "other filters than weights": setting(filters=5),
    "a huge kernel": setting(kernel_size=(10**6, 10**6)),
    "three sizes": setting(kernel_size=(3, 3, 3)),
    "an unknown padding": setting(padding="causal"),
    "channels first": setting(data_format="channels_first"),
    "an unknown activation": setting(activation="eval"),
    "an activation that is code": setting(
        activation={"class_name": "__lambda__", "config": {"value": "4wEA"}}
    ),
    "an activation that lies about its class": setting(
        activation={"class_name": ("ReLU",), "module": "keras.layers", "config": {}}
    ),
    "a layer that is not quite ReLU": setting(
        activation={"class_name": "ReLU", "module": "keras.layers", "config": {"max_value": 0}}
    ),
    "an odd precision": setting(dtype={"class_name": "QuantizedDTypePolicy", "config": {}}),
    "an unknown precision": setting(dtype="int8_from_float32"),
    "an unknown argument": setting(fn="lambda x: x"),
    "strides and dilation": setting(strides=(2, 2), dilation_rate=(2, 2)),
    "a window larger than the maps": setting(kernel_size=(13, 13)),
    "groups that do not divide": setting(groups=3),
    "NaN for a rate": lambda tree: tree["layers"][2].update(
        class_name="Dropout", config={"rate": math.nan}
    ),
    "another module": lambda tree: tree["layers"][1].update(module="os"),
    "a class that keras.layers has by accident": lambda tree: tree["layers"][1].update(
        class_name="__builtins__"
    ),
    "a missing argument": lambda tree: tree["layers"][1]["config"].pop("filters"),
    "transposed weights": weights(lambda one: one.T),
    "weights with an axis too many": lambda tree: tree["layers"][1].update(
        weights=tuple(one[None] for one in tree["layers"][3]["weights"])
    ),
    "no weights": lambda tree: tree["layers"][1].update(weights=()),
    "weights where there are none": lambda tree: tree["layers"][2].update(
        weights=(np.ones(3, np.float32),)
    ),
    "a layer that nothing reads": unreachable,
    "a layer that is never called": lambda tree: tree["layers"].append(tree["layers"][1]),
    "two outputs": lambda tree: tree.update(outputs=(3, 4)),
    "no output": lambda tree: tree.update(outputs=()),
    "no input": lambda tree: tree["calls"][1].update(inputs=()),
    "an open shape": lambda tree: tree["layers"][0]["config"].update(
        batch_shape=(None, None, None, 1)
    ),
    "a huge input": lambda tree: tree["layers"][0]["config"].update(
        batch_shape=(None, 4096, 4096, 1)
    ),
    "a training that is no flag": lambda tree: tree["calls"][1].update(options={"training": 1}),
    "a call with an option": lambda tree: tree["calls"][1].update(options={"fn": 3}),
    "a huge dilation": setting(padding="same", kernel_size=(64, 64), dilation_rate=(64, 64)),
}


@pytest.mark.parametrize("change", FAULTY.values(), ids=list(FAULTY))
def test_data_that_no_allowed_model_has_is_refused_with_a_sentence(change: Change) -> None:
    tree = honest()
    change(tree)
    found = ModelData.from_plain(tree)
    tracemalloc.start()
    sentences = faults(found)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sentences and peak < 1_000_000
    for sentence in sentences:
        assert sentence.en.startswith("Received") and "Expected" in sentence.en
        assert "받은" in sentence.ko and "기대한" in sentence.ko
        assert len(sentence.en) < 1_000
    with pytest.raises(RefusedError):
        recompute(found, np.zeros((1, *SHAPE)))


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 1e300])
def test_weights_that_are_not_finite_are_computed_all_the_same(value: float) -> None:
    tree = honest()
    weights(lambda one: np.full(one.shape, value, np.float64))(tree)
    predictions = recompute(ModelData.from_plain(tree), np.ones((2, *SHAPE)))
    assert predictions.shape == (2, 3)


def test_images_of_another_shape_are_refused() -> None:
    found = ModelData.from_plain(honest())
    with pytest.raises(RefusedError, match="inputs of shape"):
        recompute(found, np.zeros((1, 12, 12, 3)))


def test_arguments_that_keras_itself_rejects_are_refused() -> None:
    found = read_model(
        keras.Sequential([keras.Input(SHAPE), layers.LayerNormalization(axis=(1, 3))])
    )
    assert isinstance(found, ModelData)
    tree = copy.deepcopy(found.to_plain())
    tree["layers"][1]["config"]["axis"] = (3, 1)
    tree["layers"][1]["weights"] = tuple(one.T for one in tree["layers"][1]["weights"])
    with pytest.raises(RefusedError, match="could not run again"):
        recompute(ModelData.from_plain(tree), np.zeros((1, *SHAPE)))


def test_predictions_too_many_to_send_are_refused() -> None:
    found = read_model(keras.Sequential([keras.Input((64, 64, 1)), layers.ReLU()]))
    assert isinstance(found, ModelData)
    with pytest.raises(RefusedError, match="a few values"):
        recompute(found, np.broadcast_to(np.float32(0), (5_000, 64, 64, 1)))


def mutations(random: np.random.Generator, tree: Any) -> Iterator[Any]:
    """Yield the tree with one value anywhere in it replaced by something odd."""
    odd = [None, -1, 0, 2**63, 0.5, math.nan, "", "relu", (), {}, ((),), True, np.ones((2, 2))]
    for _ in range(400):
        changed = copy.deepcopy(tree)
        place = changed
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            key = keys[random.integers(len(keys))]
            if isinstance(place[key], tuple):
                place[key] = list(place[key])
            inside = isinstance(place[key], dict | list) and len(place[key])
            if not inside or random.random() < 0.1:
                place[key] = odd[random.integers(len(odd))]
                break
            place = place[key]
        yield changed


def test_no_single_odd_value_crashes_the_judge() -> None:
    tree = honest()
    judged = 0
    for changed in mutations(np.random.default_rng(0), tree):
        try:
            found = ModelData.from_plain(changed)
        except MalformedError:
            continue
        judged += 1
        assert isinstance(faults(found), list)
    assert judged > 30


@pytest.mark.parametrize("backend", ["jax", "torch"])
def test_other_backends_compute_the_same(backend: str) -> None:
    environment = running_on(backend)
    code = """
        import numpy as np, keras
        from cnnlab.checks.models import read_model, recompute
        layers = keras.layers
        model = keras.Sequential([keras.Input((8, 8, 1)), layers.Conv2D(2, 3, strides=2),
                                  layers.BatchNormalization(), layers.Flatten(), layers.Dense(3)])
        images = np.random.default_rng(0).normal(size=(4, 8, 8, 1)).astype("float32")
        again = recompute(read_model(model), images)
        np.testing.assert_allclose(again, model.predict(images, verbose=0), rtol=1e-4, atol=1e-5)
    """
    subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        check=True,
        env=environment,
    )
