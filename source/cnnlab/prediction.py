"""predict(): a learner's prediction, kept and shown beside the measurement."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from types import EllipsisType
from typing import Literal

import numpy as np

from cnnlab.markup import inline
from cnnlab.text import Text

Value = bool | int | float | str | tuple["Value", ...] | list["Value"]
Ending = Literal["held", "differed", "undecided"]

# What stood there when a measurement was first shown; changed later, it is no prediction.
_first: dict[str, Value] = {}

STYLE = """
.cnnlab-prediction { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em;
  border-left: 4px solid #2b7cc8; padding: .4em 0 .4em .9em; margin: .3em 0; max-width: 46em;
  font-size: 14px; line-height: 1.5; color: var(--jp-content-font-color1, inherit); }
div.cnnlab-prediction dt, div.cnnlab-prediction dd { display: block; float: none; width: auto;
  margin: 0; padding: 0; }
div.cnnlab-prediction dt { font-weight: 600; }
div.cnnlab-prediction dl { display: contents; }
.cnnlab-prediction code { background: rgba(128, 128, 128, .16); color: inherit;
  padding: 0 .25em; border-radius: 3px; }
.cnnlab-prediction p { grid-column: 1 / -1; margin: 0; }
"""
_PREDICTED = Text(en="You predicted", ko="예측")
_MEASURED = Text(en="Measured", ko="측정")
_EARLIER = Text(en="Your first prediction", ko="처음 예측")
_OPEN = Text(
    en="No prediction yet. Replace `...` in `predict` by your answer, run that cell, then this "
    'one. `"cannot tell"` is an answer too. The measurement waits.',
    ko="아직 예측하지 않았습니다. `predict`의 `...`을 자신의 답으로 바꾸어 그 셀을 실행한 다음 이 "
    '셀을 실행하십시오. `"cannot tell"`(알 수 없음)도 답입니다. 측정값은 그때 보여 줍니다.',
)
_KEPT = Text(en="Prediction kept: `{value}`.", ko="예측을 기록했습니다: `{value}`")
_SAID: dict[Ending, Text] = {
    "held": Text(en="Your prediction holds.", ko="예측이 맞았습니다."),
    "differed": Text(
        en="The measurement says otherwise. Which step of your reasoning would have to change?",
        ko="측정 결과는 다릅니다. 어떤 생각을 바꾸어야 이 결과를 설명할 수 있습니까?",
    ),
    "undecided": Text(
        en="You could not tell. Would the measurement now decide it?",
        ko="알 수 없다고 예측했습니다. 이제 이 측정 결과로 판단할 수 있습니까?",
    ),
}


@dataclass(frozen=True)
class Lines:
    """Named lines of text, shown as a list in a notebook and as sentences elsewhere."""

    rows: tuple[tuple[str, str], ...]
    sentence: Text

    def __str__(self) -> str:
        rows = [f"{name}: {value}" for name, value in self.rows]
        return "\n".join([*rows, str(self.sentence)])

    __repr__ = __str__

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<dt>{escape(name)}</dt><dd><code>{escape(value)}</code></dd>"
            for name, value in self.rows
        )
        said = f"<p>{inline(self.sentence)}</p>"
        return f'<style>{STYLE}</style><div class="cnnlab-prediction"><dl>{rows}</dl>{said}</div>'


@dataclass(frozen=True, repr=False)
class Prediction:
    """A prediction that waits for its measurement."""

    name: str
    value: Value | EllipsisType

    def measured(self, value: Value) -> Lines:
        """Return prediction and measurement side by side, or a reminder to predict first."""
        if isinstance(self.value, EllipsisType):
            return Lines((), _OPEN)
        first = _first.setdefault(self.name, self.value)
        rows = [(str(_PREDICTED), written(self.value)), (str(_MEASURED), written(value))]
        if first != self.value:
            rows.insert(0, (str(_EARLIER), written(first)))
        return Lines(tuple(rows), _SAID[ending(self.value, value)])

    def __str__(self) -> str:
        return str(self._said())

    __repr__ = __str__

    def _repr_html_(self) -> str:
        return self._said()._repr_html_()

    def _said(self) -> Lines:
        if isinstance(self.value, EllipsisType):
            return Lines((), _OPEN)
        return Lines((), _KEPT.format(value=written(self.value)))


def predict(name: str, value: Value | EllipsisType) -> Prediction:
    """Return your prediction `value` for the question `name`; `...` means not yet.

    A number, a text, a tuple (an order, a shape), or "cannot tell", which is a right answer
    where the measurement's interval says so. `.measured(value)` shows both.
    """
    return Prediction(name, value)


def ending(predicted: Value, measured: Value) -> Ending:
    """Return how a prediction ended; "cannot tell" holds where the measurement says it too."""
    if isinstance(predicted, str) and predicted.strip().lower() == "cannot tell":
        return "held" if measured == predicted else "undecided"
    return "held" if _agree(predicted, measured) else "differed"


def _agree(predicted: Value, measured: Value) -> bool:
    if isinstance(predicted, list | tuple) and isinstance(measured, list | tuple):
        pairs = zip(predicted, measured, strict=False)
        return len(predicted) == len(measured) and all(_agree(a, b) for a, b in pairs)
    if isinstance(predicted, float) or isinstance(measured, float):
        return _near(predicted, measured)
    return bool(predicted == measured)


def _near(predicted: Value, measured: Value) -> bool:
    """Tell whether two numbers agree to a tenth; a prediction of a real number is rough."""
    numbers = int | float | np.number
    if not isinstance(predicted, numbers) or not isinstance(measured, numbers):
        return False
    try:
        return bool(np.isclose(float(predicted), float(measured), rtol=0.1, atol=1e-12))
    except OverflowError:  # a whole number beyond all real ones
        return False


def written(value: Value) -> str:
    """Return a value as predictions and measurements are shown."""
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, list | tuple):
        return "(" + ", ".join(written(item) for item in value) + ")"
    return str(value)
