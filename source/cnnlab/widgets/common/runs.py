"""Measured runs as rows of a file, read for a widget: refused where they are not what it shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from cnnlab.files import course_file
from cnnlab.text import Text
from cnnlab.train import Setting, table
from cnnlab.train.intervals import t_quantile
from cnnlab.widgets.common.refusal import Refused

Row = dict[str, str]


def rows_of(source: str | Path, **varied: Any) -> list[Row]:
    """Return the rows of a table that ships with the course, named as for `cnnlab.train.measured`.

    source  the table's name, or the `Path` of a file of one's own as `cnnlab.train.table` writes it
    varied  the fields of `Setting` that may differ from row to row, each with any value of its own

    Raises `Refused` for a file without rows, and where other fields differ, too.
    """
    path = course_file(f"data/measurements/{source}.csv") if isinstance(source, str) else source
    rows = table.read(path)
    if not rows:
        raise Refused.of(repr(str(path)), _A_FILE, _MEASURE)
    alike: set[Setting] = {replace(table.setting_of(row), **varied) for row in rows}
    if len(alike) > 1:
        expected = _ALIKE.format(varied=", ".join(varied))
        raise Refused.of(repr(str(path)), expected, _ONE_FILE)
    return rows


def quantiles(counts: Iterable[int], most_comparisons: int) -> dict[str, list[float]]:
    """Return by number of values the t quantiles for 1, 2, … comparisons at once."""
    comparisons: Sequence[int] = range(1, most_comparisons + 1)
    return {
        str(count): [t_quantile(count, number) for number in comparisons]
        for count in range(2, max(counts) + 1)
    }


_A_FILE = Text(en="a file of measured runs", ko="측정한 학습이 담긴 파일")
_MEASURE = Text(
    en="`make measure`, or the path of a file that cnnlab.train.sweep wrote",
    ko="`make measure`를 실행하거나, cnnlab.train.sweep이 쓴 파일의 경로를 넣으십시오",
)
_ALIKE = Text(en="runs that differ in {varied} and seed only", ko="{varied}, seed만 서로 다른 학습")
_ONE_FILE = Text(
    en="a file of its own for each network and optimizer",
    ko="신경망과 옵티마이저마다 파일을 따로 두십시오",
)
