from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import keras
import numpy as np
import pytest

from cnnlab.checks.compare import Finding
from cnnlab.checks.examine import examine
from cnnlab.checks.exercise import Cases, Exercise, Mistake, Observation
from cnnlab.checks.models import Facts, ModelData, Requirement, facts
from cnnlab.text import Text, verbatim

TITLE = Text(en="as many units as asked for", ko="구하는 만큼의 유닛")


def dense(units: int, *, last: str | None = None) -> Any:
    return keras.Sequential([keras.Input((4,)), keras.layers.Dense(units, activation=last)])


def draw(random: np.random.Generator) -> Iterator[tuple[int]]:
    yield (2,)
    yield (int(random.integers(3, 9)),)


def as_asked(found: Facts, _predict: Any, units: int) -> Finding | None:
    if found.output_shape == (units,):
        return None
    return Finding(verbatim(str(found.output_shape)), verbatim(str(units)), TITLE)


def small(found: Facts, *_: Any) -> Finding | None:
    return Finding(TITLE, TITLE, TITLE) if found.parameters > 50 else None


def difference_in_units(model: ModelData, units: int) -> int:
    return facts(model).output_shape[0] - units


layer = Exercise(
    requirements=[Requirement(1, TITLE, as_asked), Requirement(1, TITLE, small)],
    arguments=draw,
    oracle=dense,
    observe=Observation(difference_in_units, TITLE),
    mistakes=[Mistake(lambda units: dense(units + 1), en="one too many", ko="하나 더")],
    hints=[],
    seconds=20,
    name="layer",
)


def points_of(build: Any) -> list[float]:
    judgement = examine(layer, build, seed=1).judgement
    assert judgement is not None
    return [group.earned for group in judgement.groups]


def test_a_model_for_every_call_earns_all_points() -> None:
    assert points_of(dense) == [1, 1]


def test_a_model_that_fits_one_call_alone_is_told_of_the_other() -> None:
    verdict = examine(layer, lambda units: dense(2), seed=1)
    assert verdict.judgement is not None and verdict.judgement.first_failure is not None
    assert [group.earned for group in verdict.judgement.groups] == [0, 1]
    assert verdict.judgement.first_failure.call.arguments != (2,)
    assert "layer(units=" in str(verdict)


def test_a_function_that_fails_in_one_call_has_no_model_for_it() -> None:
    def sometimes(units: int) -> Any:
        if units > 2:
            raise ValueError("no")
        return dense(units)

    assert points_of(sometimes) == [0, 0]


def test_a_mistake_is_named_by_what_is_observed_whatever_else_the_model_holds() -> None:
    verdict = examine(layer, lambda units: dense(units + 1, last="relu"), seed=1)
    assert verdict.judgement is not None
    assert verdict.judgement.mistake is layer.mistakes[0]


def test_the_arguments_of_a_function_without_requirements_stand_in_its_cases() -> None:
    with pytest.raises(ValueError, match="in its cases"):
        replace(layer, requirements=(), cases=[Cases(1, TITLE, lambda _random: [()])])
