"""Grades the submissions that nbgrader has yet to come to, while it is busy with the first."""

from __future__ import annotations

import hashlib
import json
import tempfile
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbgrader.api import Gradebook

import autograder
from autograder.grading.note import annotate
from autograder.grading.plan import Released, plan
from autograder.grading.seed import lesson_seed
from autograder.job import Graded, Job, Limits
from autograder.stock.judges import keep_open
from autograder.submissions.opening import language_of
from autograder.submissions.plain import copy_plain
from autograder.submissions.prepare import prepare
from autograder.submissions.reference import Reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nbformat import NotebookNode

    from autograder.judge.pool import Judges

_REPOSITORY = Path(autograder.__path__[0]).parent
_AT_ONCE = 8
_NOT_CODE = frozenset({"timestamp.txt"})


class Ahead:
    """The submissions of one lesson in the order in which nbgrader will ask for them."""

    def __init__(self, judges: Judges, root: Path, lesson: str, database: str, limits: Limits):
        self.lesson = lesson
        self._judges = judges
        self._root = root
        self._limits = limits
        self._seed = lesson_seed(root / "grading" / lesson)
        self._demonstrations = Released.of(_REPOSITORY, lesson)
        with Gradebook(database) as gradebook:
            self._reference = Reference.from_gradebook(gradebook, lesson)
        self._folder = tempfile.TemporaryDirectory(prefix="cnnlab-files-")
        Path(self._folder.name).chmod(0o711)
        self._expected: list[Path] = []
        self._running: dict[str, tuple[Job, Future[Graded]]] = {}

    def expect(self, folders: Sequence[Path], *, force: bool) -> None:
        """Note the submitted folders that nbgrader is going to grade."""
        graded = self._root / "autograded"
        self._expected = [
            folder
            for folder in folders
            if force or not (graded / folder.parent.name / self.lesson).exists()
        ]

    def graded(self, student: str, notebook: NotebookNode) -> Graded:
        """Return the judge's result for the notebook that nbgrader has sanitized."""
        keep_open()
        self._expected = [folder for folder in self._expected if folder.parent.name != student]
        self._fill()
        early = self._running.pop(student, None)
        if early is not None and _digest(early[0].notebook) == _digest(notebook):
            job, result = early[0], early[1].result()
        else:
            job = self._job(student, notebook)
            result = self._judges.grade(job)
        if result.notebook is not None:
            annotate(result.notebook, len(job.skipped), job.language)
        return result

    def _fill(self) -> None:
        while self._expected and len(self._running) < _AT_ONCE:
            folder = self._expected.pop(0)
            student, files = folder.parent.name, Path(self._folder.name, folder.parent.name)
            found = prepare(
                folder, self.lesson, self._reference, student, self._seed, self._limits, files
            )
            if not isinstance(found, Graded):
                job = replace(found[0], skipped=plan(found[0].notebook, self._demonstrations))
                self._running[student] = job, self._judges.submit(job)

    def _job(self, student: str, notebook: NotebookNode) -> Job:
        given: dict[str, Any] = json.loads(json.dumps(notebook))
        for number, cell in enumerate(given["cells"]):
            cell.setdefault("id", f"cell-{number}")
        files = Path(self._folder.name, f"{student}-again")
        submitted = self._root / "submitted" / student / self.lesson
        names = _NOT_CODE | {f"{self.lesson}.ipynb"}
        copied, _ = copy_plain(submitted, files, self._limits, without=names)
        return Job(
            student,
            self.lesson,
            language_of(given),
            given,
            plan(given, self._demonstrations),
            self._seed,
            str(files) if copied else None,
            self._limits,
        )


def _digest(notebook: Any) -> str:
    """Return a digest of all that decides what is run."""
    cells = [
        (cell["cell_type"], cell["source"], cell["metadata"].get("nbgrader", {}).get("grade_id"))
        for cell in notebook["cells"]
    ]
    return hashlib.sha256(json.dumps(cells).encode()).hexdigest()
