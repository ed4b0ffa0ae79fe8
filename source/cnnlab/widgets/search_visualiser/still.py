"""The space with its trials as one still SVG, for pages where no JavaScript of a widget runs."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import prod

from cnnlab.text import Text
from cnnlab.train import search
from cnnlab.train.search.bayesian import log_error
from cnnlab.train.search.ledger import Trial
from cnnlab.train.search.table import SearchTable
from cnnlab.widgets.common.still import Panel, composed, heading
from cnnlab.widgets.search_visualiser.measured import OWN, Space
from cnnlab.widgets.search_visualiser.places import arranged, cell
from cnnlab.widgets.search_visualiser.texts import TEXTS

_SIDE, _GAP, _LINE = 17, 12, 16  # px: a cell's width, between blocks, a cell's height
_WIDTH, _HEIGHT, _LEFT = 360, 250, 34  # px: the curve, and the numbers of its axis
_PALE, _DEEP, _MARK, _ACCENT = (241, 243, 246), (18, 73, 127), "#0063a3", "#6a3bc4"
_LEVELS = (50, 80, 90, 95, 98)
_CAPTION = Text(
    en="{method}: {answer} Run the notebook to step through the trials.",
    ko="{method}. {answer} 노트북을 실행하면 시도를 하나씩 볼 수 있습니다.",
)
_BEST = Text(
    en="best after {count} trials {seen:.1f} %, with the other seeds {judged:.2f} %.",
    ko="시도 {count}번 뒤 최고 {seen:.1f} %, 다른 시드로 {judged:.2f} %.",
)


def still_picture(
    space: Space, method: str, budget: int, repetition: int, step: int | None, own: Sequence[int]
) -> str:
    """Return SVG with every configuration, the first trials of a search, and the best so far."""
    ledger = _ledger(space, method, budget, repetition, own)
    shown = search.Ledger(space.table, ledger.budget, ledger.seed, ledger.trials[:step])
    answer = TEXTS["no_trial"] + Text(en=".", ko=".")
    if shown.trials:
        choice = shown.choices()[-1]
        judged = shown.judged(choice)
        answer = _BEST.format(count=len(shown.trials), seen=choice.accuracy, judged=judged)
    caption = _CAPTION.format(method=TEXTS[f"method_{method}"], answer=answer)
    return composed([_map(space.table, shown.trials), _curve(shown)], str(caption))


def _ledger(
    space: Space, method: str, budget: int, repetition: int, own: Sequence[int]
) -> search.Ledger:
    if method != OWN:
        return space.ledger(method, budget, repetition)
    ledger = search.Ledger(space.table, budget * space.table.epochs, repetition % space.table.seeds)
    for configuration in own[:budget]:
        ledger.train(configuration)
    return ledger


def _map(table: SearchTable, trials: Sequence[Trial]) -> Panel:
    """Every configuration as a square, darker where the mean of all seeds is higher."""
    places = arranged(table)
    lengths = [len(values) for values in table.axes.values()]
    block = lengths[places["across"]] * _SIDE + _GAP
    width = block * (1 if places["blocks"] is None else lengths[places["blocks"]]) - _GAP
    height = prod(lengths[axis] for axis in places["down"]) * _LINE
    answers = [log_error(mean) for mean in table.accuracies[:, :, -1].mean(axis=1)]
    worst, best = max(answers), min(answers)

    def corner(configuration: int) -> tuple[int, int]:
        at, row, column = cell(table, configuration)
        return at * block + column * _SIDE, row * _LINE

    squares = "".join(
        f'<rect x="{corner(one)[0]}" y="{corner(one)[1]}" width="{_SIDE - 1}" '
        f'height="{_LINE - 1}" fill="{_shade((worst - answer) / (worst - best or 1))}"/>'
        for one, answer in enumerate(answers)
    )
    last = {trial.configuration: number for number, trial in enumerate(trials, start=1)}
    marks = "".join(_numbered(*corner(one), number) for one, number in last.items())
    return width, max(height, _HEIGHT + 20), heading(TEXTS["map_title"]) + squares + marks


def _shade(share: float) -> str:
    red, green, blue = (
        round(pale + (deep - pale) * share) for pale, deep in zip(_PALE, _DEEP, strict=True)
    )
    return f"#{red:02x}{green:02x}{blue:02x}"


def _numbered(left: int, top: int, number: int) -> str:
    x, y = left + _SIDE / 2 - 0.5, top + _LINE / 2 - 0.5
    return (
        f'<circle cx="{x}" cy="{y}" r="8" fill="#fff" stroke="{_MARK}" stroke-width="1.6"/>'
        f'<text x="{x}" y="{y + 3.2}" font-size="9" font-weight="700" text-anchor="middle">'
        f"{number}</text>"
    )


def _curve(ledger: search.Ledger) -> Panel:
    """The best so far as the search saw it, and as the other seeds judge it."""
    ends = ledger.table.accuracies[:, :, -1]
    best = log_error(float(ends.max())) - 0.1

    def to_y(accuracy: float) -> float:
        share = (log_error(10) - log_error(accuracy)) / (log_error(10) - best)
        return _HEIGHT * (1 - min(1.0, max(0.0, share)))

    def to_x(spent: int) -> float:
        return _LEFT + (_WIDTH - _LEFT) * spent / ledger.budget

    rules = "".join(
        f'<path d="M{_LEFT} {to_y(one):.1f}H{_WIDTH}" stroke="#d5d8de"/>'
        f'<text x="{_LEFT - 6}" y="{to_y(one) + 4:.1f}" text-anchor="end">{one}</text>'
        for one in _LEVELS
        if log_error(one) > best
    )
    frame = f'<path d="M{_LEFT} {_HEIGHT}H{_WIDTH}" stroke="#8a8f99"/>'
    name = f"{escape(str(TEXTS['epochs']))}: {ledger.budget}"
    feet = f'<text x="{_WIDTH}" y="{_HEIGHT + 18}" text-anchor="end">{name}</text>'
    choices = list(zip(ledger.trials, ledger.choices(), strict=True))
    seen = _stairs([(to_x(one.spent), to_y(choice.accuracy)) for one, choice in choices], "none")
    judged = _stairs(
        [(to_x(one.spent), to_y(ledger.judged(choice))) for one, choice in choices], "6 4"
    )
    return (
        _WIDTH,
        _HEIGHT + 20,
        heading(TEXTS["curves_title"]) + rules + frame + feet + seen + judged,
    )


def _stairs(points: Sequence[tuple[float, float]], dashes: str) -> str:
    if not points:
        return ""
    first, *others = points
    path = f"M{first[0]:.1f} {first[1]:.1f}" + "".join(f"H{x:.1f}V{y:.1f}" for x, y in others)
    return (
        f'<path d="{path}" fill="none" stroke="{_ACCENT}" stroke-width="2.2" '
        f'stroke-dasharray="{dashes}"/>'
    )
