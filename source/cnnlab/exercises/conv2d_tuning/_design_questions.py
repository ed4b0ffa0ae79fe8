"""The questions that `design_cnn` asks of an architecture; the last ones train it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.checks.compare import Finding
from cnnlab.checks.models import facts, steps
from cnnlab.checks.models.budgets import (
    at_most_multiplications,
    at_most_parameters,
    at_most_values,
    multiplications_by_layer,
    parameters_by_layer,
)
from cnnlab.exercises.conv2d_tuning import _design_recipe as rules
from cnnlab.exercises.conv2d_tuning._cnn_questions import (
    digits_to_ten_values,
    ends_without_activation,
)
from cnnlab.text import Text
from cnnlab.train.intervals import mean_interval

if TYPE_CHECKING:
    from collections.abc import Callable

    from cnnlab.checks.models import Facts, ModelData
    from cnnlab.checks.models.budgets import Costs
    from cnnlab.checks.models.requirements import Question

_MOST_KNOWN = 50
_WIDE = 0.015  # of an interval's half: the designs of the measurement stay below 0.012
# Of architectures that were trained before: a second level, or the next check, asks for the same.
_known: dict[str, tuple[float, ...]] = {}

parameters = at_most_parameters(rules.PARAMETERS)
multiplications = at_most_multiplications(rules.MULTIPLICATIONS)
_values = at_most_values(rules.VALUES)


def classifier(found: Facts, *_: Any) -> Finding | None:
    """Ask for ten logits for each digit."""
    return digits_to_ten_values(found) or ends_without_activation(found)


def reaches(level: float) -> Question:
    """Ask for a share of right digits: the lower end of the seeds' interval has to reach it."""

    def question(found: Facts, predict: Callable[..., Any]) -> Finding | None:
        expected = _EXPECTED.format(level=f"{level:.1%}")
        if classifier(found) or parameters(found) or multiplications(found):
            return Finding(_NOT_TRAINED, expected, _FIRST_THE_OTHERS)
        if finding := _values(found):
            return finding
        accuracies = _accuracies(found, predict)
        if not np.isfinite(accuracies).all():
            return Finding(_NOT_FINITE, expected, _CALMER)
        mean, half_width = mean_interval(accuracies)
        if mean - half_width >= level:
            return None
        ends = {"lowest": f"{mean - half_width:.1%}", "highest": f"{mean + half_width:.1%}"}
        received = _RECEIVED.format(mean=f"{mean:.1%}", count=len(accuracies), **ends)
        uneven = mean >= level and half_width > _WIDE
        return Finding(received, expected, _UNEVEN if uneven else _BETTER)

    return question


def seen(model: ModelData) -> tuple[str, ...]:
    """Return what tells one mistake from another: what is wrong, or what kind of model it is."""
    found = facts(model)
    problem = "maps" if len(found.output_shape) > 1 else str(found.output_shape)
    if not digits_to_ten_values(found):
        problem = "activation" if ends_without_activation(found) else ""
    dense = [step.class_name for step in steps(found) if step.parameters]
    kind = "dense" if set(dense) == {"Dense"} else "convolutions"
    return (
        problem,
        _heaviest(found, parameters_by_layer(found)) if parameters(found) else "",
        _heaviest(found, multiplications_by_layer(found)) if multiplications(found) else "",
        "one layer" if dense == ["Dense"] else kind,
    )


def _heaviest(found: Facts, costs: Costs) -> str:
    [(number, _)] = costs.most_common(1)
    return "dense" if found.layers[number].class_name == "Dense" else "convolution"


def _accuracies(found: Facts, predict: Callable[..., Any]) -> tuple[float, ...]:
    """Return the share of right digits after each seed's training, NaN where it failed."""
    key = _architecture(found)
    if key not in _known:
        images, labels = rules.held_out()
        predictions = predict(images, rules.recipe())
        if len(_known) == _MOST_KNOWN:
            _known.clear()
        _known[key] = tuple(_share_right(of_seed, labels) for of_seed in predictions)
    return _known[key]


def _architecture(found: Facts) -> str:
    """Return all that a training uses of a model."""
    layers = [(layer.class_name, sorted(layer.arguments.items())) for layer in found.layers]
    calls = [(call.layer, call.inputs) for call in found.calls]
    return repr((layers, calls, found.output))


def _share_right(predictions: Any, labels: Any) -> float:
    if not np.isfinite(predictions).all():
        return float("nan")
    return float((predictions.argmax(axis=1) == labels).mean())


_EXPECTED = Text(
    en="the lower end of the 95 % interval at {level} of the validation digits or above",
    ko="95% 구간의 아래 끝이 검증 데이터의 {level} 이상",
)
_NOT_TRAINED = Text(en="a model that was not trained", ko="학습하지 않은 모델")
_FIRST_THE_OTHERS = Text(
    en="Only a classifier within both budgets is trained. Mend what is open above first.",
    ko="두 예산을 지키는 분류기만 학습합니다. 위에서 아직 맞지 않은 것부터 고치십시오.",
)
_NOT_FINITE = Text(en="NaN or infinity after a training", ko="학습한 뒤 NaN이나 무한대가 된 출력")
_CALMER = Text(
    en="The values grow from layer to layer until they overflow. Does a layer multiply them, or an "
    "activation such as `exponential`? Normalization keeps them in range.",
    ko="층을 지날수록 값이 커지다가 넘칩니다. 값을 크게 곱하는 층이나 `exponential` 같은 활성화 "
    "함수가 있습니까? 정규화는 값의 범위를 지켜 줍니다.",
)
_RECEIVED = Text(
    en="{mean} on average over {count} seeds, interval from {lowest} to {highest}",
    ko="시드 {count}개의 평균 {mean}, 구간은 {lowest}부터 {highest}까지",
)
_UNEVEN = Text(
    en="The mean is high enough, but the seeds differ. What makes a training depend less on its "
    "first weights?",
    ko="평균은 충분하지만 시드에 따라 다릅니다. 처음 가중치에 덜 좌우되게 하려면 무엇이 "
    "필요합니까?",
)
_BETTER = Text(
    en="Where do the two budgets go? Filters cost few multiplications where the maps are small, "
    "and a third convolution sees more of the digit. With so few updates, whatever makes each of "
    "them count helps, too.",
    ko="두 예산을 어디에 쓰고 있습니까? 맵이 작은 곳에서는 필터의 곱셈이 적고, 합성곱 층이 하나 더 "
    "있으면 숫자를 더 넓게 봅니다. 업데이트가 적으므로 한 번 한 번의 효과를 키우는 것도 도움이 "
    "됩니다.",
)
