"""What is left where one hyperparameter is fixed and all others are searched, measured."""

from __future__ import annotations

import csv
from collections import defaultdict

import numpy as np

from cnnlab.figures import tracks
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.fields import as_markup, name_of
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.files import course_file
from cnnlab.markup import inline
from cnnlab.text import Text

_FILE = "data/measurements/hyperparameter_search/fixed_values.csv"
_FREE = "nothing"
_NAME = Text(en="fixed", ko="고정한 것")
_VALUE = Text(en="at", ko="값")
_REACHED = Text(en="best accuracy that is left (%)", ko="남은 설정으로 얻는 가장 좋은 정확도(%)")
_NOTHING = Text(en="nothing", ko="없음")
_SEEN = Text(en="{mean} %; seed by seed {each}.", ko="{mean} %. 시드마다 {each}.")
_CAPTION = Text(
    en="One hyperparameter is fixed at a value, and the best of all remaining configurations is "
    "taken: chosen by all seeds but one, judged by that one. Dots are means of the {seeds} "
    "seeds, rings single seeds. What differs by less than the rings spread is no difference.",
    ko="하이퍼파라미터 하나를 한 값으로 고정하고 남은 설정 가운데 가장 좋은 것을 골랐습니다. "
    "시드 하나를 빼고 고른 다음, 뺀 시드로 판정합니다. 점은 시드 {seeds}개의 평균이고 고리는 "
    "시드 하나하나의 값입니다. 고리가 흩어진 폭보다 작은 차이는 차이라고 할 수 없습니다.",
)
Reached = dict[tuple[str, str], list[float]]


def fixed_values() -> Figure:
    """Return a figure of the best accuracy that each fixed value of a hyperparameter leaves."""
    reached = _read()
    every = [value for values in reached.values() for value in values]
    scale = tracks.round_scale(min(every), max(every))
    rows, last = [], ""
    for (name, value), accuracies in reached.items():
        words = _NOTHING if name == _FREE else name_of(name)
        head = inline(words) if name != last else ""
        rows.append(_row(scale, head, value, accuracies))
        last = name
    foot = (
        f'<tr><td></td><td></td><td class="wide">{tracks.numbers_below(scale)}</td><td></td></tr>'
    )
    table = tracks.table((_NAME, _VALUE, _REACHED, "%"), rows, foot, wide=2)
    return Figure(
        rows=[[table]],
        caption=_CAPTION.format(seeds=len(reached[_FREE, ""])),
        sheet=CHART_STYLE,
        plain="\n".join(
            f"{name} {value}: {np.mean(values):.1f} %".replace(" :", ":")
            for (name, value), values in reached.items()
        ),
    )


def _read() -> Reached:
    reached: Reached = defaultdict(list)
    with course_file(_FILE).open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            reached[row["hyperparameter"], row["value"]].append(float(row["accuracy"]))
    return dict(reached)


def _row(scale: tracks.Scale, head: str, value: str, accuracies: list[float]) -> str:
    mean = float(np.mean(accuracies))
    told = _SEEN.format(mean=f"{mean:.1f}", each=", ".join(f"{one:.1f}" for one in accuracies))
    shapes = [
        *(tracks.ring(scale, one, 0) for one in accuracies),
        tracks.dot(scale, mean, 0),
    ]
    return (
        f'<tr><th scope="row">{head}</th><td>{inline(_written(value))}</td>'
        f'<td class="wide">{tracks.track(scale, shapes, told)}</td>'
        f'<td class="number">{mean:.1f}</td></tr>'
    )


def _written(value: str) -> str:
    """Return a cell of the table as people read it: names as code, "16x32" as 16/32."""
    if "x" in value and value[0].isdigit():
        return value.replace("x", "/")
    return number(float(value)) if value[:1].isdigit() else as_markup(value) if value else ""
