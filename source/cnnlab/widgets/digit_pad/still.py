"""The pad as one still SVG, for pages where no JavaScript of a widget runs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnnlab.text import Text
from cnnlab.widgets.common.still import Panel, composed, heading

_PIXEL, _ROW, _TRACK = 8, 22.4, 220  # px
_BLUE, _VIOLET = "#1f66b0", "#6a3bc4"
_IMAGE = Text(en="What the network gets", ko="신경망에 들어가는 이미지")
_ANSWER = Text(en="What the network says", ko="신경망의 답")
_CAPTION = Text(
    en="Run the notebook to draw a digit and see what the network says.",
    ko="노트북을 실행하면 숫자를 그려 신경망의 답을 바로 볼 수 있습니다.",
)


def still_picture(pixels: NDArray[np.uint8], shares: NDArray[np.float64] | None) -> str:
    """Return SVG with the 28 x 28 pixels beside ten bars; bars without a number have no answer."""
    return composed([_image(pixels), _bars(shares)], str(_CAPTION))


def _image(pixels: NDArray[np.uint8]) -> Panel:
    side = len(pixels) * _PIXEL
    inked = "".join(
        f'<rect x="{column * _PIXEL}" y="{row * _PIXEL}" width="{_PIXEL}" height="{_PIXEL}" '
        f'fill="rgb({value},{value},{value})"/>'
        for (row, column), value in np.ndenumerate(pixels)
        if value
    )
    ground = f'<rect width="{side}" height="{side}" rx="4" fill="#121317"/>'
    return side, side, heading(_IMAGE) + ground + inked


def _bars(shares: NDArray[np.float64] | None) -> Panel:
    first = -1 if shares is None else int(shares.argmax())
    rows = [
        _bar(digit, None if shares is None else float(shares[digit]), digit == first)
        for digit in range(10)
    ]
    return _TRACK + 90, round(10 * _ROW), heading(_ANSWER) + "".join(rows)


def _bar(digit: int, share: float | None, highest: bool) -> str:
    y = digit * _ROW
    weight = 750 if highest else 400
    number = "–" if share is None else f"{share:.0%}".replace("%", " %")
    return (
        f'<text x="6" y="{y + 14:.1f}" font-weight="{weight}">{digit}</text>'
        f'<rect x="24" y="{y + 3:.1f}" width="{_TRACK}" height="14" rx="3" fill="#eef0f3"/>'
        f'<rect x="24" y="{y + 3:.1f}" width="{_TRACK * (share or 0):.1f}" height="14" rx="3" '
        f'fill="{_VIOLET if highest else _BLUE}"/>'
        f'<text x="{_TRACK + 84}" y="{y + 14:.1f}" text-anchor="end" font-weight="{weight}">'
        f"{number}</text>"
    )
