"""What `nbgrader autograde` and the formgrader's button run in the place of nbgrader's Execute."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import nbformat
from nbgrader.preprocessors import NbGraderPreprocessor, SaveAutoGrades
from nbgrader.utils import determine_grade
from traitlets import Bool, Float, Unicode

from autograder.job import Graded, Limits
from autograder.stock.ahead import Ahead
from autograder.stock.judges import close_judges, shared_judges

if TYPE_CHECKING:
    from nbformat import NotebookNode

_POINTS = "cnnlab_points"
# nbgrader makes its preprocessors anew for each notebook; the converter stays for all of them.
_AHEAD: WeakKeyDictionary[Any, Ahead] = WeakKeyDictionary()


class GradeSubmission(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader has no types
    """Returns the notebook with the judge's verdicts; the next submissions are graded meanwhile."""

    trust_submissions = Bool(
        False, help="Grade where no sandbox works: students' code then runs in your account."
    ).tag(config=True)
    course = Unicode("", help="Folder of the instructor's own exercises.").tag(config=True)
    wall = Float(Limits.wall, help="Seconds for a whole notebook.").tag(config=True)
    cell = Float(Limits.cell, help="Seconds for one cell.").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Return the graded notebook; raise if the grader itself failed on it."""
        names = resources["nbgrader"]
        ahead = self._of(names["assignment"], names["db_url"])
        try:
            graded = ahead.graded(names["student"], nb)
        except KeyboardInterrupt:
            close_judges()  # otherwise Python waits at its end for submissions under way
            raise
        if graded.notebook is None:
            raise RuntimeError(_why(graded))
        for incident in graded.incidents:
            self.log.warning("%s: %s %s", names["student"], incident.kind, incident.cell)
        resources[_POINTS] = graded.points
        return nbformat.from_dict(graded.notebook), resources  # type: ignore[no-untyped-call]

    def _of(self, lesson: str, database: str) -> Ahead:
        converter = self.parent.parent
        if converter not in _AHEAD:
            root = Path(converter.coursedir.root)
            own = {"course": Path(self.course)} if self.course else {}
            judges = shared_judges(root, trusted=self.trust_submissions, **own)
            ahead = Ahead(judges, root, lesson, database, self._limits(), **own)
            folders = list(map(Path, sorted(converter.assignments)))
            ahead.expect(folders, force=converter.force)
            _AHEAD[converter] = ahead
        return _AHEAD[converter]

    def _limits(self) -> Limits:
        return Limits(wall=self.wall, cell=self.cell)


def _why(graded: Graded) -> str:
    return "; ".join(f"{incident.kind} {incident.detail}" for incident in graded.incidents)


class SaveJudgedGrades(SaveAutoGrades):  # type: ignore[misc]
    """Saves nothing that nbgrader reads otherwise than the judge has decided."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Return the notebook after its points are saved."""
        points = resources[_POINTS]
        for cell in nb.cells:
            name = cell.metadata.get("nbgrader", {}).get("grade_id")
            if name in points and determine_grade(cell, self.log)[0] != points[name]:
                raise RuntimeError(f"The cell {name} shows other points than the judge gave.")
        result: tuple[NotebookNode, Any] = super().preprocess(nb, resources)
        return result
