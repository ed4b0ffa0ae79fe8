"""A figure of a claim card, computed again from its table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import fmean

from autograder.measure.record import read
from cnnlab.claims import Figure
from cnnlab.train.intervals import paired_difference

Value = float | str
Row = Mapping[str, str]
BEST = "best"


def derive(figure: Figure, folder: Path) -> Value:
    """Return the figure's value from its CSV file below `folder`.

    Raises ValueError when no row fits, or several where one is meant.
    """
    rows = read(folder / figure.file)
    chosen = _where(rows, figure.where, figure.column)
    if not chosen:
        raise ValueError(
            f"Received the filter {dict(figure.where)} for {figure.file}. "
            "Expected at least one row. Try the words that the file holds."
        )
    if figure.derive.startswith("paired"):
        others = _where(rows, {**figure.where, **figure.against}, figure.column)
        return _paired(figure, chosen, others)
    return _SUMMARIES[figure.derive](_cells(chosen, figure.column))


def _where(rows: Sequence[Row], where: Mapping[str, object], column: str) -> list[Row]:
    fixed = {name: str(value) for name, value in where.items() if value != BEST}
    chosen = [row for row in rows if all(row[name] == value for name, value in fixed.items())]
    for name in where.keys() - fixed.keys():
        chosen = _best(chosen, name, column)
    return chosen


def _best(rows: Sequence[Row], name: str, column: str) -> list[Row]:
    """Return the rows with the value of `name` for which the mean of `column` is highest."""
    by_value: dict[str, list[Row]] = {}
    for row in rows:
        by_value.setdefault(row[name], []).append(row)
    return max(
        by_value.values(),
        key=lambda some: fmean(map(float, _cells(some, column))),
        default=[],
    )


def _cells(rows: Sequence[Row], column: str) -> list[str]:
    """Return the cells of a column; of `validation_accuracy[5]` the value after epoch 5."""
    name, _, epoch = column.removesuffix("]").partition("[")
    if not epoch:
        return [row[name] for row in rows]
    curves = [row[name].split() for row in rows]
    if int(epoch) > min(map(len, curves)):
        raise ValueError(
            f"Received {column}. Expected at most the {min(map(len, curves))} epochs of the runs. "
            "Try an earlier one."
        )
    return [curve[int(epoch) - 1] for curve in curves]


def _paired(figure: Figure, rows: Sequence[Row], others: Sequence[Row]) -> Value:
    seeds, other_seeds = [row["seed"] for row in rows], [row["seed"] for row in others]
    if seeds != other_seeds:
        raise ValueError(
            f"Received the seeds {seeds} and {other_seeds} in {figure.file}. "
            "Expected the same ones in the same order. Try to measure the table again."
        )
    difference = paired_difference(
        list(map(float, _cells(rows, figure.column))),
        list(map(float, _cells(others, figure.against_column or figure.column))),
        figure.comparisons,
    )
    return {
        "paired mean": difference.mean,
        "paired half width": difference.half_width,
        "paired verdict": difference.verdict,
    }[figure.derive]


def _only(cells: Sequence[str]) -> Value:
    if len(cells) != 1:
        raise ValueError(
            f"Received {len(cells)} rows. Expected one. Try a filter that fits a single row."
        )
    try:
        return float(cells[0])
    except ValueError:
        return cells[0]


_SUMMARIES: dict[str, Callable[[Sequence[str]], Value]] = {
    "only": _only,
    "sum": lambda cells: sum(map(float, cells)),
    "mean": lambda cells: sum(map(float, cells)) / len(cells),
    "maximum": lambda cells: max(map(float, cells)),
    "minimum": lambda cells: min(map(float, cells)),
    "count": lambda cells: float(len(cells)),
}
