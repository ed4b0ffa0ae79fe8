"""The widget itself: its traits, and the checks on what Python sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import traitlets

from cnnlab.train.search.table import SearchTable
from cnnlab.widgets.assets import joined_modules, joined_styles
from cnnlab.widgets.common import LessonWidget
from cnnlab.widgets.search_visualiser.measured import BUDGETS, COURSE_TABLE, Space, space_of
from cnnlab.widgets.search_visualiser.settings import (
    checked_one,
    checked_own,
    checked_step,
    read_table,
)
from cnnlab.widgets.search_visualiser.still import still_picture
from cnnlab.widgets.search_visualiser.texts import NOT_RUNNING, spoken_texts

_FOLDER = Path(__file__).resolve().parent


class SearchVisualiser(LessonWidget):
    """Searches for hyperparameters, trial by trial, in a space where everything is measured.

    `table` names a table of the course, or is one of `train.search.search_table`.

    Read or set the state at any time. `method` is "grid", "random", "bayesian" or "hyperband",
    replayed as `train.search.replay` does with this `repetition`, or "own": the learner's search,
    whose configurations stand in `own`. `budget` counts trainings of all epochs. `step` is how many
    trials are shown, None for all. `view` is what the cells show: "known" what the search saw,
    "measured" what all seeds say; and of the model of Bayesian optimization the "mean", the
    "deviation" or the expected "improvement".
    """

    not_running = NOT_RUNNING
    _esm = joined_modules(_FOLDER)
    _css = joined_styles(_FOLDER)

    texts = traitlets.Dict().tag(sync=True)
    measured = traitlets.Dict().tag(sync=True)
    method = traitlets.Unicode("bayesian").tag(sync=True)
    budget = traitlets.Int(BUDGETS[0]).tag(sync=True)
    repetition = traitlets.Int(0).tag(sync=True)
    step = traitlets.Int(None, allow_none=True).tag(sync=True)
    view = traitlets.Unicode("measured").tag(sync=True)
    own = traitlets.List(traitlets.Int()).tag(sync=True)

    def __init__(
        self,
        table: str | SearchTable = COURSE_TABLE,
        *,
        method: str = "bayesian",
        budget: int = BUDGETS[0],
        repetition: int = 0,
        step: int | None = None,
        view: str = "measured",
        own: Sequence[int] = (),
    ) -> None:
        self._space: Space = space_of(read_table(table))
        super().__init__(
            texts=spoken_texts(),
            measured=self._space.trait,
            method=method,
            budget=budget,
            repetition=repetition,
            step=step,
            view=view,
            own=list(own),
        )

    @traitlets.validate("method", "budget", "repetition", "view")
    def _check_one(self, proposal: Mapping[str, Any]) -> Any:
        return checked_one(str(proposal["trait"].name), proposal["value"])

    @traitlets.validate("step")
    def _check_step(self, proposal: Mapping[str, Any]) -> int | None:
        return checked_step(proposal["value"])

    @traitlets.validate("own")
    def _check_own(self, proposal: Mapping[str, Any]) -> list[int]:
        return checked_own(proposal["value"], len(self._space.table.settings))

    def still(self) -> str:
        """Return the space with the trials, and the best so far, as SVG."""
        return still_picture(
            self._space, self.method, self.budget, self.repetition, self.step, self.own
        )
