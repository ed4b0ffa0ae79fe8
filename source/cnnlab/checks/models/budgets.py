"""What a model may cost: parameters and multiplications, and the layer that costs most."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from typing import Any

from cnnlab.checks.compare import Finding
from cnnlab.checks.models.facts import Facts
from cnnlab.checks.models.requirements import Question
from cnnlab.checks.models.wiring import values_held
from cnnlab.text import Text

Costs = Counter[int]  # of the layers, by their number


def at_most_parameters(most: int) -> Question:
    """Ask for a model with at most so many parameters."""
    return _at_most(most, parameters_by_layer, _PARAMETERS, _FEWER_PARAMETERS)


def at_most_multiplications(most: int) -> Question:
    """Ask for a model with at most so many multiply-accumulate operations for one image."""
    return _at_most(most, multiplications_by_layer, _MULTIPLICATIONS, _FEWER_MULTIPLICATIONS)


def at_most_values(most: int) -> Question:
    """Ask for a model whose maps of one image hold at most so many values together."""

    def question(found: Facts, *_: Any) -> Finding | None:
        values = values_held([call.effect for call in found.calls])
        if values <= most:
            return None
        received, expected = (_VALUES.format(count=f"{one:,}") for one in (values, most))
        return Finding(received, _AT_MOST.format(count=expected), _FEWER_VALUES)

    return question


def parameters_by_layer(found: Facts) -> Costs:
    """Return each layer's parameters; those of a layer used twice count once."""
    return Counter(
        {call.layer: sum(math.prod(shape) for shape in call.effect.weights) for call in found.calls}
    )


def multiplications_by_layer(found: Facts) -> Costs:
    """Return each layer's multiply-accumulate operations; of a layer used twice those of both."""
    costs: Costs = Counter()
    for call in found.calls:
        costs[call.layer] += call.effect.products
    return costs


def _at_most(
    most: int, costs_of: Callable[[Facts], Costs], unit: Text, advice: Text
) -> Callable[..., Finding | None]:
    def question(found: Facts, *_: Any) -> Finding | None:
        costs = costs_of(found)
        total = costs.total()
        if total <= most:
            return None
        number, largest = max(costs.items(), key=lambda pair: pair[1])
        layer = found.layers[number]
        received = _TOO_MUCH.format(
            count=unit.format(count=f"{total:,}"),
            over=f"{total - most:,}",
            share=f"{largest / total:.0%}",
            name=layer.name,
            kind=layer.class_name,
        )
        return Finding(received, _AT_MOST.format(count=unit.format(count=f"{most:,}")), advice)

    return question


_PARAMETERS = Text(en="{count} parameters", ko="파라미터 {count}개")
_MULTIPLICATIONS = Text(en="{count} multiply-accumulate operations", ko="곱셈 누산 연산 {count}번")
_AT_MOST = Text(en="at most {count}", ko="{count} 이하")
_TOO_MUCH = Text(
    en="{count}, {over} too many; the layer `{name}` (`{kind}`) has the most: {share}",
    ko="{count}. 한도를 {over}만큼 넘었고, 가장 많은 층은 `{name}`(`{kind}`)으로 전체의 {share}",
)
_FEWER_PARAMETERS = Text(
    en="A `Dense` layer needs a weight for each value that enters: pool before it. A convolution "
    "needs fewer filters, or to look at each channel by itself.",
    ko="`Dense` 층에는 들어오는 값마다 가중치가 필요하므로 그 전에 풀링하십시오. 합성곱 층이라면 "
    "필터를 줄이거나 채널마다 따로 합성곱을 하십시오.",
)
_FEWER_MULTIPLICATIONS = Text(
    en="A convolution multiplies at every position of its output: make the maps smaller before "
    "it, or take fewer filters where the maps are large.",
    ko="합성곱 층은 출력의 위치마다 곱셈을 합니다. 그 전에 맵을 줄이거나, 맵이 큰 곳에서 필터를 "
    "줄이십시오.",
)
_VALUES = Text(
    en="{count} values in the maps of one image", ko="이미지 하나의 맵에 든 값 {count}개"
)
_FEWER_VALUES = Text(
    en="Training keeps all of them in memory. Use fewer layers at full size, and no padding or "
    "reshaping that blows the maps up.",
    ko="학습하는 동안 이 값을 모두 메모리에 둡니다. 맵이 큰 곳에서 층을 줄이고, 맵을 크게 늘리는 "
    "패딩이나 모양 변경을 쓰지 마십시오.",
)
