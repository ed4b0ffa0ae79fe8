"""The same page from the stock `nbgrader generate_feedback` and the formgrader's button."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbconvert.exporters import Exporter
from traitlets import Dict, Unicode

from autograder.grading.feedback.gather import Gathered
from autograder.grading.feedback.page import page
from autograder.grading.feedback.results import result_of
from autograder.grading.feedback.title import title_of

if TYPE_CHECKING:
    from nbformat import NotebookNode

_REPOSITORY = Path(__file__).resolve().parents[3]


class FeedbackExporter(Exporter):
    """Takes the place of nbconvert's HTMLExporter; needs none of nbgrader's preprocessors.

    nbgrader's own template shows Markdown and comments without cleaning them: a submission could
    put scripts into its page.
    """

    file_extension = Unicode(".html").tag(config=True)
    output_mimetype = "text/html"
    _gathered = Dict(help="What the gradebook holds, by lesson: read once for a run.")

    def from_notebook_node(  # type: ignore[override]  # as in nbconvert's own
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **_: Any
    ) -> tuple[str, dict[str, Any]]:
        """Return the page of an autograded notebook."""
        nb, prepared = super().from_notebook_node(nb, resources)
        names = prepared["nbgrader"]
        lesson, student = names["assignment"], names["student"]
        if lesson not in self._gathered:
            title = title_of(_REPOSITORY, lesson)
            self._gathered[lesson] = Gathered.read(names["db_url"], lesson, title)
        root = Path(self.config.CourseDirectory.root)
        graded = result_of(root / "grading" / lesson, student)
        return page(self._gathered[lesson].feedback(student, nb, graded)), prepared
