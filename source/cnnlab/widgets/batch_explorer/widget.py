"""The widget itself: its traits, the checks on what Python sets, and the training on request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import traitlets

from cnnlab.widgets.assets import joined_modules, joined_styles
from cnnlab.widgets.batch_explorer.live import IDLE, LONGEST_SECONDS, Progress, Trainer
from cnnlab.widgets.batch_explorer.measured import COURSE_TABLE, Grid, read_grid
from cnnlab.widgets.batch_explorer.settings import CHOSEN, checked, first_settings
from cnnlab.widgets.batch_explorer.still import still_picture
from cnnlab.widgets.batch_explorer.texts import NOT_RUNNING, spoken_texts
from cnnlab.widgets.common import LessonWidget

_FOLDER = Path(__file__).resolve().parent
_ENDS = ("done", "stopped", "too_long")


class BatchExplorer(LessonWidget):
    """Measured trainings by batch size and learning rate, at equal epochs or at equal updates.

    `table` names a table of the course, such as "dropout_and_batch_size/batches", or is the `Path`
    of a file of runs as `cnnlab.train.sweep` writes it.

    Read or set the state at any time: `batch_size` and `learning_rate` are measured values, and
    `reference` is the batch size that the others are compared with; `equal` is "epochs" or
    "updates", and `epochs` and `updates` are the two budgets; `quantity` is one of
    "validation_accuracy", "validation_loss", "training_accuracy" and "gap".

    `train_now()` trains the chosen setting once, with a seed that the file does not hold, while
    the notebook goes on; `own_runs` holds what came out.
    """

    not_running = NOT_RUNNING
    _esm = joined_modules(_FOLDER)
    _css = joined_styles(_FOLDER)

    texts = traitlets.Dict().tag(sync=True)
    measured = traitlets.Dict().tag(sync=True)
    batch_size = traitlets.Int().tag(sync=True)
    learning_rate = traitlets.Float().tag(sync=True)
    reference = traitlets.Int().tag(sync=True)
    equal = traitlets.Unicode().tag(sync=True)
    epochs = traitlets.Int().tag(sync=True)
    updates = traitlets.Int().tag(sync=True)
    quantity = traitlets.Unicode().tag(sync=True)
    live = traitlets.Dict(IDLE).tag(sync=True)
    own_runs: traitlets.List[Progress] = traitlets.List(traitlets.Dict()).tag(sync=True)

    def __init__(self, table: str | Path = COURSE_TABLE, **chosen: Any) -> None:
        self._grid: Grid = read_grid(table)
        self._trainer = Trainer(self._hear_of_training)
        settings = first_settings(self._grid) | chosen
        measured = self._grid.trait() | {"longest_seconds": LONGEST_SECONDS}
        super().__init__(texts=spoken_texts(), measured=measured, **settings)
        self.on_msg(self._hear_from_browser)

    @traitlets.validate(*CHOSEN)
    def _check(self, proposal: Mapping[str, Any]) -> Any:
        return checked(self._grid, str(proposal["trait"].name), proposal["value"])

    def train_now(self) -> None:
        """Begin to train the chosen setting; the notebook need not wait."""
        setting = self._grid.cell(self.batch_size, self.learning_rate).setting
        epochs = self.epochs
        if self.equal == "updates":
            epochs = -(-self.updates // setting.steps_per_epoch)
        seed = self._grid.free_seed + len(self.own_runs)
        self._trainer.start(replace(setting, epochs=epochs), seed)

    def stop(self) -> None:
        """End the running training after its present epoch."""
        self._trainer.stop()

    def wait(self, seconds: float | None = None) -> None:
        """Return when the running training has ended, or after so many seconds."""
        self._trainer.wait(seconds)

    def _hear_from_browser(self, _: Any, content: Mapping[str, Any], __: Any) -> None:
        if content.get("ask") == "stop":
            self.stop()
        elif content.get("ask") == "train":
            try:
                self.train_now()
            except ValueError as error:
                self.live = {**self.live, "words": str(error)}

    def _hear_of_training(self, progress: Progress) -> None:
        with self.hold_sync():
            if progress["phase"] in _ENDS and progress["epochs_done"]:
                self.own_runs = [*self.own_runs, progress]
            self.live = progress

    def still(self) -> str:
        """Return the first picture of the present state as SVG."""
        return still_picture(self._grid, {name: getattr(self, name) for name in CHOSEN})
