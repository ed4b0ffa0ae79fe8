"""The image, one map and all maps of its layer as a still SVG, for pages where no widget runs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cnnlab.text import Text
from cnnlab.widgets.common.png import png_source
from cnnlab.widgets.common.still import Panel, composed, heading
from cnnlab.widgets.feature_maps.network import Numbers, Stage, peaks_of
from cnnlab.widgets.feature_maps.windows import seen

Pixels = NDArray[np.uint8]
Mark = tuple[int, int, int, int]  # row, column, rows, columns

_SIDE = 230  # px: a picture
_NEGATIVE, _PAPER, _POSITIVE = ((200, 87, 10), (255, 255, 255), (31, 102, 176))
_INPUT = Text(en="Image {image}", ko="이미지 {image}")
_MAP = Text(en="Map {map} of {layer}", ko="{layer} 특성 맵 {map}")
_ALL = Text(en="All {maps} maps", ko="특성 맵 {maps}개")
_CAPTION = Text(
    en="At row {row}, column {column}, map {map} is {value}: it sees the outline. "
    "Run the notebook to choose.",
    ko="특성 맵 {map}, {row}행 {column}열의 값 {value}: 테두리 안의 픽셀을 봅니다. "
    "노트북을 실행하면 직접 고를 수 있습니다.",
)


def still_picture(
    source: Stage, stage: Stage, image: int, feature_map: int, position: Sequence[int] | None
) -> str:
    """Return SVG with the image, the chosen map, what its value sees, and the layer's other maps.

    source: the input stage.
    """
    maps = stage.values[image]
    chosen = min(feature_map, maps.shape[2] - 1)
    row, column = _place(maps[..., chosen], position)
    value = f"{maps[row, column, chosen]:.3g}".replace("-", "−")
    caption = _CAPTION.format(row=row, column=column, map=chosen, value=value)
    panels = [
        _picture(
            _INPUT.format(image=image), _grey(source.values[image]), _seen(stage, row, column)
        ),
        _picture(
            _MAP.format(map=chosen, layer=stage.kind),
            _signed(maps[..., chosen], maps),
            (row, column, 1, 1),
        ),
        _picture(_ALL.format(maps=maps.shape[2]), _signed(_tiled(maps), maps), None),
    ]
    return composed(panels, str(caption))


def _place(values: Numbers, position: Sequence[int] | None) -> tuple[int, int]:
    rows, columns = values.shape
    if position is None:
        peak = int(peaks_of(values[np.newaxis, ..., np.newaxis])[0, 0])
        return peak // columns, peak % columns
    return min(position[0], rows - 1), min(position[1], columns - 1)


def _seen(stage: Stage, row: int, column: int) -> Mark:
    top, bottom = seen([sides[0] for sides in stage.chain], row)
    left, right = seen([sides[1] for sides in stage.chain], column)
    return top, left, bottom - top + 1, right - left + 1


def _picture(title: Text, pixels: Pixels, mark: Mark | None) -> Panel:
    rows, columns = pixels.shape[:2]
    scale = _SIDE / max(rows, columns)
    width, height = round(columns * scale), round(rows * scale)
    content = (
        f'{heading(title)}<image href="{png_source(pixels)}" width="{width}" height="{height}" '
        'preserveAspectRatio="none" style="image-rendering:pixelated"/>'
        f'<rect width="{width}" height="{height}" fill="none" stroke="#8a8f99"/>'
    )
    if mark:
        top, left, tall, wide = (number * scale for number in mark)
        box = f'<rect x="{left:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{tall:.1f}" '
        content += f'{box}fill="none" stroke="#fff" stroke-width="6"/>'
        content += f'{box}fill="none" stroke="#6a3bc4" stroke-width="3"/>'
    return width, height, content


def _grey(values: Numbers) -> Pixels:
    shares = (values - values.min()) / ((values.max() - values.min()) or 1)
    channels = np.repeat(shares, 3, axis=2) if values.shape[2] == 1 else shares
    pixels: Pixels = np.round(255 * channels).astype(np.uint8)
    return pixels


def _signed(values: Numbers, maps: Numbers) -> Pixels:
    """Return a layer's colours for values of it: one scale for all of its maps."""
    shares = values[..., np.newaxis] / (np.abs(maps).max() or 1)
    ends = np.where(shares < 0, np.array(_NEGATIVE), np.array(_POSITIVE))
    pixels: Pixels = np.round(_PAPER + (ends - _PAPER) * np.abs(shares)).astype(np.uint8)
    return pixels


def _tiled(maps: Numbers) -> Numbers:
    """Return maps (rows, columns, maps) in a square arrangement, with a gap of zeros between."""
    rows, columns, count = maps.shape
    across = int(np.ceil(np.sqrt(count)))
    down = -(-count // across)
    tiles = np.zeros((down * (rows + 1), across * (columns + 1)), dtype=np.float32)
    for number in range(count):
        top, left = number // across * (rows + 1), number % across * (columns + 1)
        tiles[top : top + rows, left : left + columns] = maps[..., number]
    return tiles[:-1, :-1]
