"""Training settings in words: what sets each apart from the others, and their updates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.markup import inline
from cnnlab.text import Text
from cnnlab.train import Setting

_IMAGES = Text(en="training images", ko="훈련 이미지")
_BATCH_SIZE = Text(en="batch size", ko="배치 크기")
_STEPS = Text(en="steps per epoch", ko="에포크당 스텝")
_EPOCHS = Text(en="epochs", ko="에포크")
_UPDATES = Text(en="updates", ko="업데이트")
_COUNTED = Text(
    en="Steps per epoch are training images divided by batch size, rounded up: the last, smaller "
    "batch is an update too. Updates are steps per epoch times epochs.",
    ko="에포크당 스텝은 훈련 이미지 수를 배치 크기로 나누어 올림한 값입니다. 마지막에 남는 작은 "
    "배치도 업데이트 한 번이기 때문입니다. 업데이트 수는 에포크당 스텝에 에포크 수를 곱한 "
    "값입니다.",
)


def updates_table(settings: Sequence[Setting]) -> Figure:
    """Return a figure of how many updates each training makes, and why."""
    words = (_IMAGES, _BATCH_SIZE, _STEPS, _EPOCHS, _UPDATES)
    head = "".join(f'<th scope="col">{inline(word)}</th>' for word in words)
    body = "".join(f"<tr>{_cells(setting)}</tr>" for setting in settings)
    table = (
        f'<table class="list tracks" style="width: auto"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table>"
    )
    return Figure(rows=[[table]], caption=_COUNTED, sheet=CHART_STYLE)


def _cells(one: Setting) -> str:
    counts = (one.images, one.batch_size, one.steps_per_epoch, one.epochs)
    cells = "".join(f"<td>{number(count)}</td>" for count in counts)
    return f"{cells}<td><strong>{number(one.updates)}</strong></td>"


def what_differs(settings: Sequence[Setting]) -> list[tuple[str, ...]]:
    """Return for each setting what is not equal in all of them: "batch_size=256", "epochs=5".

    A setting alone is told by what it does not leave at its default.
    """
    others = settings if len(settings) > 1 else [*settings, Setting()]
    names = [
        field.name
        for field in fields(Setting)
        if len({getattr(one, field.name) for one in others}) > 1
    ]
    return [tuple(_assigned(one, name) for name in names) or ("Setting()",) for one in settings]


def as_code(parts: Sequence[str]) -> str:
    """Return what differs as markup, each part as code of its own."""
    return ", ".join(f"`{part}`" for part in parts)


def _assigned(one: Setting, name: str) -> str:
    value = getattr(one, name)
    return f'{name}="{value}"' if isinstance(value, str) else f"{name}={value}"
