"""A widget that is also there for those who don't run it."""

from __future__ import annotations

from typing import Any, ClassVar

import anywidget

from cnnlab.text import Text


class LessonWidget(anywidget.AnyWidget):
    """A widget with a still picture for pages without a kernel, and a sentence for the rest."""

    not_running: ClassVar[Text]

    def still(self) -> str:
        """Return the present state as SVG."""
        raise NotImplementedError

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        """A page without a kernel shows a still picture; an untrusted notebook, a sentence.

        SVG, because JupyterLab shows no SVG of notebooks that it doesn't trust.
        """
        data, metadata = super()._repr_mimebundle_(**options) or ({}, {})
        texts = {"text/plain": str(self.not_running), "image/svg+xml": self.still()}
        return {**data, **texts}, metadata
