"""The widget itself: its traits, and the checks on what Python sets."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import traitlets

from cnnlab.train.labels_needed import Rows
from cnnlab.widgets.assets import joined_modules, joined_styles
from cnnlab.widgets.common import LessonWidget
from cnnlab.widgets.labels_explorer.measured import COURSE_TABLE, Curves, read_curves
from cnnlab.widgets.labels_explorer.settings import CHOSEN, checked, first_settings
from cnnlab.widgets.labels_explorer.still import still_picture
from cnnlab.widgets.labels_explorer.texts import NOT_RUNNING, spoken_texts

_FOLDER = Path(__file__).resolve().parent


class LabelsExplorer(LessonWidget):
    """Measured accuracy against the number of labels, from scratch and with a pretrained base.

    `rows` names a table of the course, or holds rows as `cnnlab.train.measured_rows` gives them.

    Read or set the state at any time: `target` and `source` are measured ones; `labels` is a
    measured number of labels; `mode` is "frozen", "fine_tuned" or "random_frozen", the line whose
    accuracy the arrow carries over to scratch.
    """

    not_running = NOT_RUNNING
    _esm = joined_modules(_FOLDER)
    _css = joined_styles(_FOLDER)

    texts = traitlets.Dict().tag(sync=True)
    measured = traitlets.Dict().tag(sync=True)
    target = traitlets.Unicode().tag(sync=True)
    source = traitlets.Unicode().tag(sync=True)
    mode = traitlets.Unicode().tag(sync=True)
    labels = traitlets.Int().tag(sync=True)

    def __init__(self, rows: str | Rows = COURSE_TABLE, **chosen: Any) -> None:
        self._curves: Curves = read_curves(rows)
        settings = first_settings(self._curves) | chosen
        super().__init__(texts=spoken_texts(), measured=self._curves.trait(), **settings)

    @traitlets.validate(*CHOSEN)
    def _check(self, proposal: Mapping[str, Any]) -> Any:
        return checked(self._curves, str(proposal["trait"].name), proposal["value"])

    def still(self) -> str:
        """Return the picture of the present state as SVG."""
        return still_picture(self._curves, {name: getattr(self, name) for name in CHOSEN})
