"""What an exercise asks of a model: each requirement earns points and says what is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from cnnlab.checks.compare import Finding
from cnnlab.checks.models.data import Array, ModelData
from cnnlab.checks.models.facts import Facts, RefusedError, facts
from cnnlab.checks.models.read import NOT_BUILT, OWN_CLASS
from cnnlab.checks.models.steps import steps
from cnnlab.checks.outcome import Plain, Unreadable
from cnnlab.checks.values import A_MODEL, describe
from cnnlab.text import Text, verbatim

# The model's predictions for images, perhaps after a training: `recompute` here, or a question to
# another process.
Predict = Callable[..., Array]
# Called with the model's facts, its predictions for images, and what its function was called with.
Question = Callable[..., Finding | None]
_SUM_TOLERANCE = 1e-3


@dataclass(frozen=True)
class Requirement:
    """Points for a model of which `question` finds nothing to mend."""

    points: float
    title: Text
    question: Question


def unmet(
    requirements: Sequence[Requirement],
    model: Plain,
    predict: Predict,
    arguments: tuple[Any, ...] = (),
) -> list[Finding | None]:
    """Return for each requirement what keeps the model from its points, or None.

    A model with faults, or a result that is no model, fails them all.

    arguments  what the function that gave the model was called with
    """
    if not isinstance(model, ModelData):
        return [_no_model(model)] * len(requirements)
    try:
        found = facts(model)
    except RefusedError as refused:
        return [_refused(refused)] * len(requirements)
    asked = partial(predict, model)
    return [_ask(requirement, found, asked, arguments) for requirement in requirements]


def _ask(
    requirement: Requirement,
    found: Facts,
    predict: Predict,
    arguments: tuple[Any, ...],
) -> Finding | None:
    try:
        return requirement.question(found, predict, *arguments)
    except RefusedError as refused:
        return _refused(refused)


def _refused(refused: RefusedError) -> Finding:
    return Finding(_NOT_ALLOWED, _ALLOWED, refused.faults[0])


def _no_model(value: Plain) -> Finding:
    advice = _RETURN_MODEL
    if isinstance(value, Unreadable):
        advice = _TOO_LARGE if value.reason == "too large" else _ADVICE.get(value.shown, advice)
    return Finding(describe(value), A_MODEL, advice)


def at_least_layers(count: int, *class_names: str) -> Question:
    """Ask for at least so many layers of these classes."""
    shown = ", ".join(f"`{name}`" for name in class_names)

    def question(found: Facts, _predict: Callable[[Array], Array]) -> Finding | None:
        have = sum(step.class_name in class_names for step in steps(found))
        if have >= count:
            return None
        received, expected = (_LAYERS.format(count=one, kinds=shown) for one in (have, count))
        return Finding(received, expected, _MORE_LAYERS.format(count=count - have, kinds=shown))

    return question


def gives_probabilities(classes: int, images: Array) -> Question:
    """Ask for one probability for each class: predictions from 0 to 1 that sum to 1."""

    def question(found: Facts, predict: Callable[[Array], Array]) -> Finding | None:
        expected = _PROBABILITIES.format(classes=classes)
        if found.output_shape != (classes,):
            received = _OUTPUT.format(shape=found.output_shape)
            return Finding(received, expected, _LAST_LAYER.format(classes=classes))
        values = predict(images).astype(np.float64)
        sums = values.sum(axis=1)
        if not np.isfinite(values).all():
            return Finding(verbatim("NaN"), expected, _NOT_FINITE)
        if values.min() < 0 or np.abs(sums - 1).max() > _SUM_TOLERANCE:
            worst = sums[np.abs(sums - 1).argmax()]
            received = _SUMS.format(lowest=f"{values.min():.3g}", sum=f"{worst:.3g}")
            return Finding(received, expected, _SOFTMAX)
        return None

    return question


def accurate(share: float, images: Array, labels: Array) -> Question:
    """Ask for the right label on at least this share of the images."""

    def question(_found: Facts, predict: Callable[[Array], Array]) -> Finding | None:
        values = predict(images)
        right = np.isfinite(values).all() and values.ndim == 2
        reached = float((values.argmax(axis=1) == labels).mean()) if right else 0.0
        if reached >= share:
            return None
        received, expected = (_ACCURACY.format(share=f"{one:.1%}") for one in (reached, share))
        return Finding(received, expected, _TRAIN_LONGER)

    return question


_NOT_ALLOWED = Text(en="a model that can't be judged", ko="판정할 수 없는 모델")
_ALLOWED = Text(
    en="a model of the layers that the course uses", ko="이 과정에서 쓰는 층으로 만든 모델"
)
_RETURN_MODEL = Text(
    en="Return the model itself: a `keras.Sequential`, or `keras.Model(inputs, outputs)`.",
    ko="`keras.Sequential`이나 `keras.Model(inputs, outputs)`로 만든 모델을 그대로 반환하십시오.",
)
_ADVICE = {
    NOT_BUILT: Text(
        en="The model knows no input shape yet, so it has no weights. Begin it with "
        "`keras.Input(shape)`.",
        ko="모델이 아직 입력의 모양을 몰라 가중치가 없습니다. `keras.Input(shape)`로 시작하십시오.",
    ),
    OWN_CLASS: Text(
        en="A class derived from `keras.Model` can't be computed elsewhere. Write the same layers "
        "as a `keras.Sequential` or a functional model.",
        ko="`keras.Model`을 상속한 클래스는 다른 곳에서 다시 계산할 수 없습니다. 같은 층을 "
        "`keras.Sequential`이나 함수형 모델로 작성하십시오.",
    ),
}
_TOO_LARGE = Text(
    en="The model has too many layers or weights to be checked. Use fewer filters, or pool before "
    "`Flatten`.",
    ko="층이나 가중치가 너무 많아 확인할 수 없습니다. 필터를 줄이거나 `Flatten` 전에 풀링하십시오.",
)
_LAYERS = Text(en="{count} of {kinds}", ko="{kinds} {count}개")
_MORE_LAYERS = Text(en="Add {count} more of {kinds}.", ko="{kinds} 층을 {count}개 더 넣으십시오.")
_PROBABILITIES = Text(en="{classes} probabilities that sum to 1", ko="합이 1인 확률 {classes}개")
_OUTPUT = Text(en="an output of shape `{shape}`", ko="모양이 `{shape}`인 출력")
_LAST_LAYER = Text(
    en="End with a `Dense` layer of {classes} units, after `Flatten` or global pooling.",
    ko="`Flatten`이나 전역 풀링 뒤에 유닛이 {classes}개인 `Dense` 층으로 끝내십시오.",
)
_SUMS = Text(
    en="values down to {lowest} with a sum of {sum}", ko="최솟값이 {lowest}, 합이 {sum}인 값들"
)
_SOFTMAX = Text(
    en="Give the last layer `activation='softmax'`.",
    ko="마지막 층에 `activation='softmax'`를 쓰십시오.",
)
_NOT_FINITE = Text(
    en="There is NaN or infinity in the predictions: look at the weights, and lower the learning "
    "rate if you trained.",
    ko="예측에 NaN이나 무한대가 있습니다. 가중치를 보고, 학습했다면 학습률을 낮추십시오.",
)
_ACCURACY = Text(en="{share} of the images right", ko="이미지의 {share} 정답")
_TRAIN_LONGER = Text(
    en="Train longer, or look at the loss: does it still fall?",
    ko="더 오래 학습하거나 손실을 보십시오. 아직 줄어들고 있습니까?",
)
