"""Sheets of small images: digits with their labels, and the ones that a network got wrong."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnnlab.figures.page import Figure
from cnnlab.figures.pictures import brightness_picture
from cnnlab.text import Text

Images = NDArray[np.floating]

_WIDTH = 56  # twice the 28 pixels of a digit, so that every pixel stays a square
SHEET = """
.cnnlab-figure .sheet { display: grid; grid-template-columns: repeat(auto-fill, 58px); gap: 6px;
  width: 100%; max-width: 46em; }
.cnnlab-figure .sheet.told { grid-template-columns: repeat(auto-fill, minmax(7.6em, 1fr));
  gap: 0.6em; }
.cnnlab-figure .sheet figcaption { line-height: 1.25; padding: 0.15em 0; }
"""
_LABELS = Text(
    en="{count} images, each with its label below.",
    ko="이미지 {count}장이며, 레이블은 바로 아래에 있습니다.",
)
_LABELLED = Text(en="a {label}\nit said {guess}, {share} %", ko="{label}\n답 {guess}, {share} %")
_WRONG = Text(
    en="{wrong} of {all} images are wrong. Shown are the {shown} about which the network was "
    "surest: the label, what it said, and the share that it gave to that digit.",
    ko="이미지 {all}장 가운데 {wrong}장이 틀렸습니다. 그 가운데 신경망이 가장 확신한 {shown}장을 "
    "레이블, 신경망의 답, 그 숫자에 준 비율과 함께 보여 줍니다.",
)
_NONE_WRONG = Text(
    en="All of the {all} images are right. There is nothing to show.",
    ko="이미지 {all}장을 모두 맞혔습니다. 보여 줄 것이 없습니다.",
)


def digit_sheet(images: Images, labels: ArrayLike) -> Figure:
    """Return a figure of images (n, rows, columns, 1), each with its label below."""
    names = [str(label) for label in np.asarray(labels)]
    return Figure(
        rows=[[_sheet(images, names)]], caption=_LABELS.format(count=len(names)), sheet=SHEET
    )


def wrong_digits(logits: ArrayLike, images: Images, labels: ArrayLike, most: int = 12) -> Figure:
    """Return a figure of the images that a network got wrong, the surest first, at most `most`.

    logits: (n, classes). images: (n, rows, columns, 1). labels: (n,), the right classes.
    """
    said, right = np.asarray(logits, dtype=float), np.asarray(labels)
    guesses, shares = said.argmax(axis=1), _softmax(said)
    wrong = np.flatnonzero(guesses != right)
    if len(wrong) == 0:
        return Figure(rows=[], caption=_NONE_WRONG.format(all=f"{len(right):,}"))
    shown = wrong[np.argsort(-shares.max(axis=1)[wrong], kind="stable")][:most]
    names = [
        _LABELLED.format(
            label=right[place], guess=guesses[place], share=_percent(shares[place].max())
        )
        for place in shown
    ]
    caption = _WRONG.format(wrong=len(wrong), all=f"{len(right):,}", shown=len(shown))
    return Figure(rows=[[_sheet(images[shown], names, "sheet told")]], caption=caption, sheet=SHEET)


def _sheet(images: Images, names: Sequence[Text | str], kind: str = "sheet") -> str:
    panes = [
        brightness_picture(image[..., 0], name, width=_WIDTH)
        for image, name in zip(images, names, strict=True)
    ]
    return f'<div class="{kind}">{"".join(panes)}</div>'


def _percent(share: float) -> str:
    # A network is never quite sure, and rounding must not say that it is.
    return "> 99" if share >= 0.995 else f"{100 * share:.0f}"


def _softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares: NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
    return shares
