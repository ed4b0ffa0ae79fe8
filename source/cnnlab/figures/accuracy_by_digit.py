"""The accuracy of the learner's network for each digit by itself: which ones it finds hard."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnnlab.figures import tracks
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.learner import LearnerFunction, NotReadyError, ask, drawn_by_learner
from cnnlab.figures.page import Figure
from cnnlab.text import Text

_DIGIT = Text(en="digit", ko="숫자")
_ACCURACY = Text(en="accuracy", ko="정확도")
_SHARE = Text(en="share", ko="비율")
_BY_DIGIT = Text(
    en="Computed by your `accuracy`, digit by digit. The network finds {worst} hardest here.",
    ko="여러분의 `accuracy` 함수로 숫자마다 계산했습니다. 여기서 가장 어려워하는 숫자는 "
    "{worst}입니다.",
)
_NO_SHARE = Text(
    en="This figure is computed by your `accuracy`. It returned {value}, and a share lies between "
    "0 and 1. Its check above says more.",
    ko="이 그림은 여러분이 작성한 `accuracy` 함수로 계산합니다. 반환된 값은 {value}인데 비율은 0과 "
    "1 사이의 수입니다. 위의 확인 셀에서 더 자세히 알 수 있습니다.",
)


@drawn_by_learner
def accuracy_by_digit(
    accuracy: LearnerFunction, logits: NDArray[np.floating], labels: NDArray[np.integer]
) -> Figure:
    """Return a figure of the learner's `accuracy` for the images of each digit by itself.

    logits: (n, classes). labels: (n,).
    """
    scale = tracks.Scale(0, 1, (0, 0.25, 0.5, 0.75, 1))
    shares = {}
    for digit in np.unique(labels):
        chosen = labels == digit
        share = float(ask(accuracy, logits[chosen], labels[chosen], shape=()))
        if not 0 <= share <= 1:
            raise NotReadyError(_NO_SHARE.format(value=f"{share:g}"))
        shares[int(digit)] = share
    rows = [
        f'<tr><th scope="row" class="number">{digit}</th><td class="wide">'
        f"{tracks.track(scale, [tracks.bar(scale, 0, share, 0)], f'{share:.2f}')}</td>"
        f'<td class="number">{share:.2f}</td></tr>'
        for digit, share in shares.items()
    ]
    foot = f'<tr><td></td><td class="wide">{tracks.numbers_below(scale)}</td><td></td></tr>'
    table = tracks.table((_DIGIT, _ACCURACY, _SHARE), rows, foot, wide=1)
    lowest = min(shares.values())
    worst = ", ".join(str(digit) for digit, share in shares.items() if share == lowest)
    return Figure(rows=[[table]], caption=_BY_DIGIT.format(worst=worst), sheet=CHART_STYLE)
