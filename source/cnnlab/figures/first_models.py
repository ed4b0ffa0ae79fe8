"""The learner's first network among ten others, before training and after each epoch."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cnnlab.figures import tracks
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.page import Figure
from cnnlab.text import Text
from cnnlab.train.measured_rows import measured_rows

_TRAINED = Text(en="training", ko="학습")
_EPOCHS = (
    Text(en="none yet", ko="학습하기 전"),
    Text(en="1 epoch", ko="1에포크"),
    Text(en="{epochs} epochs", ko="{epochs}에포크"),
)
_RIGHT = Text(en="right answers of 100 new digits", ko="새 숫자 100장당 맞힌 수")
_YOURS = Text(en="yours", ko="여러분")
_OTHERS = Text(en="ten others", ko="다른 열 개")
_FROM_TO = Text(en="{low} to {high}", ko="{low}~{high}")
_SEEN = Text(en="yours {yours}, the others {others}", ko="여러분 {yours}, 나머지 {others}")
_AMONG = Text(
    en="The square is your network. The rings are ten networks of the same layers, trained in the "
    "same way; each began with other random weights. On 2 busy CPU cores, their training of "
    "{epochs} epochs took {seconds} seconds (median).",
    ko="네모가 여러분의 신경망입니다. 동그라미는 층이 같고 학습 방법도 같은 신경망 열 개이며, 처음 "
    "가중치만 저마다 다르게 무작위로 정했습니다. 다른 작업으로 바쁜 CPU 코어 2개에서 "
    "{epochs}에포크 학습에 걸린 시간은 {seconds}초(중앙값)였습니다.",
)


def first_models(accuracies: Sequence[float]) -> Figure:
    """Return a figure of the learner's accuracies among those of ten measured networks.

    accuracies: shares from 0 to 1, before training and then after each epoch.
    """
    measured = measured_rows("first_cnn/first_model")
    scale = tracks.Scale(0, 100, range(0, 101, 25))
    rows = []
    for epochs, accuracy in enumerate(accuracies):
        others = [float(row["accuracy"]) for row in measured if row["epochs"] == epochs]
        rows.append(_epochs_row(scale, epochs, 100 * float(accuracy), others))
    foot = (
        f'<tr><td></td><td class="wide">{tracks.numbers_below(scale)}</td><td></td><td></td></tr>'
    )
    table = tracks.table((_TRAINED, _RIGHT, _YOURS, _OTHERS), rows, foot, wide=1)
    last = max(int(row["epochs"]) for row in measured)
    seconds = np.median([float(row["seconds"]) for row in measured if row["epochs"] == last])
    caption = _AMONG.format(epochs=last, seconds=f"{seconds:.0f}")
    return Figure(rows=[[table]], caption=caption, sheet=CHART_STYLE)


def _epochs_row(scale: tracks.Scale, epochs: int, yours: float, others: Sequence[float]) -> str:
    name = _EPOCHS[min(epochs, 2)].format(epochs=epochs)
    between = _FROM_TO.format(low=min(others), high=max(others)) if others else Text(en="", ko="")
    seen = _SEEN.format(yours=f"{yours:.1f}", others=between or "–")
    shapes = [tracks.ring(scale, other, 0) for other in others] + [tracks.square(scale, yours, 1)]
    return (
        f'<tr><th scope="row" class="number">{name}</th>'
        f'<td class="wide">{tracks.track(scale, shapes, seen)}</td>'
        f'<td class="number"><strong>{yours:.1f}</strong></td>'
        f'<td class="number">{between}</td></tr>'
    )
