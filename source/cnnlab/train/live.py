"""A training by Keras' `fit`, shown while it runs: a bar, and a row for each finished epoch."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any

from cnnlab.shell import in_notebook
from cnnlab.text import Text

STYLE = """
.cnnlab-training { font-size: 14px; color: var(--jp-content-font-color1, inherit); }
div.cnnlab-training table { border-collapse: collapse; margin: 0.3em 0; font-size: 13px;
  color: inherit; table-layout: auto; }
div.cnnlab-training table tr:nth-child(n) { background: none; }
div.cnnlab-training table tr > th, div.cnnlab-training table tr > td { text-align: right;
  padding: 0.2em 1.2em 0.2em 0; border-bottom: 1px solid rgba(128, 128, 128, 0.4);
  font-variant-numeric: tabular-nums; }
.cnnlab-training progress { width: 16em; accent-color: #2b7cc8; vertical-align: middle; }
"""
_EPOCH = Text(en="epoch", ko="에포크")
_RUNNING = Text(en="Epoch {epoch} of {epochs}", ko="에포크 {epoch}/{epochs}")
_ROW = Text(en="epoch {epoch}: {told}", ko="{epoch}에포크: {told}")
# What a beginner reads; `History` holds the rest, and three columns fit on a telephone.
_COLUMNS = ("loss", "accuracy", "val_accuracy")
_PAUSE = 0.1  # seconds between two pictures of the bar: more would slow the training down


@dataclass
class _Shown:
    """What stands below the cell at one moment."""

    epochs: int
    steps: int | None
    done: int = 0
    rows: list[Mapping[str, float]] = field(default_factory=list)

    @property
    def columns(self) -> list[str]:
        return [name for name in _COLUMNS if self.rows and name in self.rows[0]]

    def _repr_html_(self) -> str:
        parts = (f"<style>{STYLE}</style>", self._table(), self._bar())
        return f'<div class="cnnlab-training">{"".join(parts)}</div>'

    def __repr__(self) -> str:
        rows = []
        for epoch, row in enumerate(self.rows, 1):
            told = ", ".join(f"{name} {row[name]:.3f}" for name in self.columns)
            rows.append(str(_ROW.format(epoch=epoch, told=told)))
        return "\n".join(rows)

    def _table(self) -> str:
        if not self.rows:
            return ""
        names = "".join(
            f'<th scope="col"><code>{escape(name)}</code></th>' for name in self.columns
        )
        body = "".join(
            f'<tr><th scope="row">{epoch}</th>'
            + "".join(f"<td>{row[name]:.3f}</td>" for name in self.columns)
            + "</tr>"
            for epoch, row in enumerate(self.rows, 1)
        )
        head = f'<tr><th scope="col">{_EPOCH}</th>{names}</tr>'
        return f"<table><thead>{head}</thead><tbody>{body}</tbody></table>"

    def _bar(self) -> str:
        if len(self.rows) >= self.epochs:
            return ""
        words = _RUNNING.format(epoch=len(self.rows) + 1, epochs=self.epochs)
        value = f' max="{self.steps}" value="{self.done}"' if self.steps else ""
        return f"<label><progress{value}></progress> {words}</label>"


def live_progress() -> Any:
    """Return a Keras callback that shows a training as it goes: `fit(..., verbose=0)` with it.

    A notebook gets a bar, and for each finished epoch what Keras measured; other places nothing.
    """
    import keras

    class LiveProgress(keras.callbacks.Callback):  # type: ignore[misc] # Keras has no types
        def on_train_begin(self, logs: Any = None) -> None:  # noqa: ARG002 - Keras' signature
            self._now = _Shown(self.params["epochs"], self.params["steps"])
            self._place = _display(self._now)
            self._last = time.monotonic()

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:  # noqa: ARG002
            self._now.done = batch + 1
            if time.monotonic() - self._last > _PAUSE:
                self._show()

        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:  # noqa: ARG002
            self._now.rows.append({name: float(value) for name, value in (logs or {}).items()})
            self._now.done = 0
            self._show()

        def on_train_end(self, logs: Any = None) -> None:  # noqa: ARG002
            self._now.epochs = len(self._now.rows)  # a training may stop early
            self._show()

        def _show(self) -> None:
            self._last = time.monotonic()
            if self._place:
                self._place.update(self._now)

    return LiveProgress()


def _display(shown: _Shown) -> Any:
    if not in_notebook():
        return None
    from IPython.display import display

    return display(shown, display_id=True)  # type: ignore[no-untyped-call]
