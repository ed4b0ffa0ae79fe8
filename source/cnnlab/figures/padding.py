"""Where windows stand: along one padded row of pixels, and over each pixel of an image."""

from __future__ import annotations

from html import escape

import numpy as np

from cnnlab.figures.learner import LearnerFunction, ask, drawn_by_learner
from cnnlab.figures.numbers import number, number_table
from cnnlab.figures.page import Figure
from cnnlab.text import Text

_PIXELS = Text(en="pixels", ko="픽셀")
_WINDOW = Text(en="window {index}", ko="창 {index}")
_ROW = Text(
    en="{size} pixels, numbered from 1. {padding} A window of {kernel} with stride {stride} fits "
    "{windows} times. {unread}",
    ko="1번부터 번호를 붙인 픽셀 {size}개입니다. {padding} 크기 {kernel}인 창이 "
    "스트라이드 {stride}로 {windows}번 놓입니다. {unread}",
)
_NO_PADDING = Text(en="There is no padding.", ko="패딩은 없습니다.")
_ZEROS = Text(
    en="Zeros before them: {before}; after them: {after} (dashed).",
    ko="앞에 붙인 0은 {before}개, 뒤에 붙인 0은 {after}개입니다(점선).",
)
_ALL_READ = Text(en="Every pixel is read.", ko="모든 픽셀을 읽습니다.")
_UNREAD = Text(en="Never read: pixel {pixels}.", ko="한 번도 읽지 않는 픽셀: {pixels}번.")
_COUNTS = Text(
    en="How many {kernel}×{kernel} windows hold each pixel of a {size}×{size} image with padding "
    "{padding}, counted by your `touch_counts`. All counts together: {total}.",
    ko="패딩이 {padding}인 {size}×{size} 이미지에서 각 픽셀을 담는 {kernel}×{kernel} 창의 수를 "
    "여러분의 `touch_counts` 함수로 세었습니다. 모두 더하면 {total}입니다.",
)
_COUNT = Text(en="windows per pixel", ko="픽셀을 담는 창의 수")


def padded_row(input_size: int, kernel_size: int, stride: int, padding: tuple[int, int]) -> Figure:
    """Return a figure of one row of pixels, its zeros (before, after), and each window on it."""
    before, after = padding
    cells = ["0"] * before + [str(pixel + 1) for pixel in range(input_size)] + ["0"] * after
    starts = range(0, len(cells) - kernel_size + 1, stride)
    last = before + input_size
    lines = [_line(_PIXELS, cells, range(before, last), range(0))]
    for index, start in enumerate(starts, start=1):
        window = range(start, start + kernel_size)
        lines.append(_line(_WINDOW.format(index=index), cells, range(before, last), window))
    read = {place for start in starts for place in range(start, start + kernel_size)}
    unread = [cells[place] for place in range(before, last) if place not in read]
    return Figure(
        rows=[[f'<table class="numbers"><tbody>{"".join(lines)}</tbody></table>']],
        caption=_ROW.format(
            size=input_size,
            padding=_ZEROS.format(before=before, after=after) if any(padding) else _NO_PADDING,
            kernel=kernel_size,
            stride=stride,
            windows=len(starts),
            unread=_UNREAD.format(pixels=", ".join(unread)) if unread else _ALL_READ,
        ),
    )


def _line(title: Text, cells: list[str], image: range, window: range) -> str:
    """Return one table row: all cells, or only those inside `window`, which are framed."""
    parts = [f'<th scope="row">{escape(str(title))}</th>']
    for place, content in enumerate(cells):
        classes = ["" if place in image else "padding", "marked" if place in window else ""]
        shown = content if place in window or not window else ""
        parts.append(f'<td class="{" ".join(classes).strip()}">{shown}</td>')
    return f"<tr>{''.join(parts)}</tr>"


@drawn_by_learner
def touch_map(
    touch_counts: LearnerFunction, input_size: int, kernel_size: int, padding: int
) -> Figure:
    """Return a figure of the learner's counts of windows over each pixel."""
    shape = (input_size, input_size)
    counts = ask(touch_counts, input_size, kernel_size, padding, shape=shape)
    return Figure(
        rows=[[number_table(counts, _COUNT)]],
        caption=_COUNTS.format(
            kernel=kernel_size, size=input_size, padding=padding, total=number(np.sum(counts))
        ),
    )
