"""What a value in a layer's configuration may be: each rule gives the checked value or raises."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cnnlab.checks.models.data import KERAS
from cnnlab.text import Text

Rule = Callable[[Any], Any]


class WrongValueError(ValueError):
    """A value that breaks a rule; `expected` says what may stand there."""

    def __init__(self, expected: Text) -> None:
        super().__init__(expected.en)
        self.expected = expected


def whole(lowest: int, highest: int) -> Rule:
    """Accept an int, never a bool, from `lowest` to `highest`."""
    words = Text(
        en="a whole number from {lowest} to {highest}", ko="{lowest}부터 {highest}까지의 정수"
    )
    expected = words.format(lowest=lowest, highest=highest)

    def rule(value: Any) -> int:
        if type(value) is not int or not lowest <= value <= highest:
            raise WrongValueError(expected)
        return value

    return rule


def number(lowest: float, highest: float) -> Rule:
    """Accept a finite int or float from `lowest` to `highest` and give a float."""
    words = Text(en="a number from {lowest} to {highest}", ko="{lowest}부터 {highest}까지의 수")
    expected = words.format(lowest=f"{lowest:g}", highest=f"{highest:g}")

    def rule(value: Any) -> float:
        if type(value) not in (int, float) or not lowest <= value <= highest:
            raise WrongValueError(expected)
        return float(value)

    return rule


def one_of(*choices: str | bool | None) -> Rule:
    """Accept one of these, of exactly the same type."""
    shown = ", ".join(f"`{choice!r}`" for choice in choices)
    alone = Text(en="{shown}", ko="{shown}")
    several = Text(en="one of {shown}", ko="{shown} 중 하나")
    expected = (alone if len(choices) == 1 else several).format(shown=shown)

    def rule(value: Any) -> Any:
        if not any(type(value) is type(choice) and value == choice for choice in choices):
            raise WrongValueError(expected)
        return value

    return rule


def pair(item: Rule) -> Rule:
    """Accept two values of a rule, or one that stands for both; give a tuple."""
    words = Text(en="{item}, or two of these", ko="{item} 또는 그런 값 두 개")

    def rule(value: Any) -> tuple[Any, Any]:
        first, second = value if type(value) is tuple and len(value) == 2 else (value, value)
        try:
            return item(first), item(second)
        except WrongValueError as problem:
            raise WrongValueError(words.format(item=problem.expected)) from None

    return rule


def around_zero(item: Rule) -> Rule:
    """Accept two values of a rule, or one: from its negative to it; give a tuple."""
    rule = pair(item)

    def spread(value: Any) -> tuple[Any, Any]:
        lowest, highest = rule(value)
        return (lowest, highest) if type(value) is tuple else (-highest, highest)

    return spread


def optional(item: Rule) -> Rule:
    """Accept None as well."""
    return lambda value: None if value is None else item(value)


def sequence(item: Rule, most: int) -> Rule:
    """Accept a tuple of at most `most` values of a rule."""
    words = Text(en="at most {most} values, each {item}", ko="값 {most}개 이하. 각 값은 {item}")

    def rule(value: Any) -> tuple[Any, ...]:
        items = value if type(value) is tuple and len(value) <= most else (object(),)
        try:
            return tuple(item(one) for one in items)
        except WrongValueError as problem:
            raise WrongValueError(words.format(most=most, item=problem.expected)) from None

    return rule


def several(item: Rule, most: int) -> Rule:
    """Accept one value of a rule or a tuple of them; give a tuple."""
    rule = sequence(item, most)
    return lambda value: rule(value if type(value) is tuple else (value,))


def unused(value: Any) -> None:
    """Accept anything and drop it: it changes no prediction."""


ACTIVATIONS = (
    "linear", "relu", "sigmoid", "tanh", "softmax", "elu", "selu", "gelu", "silu", "softplus",
    "softsign", "leaky_relu", "relu6", "exponential", "hard_sigmoid", "mish", "log_softmax",
)  # fmt: skip
_activation_name = one_of(*ACTIVATIONS)
# Layers that may stand in place of a name where they compute just the same.
_SAME_AS_LAYER: dict[str, tuple[str, dict[str, Any]]] = {
    "ReLU": ("relu", {"max_value": None, "negative_slope": 0.0, "threshold": 0.0}),
    "Softmax": ("softmax", {"axis": -1}),
}


def activation(value: Any) -> str:
    """Accept an activation function of Keras by name, or the layer that does the same."""
    if type(value) is not dict:
        return str(_activation_name(value))
    name, settings = _SAME_AS_LAYER.get(_text(value.get("class_name")), ("", {}))
    config = value.get("config")
    alike = type(config) is dict and all(
        type(config.get(key)) is type(wanted) and config[key] == wanted
        for key, wanted in settings.items()
    )
    if not name or value.get("module") != KERAS or not alike:
        raise WrongValueError(_ACTIVATION)
    return name


def training_part(value: Any) -> tuple[tuple[str, str | float], ...] | None:
    """Return an initializer, regularizer or constraint: its class and numbers; None for none.

    It changes no prediction, so anything is accepted; what is not Keras' own is "custom".
    """
    if value is None:
        return None
    known = ("keras.initializers", "keras.regularizers", "keras.constraints")
    if type(value) is not dict or value.get("module") not in known or value.get("registered_name"):
        return (("class_name", "custom"),)
    config = value.get("config")
    numbers = config.items() if type(config) is dict else ()
    kept = [(key, float(one)) for key, one in numbers if type(one) in (int, float)]
    return (("class_name", _text(value.get("class_name"))), *kept)


def dtype(value: Any) -> None:
    """Accept a policy whose predictions float32 repeats within its rounding."""
    if type(value) is dict and value.get("class_name") == "DTypePolicy":
        value = value["config"].get("name") if type(value.get("config")) is dict else None
    _policy(value)


_policy = one_of(
    "float32", "float64", "float16", "bfloat16", "mixed_float16", "mixed_bfloat16", "uint8", "int32"
)
_ACTIVATION = Text(
    en="the name of one of Keras' activation functions, such as `'relu'`",
    ko="`'relu'` 같은 Keras 활성화 함수의 이름",
)


def _text(value: Any) -> str:
    return value if type(value) is str else ""
