"""The parameters of Keras models, layer by layer, side by side."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from cnnlab.figures.page import Figure
from cnnlab.text import Text

_LAYER = Text(en="layer", ko="층")
_SHAPE = Text(en="output shape", ko="출력 모양")
_PARAMETERS = Text(en="parameters", ko="파라미터")
_TOTAL = Text(en="total", ko="합계")
_TABLE = Text(
    en="Counted by Keras. The first axis of each shape, None, is the batch.",
    ko="Keras가 센 값입니다. 각 모양의 첫째 축 None은 배치입니다.",
)


def parameter_table(models: Mapping[str, Any]) -> Figure:
    """Return a figure of the layers, output shapes and parameters of each built Keras model."""
    tables = [_model_table(title, model) for title, model in models.items()]
    return Figure(rows=[tables], caption=_TABLE)


def _model_table(title: str, model: Any) -> str:
    head = "".join(
        f'<th scope="col">{escape(str(word))}</th>' for word in (_LAYER, _SHAPE, _PARAMETERS)
    )
    body = "".join(
        f'<tr><th scope="row">{escape(layer.name)}</th><td>{escape(str(layer.output.shape))}</td>'
        f"<td>{layer.count_params():,}</td></tr>"
        for layer in model.layers
    )
    total = f'<tr><th scope="row">{_TOTAL}</th><td></td><td>{model.count_params():,}</td></tr>'
    return (
        f'<table class="list"><caption>{escape(title)}</caption><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody><tfoot>{total}</tfoot></table>"
    )
