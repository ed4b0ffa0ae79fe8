"""The map as one still SVG, for pages where no JavaScript of a widget runs."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from cnnlab.text import Text
from cnnlab.widgets.common.still import composed
from cnnlab.widgets.hyperparameter_map.entries import Entries, Entry
from cnnlab.widgets.hyperparameter_map.texts import TEXTS

_COLUMN, _GUTTER, _ROW, _HEAD, _GAP = 290, 150, 26, 30, 12  # px
_ACCENT, _EDGE, _SOFT, _QUIET = "#6a3bc4", "#9a9da4", "#4d5058", "#f3f3f4"
_CAPTION = Text(
    en="{entries} entries, {pairs} lines between what interacts. Run the notebook to choose one.",
    ko="항목 {entries}개, 서로 영향을 주고받는 사이의 선 {pairs}개. 노트북을 실행하면 고를 수 "
    "있습니다.",
)
_CHOSEN = Text(
    en="Lines of “{name}”: {count}. Run the notebook to read about it and the others.",
    ko="“{name}”에 이어진 선: {count}개. 노트북을 실행하면 항목마다 설명을 볼 수 있습니다.",
)

Ports = dict[str, tuple[int, float]]  # by entry: the column, and y in px


def still_picture(entries: Entries, chosen: str, order: str) -> str:
    """Return SVG with all groups and lines; those of the chosen entry stand out."""
    groups = list(entries.groups(order).items())
    names = dict(entries.fields) if order == "field" else _cost_names(groups)
    middle = len(groups) // 2
    ports: Ports = {}
    boxes, heights = [], []
    partners = next((one.partners for one in entries.all if one.id == chosen), ())
    for column, half in enumerate((groups[:middle], groups[middle:])):
        top = 0.0
        for name, members in half:
            boxes.append(_box(column, top, names[name], members, chosen, partners))
            for row, entry in enumerate(members):
                ports[entry.id] = (column, top + _HEAD + _ROW * (row + 0.5))
            top += _HEAD + _ROW * len(members) + 6 + _GAP
        heights.append(top - _GAP)
    lines = [_line(ports, pair, chosen in pair) for pair in _chosen_last(entries, chosen)]
    content = "".join(
        [*lines, *boxes, *(_port(ports[one], one, chosen, partners) for one in ports)]
    )
    panel = (2 * _COLUMN + _GUTTER, int(max(heights)), content)
    return composed([panel], str(_caption(entries, chosen)))


def _cost_names(groups: list[tuple[str, list[Entry]]]) -> dict[str, Text]:
    return {name: TEXTS[f"cost_{name}"] for name, _ in groups}


def _caption(entries: Entries, chosen: str) -> Text:
    for entry in entries.all:
        if entry.id == chosen:
            return _CHOSEN.format(name=entry.name, count=len(entry.partners))
    return _CAPTION.format(entries=len(entries.all), pairs=len(entries.pairs))


def _chosen_last(entries: Entries, chosen: str) -> list[tuple[str, str]]:
    return sorted(entries.pairs, key=lambda pair: chosen in pair)


def _box(
    column: int,
    top: float,
    name: Text,
    members: list[Entry],
    chosen: str,
    partners: tuple[str, ...],
) -> str:
    left = column * (_COLUMN + _GUTTER)
    height = _HEAD + _ROW * len(members) + 6
    frame = (
        f'<rect x="{left}" y="{top}" width="{_COLUMN}" height="{height}" rx="10" fill="{_QUIET}" '
        f'stroke="#d5d8de"/><text x="{left + 14}" y="{top + 20}" font-weight="700" '
        f'fill="{_SOFT}">{escape(str(name))}</text>'
    )
    parts = [frame]
    for row, entry in enumerate(members):
                ports[entry.id] = (column, top + _HEAD + _ROW * (row + 0.5))
            top += _HEAD + _ROW * len(members) + 6 + _GAP
        heights.append(top - _GAP)
    lines = [_line(ports, pair, chosen in pair) for pair in _chosen_last(entries, chosen)]
    content = "".join(
        [*lines, *boxes, *(_port(ports[one], one, chosen, partners) for one in ports)]
    )
    panel = (2 * _COLUMN + _GUTTER, int(max(heights)), content)
    return composed([panel], str(_caption(entries, chosen)))


def _cost_names(groups: list[tuple[str, list[Entry]]]) -> dict[str, Text]:
    return {name: TEXTS[f"cost_{name}"] for name, _ in groups}


def _caption(entries: Entries, chosen: str) -> Text:
    for entry in entries.all:
        if entry.id == chosen:
            return _CHOSEN.format(name=entry.name, count=len(entry.partners))
    return _CAPTION.format(entries=len(entries.all), pairs=len(entries.pairs))


def _chosen_last(entries: Entries, chosen: str) -> list[tuple[str, str]]:
    return sorted(entries.pairs, key=lambda pair: chosen in pair)


def _box(
    column: int,
    top: float,
    name: Text,
    members: list[Entry],
    chosen: str,
    partners: tuple[str, ...],
) -> str:
    left = column * (_COLUMN + _GUTTER)
    height = _HEAD + _ROW * len(members) + 6
    parts = [
        f'<rect x="{left}" y="{top}" width="{_COLUMN}" height="{height}" rx="10" fill="{_QUIET}" '
        f'stroke="#d5d8de"/><text x="{left + 14}" y="{top + 20}" font-weight="700" '
        f'fill="{_SOFT}">{escape(str(name))}</text>'
    ]
    for row, entry in enumerate(members):
        y = top + _HEAD + _ROW * row
        kind = "chosen" if entry.id == chosen else "partner" if entry.id in partners else ""
        parts.append(_entry(left, y, entry, kind))
    return "".join(parts)


def _entry(left: int, y: float, entry: Entry, kind: str) -> str:
    fills: Mapping[str, str] = {"chosen": "#16181d", "partner": "#ece6f8", "": "none"}
    edge = f' stroke="{_ACCENT}" stroke-width="1.5"' if kind == "partner" else ""
    colour = "#fff" if kind == "chosen" else "#16181d"
    return (
        f'<rect x="{left + 6}" y="{y + 1}" width="{_COLUMN - 12}" height="{_ROW - 2}" rx="6" '
        f'fill="{fills[kind]}"{edge}/><text x="{left + 14}" y="{y + 18}" fill="{colour}">'
        f"{escape(str(entry.name))}</text>"
    )


def _place(port: tuple[int, float]) -> tuple[float, float]:
    return (_COLUMN if port[0] == 0 else _COLUMN + _GUTTER), port[1]


def _port(port: tuple[int, float], name: str, chosen: str, partners: tuple[str, ...]) -> str:
    x, y = _place(port)
    joined = name == chosen or name in partners
    fill, edge = (_ACCENT, _ACCENT) if joined else ("#fff", _EDGE)
    return f'<circle cx="{x}" cy="{y}" r="4.5" fill="{fill}" stroke="{edge}" stroke-width="1.5"/>'


def _line(ports: Ports, pair: tuple[str, str], stands_out: bool) -> str:
    """Return a curve through the space between the columns, where it crosses no word."""
    one, other = (ports[name] for name in pair)
    (x, y), (to_x, to_y) = _place(one), _place(other)
    if one[0] == other[0]:
        bulge = min(_GUTTER * 1.1, 22 + abs(to_y - y) * 0.3) * (1 if one[0] == 0 else -1)
        first, second = x + bulge, to_x + bulge
    else:
        first = second = (x + to_x) / 2
    colour, width = (_ACCENT, 2.4) if stands_out else (_EDGE, 1)
    opacity = "1" if stands_out else "0.55"
    return (
        f'<path d="M{x} {y}C{first:.0f} {y} {second:.0f} {to_y} {to_x} {to_y}" fill="none" '
        f'stroke="{colour}" stroke-width="{width}" opacity="{opacity}"/>'
    )
