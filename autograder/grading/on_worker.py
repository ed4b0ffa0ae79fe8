"""What a Dask worker does for a run of the grader on another computer."""

from __future__ import annotations

import asyncio
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from distributed import get_worker

from autograder.grading.devices import Device, shares
from autograder.grading.fingerprint import version
from autograder.grading.own_files import write_own
from autograder.job import Graded, Job
from autograder.judge.lasting import LastingJudges
from autograder.judge.pool import Judges
from autograder.sandbox.choose import choose_level

# A grader that is killed tells nobody; its judges end by themselves.
_IDLE_SECONDS = 120.0


@dataclass(frozen=True)
class Run:
    """One run of the command, as its workers know it."""

    key: str  # two runs share no judges
    version: str  # of the grader
    trusted: bool
    device: Device = "cpu"
    per_card: int = 1
    own: Mapping[str, bytes] = field(default_factory=dict)  # the course folder's files for judges


class OtherVersionError(RuntimeError):
    """A worker has another version of the grader; the message is the worker's address."""


_lock = threading.Lock()
_judges: dict[str, LastingJudges] = {}
_courses: dict[str, tempfile.TemporaryDirectory[str]] = {}


def grade(run: Run, job: Job, files: dict[str, bytes]) -> Graded:
    """Grade on this worker, with the submission's files in a folder of its own."""
    worker: Any = get_worker()
    if version() != run.version:
        raise OtherVersionError(worker.address)
    with _lock:
        start = partial(_start, worker.state.nthreads, run)
        judges = _judges.setdefault(run.key, LastingJudges(start, _IDLE_SECONDS))
    with tempfile.TemporaryDirectory(prefix="cnnlab-files-") as folder:
        Path(folder).chmod(0o711)  # a kernel's own user passes through it
        given = Path(folder, "files")
        for name, content in files.items():
            path = given / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return judges.grade(replace(job, files=str(given) if files else None))


def _start(threads: int, run: Run) -> Judges:
    """Return one warm process's judges, at most one for each of the worker's threads."""
    level = choose_level(trusted=run.trusted)
    own = _own_course(run)
    hidden = () if own is None else (own,)
    return Judges(threads, level, hidden, shares(run.device, run.per_card), own)


def _own_course(run: Run) -> Path | None:
    """Return a folder with the run's own exercises; it stays until the run is closed."""
    if not run.own:
        return None
    if run.key not in _courses:
        _courses[run.key] = tempfile.TemporaryDirectory(prefix="cnnlab-course-")
        write_own(run.own, Path(_courses[run.key].name))
    return Path(_courses[run.key].name)


def version_here() -> str:
    """Return the version of the grader on this worker."""
    return version()


async def close(run: Run) -> None:
    """End the judges of a run and all their kernels; the worker answers others meanwhile."""
    judges = _judges.pop(run.key, None)
    if judges is not None:
        await asyncio.to_thread(judges.close)
    if run.key in _courses:
        _courses.pop(run.key).cleanup()
