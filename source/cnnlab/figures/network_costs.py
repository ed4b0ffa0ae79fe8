"""What a small CNN costs, layer by layer: parameters, multiply-accumulates, values kept."""

from __future__ import annotations

from collections.abc import Sequence

from cnnlab.figures import tracks
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.fields import written
from cnnlab.figures.legend import legend, surface_entry
from cnnlab.figures.page import Figure
from cnnlab.markup import inline
from cnnlab.text import Text
from cnnlab.train import Setting
from cnnlab.train.costs import layer_costs as costs_of_layers

Width = tuple[int, int]
Image = tuple[int, int, int]
Costs = tuple[int, ...]  # of the layers, in order

LAYERS = (
    Text(en="first convolution", ko="첫째 합성곱"),
    Text(en="second convolution", ko="둘째 합성곱"),
    Text(en="output layer", ko="출력층"),
)
COSTS = {
    "parameters": Text(en="parameters", ko="파라미터 수"),
    "macs": Text(
        en="multiply-accumulate operations (MACs) of one image",
        ko="이미지 한 장의 곱셈 누산 연산(MAC) 수",
    ),
    "activations": Text(
        en="values kept for the backward pass of one image",
        ko="이미지 한 장의 역전파를 위해 보관하는 값",
    ),
}
_FILTERS = Text(en="filters", ko="필터 수")
_BY_LAYER = Text(en="layer by layer", ko="층별 값")
_TOTAL = Text(en="total", ko="합계")
_ROW = Text(
    en="{width}: total {total}; first convolution {first}, second convolution {second}, output "
    "layer {output}.",
    ko="{width}: 합계 {total}. 첫째 합성곱 {first}, 둘째 합성곱 {second}, 출력층 {output}.",
)
_CAPTION = Text(
    en="Bars and numbers in the order of the layers. Computed, not measured, for images of shape "
    "{shape}: two 3×3 convolutions with padding `same`, each followed by 2×2 max pooling, then an "
    "output layer of {classes} units. Values kept are every layer's output, pooled maps counted "
    "with their convolution; the image itself is not counted.",
    ko="막대와 숫자는 층의 순서대로입니다. 측정이 아니라 계산한 값입니다. 이미지의 모양은 "
    "{shape}이고, 패딩이 `same`인 3×3 합성곱 두 개 뒤에 각각 2×2 최대 풀링이 있으며, 출력층의 "
    "유닛은 {classes}개입니다. 보관하는 값은 모든 층의 출력입니다. 풀링한 맵은 그 앞의 합성곱에 "
    "넣어 셌고, 이미지는 세지 않았습니다.",
)
_CLASSES = 10


def layer_costs(width: Width, image: Image) -> dict[str, Costs]:
    """Return each cost of the first and the second convolution and of the output layer.

    width: filters of both convolutions. image: (rows, columns, channels).
    """
    layers = costs_of_layers(Setting(width=width), image, _CLASSES)
    return {name: tuple(getattr(layer, name) for layer in layers) for name in COSTS}


def network_costs(*widths: Width, image: Image = (28, 28, 1)) -> Figure:
    """Return a figure of three costs of the CNN with each pair of filters, by layer.

    widths: pairs like (8, 16), one or more. image: (rows, columns, channels).

    Raises ValueError if there is no pair.
    """
    if not widths:
        raise ValueError(
            "Received no widths. Expected at least one pair of filters. Try (8, 16), (16, 32)."
        )
    keys = [surface_entry(place, words) for place, words in enumerate(LAYERS)]
    each = [layer_costs(width, image) for width in widths]
    rows = [
        row
        for cost, name in COSTS.items()
        for row in _rows(name, widths, [one[cost] for one in each])
    ]
    table = tracks.table((_FILTERS, _BY_LAYER, _TOTAL), rows, "", wide=1)
    caption = _CAPTION.format(shape=image, classes=_CLASSES)
    return Figure(rows=[[legend(keys)], [table]], caption=caption, sheet=CHART_STYLE)


def _rows(name: Text, widths: Sequence[Width], costs: Sequence[Costs]) -> list[str]:
    """Return a heading and a row for each pair of filters, all on a scale of their own."""
    scale = tracks.Scale(0, max(map(sum, costs)), [])
    rows = [f'<tr><th scope="colgroup" colspan="3">{name}</th></tr>']
    for width, layers in zip(widths, costs, strict=True):
        rows.append(
            f'<tr><th scope="row" class="number">{written(width)}</th>'
            f'<td class="wide">{_stack(scale, width, layers)}</td>'
            f'<td class="number">{sum(layers):,}</td></tr>'
        )
    return rows


def _stack(scale: tracks.Scale, width: Width, layers: Costs) -> str:
    """Return the bars of the layers one behind the other, and their numbers below."""
    first, second, output = (f"{cost:,}" for cost in layers)
    seen = _ROW.format(
        width=written(width), total=f"{sum(layers):,}", first=first, second=second, output=output
    )
    ends = [0, layers[0], layers[0] + layers[1], sum(layers)]
    shapes = [
        tracks.bar(scale, ends[place], ends[place + 1], place, 12) for place in range(len(layers))
    ]
    numbers = " + ".join((first, second, output))
    return f'{tracks.track(scale, shapes, seen)}<div class="parts">{inline(numbers)}</div>'
