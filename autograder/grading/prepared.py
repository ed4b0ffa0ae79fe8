"""A submission that is ready to be graded, or why it is not."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.job import Graded, Incident
from autograder.submissions.restore import name_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from autograder.job import Job
    from autograder.submissions.reference import Reference


@dataclass(frozen=True)
class Prepared:
    """A job, what was repaired before, and where its other files lie."""

    incidents: tuple[Incident, ...]
    job: Job
    files: Path


def deleted_answers(job: Job, reference: Reference) -> tuple[Incident, ...]:
    """Return an incident for each answer whose cell the learner has deleted.

    It is not put back: its function may stand in another cell, and a starter would overwrite it.
    """
    found = {name_of(cell) for cell in job.notebook["cells"]}
    return tuple(
        Incident("answer-missing", known.name)
        for known in reference.cells
        if known.solution and known.name not in found
    )


def guarded(student: str, prepare: Callable[[], Prepared | Graded]) -> Prepared | Graded:
    """Return what `prepare` returns; a fault of the grader's own stops this student alone."""
    try:
        return prepare()
    except Exception:
        return Graded.failed(student, traceback.format_exc())
