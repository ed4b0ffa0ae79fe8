"""What can be chosen in the visualiser, and what is said about anything else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cnnlab.text import Text
from cnnlab.train import search
from cnnlab.train.errors import WrongSetting
from cnnlab.train.search.table import SearchTable
from cnnlab.widgets.common.refusal import Refused
from cnnlab.widgets.search_visualiser.measured import BUDGETS, METHODS, REPETITIONS

VIEWS = ("known", "measured", "mean", "deviation", "improvement")
_OFFERED: dict[str, Sequence[Any]] = {
    "method": METHODS,
    "budget": BUDGETS,
    "repetition": range(REPETITIONS),
    "view": VIEWS,
}

_ONE_OF = Text(en="one of {listed}", ko="{listed} 가운데 하나")
_A_STEP = Text(
    en="a whole number of trials from 0, or None for all of them",
    ko="0 이상인 시도 수(정수), 또는 모든 시도를 뜻하는 None",
)
_NUMBERS = Text(
    en="different configurations by number, from 0 to {last}, at most {most} of them",
    ko="0부터 {last}까지의 서로 다른 설정 번호, 많아야 {most}개",
)
_A_TABLE = Text(en="a measured table of a whole space", ko="공간 전체를 잰 측정표")
_MEASURE = Text(
    en="`make measure`, or a table of your own: SearchVisualiser(train.search.search_table(…))",
    ko="`make measure`를 실행하거나, 다른 표를 SearchVisualiser(train.search.search_table(…))로 "
    "넣으십시오",
)


def read_table(table: str | SearchTable) -> SearchTable:
    """Return a table of the course by its name; raise `Refused` where it is not measured."""
    if isinstance(table, SearchTable):
        return table
    try:
        return search.search_table(table)
    except WrongSetting:
        name = f"data/measurements/{table}.csv"
        raise Refused.of(repr(name), _A_TABLE, _MEASURE) from None


def checked_one(name: str, value: Any) -> Any:
    """Return a value that the controls offer; raise `Refused` for any other."""
    if value in _OFFERED[name]:
        return value
    listed = ", ".join(map(repr, _OFFERED[name]))
    advice = f"{name}={_OFFERED[name][0]!r}"
    raise Refused.of(f"{name}={value!r}", _ONE_OF.format(listed=listed), advice)


def checked_step(step: int | None) -> int | None:
    """Return how many trials to show; the picture shows all where there are fewer."""
    if step is None or step >= 0:
        return step
    raise Refused.of(f"step={step!r}", _A_STEP, "step=0")


def checked_own(own: Sequence[int], configurations: int) -> list[int]:
    """Return the learner's own trials, each of all epochs."""
    known = all(0 <= one < configurations for one in own)
    if known and len(set(own)) == len(own) <= BUDGETS[-1]:
        return list(own)
    expected = _NUMBERS.format(last=configurations - 1, most=BUDGETS[-1])
    raise Refused.of(f"own={list(own)!r}", expected, "own=[]")
