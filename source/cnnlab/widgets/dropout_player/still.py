"""The thinned network beside the batch's masks, as a still SVG for pages where no widget runs."""

from __future__ import annotations

from html import escape

from cnnlab.text import Text
from cnnlab.widgets.common.still import Panel, composed, heading
from cnnlab.widgets.dropout_player.network import INPUTS, UNITS, make_network, mask

_HEIGHT, _WIDTH, _CELL = 384, 360, 30
_ROW = _HEIGHT / UNITS
_PILL_LEFT, _PILL, _OUTPUT = 110, 110, 320
_KEPT, _DROPPED, _EDGE = "#1f66b0", "#c8570a", "#8a8f99"
_HATCH = (
    '<defs><pattern id="cnnlab-hatch" width="6" height="6" patternUnits="userSpaceOnUse">'
    f'<path d="M0 0L6 6M6 0L0 6" stroke="{_DROPPED}" stroke-width=".8" opacity=".7"/>'
    "</pattern></defs>"
)
_NETWORK = Text(en="Example {example} in its network", ko="예제 {example}의 신경망")
_BATCH = Text(en="Masks of the batch, a row an example", ko="배치의 마스크, 한 행이 예제 하나")
_CAPTION = Text(
    en="Rate {rate}: {kept} of 12 units are kept. Run the notebook to draw other masks.",
    ko="비율 {rate}: 유닛 12개 중 {kept}개가 남습니다. 노트북을 실행하면 마스크를 새로 뽑을 수 "
    "있습니다.",
)


def still_picture(
    *,
    rate: float,
    training: bool,
    scaling: bool,
    masks: str,
    batch_size: int,
    draw: int,
    example: int,
    unit: int,
    seed: int,
) -> str:
    """Return SVG with the network of one example, and the masks of all."""
    shown = min(example, batch_size) - 1
    chance = rate if training else 0.0
    rows = [mask(seed, draw, 0 if masks == "shared" else row, chance) for row in range(batch_size)]
    factor = 1 / (1 - chance) if scaling else 1.0
    caption = _CAPTION.format(rate=f"{rate:g}", kept=sum(rows[shown]))
    network = _network(rows[shown], shown, factor, unit - 1)
    title = heading(_NETWORK.format(example=shown + 1))
    return composed(
        [(_WIDTH, _HEIGHT, _HATCH + title + network), _batch(rows, shown)], str(caption)
    )


def _network(kept: list[bool], example: int, factor: float, chosen: int) -> str:
    network = make_network()
    before = [value / 10 for value in network.activations[example]]
    after = [value * factor if keeps else 0.0 for value, keeps in zip(before, kept, strict=True)]
    output = sum(value * weight / 10 for value, weight in zip(after, network.outgoing, strict=True))
    middles = [(row + 0.5) * _HEIGHT / INPUTS for row in range(INPUTS)]
    edges, pills = [], []
    for row, keeps in enumerate(kept):
        y = (row + 0.5) * _ROW
        pills.append(_pill(y, before[row], after[row], keeps, row == chosen))
        if keeps:
            lines = "".join(f"M22 {x:g}L{_PILL_LEFT} {y:g}" for x in middles)
            out = f"M{_PILL_LEFT + _PILL} {y:g}L{_OUTPUT - 20} {_HEIGHT / 2:g}"
            edges.append(f'<path d="{lines}{out}" stroke="{_EDGE}" stroke-width=".7" fill="none"/>')
    values = zip(middles, network.inputs[example], strict=True)
    inputs = "".join(_circle(18, y, 14, f"{value / 10:.1f}") for y, value in values)
    return "".join(edges + pills) + inputs + _circle(_OUTPUT, _HEIGHT / 2, 24, f"{output:.2f}")


def _pill(y: float, before: float, after: float, keeps: bool, chosen: bool) -> str:
    box = f'x="{_PILL_LEFT}" y="{y - 12:g}" width="{_PILL}" height="24" rx="12"'
    colour = _KEPT if keeps else _DROPPED
    fill = "#eaf1f9" if keeps else "url(#cnnlab-hatch)"
    dashes = "none" if keeps else "4 3"
    words = f"{before:.1f} → {after:.2f}" if keeps else f"{before:.1f} → 0"
    return (
        f'<rect {box} fill="#fff"/><rect {box} fill="{fill}" stroke="{colour}" '
        f'stroke-width="{2.5 if chosen else 1.2}" stroke-dasharray="{dashes}"/>'
        f'<text x="{_PILL_LEFT + _PILL / 2:g}" y="{y + 4.5:g}" text-anchor="middle" '
        f'font-size="12" paint-order="stroke" stroke="#fff" stroke-width="4">{words}</text>'
    )


def _circle(x: float, y: float, radius: float, words: str) -> str:
    return (
        f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="#fff" stroke="#16181d"/>'
        f'<text x="{x:g}" y="{y + 4:g}" text-anchor="middle" font-size="11.5">'
        f"{escape(words)}</text>"
    )


def _batch(rows: list[list[bool]], shown: int) -> Panel:
    size = min(1.5 * _CELL, _HEIGHT / len(rows))
    cells = [
        f'<rect x="{24 + unit * _CELL}" y="{row * size:g}" width="{_CELL - 3}" '
        f'height="{size - 3:g}" rx="4" stroke="{_KEPT if keeps else _DROPPED}" '
        f'fill="{_KEPT if keeps else "url(#cnnlab-hatch)"}" '
        f'fill-opacity="{0.55 if keeps else 1}" stroke-dasharray="{"none" if keeps else "3 2"}"/>'
        for row, kept in enumerate(rows)
        for unit, keeps in enumerate(kept)
    ]
    labels = [
        f'<text x="14" y="{(row + 0.5) * size + 3:g}" text-anchor="end" font-size="12" '
        f'font-weight="{700 if row == shown else 400}">{row + 1}</text>'
        for row in range(len(rows))
    ]
    return 24 + UNITS * _CELL, _HEIGHT, heading(_BATCH) + "".join(cells + labels)
