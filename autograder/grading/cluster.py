"""The same jobs on a Dask cluster; a lost worker's jobs are graded by another one."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from distributed import Client, WorkerPlugin, as_completed, get_worker

from autograder.grading.executors import Executor
from autograder.grading.fingerprint import version
from autograder.job import Graded, Incident, Job
from autograder.judge.pool import Judges
from autograder.sandbox.choose import choose_level

_PLUGIN = "cnnlab-judges"
# Jobs that wait at the scheduler for each thread, so that none is idle between two.
_AHEAD = 2


class JudgesOnWorker(WorkerPlugin):
    """One warm process a worker, and a judge for each of its threads."""

    def __init__(self, version: str, *, trusted: bool) -> None:
        self._version = version
        self._trusted = trusted
        self.judges: Judges | None = None

    def setup(self, worker: Any) -> None:
        """Start the judges; refuse where the grader is another one than the coordinator's."""
        if version() != self._version:
            raise RuntimeError(
                f"Received a job for another version of the grader than {worker.address} has. "
                "Expected the same on all machines. Try the same commit everywhere."
            )
        level = choose_level(trusted=self._trusted)
        self.judges = Judges(worker.state.nthreads, level).__enter__()

    def teardown(self, worker: Any) -> None:  # noqa: ARG002 - the caller's signature
        """End the judges and all their kernels."""
        if self.judges is not None:
            self.judges.__exit__(None, None, None)


@contextmanager
def cluster(address: str, resource: str | None, trusted: bool) -> Iterator[Executor]:
    """Give an executor that grades on the workers of the scheduler at `address`.

    resource  NAME=AMOUNT that a worker must have been started with, such as GPU=1
    """
    with Client(address) as client:  # type: ignore[no-untyped-call]
        client.register_plugin(JudgesOnWorker(version(), trusted=trusted), name=_PLUGIN)
        try:
            yield Cluster(client, _resources(resource))
        finally:
            client.unregister_worker_plugin(_PLUGIN)


def _resources(given: str | None) -> dict[str, float]:
    if not given:
        return {}
    name, _, amount = given.partition("=")
    return {name: float(amount or 1)}


class Cluster:
    """Sends jobs with their files; a worker needs nothing of the coordinator's disk."""

    def __init__(self, client: Client, resources: dict[str, float]) -> None:
        self._client = client
        self._resources = resources

    def graded(self, jobs: Iterable[Job]) -> Iterator[Graded]:
        """Give each job's result as it is ready."""
        waiting = iter(jobs)
        running = as_completed()  # type: ignore[no-untyped-call]
        names: dict[Any, Job] = {}
        for job in waiting:
            self._send(job, running, names)
            if len(names) >= self._room():
                break
        for future in running:
            yield self._result(future, names.pop(future))
            following = next(waiting, None)
            if following is not None:
                self._send(following, running, names)

    def _room(self) -> int:
        threads = sum(self._client.nthreads().values())  # type: ignore[no-untyped-call]
        return max(1, _AHEAD * threads)

    def _send(self, job: Job, running: Any, names: dict[Any, Job]) -> None:
        future = self._client.submit(
            _grade, job, _read(job.files), pure=False, retries=1, resources=self._resources
        )
        names[future] = job
        running.add(future)

    def _result(self, future: Any, job: Job) -> Graded:
        problem = future.exception()
        if problem is None:
            result: Graded = future.result()
            return result
        lost = Incident("failed", detail=f"{type(problem).__name__}: {problem}")
        return Graded(job.student, "failed", {}, None, (lost,), seed=job.seed)


def _grade(job: Job, files: dict[str, bytes]) -> Graded:
    """Grade on this worker, with the submission's files in a folder of its own."""
    plugin: Any = get_worker().plugins[_PLUGIN]
    judges: Judges = plugin.judges
    with tempfile.TemporaryDirectory(prefix="cnnlab-files-") as folder:
        for name, content in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return judges.grade(replace(job, files=folder if files else None))


def _read(folder: str | None) -> dict[str, bytes]:
    """Return the contents of the plain copies that were made of a submission's files."""
    if folder is None:
        return {}
    paths = (path for path in Path(folder).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
