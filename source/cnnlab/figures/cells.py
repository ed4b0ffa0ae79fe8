"""Measured runs sorted into cells: one for each value of one field, and of a second one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from cnnlab.figures.fields import assigned, in_order, value_of, written
from cnnlab.figures.numbers import decimals_for, plus_minus
from cnnlab.text import Text, verbatim
from cnnlab.train import MeasuredRun, Setting, measured
from cnnlab.train.intervals import mean_interval
from cnnlab.train.setting import DROPOUT_AT

Runs = tuple[MeasuredRun, ...]
Quantity = Callable[[MeasuredRun], float]


@dataclass(frozen=True)
class Cells:
    """The runs of a figure, at least two in a cell, by `series` (None: all in one) and `across`."""

    across: str
    series: str | None
    runs: Mapping[tuple[Any, Any], Runs]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields by which the runs are sorted."""
        return (self.series, self.across) if self.series else (self.across,)

    @property
    def values(self) -> list[Any]:
        """The values of `across`, in order."""
        return in_order(value for _, value in self.runs)

    @property
    def series_values(self) -> list[Any]:
        """The values of `series`, in order; None alone if there is no series."""
        return in_order(value for value, _ in self.runs) if self.series else [None]

    @property
    def seeds(self) -> str:
        """How many seeds each cell has, "5" or "3–5"."""
        counts = sorted({len(runs) for runs in self.runs.values()})
        return str(counts[0]) if len(counts) == 1 else f"{counts[0]}–{counts[-1]}"

    def of(self, series: Any) -> dict[Any, Runs]:
        """Return the runs of one series at each value of `across` that it has, in order."""
        return {
            value: self.runs[series, value] for value in self.values if (series, value) in self.runs
        }

    def named(self, series: Any) -> str:
        """Return the name of a series as markup, "" if there is only one."""
        return assigned(self.series, series) if self.series else ""


def cells(table: str, across: str, series: str | None, chosen: Mapping[str, object]) -> Cells:
    """Return the measured runs of `table` with the `chosen` settings, sorted.

    chosen: a value for each field named, a list of values that are all wanted, or a mapping from
    values of `across` to the one value that is wanted there.

    Raises ValueError if nothing is left, or if what is left differs in other fields too.
    """
    runs: Iterable[MeasuredRun] = measured(table)
    if "dropout_at" in (across, series, *chosen):
        runs = _everywhere(runs)
    found: dict[tuple[Any, Any], list[MeasuredRun]] = {}
    for run in runs:
        here = value_of(run.setting, across)
        if all(_is_wanted(run.setting, here, *one) for one in chosen.items()):
            of = value_of(run.setting, series) if series else None
            found.setdefault((of, here), []).append(run)
    enough = {key: tuple(of) for key, of in found.items() if len(of) > 1}
    if not enough:
        raise ValueError(
            f"Received {table!r} with {dict(chosen)}. Expected settings that were measured with at "
            "least two seeds. Try fewer or other values."
        )
    for of_cell in enough.values():
        _one_setting(of_cell)
    return Cells(across, series, enough)


def validation(run: MeasuredRun) -> float:
    """Return the validation accuracy at the end, in per cent."""
    return run.accuracy


def told(sorted_runs: Cells, quantity: Quantity = validation) -> Text:
    """Return every mean with its interval, for those who don't see the figure."""
    found = {
        key: mean_interval([quantity(run) for run in runs])
        for key, runs in sorted_runs.runs.items()
    }
    decimals = decimals_for([half for _, half in found.values()])
    each = []
    for series in sorted_runs.series_values:
        means = [
            f"{written(value)}: {plus_minus(*found[series, value], decimals)}"
            for value in sorted_runs.of(series)
        ]
        name = sorted_runs.named(series)
        each.append(f"{name}: {', '.join(means)}" if name else ", ".join(means))
    return verbatim("; ".join(each))


def _is_wanted(setting: Setting, across: object, field: str, value: object) -> bool:
    if isinstance(value, Mapping):
        value = value.get(across)
    return value_of(setting, field) in (value if isinstance(value, list) else [value])


def _everywhere(runs: Iterable[MeasuredRun]) -> Iterator[MeasuredRun]:
    """Yield the runs; one without dropout is what dropout at every place is compared with."""
    for run in runs:
        places = (run.setting.dropout_at,) if run.setting.dropout else DROPOUT_AT
        for place in places:
            yield replace(run, setting=replace(run.setting, dropout_at=place))


def _one_setting(runs: Runs) -> None:
    for name in (field.name for field in fields(Setting)):
        values = in_order(getattr(run.setting, name) for run in runs)
        if len(values) > 1:
            raise ValueError(
                f"Received settings that differ in {name} as well: "
                f"{', '.join(map(str, values))}. Expected one setting at each place of the figure. "
                f"Try {name}={values[0]!r}."
            )
