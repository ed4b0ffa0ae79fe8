"""One student's folder as a job for the judge, or as the reason why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.job import Graded, Incident, Job
from autograder.submissions.cells import name_of
from autograder.submissions.opening import language_of
from autograder.submissions.plain import NotPlainError, copy_plain, read_plain
from autograder.submissions.read import LARGEST, lesson_of, read
from autograder.submissions.restore import restore
from autograder.submissions.screen import MOST_INCIDENTS

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.job import Limits
    from autograder.submissions.reference import Reference

_MISSING = "notebook-missing"


def prepare(
    folder: Path,
    lesson: str,
    reference: Reference,
    student: str,
    seed: int,
    limits: Limits,
    staging: Path,
) -> tuple[Job, tuple[Incident, ...]] | Graded:
    """Return the job and what was repaired or left out, or a `Graded` that says why there is none.

    `folder` is read and never written. Copies of the submission's other files are put into
    `staging`, which must be empty or missing; nothing of a failed submission stays there.
    """

    def refused(*incidents: Incident) -> Graded:
        return Graded(student, "not graded", {}, None, incidents, seed=seed)

    name = f"{lesson}.ipynb"
    try:
        data = read_plain(folder, name, LARGEST)
    except NotPlainError as error:
        missing = error.kind == "unreadable" and not (folder / name).exists()
        kind = "notebook-too-large" if error.kind == "file-too-large" else error.kind
        return refused(Incident(_MISSING if missing else kind, detail=name))
    notebook, incidents = read(data)
    if notebook is None:
        return refused(*incidents)
    language = language_of(notebook)
    restored, repairs = restore(notebook, reference)
    put_back = {repair.cell for repair in repairs if repair.kind == "cell-put-back"}
    # Imports are in every lesson under one name; answers and checks say which lesson this is.
    telling = {known.name for known in reference.cells if known.grade or known.solution}
    found = {name_of(cell) for cell in restored["cells"]} & telling - put_back
    if not found and (other := lesson_of(notebook)) not in ("", lesson):
        return refused(Incident("other-lesson", detail=other))
    copied, left = copy_plain(folder, staging, limits, without=frozenset({name, "timestamp.txt"}))
    files = str(staging) if copied else None
    job = Job(student, lesson, language, restored, (), seed, files, limits)
    return job, (*incidents, *repairs[:MOST_INCIDENTS], *left)
