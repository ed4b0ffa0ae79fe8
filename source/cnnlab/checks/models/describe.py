"""A model in one line, and the first place where two models differ."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

from cnnlab.checks.compare import Finding
from cnnlab.checks.models.data import ModelData
from cnnlab.checks.models.facts import RefusedError, facts
from cnnlab.checks.models.steps import Step, steps
from cnnlab.text import Text, verbatim

_MOST_STEPS = 12


def describe_model(data: ModelData) -> Text:
    """Return such as "Conv2D 32 filters 3×3 relu → … → Dense 10 softmax, 34,826 parameters"."""
    try:
        found = facts(data)
    except RefusedError as refused:
        return refused.faults[0]
    words = [_step(step) for step in steps(found)]
    if len(words) > _MOST_STEPS:
        words = [*words[: _MOST_STEPS - 1], verbatim("…"), words[-1]]
    line = Text(
        en=" → ".join(one.en for one in words),
        ko=" → ".join(one.ko for one in words),
    )
    return _LINE.format(steps=line, parameters=f"{found.parameters:,}")


def model_difference(expected: ModelData, received: ModelData) -> Finding | None:
    """Return how the architecture of `received` differs, or None; weights are not compared."""
    try:
        pairs = zip_longest(steps(facts(expected)), steps(facts(received)))
    except RefusedError as refused:
        return Finding(describe_model(received), describe_model(expected), refused.faults[0])
    for number, (wanted, got) in enumerate(pairs, start=1):
        if wanted != got:
            advice = _FIRST.format(number=number, wanted=_or_end(wanted), got=_or_end(got))
            return Finding(describe_model(received), describe_model(expected), advice)
    return None


def _or_end(step: Step | None) -> Text:
    return _END if step is None else _step(step)


def _step(step: Step) -> Text:
    parts = [verbatim(step.class_name), *_SIZES.get(step.class_name, _nothing)(step)]
    if step.class_name != "Activation" and step.activation != "linear":
        parts.append(verbatim(step.activation))
    return Text(en=" ".join(part.en for part in parts), ko=" ".join(part.ko for part in parts))


def _nothing(_step: Step) -> list[Text]:
    return []


def _square(size: tuple[int, int]) -> Text:
    rows, columns = size
    return verbatim(f"{rows}×{columns}")


def _filters(step: Step) -> list[Text]:
    count = step.arguments.get("filters")
    words = [_FILTERS.format(count=count)] if count else []
    return [*words, _square(step.arguments["kernel_size"])]


def _pool(step: Step) -> list[Text]:
    return [_square(step.arguments["pool_size"])]


def _argument(name: str, form: str = "{}") -> Callable[[Step], list[Text]]:
    return lambda step: [verbatim(form.format(step.arguments[name]))]


_SIZES: dict[str, Callable[[Step], list[Text]]] = {
    "Conv2D": _filters,
    "DepthwiseConv2D": _filters,
    "SeparableConv2D": _filters,
    "Dense": _argument("units"),
    "MaxPooling2D": _pool,
    "AveragePooling2D": _pool,
    "Dropout": _argument("rate", "{:g}"),
    "SpatialDropout2D": _argument("rate", "{:g}"),
    "Reshape": _argument("target_shape"),
    "Activation": _argument("activation"),
}
_FILTERS = Text(en="{count} filters", ko="필터 {count}개")
_LINE = Text(en="{steps}, {parameters} parameters", ko="{steps}, 파라미터 {parameters}개")
_END = Text(en="the end of the model", ko="모델의 끝")
_FIRST = Text(
    en="The models differ first at step {number}: `{got}` in place of `{wanted}`. Change the model "
    "there.",
    ko="두 모델은 {number}번째 단계에서 처음 달라집니다. 기대한 것은 `{wanted}`, "
    "받은 것은 `{got}`입니다. 그곳을 바꾸십시오.",
)
