"""Grades the submissions that nbgrader has yet to come to, while it is busy with the first."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import weakref
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbgrader.api import Gradebook

import autograder
from autograder.grading.note import annotate
from autograder.grading.plan import Released, plan
from autograder.grading.seed import lesson_seed
from autograder.job import Graded, Job, Limits
from autograder.submissions.opening import language_of
from autograder.submissions.plain import copy_plain
from autograder.submissions.prepare import prepare
from autograder.submissions.reference import Reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nbformat import NotebookNode

    from autograder.judge.lasting import LastingJudges

_REPOSITORY = Path(autograder.__path__[0]).parent
_AT_ONCE = 8
_NOT_CODE = frozenset({"timestamp.txt"})


class Ahead:
    """The submissions of one lesson in the order in which nbgrader will ask for them."""

    def __init__(
        self,
        judges: LastingJudges,
        root: Path,
        lesson: str,
        database: str,
        limits: Limits,
        course: Path | None = None,
    ):
        self.lesson = lesson
        self._judges = judges
        self._root = root
        self._limits = limits
        self._seed = lesson_seed(root / "grading" / lesson)
        self._demonstrations = Released.of(course or _REPOSITORY, lesson)
        with Gradebook(database) as gradebook:
            self._reference = Reference.from_gradebook(gradebook, lesson)
        self._folder = Path(tempfile.mkdtemp(prefix="cnnlab-files-"))
        self._folder.chmod(0o711)
        # nbgrader says nowhere that it has come to its end.
        weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        self._numbers = count()
        self._order: dict[str, int] = {}
        self._expected: list[Path] = []
        self._running: dict[str, tuple[Job, Future[Graded]]] = {}

    def expect(self, folders: Sequence[Path], *, force: bool) -> None:
        """Note the submitted folders that nbgrader is going to grade, in its order."""
        self._order = {folder.parent.name: place for place, folder in enumerate(folders)}
        graded = self._root / "autograded"
        self._expected = [
            folder
            for folder in folders
            if force or not (graded / folder.parent.name / self.lesson).exists()
        ]

    def graded(self, student: str, notebook: NotebookNode) -> Graded:
        """Return the judge's result for the notebook that nbgrader has sanitized."""
        self._pass(student)
        self._fill()
        early = self._running.pop(student, None)
        if early is not None and _digest(early[0].notebook) == _digest(notebook):
            job, result = early[0], early[1].result()
        else:
            job = self._job(student, notebook)
            result = self._judges.grade(job)
        if result.notebook is not None:
            annotate(result.notebook, len(job.skipped), job.language)
        _remove_files(job)
        return result

    def _pass(self, student: str) -> None:
        """Forget this submission among the expected, and those that nbgrader has left out."""
        while self._expected and self._order[self._expected[0].parent.name] <= self._order[student]:
            del self._expected[0]
        for left in [s for s in self._running if self._order[s] < self._order[student]]:
            self._running.pop(left)[1].cancel()

    def _fill(self) -> None:
        while self._expected and len(self._running) < _AT_ONCE:
            folder = self._expected.pop(0)
            student, files = folder.parent.name, self._new_folder()
            with suppress(Exception):  # what is wrong comes up when nbgrader asks for this one
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
        files = self._new_folder()
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

    def _new_folder(self) -> Path:
        return self._folder / str(next(self._numbers))


def _remove_files(job: Job) -> None:
    if job.files is not None:
        shutil.rmtree(job.files, ignore_errors=True)


def _digest(notebook: Any) -> str:
    """Return a digest of all that decides what is run."""
    cells = [
        (cell["cell_type"], cell["source"], cell["metadata"].get("nbgrader", {}).get("grade_id"))
        for cell in notebook["cells"]
    ]
    return hashlib.sha256(json.dumps(cells).encode()).hexdigest()
