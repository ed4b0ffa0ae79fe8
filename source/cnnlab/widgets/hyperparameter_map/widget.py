"""The widget itself: its traits, and the checks on what Python sets."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import traitlets

from cnnlab.text import Text
from cnnlab.widgets.assets import joined_modules, joined_styles
from cnnlab.widgets.common import LessonWidget
from cnnlab.widgets.common.refusal import Refused
from cnnlab.widgets.hyperparameter_map.content import content
from cnnlab.widgets.hyperparameter_map.entries import read_entries
from cnnlab.widgets.hyperparameter_map.still import still_picture
from cnnlab.widgets.hyperparameter_map.texts import NOT_RUNNING, spoken_texts

_FOLDER = Path(__file__).resolve().parent
_ORDERS = ("field", "cost")
_ONE_OF = Text(en="one of {listed}", ko="{listed} 가운데 하나")


class HyperparameterMap(LessonWidget):
    """The course's hyperparameters, with lines to what each interacts with.

    Read or set the state at any time: `chosen` is an entry's id, such as "learning_rate", or "" for
    none; `order` is "field" or "cost", by which the entries are grouped.
    """

    not_running = NOT_RUNNING
    _esm = joined_modules(_FOLDER)
    _css = joined_styles(_FOLDER)

    texts = traitlets.Dict().tag(sync=True)
    content = traitlets.Dict().tag(sync=True)
    chosen = traitlets.Unicode("").tag(sync=True)
    order = traitlets.Unicode("field").tag(sync=True)

    def __init__(self, chosen: str = "", order: str = "field") -> None:
        self._entries = read_entries()
        shown = {"texts": spoken_texts(), "content": content(self._entries)}
        super().__init__(**shown, chosen=chosen, order=order)

    @traitlets.validate("chosen", "order")
    def _check(self, proposal: Mapping[str, Any]) -> Any:
        name, value = str(proposal["trait"].name), proposal["value"]
        ids = [entry.id for entry in self._entries.all]
        offered = _ORDERS if name == "order" else ("", *ids)
        if value in offered:
            return value
        expected = _ONE_OF.format(listed=", ".join(map(repr, offered)))
        usual = "field" if name == "order" else "learning_rate"
        raise Refused.of(f"{name}={value!r}", expected, f"{name}={usual!r}")

    def still(self) -> str:
        """Return the picture of the present state as SVG."""
        return still_picture(self._entries, self.chosen, self.order)
