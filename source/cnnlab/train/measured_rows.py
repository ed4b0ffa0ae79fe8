"""The measured tables that hold no trainings: times, correlations, what was chosen by luck."""

from __future__ import annotations

from cnnlab.files import course_file
from cnnlab.text import Text
from cnnlab.train import table
from cnnlab.train.errors import WrongSetting

Value = int | float | str

_TABLE = Text(
    en="the lesson and the name of a table, as in conv2d_tuning/update_times",
    ko="conv2d_tuning/update_times처럼 단원과 측정표의 이름",
)


def measured_rows(name: str, **chosen: object) -> tuple[dict[str, Value], ...]:
    """Return the rows of `data/measurements/<name>.csv` that have the chosen values, in order.

    `measured_rows("conv2d_tuning/update_times", batch_size=32)` returns a dict for each row, its
    numbers as numbers. For trainings, `measured` returns more than that.

    Raises WrongSetting where there is no such table.
    """
    rows = table.read(course_file(f"data/measurements/{name}.csv"))
    if not rows:
        raise WrongSetting.of("name", name, _TABLE, "train.measured_rows")
    read = [{column: _value(cell) for column, cell in row.items()} for row in rows]
    return tuple(row for row in read if all(row[key] == value for key, value in chosen.items()))


def _value(cell: str) -> Value:
    for kind in (int, float):
        try:
            return kind(cell)
        except ValueError:
            pass
    return cell
