"""The walk as one still picture, for pages where no JavaScript of a widget runs."""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.text import Text
from cnnlab.widgets.convolution_walk.settings import feature_map, windows

_SIDE = 240
_NEGATIVE, _PAPER, _POSITIVE = ((31, 102, 176), (255, 255, 255), (200, 87, 10))
_TITLES = {
    "input": Text(en="Input {shape}", ko="입력 {shape}"),
    "window": Text(en="Window x", ko="창 x"),
    "kernel": Text(en="Kernel w", ko="커널 w"),
    "products": Text(en="Products x · w", ko="곱 x · w"),
    "map": Text(en="Feature map {shape}", ko="특성 맵 {shape}"),
    "channel": Text(en=" (red)", ko=" (빨강)"),
    "sum": Text(
        en="The sum {total} lands in row {row}, column {column}.",
        ko="합 {total}은(는) {row}행 {column}열에 놓입니다.",
    ),
    "run": Text(
        en="A still picture. Run the notebook to move the window.",
        ko="멈춘 그림입니다. 노트북을 실행하면 창을 움직일 수 있습니다.",
    ),
}


def still_picture(
    values: NDArray[np.float64],
    kernel: Sequence[Any],
    settings: Mapping[str, int],
    position: Sequence[int],
) -> str:
    """Return HTML with the input, one window's numbers and the whole feature map."""
    weights = np.asarray(kernel, dtype=np.float64)
    totals = feature_map(values, weights, settings)
    row, column = position
    window = windows(values, **settings)[row, column, 0]
    first = weights if weights.ndim == 2 else weights[:, :, 0]
    return _page(values, window, first, totals, settings, (row, column))


def _page(
    values: NDArray[np.float64],
    window: NDArray[np.float64],
    weights: NDArray[np.float64],
    totals: NDArray[np.float64],
    settings: Mapping[str, int],
    position: tuple[int, int],
) -> str:
    row, column = position
    padding, stride = settings["padding"], settings["stride"]
    side = settings["dilation"] * (settings["size"] - 1) + 1
    padded = np.pad(values, ((padding, padding), (padding, padding), (0, 0)))
    channel = str(_TITLES["channel"]) if values.shape[2] == 3 else ""
    blocks = [
        _image("input", values.shape, _pixels(padded), (column * stride, row * stride, side)),
        _table("window", window, channel),
        _table("kernel", weights, channel),
        _table("products", window * weights, channel),
        _image("map", totals.shape, _signed(totals), (column, row, 1)),
    ]
    total = _TITLES["sum"].format(
        total=_number(totals[row, column]), row=row + 1, column=column + 1
    )
    return (
        '<figure style="margin:0;padding:16px;background:#fff;color:#16181d;'
        'font:14px/1.5 system-ui,sans-serif;border:1px solid #d5d8de;border-radius:12px">'
        '<div style="display:flex;flex-wrap:wrap;gap:20px;align-items:flex-start">'
        f"{''.join(blocks)}</div>"
        f"<figcaption><b>{total}</b> {_TITLES['run']}</figcaption></figure>"
    )


def _titled(name: str, content: str, **values: object) -> str:
    title = escape(str(_TITLES[name].format(**values)) + str(values.get("channel", "")))
    return f'<div><div style="font-weight:600;margin-bottom:6px">{title}</div>{content}</div>'


def _image(
    name: str, shape: Sequence[int], rgb: NDArray[np.uint8], mark: tuple[int, int, int]
) -> str:
    rows, columns = rgb.shape[:2]
    height = round(_SIDE * rows / columns)
    left, top, side = mark
    size = f" × {shape[2]}" if len(shape) == 3 and shape[2] == 3 else ""
    written = f"{shape[0]} × {shape[1]}{size}"
    label = escape(str(_TITLES[name].format(shape=written)))
    square = f'<rect x="{left}" y="{top}" width="{side}" height="{side}" fill="none" '
    wide = columns / _SIDE
    return _titled(
        name,
        f'<svg role="img" aria-label="{label}" width="{_SIDE}" height="{height}" '
        f'viewBox="0 0 {columns} {rows}" style="outline:1px solid #d5d8de">'
        f'<image href="{_png(rgb)}" width="{columns}" height="{rows}" '
        'style="image-rendering:pixelated"/>'
        f'{square}stroke="#fff" stroke-width="{6 * wide:.3f}"/>'
        f'{square}stroke="#6a3bc4" stroke-width="{3 * wide:.3f}"/></svg>',
        shape=written,
    )


def _table(name: str, numbers: NDArray[np.float64], channel: str) -> str:
    cell = '<td style="border:1px solid #b9bec8;padding:5px 7px;text-align:center">'
    rows = "".join(
        f"<tr>{''.join(f'{cell}{_number(number)}</td>' for number in line)}</tr>"
        for line in numbers
    )
    style = "border-collapse:collapse;font-size:13px;background:#fff;color:#16181d;margin:0"
    return _titled(name, f'<table style="{style}">{rows}</table>', channel=channel)


def _number(value: float) -> str:
    return f"{round(float(value), 2) + 0:g}".replace("-", "−")


def _pixels(values: NDArray[np.float64]) -> NDArray[np.uint8]:
    low, high = min(0.0, values.min()), values.max()
    shares = (values - low) / ((high - low) or 1)
    grey = np.repeat(1 - shares, 3, axis=2) if values.shape[2] == 1 else shares
    pixels: NDArray[np.uint8] = np.round(255 * grey).astype(np.uint8)
    return pixels


def _signed(totals: NDArray[np.float64]) -> NDArray[np.uint8]:
    shares = totals[:, :, np.newaxis] / (np.abs(totals).max() or 1)
    ends = np.where(shares < 0, np.array(_NEGATIVE), np.array(_POSITIVE))
    pixels: NDArray[np.uint8] = np.round(_PAPER + (ends - _PAPER) * np.abs(shares)).astype(np.uint8)
    return pixels


def _png(rgb: NDArray[np.uint8]) -> str:
    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + checksum

    rows, columns, _ = rgb.shape
    header = struct.pack(">IIBBBBB", columns, rows, 8, 2, 0, 0, 0)
    lines = b"".join(b"\0" + row.tobytes() for row in rgb)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b"")
    return "data:image/png;base64," + base64.b64encode(b"\x89PNG\r\n\x1a\n" + body).decode()
