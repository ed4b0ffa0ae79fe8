"""Paired differences of accuracy to one measured setting, with a verdict for each."""

from __future__ import annotations

from typing import Any

from cnnlab.figures import tracks
from cnnlab.figures.cells import Cells, Runs, cells
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.comparison import VERDICTS, signed
from cnnlab.figures.fields import assigned, written
from cnnlab.figures.in_common import in_common
from cnnlab.figures.page import Figure
from cnnlab.figures.rows import table_of, verdict_marks
from cnnlab.text import Text
from cnnlab.train import Difference, paired_difference

Key = tuple[Any, Any]

_DECIMALS = 2  # with one, an interval just beside 0 would seem to touch it
_AGAINST = Text(en="points above {base}", ko="{base}보다 높은 정도(%p)")
_MEAN = Text(en="mean", ko="평균")
_VERDICT = Text(en="verdict", ko="판정")
_SEEN = Text(
    en="{mean} points, interval {low} to {high}, above 0 with {above} of {pairs} seeds: {verdict}.",
    ko="{mean} %p, 구간 {low}~{high}, 시드 {pairs}개 가운데 {above}개에서 0보다 큼: {verdict}.",
)
_CAPTION = Text(
    en="Differences in validation accuracy from {base}, paired: both settings with the same seed, "
    "{seeds} seeds each. Comparisons: {comparisons}. Each bar is the 95 % t interval of a mean "
    "difference{widened}. ▶ better, ◀ worse, ◆ cannot tell: the interval holds 0.",
    ko="{base} 설정과의 검증 정확도 차이입니다. 두 설정을 같은 시드끼리 짝지어 비교했고, 시드는 "
    "각각 {seeds}개, 비교는 {comparisons}번입니다. 막대는 평균 차이의 95 % t 구간{widened}입니다. "
    "▶ 더 좋음, ◀ 더 나쁨, ◆ 알 수 없음(구간에 0이 들어 있음).",
)
_WIDENED = Text(
    en=", widened so that all of them hold together at 95 %",
    ko="이며, 모든 구간이 함께 95 %로 성립하도록 넓힌 것",
)


def measured_differences(
    table: str, across: str, against: object, series: str | None = None, **chosen: object
) -> Figure:
    """Return a figure of paired differences to the setting whose field `across` is `against`.

    table    below data/measurements, like "dropout_and_batch_size/rates"
    series   a second field: for each of its values, compared within it
    chosen   a value for each other field that differs in the table, or a list of values

    Raises ValueError if `against` or anything else was not measured.
    """
    found = cells(table, across, series, chosen)
    differences = _differences(found, against)
    ends = [0.0]
    for one in differences.values():
        ends += [one.mean - one.half_width, one.mean + one.half_width]
    scale = tracks.round_scale(min(ends), max(ends))
    told = {
        (of, value): _seen(one, _paired(found.runs[of, value], found.runs[of, against]))
        for (of, value), one in differences.items()
    }

    def row(of: Any, value: Any) -> str:
        difference = differences[of, value]
        shapes = verdict_marks(scale, difference)
        track = tracks.track(scale, shapes, told[of, value], zero=True)
        return (
            f'<td class="wide">{track}</td>'
            f'<td class="number">{signed(difference.mean, _DECIMALS)}</td>'
            f'<td style="white-space: nowrap"><strong>{VERDICTS[difference.verdict]}</strong></td>'
        )

    base = assigned(across, found.values[found.values.index(against)])
    head = (_AGAINST.format(base=base), _MEAN, _VERDICT)
    caption = _CAPTION.format(
        base=base,
        seeds=found.seeds,
        comparisons=len(differences),
        widened=_WIDENED if len(differences) > 1 else "",
    )
    return Figure(
        rows=[[table_of(found, head, row, scale, differences)]],
        caption=caption + in_common(found),
        sheet=CHART_STYLE,
        plain=_plain(found, told),
    )


def _differences(found: Cells, against: object) -> dict[Key, Difference]:
    """Return the difference of every cell to the one it is compared with, seed by seed."""
    pairs: dict[Key, tuple[list[float], list[float]]] = {}
    for series in found.series_values:
        of = found.of(series)
        if against not in of:
            known = ", ".join(written(value) for value in of)
            raise ValueError(
                f"Received against={against!r}. Expected a measured value of {found.across}: "
                f"{known}. Try one of them."
            )
        for value in of:
            if value != against:
                pairs[series, value] = _paired(of[value], of[against])
    return {key: paired_difference(*pair, comparisons=len(pairs)) for key, pair in pairs.items()}


def _paired(runs: Runs, against: Runs) -> tuple[list[float], list[float]]:
    """Return the accuracies of both with each seed that both have."""
    others = {run.seed: run.accuracy for run in against}
    shared = [run for run in runs if run.seed in others]
    return [run.accuracy for run in shared], [others[run.seed] for run in shared]


def _seen(difference: Difference, pair: tuple[list[float], list[float]]) -> Text:
    return _SEEN.format(
        mean=signed(difference.mean, _DECIMALS),
        low=signed(difference.mean - difference.half_width, _DECIMALS),
        high=signed(difference.mean + difference.half_width, _DECIMALS),
        above=sum(one > other for one, other in zip(*pair, strict=True)),
        pairs=difference.pairs,
        verdict=VERDICTS[difference.verdict],
    )


def _plain(found: Cells, told: dict[Key, Text]) -> str:
    return "\n".join(
        f"{found.named(series)} {assigned(found.across, value)}: {words}".replace("`", "").strip()
        for (series, value), words in told.items()
    )
