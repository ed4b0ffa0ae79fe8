"""What the trainings of a figure have in common, and what changes besides what it shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from cnnlab.figures.cells import Cells
from cnnlab.figures.fields import assigned, in_order, value_of, written
from cnnlab.figures.settings import as_code, what_differs
from cnnlab.text import Text
from cnnlab.train import Setting

_COMMON = Text(en=" All trainings: {common}.", ko=" 모든 학습에 공통인 설정: {common}.")
_BESIDES = Text(
    en=" `{field}` changes as well: {values}.", ko=" `{field}` 값도 함께 바뀝니다: {values}."
)


def in_common(cells: Cells) -> Text:
    """Return sentences for the caption, beginning with a blank."""
    settings = [runs[0].setting for runs in cells.runs.values()]
    shown = {"width" if name in ("dim_1", "dim_2") else name for name in cells.fields}
    common: dict[str, Any] = {}
    besides: list[str] = []
    for name in (field.name for field in fields(Setting)):
        values = {getattr(one, name) for one in settings}
        if len(values) == 1:
            common[name] = values.pop()
        elif name not in shown:
            besides.append(name)
    sentences = _COMMON.format(common=as_code(what_differs([replace(Setting(), **common)])[0]))
    for name in besides:
        told = _along(settings, name, cells.fields)
        sentences = sentences + _BESIDES.format(field=name, values=told)
    return sentences


def _along(settings: Sequence[Setting], name: str, others: Sequence[str]) -> str:
    """Return the values of a field, each with the value of the field that decides it."""
    for other in others:
        found = defaultdict(set)
        for one in settings:
            found[value_of(one, other)].add(getattr(one, name))
        if all(len(values) == 1 for values in found.values()):
            return ", ".join(
                f"{written(*found[value])} ({assigned(other, value)})" for value in in_order(found)
            )
    return ", ".join(written(value) for value in in_order(getattr(one, name) for one in settings))
