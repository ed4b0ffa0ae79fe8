"""The widget itself: its traits, and the checks on what Python sets."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import traitlets

from cnnlab.widgets.assets import joined_modules, joined_styles
from cnnlab.widgets.common import LessonWidget
from cnnlab.widgets.filter_explorer.measured import COURSE_TABLE, Grid, read_grid
from cnnlab.widgets.filter_explorer.settings import CHOSEN, checked, first_settings
from cnnlab.widgets.filter_explorer.still import still_picture
from cnnlab.widgets.filter_explorer.texts import NOT_RUNNING, spoken_texts

_FOLDER = Path(__file__).resolve().parent


class FilterExplorer(LessonWidget):
    """Measured accuracy of small CNNs against what they cost, with the Pareto front and a budget.

    `table` names a table of the course, or is the `Path` of a file of runs as `cnnlab.train.sweep`
    writes it.

    Read or set the state at any time: `dim_1` and `dim_2`, the filters of the two convolutions,
    `dropout` and `batch_size` are measured values; `cost` is "parameters", "macs" or "seconds";
    `shown` is "slice" for the settings with this dropout rate and batch size, or "all"; `budget`
    is a limit on the cost, or None.
    """

    not_running = NOT_RUNNING
    _esm = joined_modules(_FOLDER)
    _css = joined_styles(_FOLDER)

    texts = traitlets.Dict().tag(sync=True)
    measured = traitlets.Dict().tag(sync=True)
    dim_1 = traitlets.Int().tag(sync=True)
    dim_2 = traitlets.Int().tag(sync=True)
    dropout = traitlets.Float().tag(sync=True)
    batch_size = traitlets.Int().tag(sync=True)
    cost = traitlets.Unicode().tag(sync=True)
    shown = traitlets.Unicode().tag(sync=True)
    budget = traitlets.Float(None, allow_none=True).tag(sync=True)

    def __init__(self, table: str | Path = COURSE_TABLE, **chosen: Any) -> None:
        self._grid: Grid = read_grid(table)
        settings = first_settings(self._grid) | chosen
        super().__init__(texts=spoken_texts(), measured=self._grid.trait(), **settings)

    @traitlets.validate(*CHOSEN)
    def _check(self, proposal: Mapping[str, Any]) -> Any:
        return checked(self._grid, str(proposal["trait"].name), proposal["value"])

    def still(self) -> str:
        """Return the picture of the present state as SVG."""
        return still_picture(self._grid, {name: getattr(self, name) for name in CHOSEN})
