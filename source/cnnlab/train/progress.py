"""A progress bar for trainings in a notebook; nothing of it stays when the work is done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape
from typing import Any

from cnnlab.shell import in_notebook
from cnnlab.text import Text


class _Bar:
    def __init__(self, label: Text, done: int, total: int) -> None:
        self._label, self._done, self._total = str(label), done, total

    def _repr_html_(self) -> str:
        if self._done >= self._total:
            return ""
        return (
            f"<label>{escape(self._label)} "
            f'<progress max="{self._total}" value="{self._done}"></progress> '
            f"{self._done} / {self._total}</label>"
        )

    def __repr__(self) -> str:
        return f"{self._label}: {self._done} / {self._total}"


@contextmanager
def progress_bar(label: Text, total: int) -> Iterator[Callable[[], None]]:
    """Show a bar in the notebook and yield what moves it on by one; quiet elsewhere."""
    shown: Any = _display(_Bar(label, 0, total))
    done = 0

    def advance() -> None:
        nonlocal done
        done += 1
        if shown:
            shown.update(_Bar(label, done, total))

    try:
        yield advance
    finally:
        if shown:
            shown.update(_Bar(label, total, total))


def _display(bar: _Bar) -> Any:
    if not in_notebook():
        return None
    from IPython.display import display

    return display(bar, display_id=True)  # type: ignore[no-untyped-call]
