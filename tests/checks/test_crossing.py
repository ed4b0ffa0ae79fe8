from __future__ import annotations

import socket
from typing import Any

import numpy as np
import pytest

from cnnlab.checks import wire
from cnnlab.checks.crossing import from_message, to_message
from cnnlab.checks.models.data import CallData, Compiled, LayerData, ModelData
from cnnlab.checks.outcome import Outcome, Trouble, Unreadable
from cnnlab.checks.wire import MalformedError

OUTCOMES = [
    Outcome("returned", 3),
    Outcome("returned", (1, 2.5, "a", None, True, Unreadable("list", "other", "?"))),
    Outcome("returned", 1.0, changed=(0, 2)),
    Outcome("raised", trouble=Trouble("ValueError", "no", 3, "x = y")),
    Outcome("raised", trouble=Trouble("ValueError", "no", None, "")),
    Outcome("raised", trouble=Trouble("ValueError", "no", 3, "x = y", "pad")),
    Outcome("not attempted"),
    Outcome("too slow", trouble=Trouble("TooSlow", "", 2, "while True:")),
    Outcome("too slow"),
]


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_an_outcome_comes_back_as_it_was(outcome: Outcome) -> None:
    assert from_message(to_message(outcome), parameters=3) == outcome


def test_an_array_comes_back_as_it_was() -> None:
    array = np.eye(3)
    assert from_message(to_message(Outcome("returned", array)), 1).value is array


def test_a_model_crosses_as_parts_that_the_other_side_reads_again() -> None:
    weights = np.ones((2, 3), np.float32)
    layer = LayerData("Dense", "keras.layers", "dense", {"units": 3, "rate": 0.5}, (weights,))
    model = ModelData((layer,), (CallData(0, (), {}),), (0,), Compiled("SGD", 0.1, "", False, ()))
    here, there = socket.socketpair()
    with here, there:
        wire.send(here, to_message(Outcome("returned", model)))
        received = from_message(wire.receive(there), parameters=0).value
    assert isinstance(received, ModelData)
    assert received.compiled == model.compiled
    [same] = received.layers
    assert (same.class_name, same.config) == (layer.class_name, layer.config)
    np.testing.assert_array_equal(same.weights[0], weights)


GOOD: dict[str, Any] = to_message(Outcome("returned", 3))
MODEL = ModelData((), (), (), None).to_plain()
TROUBLE = ("ValueError", "no", 3, "x = y")


@pytest.mark.parametrize(
    "message",
    [
        None,
        [],
        {},
        GOOD | {"status": "right"},
        GOOD | {"status": ["returned"]},
        GOOD | {"changed": [0]},
        GOOD | {"changed": (2,)},
        GOOD | {"changed": (True,)},
        GOOD | {"changed": (0, 0, 0, 0)},
        GOOD | {"value": [1, 2]},
        GOOD | {"value": {"a": 1}},
        GOOD | {"value": (1, [2])},
        GOOD | {"trouble": TROUBLE},
        GOOD | {"model": MODEL},
        GOOD | {"value": None, "model": "keras"},
        GOOD | {"value": None, "model": MODEL | {"layers": 3}},
        GOOD | {"value": None, "model": MODEL, "status": "skipped"},
        GOOD | {"status": "raised"},
        GOOD | {"status": "raised", "trouble": TROUBLE[:3]},
        GOOD | {"status": "raised", "trouble": ("a", "b", -1, "c")},
        GOOD | {"status": "raised", "trouble": ("a", "b", 1.5, "c")},
        GOOD | {"status": "raised", "trouble": ("a", None, 1, "c")},
    ],
)
def test_what_no_outcome_makes_is_malformed(message: object) -> None:
    with pytest.raises(MalformedError):
        from_message(message, parameters=2)


def test_long_texts_are_cut_on_arrival() -> None:
    received = from_message(GOOD | {"value": "a" * 10_000}, 1)
    assert isinstance(received.value, str) and len(received.value) <= 200
