"""Grades one lesson's submissions: from nbgrader's submitted tree into the gradebook."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from nbgrader.api import Gradebook

from autograder.grading.autograded import Autograded
from autograder.grading.fingerprint import fingerprint
from autograder.grading.gradebook.released import read_released, require_judged
from autograder.grading.journal import Entry, Journal
from autograder.grading.note import annotate
from autograder.grading.order import grade_ids
from autograder.grading.plan import Released as Demonstrations
from autograder.grading.plan import plan
from autograder.grading.prepared import Prepared, guarded
from autograder.grading.record import Person, Record, no_response
from autograder.grading.seed import lesson_seed
from autograder.grading.storing import catch_up, store
from autograder.grading.timestamps import handed_in
from autograder.job import Graded, Job, Limits
from autograder.submissions.prepare import prepare
from autograder.submissions.reference import Reference

if TYPE_CHECKING:
    from autograder.grading.executors import Executor
    from autograder.grading.tree import Tree
    from autograder.submissions.collect import Handed

# The gradebook takes results in batches: as many, or as old, as these.
_BATCH = 25
_OLDEST = 5.0


@dataclass(frozen=True)
class Settings:
    """What an instructor may choose for a run."""

    limits: Limits = field(default_factory=Limits)
    force: bool = False
    new_seed: bool = False
    run_demonstrations: bool = False


class LessonRun:
    """One lesson being graded; `results` holds a record for every student handed in.

    Killed at any moment and started again, it ends with the same grades: of each submission the
    notebook is kept first, its journal entry second, and the gradebook follows the journal.
    """

    def __init__(self, tree: Tree, lesson: str, handed: Sequence[Handed], settings: Settings):
        self.lesson = lesson
        self._tree = tree
        self._settings = settings
        self._handed = {one.student: one for one in handed}
        self.released = read_released(tree.database, lesson)
        require_judged(self.released)
        self._seed = lesson_seed(tree.grading(lesson), new=settings.new_seed)
        self._journal = Journal(tree.grading(lesson))
        self._autograded = Autograded(
            tree.root / "autograded",
            lesson,
            tree.root / "source" / lesson,
            groupshared=bool(tree.config.CourseDirectory.get("groupshared", False)),
        )
        self._autograded.clear_unfinished()
        given = self.released, self._seed, settings.limits, tree.course
        self._fingerprints = {
            student: fingerprint(one.folder, *given) for student, one in self._handed.items()
        }
        self._unsaved: list[Entry] = []
        self._saved = time.monotonic()
        self._prepared: dict[str, Prepared] = {}
        self._known: dict[str, Person] = {}
        self.failed: list[Record] = []  # by the grader's own fault: nothing of them was stored

    @property
    def results(self) -> dict[str, Record]:
        """The result of every student of this run that has one, of an earlier run or of this."""
        entries = self._journal.entries()
        stored = {student: entry.record for student, entry in entries.items()}
        found = stored | {record.person.id: record for record in self.failed}
        return {student: found[student] for student in sorted(self._handed) if student in found}

    def pending(self) -> list[str]:
        """Return the students to grade: new, changed, or all if forced."""
        return self._journal.pending(
            self._fingerprints, is_kept=self._autograded.has, force=self._settings.force
        )

    def grade(
        self, pending: Sequence[str], executor: Executor, done: Callable[[Graded], None]
    ) -> None:
        """Grade these students; `done` is told of each result."""
        catch_up(self._tree.database, self.lesson, self._journal, self._tree.config)
        entries = self._journal.entries()
        self._known = {student: entry.record.person for student, entry in entries.items()}
        # In the folder that is locked, so that the next run finds what a killed one left.
        staging = self._tree.grading(self.lesson) / "files"
        shutil.rmtree(staging, ignore_errors=True)
        try:
            for graded in self._graded(pending, executor, staging):
                self._keep(graded)
                done(graded)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
            self._save()

    def _graded(
        self, pending: Sequence[str], executor: Executor, staging: Path
    ) -> Iterator[Graded]:
        refused: list[Graded] = []
        for graded in executor.graded(self._jobs(pending, staging, refused)):
            yield graded
            while refused:
                yield refused.pop()
        yield from refused

    def _jobs(self, pending: Sequence[str], staging: Path, refused: list[Graded]) -> Iterator[Job]:
        demonstrations = Demonstrations.of(self._tree.repository, self.lesson)
        reference = self._reference()
        for number, student in enumerate(pending):
            files = staging / str(number)
            making = partial(self._prepare, student, reference, demonstrations, files)
            prepared = guarded(student, making)
            if isinstance(prepared, Graded):
                refused.append(prepared)
                continue
            self._prepared[student] = prepared
            yield prepared.job

    def _prepare(
        self, student: str, reference: Reference, demonstrations: Demonstrations, files: Path
    ) -> Prepared | Graded:
        folder, limits = self._handed[student].folder, self._settings.limits
        found = prepare(folder, self.lesson, reference, student, self._seed, limits, files)
        if isinstance(found, Graded):
            return found
        job, incidents = found
        if not self._settings.run_demonstrations:
            job = replace(job, skipped=plan(job.notebook, demonstrations))
        return Prepared(incidents, job, files)

    def _reference(self) -> Reference:
        with Gradebook(self._tree.database, self._tree.course_id) as gradebook:
            return Reference.from_gradebook(gradebook, self.lesson, self.order)

    @cached_property
    def order(self) -> list[str]:
        """Return the grade ids in the notebook's order, which not every database keeps."""
        return grade_ids(self._tree.root, self.lesson)

    def _keep(self, graded: Graded) -> None:
        handed = self._handed[graded.student]
        prepared = self._prepared.pop(graded.student, None)
        if prepared is not None:
            shutil.rmtree(prepared.files, ignore_errors=True)
        known = self._known.get(graded.student, Person(graded.student))
        person = known.with_export(handed.full_name, handed.platform_id)
        if graded.status == "failed":
            self.failed.append(Record(person, graded))
            return
        timestamp, malformed = handed_in(handed.folder)
        before = [*handed.incidents, *([malformed] if malformed else [])]
        if prepared is not None:
            before += prepared.incidents
        graded = replace(graded, incidents=(*before, *graded.incidents))
        untouched: frozenset[str] = frozenset()
        if graded.notebook is None:
            self._autograded.remove(graded.student)
        else:
            untouched = no_response(graded.notebook)
            if prepared is not None:
                annotate(graded.notebook, len(prepared.job.skipped), prepared.job.language)
            limits = self._settings.limits
            self._autograded.keep(graded.student, graded.notebook, handed.folder, limits)
        record = Record(person, graded, timestamp, untouched)
        self._unsaved.append(self._journal.write(self._fingerprints[graded.student], record))
        if len(self._unsaved) >= _BATCH or time.monotonic() - self._saved > _OLDEST:
            self._save()

    def _save(self) -> None:
        if self._unsaved:
            store(self._tree.database, self.lesson, self._journal, self._unsaved, self._tree.config)
        self._unsaved, self._saved = [], time.monotonic()
