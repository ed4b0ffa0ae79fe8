"""The fields of a setting as people read them: their names, their values, their order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cnnlab.figures.numbers import number
from cnnlab.text import Text
from cnnlab.train import Setting

_NAMES = {
    "width": Text(en="filters of both convolutions", ko="두 합성곱의 필터 수"),
    "dim_1": Text(en="filters of the first convolution", ko="첫째 합성곱의 필터 수"),
    "dim_2": Text(en="filters of the second convolution", ko="둘째 합성곱의 필터 수"),
    "dense_units": Text(en="units of the dense layer", ko="밀집층의 유닛 수"),
    "dropout": Text(en="dropout rate", ko="드롭아웃 비율"),
    "dropout_at": Text(en="where dropout stands", ko="드롭아웃을 넣은 곳"),
    "learning_rate": Text(en="learning rate", ko="학습률"),
    "batch_size": Text(en="batch size", ko="배치 크기"),
    "epochs": Text(en="epochs", ko="에포크 수"),
    "images": Text(en="training images", ko="훈련 이미지 수"),
    "noisy_labels": Text(en="share of wrong labels", ko="틀린 레이블의 비율"),
    "warm_up": Text(en="warm-up", ko="워밍업"),
    "data": Text(en="data set", ko="데이터"),
    "depth": Text(en="hidden layers", ko="은닉층 수"),
    "strength": Text(en="strength", ko="세기"),
}
_LOGARITHMIC = (
    "batch_size", "learning_rate", "images", "epochs", "dim_1", "dim_2", "dense_units", "depth",
    "strength",
)  # fmt: skip
_LOG_WORDS = Text(en="{name}, logarithmic", ko="{name}, 로그 눈금")


def value_of(setting: Setting, field: str) -> Any:
    """Return what a setting has in a field; "dim_1" and "dim_2" are the two numbers of width."""
    if field in ("dim_1", "dim_2"):
        return setting.width[field == "dim_2"]
    return getattr(setting, field)


def in_order(values: Iterable[Any]) -> list[Any]:
    """Return different values, numbers rising, names in the order in which they come."""
    different = list(dict.fromkeys(values))
    return different if any(isinstance(one, str) for one in different) else sorted(different)


def is_category(values: Iterable[Any]) -> bool:
    """Return whether values have names instead of places on an axis."""
    return any(not isinstance(one, int | float) for one in values)


def is_logarithmic(field: str, values: Iterable[Any]) -> bool:
    """Return whether equal distances on the field's axis are equal ratios."""
    return field in _LOGARITHMIC and all(one > 0 for one in values)


def name_of(field: str) -> Text:
    """Return a field's name in words, as code if it has none."""
    return _NAMES.get(field, Text(en=f"`{field}`", ko=f"`{field}`"))


def axis_name(field: str, values: Iterable[Any]) -> Text:
    """Return the words at the axis of a field with these values."""
    name = name_of(field)
    return _LOG_WORDS.format(name=name) if is_logarithmic(field, values) else name


def written(value: Any) -> str:
    """Return a value as it stands at an axis or in a row: "32/64", "0.25", "1,000"."""
    if isinstance(value, tuple):
        return "/".join(map(str, value))
    return number(value) if isinstance(value, int | float) else str(value)


def as_markup(value: Any) -> str:
    """Return a value as it stands in a table or a sentence, names as code."""
    return f"`{value}`" if isinstance(value, str) else written(value)


def assigned(field: str, value: Any) -> str:
    """Return a field and its value as markup, like `dropout=0.25`."""
    return f'`{field}="{value}"`' if isinstance(value, str) else f"`{field}={value}`"
