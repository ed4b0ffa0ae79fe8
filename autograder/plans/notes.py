"""What to say in class about a mistake: the plan's own note, or the one about its exercise."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from autograder.plans.read import read_plan
from cnnlab.files import course_file

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.plans.plan import Plan
    from cnnlab.text import Text


def in_class(
    lesson: str, exercise: str, mistake: str = "", *, plan: Path | None = None
) -> Text | None:
    """Return the mistake's own note, else the exercise's, else None.

    `mistake` is the name of its function. The plan is the file `plan` where there is one, else the
    project's; a lesson of an instructor's own may have none. Raises BuildError for a plan with
    mistakes.
    """
    path = course_file(f"source/plans/{lesson}.toml")
    if plan is not None and plan.exists():
        path = plan
    if not path.exists():
        return None
    notes = _read(path, path.stat().st_mtime_ns).exercises.get(exercise)
    return notes.mistakes.get(mistake, notes.text) if notes else None


@lru_cache(maxsize=32)
def _read(path: Path, _changed: int) -> Plan:
    return read_plan(path, path.name)
