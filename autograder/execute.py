"""Runs a submission as nbgrader does: same inputs for all, the instructor's own progress alone."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from nbgrader.preprocessors import Execute
from traitlets import Integer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nbformat import NotebookNode


class ExecuteSubmission(Execute):  # type: ignore[misc]  # nbgrader has no types
    """nbgrader's Execute; the kernel's checks record nothing and draw the same inputs each time.

    Otherwise an answer that is wrong for some inputs only would earn what its draw happens to
    give, and grading it again could change its points.

    The environment is set only while a submission runs. The configuration file cannot set it:
    JupyterLab reads that file too, and a learner's kernels would then record nothing either.
    """

    seed = Integer(0, help="What the checks' inputs are drawn from.").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: Any, km: Any = None
    ) -> tuple[NotebookNode, Any]:
        """Return the notebook with the outputs of its run."""
        with _environment(CNNLAB_PROGRESS="off", CNNLAB_SEED=str(self.seed)):
            result: tuple[NotebookNode, Any] = super().preprocess(nb, resources, km)
        return result


@contextmanager
def _environment(**values: str) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
