"""The map as one still SVG, for pages where no JavaScript of a widget runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from cnnlab.text import Text
from cnnlab.widgets.common.still import composed
from cnnlab.widgets.hyperparameter_map.entries import COSTS, Entries, Entry
from cnnlab.widgets.hyperparameter_map.texts import TEXTS

_COLUMN, _SPACE, _ROW, _HEAD, _GAP = 290, 150, 26, 30, 12  # px
_ACCENT, _EDGE, _SOFT, _QUIET = "#6a3bc4", "#9a9da4", "#4d5058", "#f3f3f4"
_FILLS = {"chosen": "#16181d", "partner": "#ece6f8", "": "none"}
_CAPTION = Text(
    en="{entries} entries, {pairs} lines between what interacts. Run the notebook to choose one.",
    ko="항목 {entries}개, 서로 영향을 주고받는 사이의 선 {pairs}개. 노트북을 실행하면 고를 수 "
    "있습니다.",
)
_CHOSEN = Text(
    en="Lines of “{name}”: {count}. Run the notebook to read about it and the others.",
    ko="“{name}”에 이어진 선: {count}개. 노트북을 실행하면 항목마다 설명을 볼 수 있습니다.",
)

_COST_NAMES = {kind: TEXTS[f"cost_{kind}"] for kind in COSTS}

Ports = dict[str, tuple[int, float]]  # by entry: the column, and y in px


def still_picture(entries: Entries, chosen: str, order: str) -> str:
    """Return SVG with all groups and lines; those of the chosen entry stand out."""
    kinds = _kinds(entries, chosen)
    names = entries.fields if order == "field" else _COST_NAMES
    groups = list(entries.groups(order).items())
    middle = len(groups) // 2
    ports: Ports = {}
    boxes, bottom = [], 0.0
    for column, half in enumerate((groups[:middle], groups[middle:])):
        top = 0.0
        for name, members in half:
            boxes.append(_box(column, top, names[name], members, kinds))
            for row, entry in enumerate(members):
                ports[entry.id] = (column, top + _HEAD + _ROW * (row + 0.5))
            top += _height(members) + _GAP
        bottom = max(bottom, top - _GAP)
    pairs = sorted(entries.pairs, key=lambda pair: chosen in pair)
    lines = [_line(ports, pair, stands_out=chosen in pair) for pair in pairs]
    circles = [_port(port, bool(kinds[name])) for name, port in ports.items()]
    drawn = "".join([*lines, *boxes, *circles])
    return composed([(2 * _COLUMN + _SPACE, int(bottom), drawn)], str(_caption(entries, chosen)))


def _kinds(entries: Entries, chosen: str) -> dict[str, str]:
    """Return by entry whether it is the chosen one, a partner of it, or neither."""
    return {
        entry.id: "chosen" if entry.id == chosen else "partner" if chosen in entry.partners else ""
        for entry in entries.all
    }


def _caption(entries: Entries, chosen: str) -> Text:
    for entry in entries.all:
        if entry.id == chosen:
            return _CHOSEN.format(name=entry.name, count=len(entry.partners))
    return _CAPTION.format(entries=len(entries.all), pairs=len(entries.pairs))


def _height(members: Sequence[Entry]) -> int:
    return _HEAD + _ROW * len(members) + 6


def _box(
    column: int, top: float, name: Text, members: Sequence[Entry], kinds: Mapping[str, str]
) -> str:
    left = column * (_COLUMN + _SPACE)
    frame = (
        f'<rect x="{left}" y="{top}" width="{_COLUMN}" height="{_height(members)}" rx="10" '
        f'fill="{_QUIET}" stroke="#d5d8de"/><text x="{left + 14}" y="{top + 20}" '
        f'font-weight="700" fill="{_SOFT}">{escape(str(name))}</text>'
    )
    rows = (
        _entry(left, top + _HEAD + _ROW * row, entry.name, kinds[entry.id])
        for row, entry in enumerate(members)
    )
    return frame + "".join(rows)


def _entry(left: int, y: float, name: Text, kind: str) -> str:
    edge = f' stroke="{_ACCENT}" stroke-width="1.5"' if kind == "partner" else ""
    colour = "#fff" if kind == "chosen" else "#16181d"
    return (
        f'<rect x="{left + 6}" y="{y + 1}" width="{_COLUMN - 12}" height="{_ROW - 2}" rx="6" '
        f'fill="{_FILLS[kind]}"{edge}/><text x="{left + 14}" y="{y + 18}" fill="{colour}">'
        f"{escape(str(name))}</text>"
    )


def _place(port: tuple[int, float]) -> tuple[float, float]:
    return (_COLUMN if port[0] == 0 else _COLUMN + _SPACE), port[1]


def _port(port: tuple[int, float], is_joined: bool) -> str:
    x, y = _place(port)
    fill, edge = (_ACCENT, _ACCENT) if is_joined else ("#fff", _EDGE)
    return f'<circle cx="{x}" cy="{y}" r="4.5" fill="{fill}" stroke="{edge}" stroke-width="1.5"/>'


def _line(ports: Ports, pair: tuple[str, str], *, stands_out: bool) -> str:
    """Return a curve through the space between the columns, where it crosses no word."""
    one, other = (ports[name] for name in pair)
    (x, y), (to_x, to_y) = _place(one), _place(other)
    if one[0] == other[0]:
        bulge = min(_SPACE * 1.1, 22 + abs(to_y - y) * 0.3) * (1 if one[0] == 0 else -1)
        middle = x + bulge
    else:
        middle = (x + to_x) / 2
    colour, width, opacity = (_ACCENT, 2.4, 1) if stands_out else (_EDGE, 1, 0.55)
    return (
        f'<path d="M{x} {y}C{middle:.0f} {y} {middle:.0f} {to_y} {to_x} {to_y}" fill="none" '
        f'stroke="{colour}" stroke-width="{width}" opacity="{opacity}"/>'
    )
