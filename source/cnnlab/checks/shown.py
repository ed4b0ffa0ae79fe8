"""A verdict that shows itself: a panel in a notebook, sentences everywhere else."""

from __future__ import annotations

from cnnlab.checks import panel, plain
from cnnlab.checks.verdict import Verdict
from cnnlab.shell import in_notebook


class ShownVerdict(Verdict):
    """What `check` gives a learner; `float()` of it is the number of points.

    Its plain text in a notebook is that number alone, which nbgrader reads as the grade.
    """

    def __str__(self) -> str:
        return plain.write(self)

    def __repr__(self) -> str:
        return repr(self.points) if in_notebook() else str(self)

    def _repr_mimebundle_(self, **_options: object) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": panel.write(self)}
