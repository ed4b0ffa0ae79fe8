"""The submissions' repair as a stage of the stock `nbgrader autograde`.

nbgrader 0.9.6 stops at things that learners do every day in JupyterLab: copying an answer
(JupyterLab copies its id along) and deleting an answer together with its check.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import nbformat
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.submissions.read import read
from autograder.submissions.reference import Reference
from autograder.submissions.restore import restore

if TYPE_CHECKING:
    from nbformat import NotebookNode


class RestoreCells(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader has no types
    """Stands anywhere before nbgrader's OverwriteCells; as the first, no notebook stops a run."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Return the notebook with each check, written answer and mark scheme in its place."""
        names = resources["nbgrader"]
        with Gradebook(names["db_url"]) as gradebook:
            reference = Reference.from_gradebook(gradebook, names["assignment"])
        notebook, incidents = read(json.dumps(nb).encode())
        if notebook is None:
            return nb, resources
        restored, repairs = restore(notebook, reference)
        for incident in (*incidents, *repairs):
            self.log.warning("%s: %s %s", incident.kind, incident.cell, incident.detail)
        return nbformat.from_dict(restored), resources  # type: ignore[no-untyped-call]
