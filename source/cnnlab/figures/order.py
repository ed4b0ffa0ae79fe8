"""Accuracies of the same weights on values in two orders, run by run."""

from __future__ import annotations

from html import escape

import numpy as np
from numpy.typing import ArrayLike

from cnnlab.figures.page import Figure
from cnnlab.text import Text

_RUN = Text(en="run", ko="실행")
_TRAINED = Text(en="order of training", ko="학습한 순서")
_OTHER = Text(en="other order", ko="다른 순서")
_DIFFERENCE = Text(en="difference", ko="차이")
_TABLE = Text(
    en="Accuracy on digits that were not trained on. Differences from {low} to {high} in {runs} "
    "runs.",
    ko="학습에 쓰지 않은 숫자에 대한 정확도입니다. {runs}번의 실행에서 차이는 {low}에서 "
    "{high}까지입니다.",
)


def order_table(accuracies: ArrayLike) -> Figure:
    """Return a figure of accuracies (runs, 2): in the order of training, and in the other one."""
    array = np.asarray(accuracies, dtype=float)
    differences = array[:, 1] - array[:, 0]
    words = (_RUN, _TRAINED, _OTHER, _DIFFERENCE)
    head = "".join(f'<th scope="col">{escape(str(word))}</th>' for word in words)
    body = "".join(
        f'<tr><th scope="row">{run}</th><td>{trained:.3f}</td><td>{other:.3f}</td>'
        f"<td>{_signed(difference)}</td></tr>"
        for run, ((trained, other), difference) in enumerate(
            zip(array, differences, strict=True), start=1
        )
    )
    table = f'<table class="list"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    caption = _TABLE.format(
        low=_signed(differences.min()), high=_signed(differences.max()), runs=len(array)
    )
    return Figure(rows=[[table]], caption=caption)


def _signed(difference: float) -> str:
    return f"{difference:+.3f}".replace("-", "−")
