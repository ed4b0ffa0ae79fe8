"""The walk as one still SVG, for pages where no JavaScript of a widget runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.text import Text
from cnnlab.widgets.common.png import png_source
from cnnlab.widgets.common.still import Panel, composed, heading
from cnnlab.widgets.convolution_walk.settings import feature_map, windows

Numbers = NDArray[np.float64]
Pixels = NDArray[np.uint8]

_SIDE = 230  # px: a picture
_NEGATIVE, _PAPER, _POSITIVE = ((200, 87, 10), (255, 255, 255), (31, 102, 176))
_INPUT = Text(en="Input {shape}", ko="입력 {shape}")
_WINDOW = Text(en="Window x", ko="창 x")
_KERNEL = Text(en="Kernel w", ko="커널 w")
_PRODUCTS = Text(en="Products", ko="곱")
_MAP = Text(en="Feature map {shape}", ko="특성 맵 {shape}")
_RED = Text(en=" (red)", ko=" (빨강)")
_CAPTION = Text(
    en="The sum of the products, {total}, lands in row {row}, column {column}. "
    "Run the notebook to move the window.",
    ko="곱의 합 {total}: {row}행 {column}열에 놓입니다. 노트북을 실행하면 창을 움직일 수 있습니다.",
)
_CAPTION_RGB = Text(
    en="With green and blue, the sum {total} lands in row {row}, column {column}. "
    "Run the notebook to move the window.",
    ko="초록과 파랑까지 더한 합 {total}: {row}행 {column}열에 놓입니다. "
    "노트북을 실행하면 창을 움직일 수 있습니다.",
)


def still_picture(
    values: Numbers, kernel: Sequence[Any], settings: Mapping[str, int], position: Sequence[int]
) -> str:
    """Return SVG with the input, one window's numbers and the whole feature map."""
    weights = np.asarray(kernel, dtype=np.float64)
    totals = feature_map(values, weights, settings)
    row, column = position
    window = windows(values, **settings)[row, column, 0]
    first = weights if weights.ndim == 2 else weights[:, :, 0]
    padding, stride = settings["padding"], settings["stride"]
    side = settings["dilation"] * (settings["size"] - 1) + 1
    padded = np.pad(values, ((padding, padding), (padding, padding), (0, 0)))
    rgb = values.shape[2] == 3
    channel = str(_RED) if rgb else ""
    shape = "{} × {}".format(*values.shape) + (" × 3" if rgb else "")
    panels = [
        _picture(
            _INPUT.format(shape=shape), _pixels(padded), (column * stride, row * stride, side)
        ),
        _numbers(f"{_WINDOW}{channel}", window),
        _numbers(f"{_KERNEL}{channel}", first),
        _numbers(f"{_PRODUCTS}{channel}", window * first),
        _picture(
            _MAP.format(shape="{} × {}".format(*totals.shape)), _signed(totals), (column, row, 1)
        ),
    ]
    caption = (_CAPTION_RGB if rgb else _CAPTION).format(
        total=_number(totals[row, column]), row=row + 1, column=column + 1
    )
    return composed(panels, str(caption))


def _picture(title: object, pixels: Pixels, mark: tuple[int, int, int]) -> Panel:
    rows, columns = pixels.shape[:2]
    scale = _SIDE / max(rows, columns)
    width, height = round(columns * scale), round(rows * scale)
    left, top, side = (number * scale for number in mark)
    box = f'<rect x="{left:.1f}" y="{top:.1f}" width="{side:.1f}" height="{side:.1f}" fill="none" '
    content = (
        f'{heading(title)}<image href="{png_source(pixels)}" width="{width}" height="{height}" '
        'preserveAspectRatio="none" style="image-rendering:pixelated"/>'
        f'<rect width="{width}" height="{height}" fill="none" stroke="#8a8f99"/>'
        f'{box}stroke="#fff" stroke-width="6"/>{box}stroke="#6a3bc4" stroke-width="3"/>'
    )
    return width, height, content


def _numbers(title: str, numbers: Numbers) -> Panel:
    size = len(numbers)
    cell = 42 if size <= 3 else 32
    cells = "".join(
        f'<g transform="translate({column * cell} {row * cell})">'
        f'<rect width="{cell}" height="{cell}" fill="#fff" stroke="#b9bec8"/>'
        f'<text x="{cell / 2}" y="{cell / 2 + 4}" text-anchor="middle" '
        f'font-size="{13 if size <= 3 else 10}">{_number(number)}</text></g>'
        for (row, column), number in np.ndenumerate(numbers)
    )
    return max(size * cell, 96), size * cell, heading(title) + cells


def _number(value: float) -> str:
    return f"{round(float(value), 2) + 0:g}".replace("-", "−")


def _pixels(values: Numbers) -> Pixels:
    low, high = min(0.0, values.min()), values.max()
    shares = (values - low) / ((high - low) or 1)
    grey = np.repeat(shares, 3, axis=2) if values.shape[2] == 1 else shares
    pixels: Pixels = np.round(255 * grey).astype(np.uint8)
    return pixels


def _signed(totals: Numbers) -> Pixels:
    shares = totals[:, :, np.newaxis] / (np.abs(totals).max() or 1)
    ends = np.where(shares < 0, np.array(_NEGATIVE), np.array(_POSITIVE))
    pixels: Pixels = np.round(_PAPER + (ends - _PAPER) * np.abs(shares)).astype(np.uint8)
    return pixels
