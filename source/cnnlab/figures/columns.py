"""Rows of a measured table sorted into lines, and the words for its columns and their values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from cnnlab.figures.fields import as_markup, name_of
from cnnlab.figures.rates import ACCURACY
from cnnlab.text import Text, joined
from cnnlab.train.measured_rows import Value

__all__ = ["Grouped", "Key", "Row", "Value", "column_name", "grouped", "in_words", "named"]

Row = Mapping[str, Value]
Key = tuple[Value, ...]
Grouped = dict[Key, dict[float, list[float]]]  # of series and place on the axis: the seeds' values

_COLUMNS = {
    "accuracy": ACCURACY,
    "training_accuracy": Text(en="training accuracy (%)", ko="훈련 정확도(%)"),
    "percent_near_zero": Text(en="weights near 0 (%)", ko="0에 가까운 가중치(%)"),
}
_VALUES: dict[tuple[str, Value], Text] = {
    ("normalized", 0): Text(en="without batch normalization", ko="배치 정규화 없음"),
    ("normalized", 1): Text(en="with batch normalization", ko="배치 정규화 있음"),
    ("initialization", "small"): Text(en="deviation 0.01", ko="표준편차 0.01"),
    ("initialization", "glorot"): Text(en="Xavier (Glorot)", ko="Xavier(Glorot)"),
    ("initialization", "he"): Text(en="He", ko="He"),
    ("loss", "cross-entropy"): Text(en="cross-entropy", ko="교차 엔트로피"),
    ("loss", "squared error"): Text(en="squared error", ko="제곱 오차"),
    ("loss", "hinge"): Text(en="hinge loss", ko="힌지 손실"),
    ("penalty", "weight decay"): Text(en="weight decay", ko="가중치 감쇠"),
    ("scaling", "0 to 1"): Text(en="0 to 1", ko="0~1"),
    ("scaling", "-1 to 1"): Text(en="−1 to 1", ko="−1~1"),
    ("scaling", "0 to 255"): Text(en="0 to 255", ko="0~255"),
    ("scaling", "standardized"): Text(en="standardized", ko="표준화"),
}
_IS = Text(en="{name} {value}", ko="{name} {value}")


def grouped(
    rows: Sequence[Row], across: str, by: Sequence[str], column: str, best: str = ""
) -> Grouped:
    """Return the values of a column by series and place, seed by seed, places rising.

    by: the columns that make the series. best: of the values of this column, those rows are kept
    whose mean is highest at their place. Raises ValueError if a seed comes twice.
    """
    cells: dict[Key, dict[float, dict[Value, dict[Value, float]]]] = {}
    for row in rows:
        key, place = tuple(row[name] for name in by), float(row[across])
        choices = cells.setdefault(key, {}).setdefault(place, {})
        seeds = choices.setdefault(row[best] if best else "", {})
        if row["seed"] in seeds:
            raise ValueError(
                f"Received seed {row['seed']} twice for {across} {place:g} of {key}. "
                "Expected one row for each seed at each point. Try rows that differ in no other "
                "column, or another column as series, panels or best."
            )
        seeds[row["seed"]] = float(row[column])
    return {
        key: {at: _highest_mean(places[at].values()) for at in sorted(places)}
        for key, places in cells.items()
    }


def _highest_mean(choices: Iterable[Mapping[Value, float]]) -> list[float]:
    return max((list(seeds.values()) for seeds in choices), key=np.mean)


def column_name(column: str) -> Text:
    """Return what an axis says about a column."""
    return _COLUMNS.get(column, Text(en=f"`{column}`", ko=f"`{column}`"))


def in_words(column: str, value: Value) -> Text:
    """Return a column's value as a person reads it: "He", "batch size 4"."""
    if isinstance(value, str):
        return _VALUES.get((column, value), Text(en=as_markup(value), ko=as_markup(value)))
    return _VALUES.get((column, value)) or _IS.format(name=name_of(column), value=as_markup(value))


def named(by: Sequence[str], key: Key) -> Text:
    """Return the name of a series."""
    return joined([in_words(column, value) for column, value in zip(by, key, strict=True)])
