"""How much of the accuracy's variance each hyperparameter explains."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping

import numpy as np

from cnnlab.figures import tracks
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.page import Figure
from cnnlab.files import course_file
from cnnlab.markup import inline
from cnnlab.text import Text

_FILE = "data/measurements/{table}.csv"
_SHOWN_PAIRS = 2
_EFFECT = Text(en="hyperparameter", ko="하이퍼파라미터")
_SHARE = Text(en="share of the variance (%)", ko="분산에서 차지하는 몫(%)")
_ALONE = Text(en="`{name}`", ko="`{name}`")
_TOGETHER = Text(en="`{one}` and `{other}` together", ko="`{one}`, `{other}`의 상호작용")
_OTHERS = Text(en="all other pairs", ko="나머지 모든 쌍")
_REST = Text(en="three or more together, and chance", ko="셋 이상의 상호작용과 우연")
_SEEN = Text(en="{share} % of the variance.", ko="분산의 {share} %.")
_CAPTION = Text(
    en="Of all the differences between the settings of one grid, the share that each "
    "hyperparameter explains by itself, then pairs beyond their two own shares. Bars are means of "
    "{seeds} seeds, rings the single seeds. The shares hold for the values of this grid: a wider "
    "range of one hyperparameter gives it a larger share.",
    ko="한 격자에 있는 설정들의 모든 차이 가운데 하이퍼파라미터마다 혼자서 설명하는 몫과, 두 "
    "하이퍼파라미터의 각 몫을 넘어 함께 설명하는 몫입니다. 막대는 시드 {seeds}개의 평균이고 고리는 "
    "시드 하나하나의 값입니다. 이 몫은 이 격자의 값에서만 성립합니다. 어떤 하이퍼파라미터의 범위를 "
    "넓히면 그 몫도 커집니다.",
)


def variance_shares(table: str = "hyperparameters/variance_shares", **chosen: object) -> Figure:
    """Return a figure of the share of variance that each hyperparameter explains, measured.

    table   below data/measurements: an analysis of variance, effect by effect and seed by seed
    chosen  what other columns have to hold, where the table has several analyses
    """
    shares = _read(table, chosen)
    alone = [name for name in shares if name != "rest" and " x " not in name]
    pairs = [name for name in shares if " x " in name]
    largest = _falling(pairs, shares)
    bars = [(_named(name), shares[name]) for name in _falling(alone, shares)]
    bars += [(_named(name), shares[name]) for name in largest[:_SHOWN_PAIRS]]
    others = [shares[name] for name in largest[_SHOWN_PAIRS:]]
    if others:
        bars.append((_OTHERS, [sum(each) for each in zip(*others, strict=True)]))
    if "rest" in shares:
        bars.append((_REST, shares["rest"]))
    most = max(max(values) for _, values in bars)
    last = 10 * int(np.ceil(most / 10))
    scale = tracks.Scale(0, last, range(0, last + 1, 10 if last <= 50 else 20))
    rows = [_row(scale, name, values) for name, values in bars]
    foot = f'<tr><td></td><td class="wide">{tracks.numbers_below(scale)}</td><td></td></tr>'
    picture = tracks.table((_EFFECT, _SHARE, "%"), rows, foot, wide=1)
    caption = _CAPTION.format(seeds=len(bars[0][1]))
    return Figure(rows=[[picture]], caption=caption, sheet=CHART_STYLE)


def _read(table: str, chosen: Mapping[str, object]) -> dict[str, list[float]]:
    """Return the per cents of each effect, seed by seed."""
    shares: dict[str, list[float]] = defaultdict(list)
    with course_file(_FILE.format(table=table)).open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            if all(row[name] == str(value) for name, value in chosen.items()):
                shares[row["effect"]].append(float(row["percent_of_variance"]))
    return dict(shares)


def _falling(names: list[str], shares: dict[str, list[float]]) -> list[str]:
    return sorted(names, key=lambda name: -float(np.mean(shares[name])))


def _named(effect: str) -> Text:
    one, _, other = effect.partition(" x ")
    return _TOGETHER.format(one=one, other=other) if other else _ALONE.format(name=one)


def _row(scale: tracks.Scale, name: Text, values: list[float]) -> str:
    mean = float(np.mean(values))
    seen = _SEEN.format(share=f"{mean:.1f}")
    shapes = [
        tracks.bar(scale, 0, mean, 0, 12),
        *(tracks.ring(scale, value, 4) for value in values if len(values) > 1),
    ]
    return (
        f'<tr><th scope="row">{inline(name)}</th>'
        f'<td class="wide">{tracks.track(scale, shapes, seen)}</td>'
        f'<td class="number">{mean:.1f}</td></tr>'
    )
