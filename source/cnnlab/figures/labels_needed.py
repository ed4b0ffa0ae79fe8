"""Accuracy against the number of labels: from scratch, and with a base trained before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.labels_panel import KINDS, Lines, frozen, limits, panel
from cnnlab.figures.labels_read import in_words, readings_table
from cnnlab.figures.legend import arrow_entry, legend, look_entry
from cnnlab.figures.page import Figure
from cnnlab.text import Text, joined
from cnnlab.train.labels_needed import SCRATCH, Curve, Rows, curves, lines_of
from cnnlab.train.labels_needed import labels_needed as read_labels

_MOST_PANELS = 3
_ARROW = Text(
    en="from the frozen base with {labels} labels to scratch with the same accuracy",
    ko="레이블 {labels}개로 헤드를 학습한 동결 베이스에서, 처음부터 학습해 정확도가 같은 곳까지",
)
_NAMED = Text(en="`{source}`, {kind}", ko="`{source}`, {kind}")
_EACH = Text(en="{needed} (`{source}`)", ko="{needed}(`{source}`)")
_CAPTION = Text(
    en="Target `{target}`. Means of {seeds} seeds with 95 % intervals. The table has the number of "
    "labels that scratch needs for the same accuracy, read between measured means on the "
    "logarithmic axis and never beyond them, and below it the 95 % interval, paired by seed. To "
    "reach what the frozen base reaches with {labels} labels, scratch needs {each}.",
    ko="목표 과제 `{target}`. 시드 {seeds}개의 평균과 95 % 구간입니다. 표의 수는 처음부터 학습해 "
    "같은 정확도를 얻는 데 필요한 레이블 수입니다. 측정한 평균 사이를 로그 눈금에서 곧게 이어 "
    "읽었고, 측정 범위 밖은 읽지 않았습니다. 그 아래는 같은 시드끼리 짝지은 95 % 구간입니다. "
    "동결한 베이스가 레이블 {labels}개로 얻은 정확도에 처음부터 이르는 데 필요한 레이블 수: "
    "{each}.",
)


def labels_needed(
    rows: Rows, target: str = "digits", sources: Sequence[str] = ("letters",), labels: int = 20
) -> Figure:
    """Return a figure of the accuracy against the number of labels, a panel for each source.

    rows     as `train.measured_rows("transfer_learning/labels")` gives them
    sources  what the bases were trained on, at most three
    labels   where the arrow begins: at the frozen base with so many labels

    Raises ValueError if that was not measured, or is more than a figure can show.
    """
    ways = _one_of("target", target, curves(rows))
    known = dict.fromkeys(source for source, mode in ways if mode == "frozen")
    if not 1 <= len(sources) <= _MOST_PANELS:
        raise ValueError(
            f"Received {len(sources)} sources. Expected one to {_MOST_PANELS} side by side. "
            f"Try sources={list(known)[:_MOST_PANELS]!r}."
        )
    for source in sources:
        _one_of("source", source, known)
    each = {source: lines_of(ways, source) for source in sources}
    scratch = ways[SCRATCH]
    for source, lines in each.items():
        _one_of("labels", labels, frozen(lines).accuracies, f" with source {source!r}")
    shown = {kind for lines in each.values() for kind in lines}
    keys = [look_entry(*one) for kind, one in KINDS.items() if kind in shown]
    caption = _CAPTION.format(
        target=target,
        seeds=_seeds(each.values()),
        labels=labels,
        each=joined(
            _EACH.format(
                source=source,
                needed=in_words(read_labels(frozen(lines), labels, scratch), scratch),
            )
            for source, lines in each.items()
        ),
    )
    edges = limits(each.values())
    panels = [panel(source, lines, labels, len(each), edges) for source, lines in each.items()]
    return Figure(
        rows=[
            [legend([*keys, arrow_entry(_ARROW.format(labels=labels))])],
            panels,
            [readings_table(_table_lines(each), scratch)],
        ],
        caption=caption,
        sheet=CHART_STYLE,
    )


def _table_lines(each: Mapping[str, Lines]) -> list[tuple[Text, Curve]]:
    """Return the lines beside scratch; the control, which all panels share, once and last."""
    found = [
        (_NAMED.format(source=source, kind=KINDS[kind][1]), curve)
        for source, lines in each.items()
        for kind, curve in lines.items()
        if kind in ("frozen", "fine_tuned")
    ]
    control = [lines["random_frozen"] for lines in each.values() if "random_frozen" in lines]
    return found + [(KINDS["random_frozen"][1], curve) for curve in control[:1]]


def _seeds(each: Iterable[Lines]) -> str:
    counts = {
        len(by_seed) for lines in each for c in lines.values() for by_seed in c.accuracies.values()
    }
    return "–".join(str(one) for one in sorted({min(counts), max(counts)}))


def _one_of(name: str, value: Any, offered: Mapping[Any, Any], where: str = "") -> Any:
    """Return what stands under a value, or say which there are."""
    if value not in offered:
        listed = ", ".join(repr(one) for one in offered)
        raise ValueError(
            f"Received {name}={value!r}{where}. Expected a measured one: {listed}. Try "
            f"{name}={next(iter(offered), None)!r}."
        )
    return offered[value]
