"""A submission that is ready to be graded, or why it is not."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.job import Graded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from autograder.job import Incident, Job


@dataclass(frozen=True)
class Prepared:
    """A job, what was repaired before, and where its other files lie."""

    incidents: tuple[Incident, ...]
    job: Job
    files: Path


def guarded(student: str, prepare: Callable[[], Prepared | Graded]) -> Prepared | Graded:
    """Return what `prepare` returns; a fault of the grader's own stops this student alone."""
    try:
        return prepare()
    except Exception:
        return Graded.failed(student, traceback.format_exc())
