"""The same jobs on a Dask cluster; a lost worker's jobs are graded by another one."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from distributed import Client, wait

from autograder.grading.cluster_problems import no_worker, other_version, unreachable
from autograder.grading.devices import Device
from autograder.grading.fingerprint import version
from autograder.grading.on_worker import OtherVersionError, Run, close, grade, version_here
from autograder.grading.own_files import read_own
from autograder.grading.problem import GradingError
from autograder.job import CPU, Graded, Job
from autograder.sandbox.choose import UnprotectedError

# Seconds without a result after which somebody looks whether there is a worker at all, and for
# which a missing one is waited for.
PATIENCE = 30.0
_CONNECT = 15.0  # seconds
# Jobs that wait at the scheduler for each thread, so that none is idle between two.
_AHEAD = 2


@contextmanager
def cluster(
    address: str,
    resources: Mapping[str, float],
    *,
    trusted: bool,
    device: Device = "cpu",
    per_card: int = 1,
    patience: float = PATIENCE,
    course: Path | None = None,
) -> Iterator[Cluster]:
    """Give an executor that grades on the workers of the scheduler at `address`.

    resources  what a worker must have been started with, such as {"GPU": 1}
    device     what the workers compute on. Unless resources are asked for, it takes those that have
               GPUs, with so many submissions on each; without one all workers, on their CPUs
    course     an instructor's folder, whose exercises the workers are sent

    Raises GradingError where there is no scheduler, no worker, or one with another grader.
    """
    try:
        client = Client(address, timeout=_CONNECT)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise unreachable(address, error) from error
    with client:
        own = read_own(course)
        run = Run(secrets.token_hex(8), version(), trusted, device, per_card, own)
        cards = {} if device == "cpu" or resources else {"GPU": 1 / per_card}
        executor = Cluster(client, run, dict(resources) | cards, patience)
        try:
            executor.require_workers()
        except GradingError:
            if not cards:
                raise
            run = replace(run, device="cpu")
            executor = Cluster(client, run, {}, patience)
            executor.require_workers()
        executor.require_same_version()
        try:
            yield executor
        finally:
            client.run(close, run, on_error="ignore")


class Cluster:
    """Sends jobs with their files; a worker needs nothing of the coordinator's disk.

    device      what the workers were asked to compute on
    on_the_cpu  how many results came from no card
    """

    def __init__(
        self, client: Client, run: Run, resources: dict[str, float], patience: float
    ) -> None:
        self._client = client
        self._address = str(client.scheduler_info()["address"])
        self._run, self.device = run, run.device
        self.on_the_cpu = 0
        self._resources = resources
        self._patience = patience

    def graded(self, jobs: Iterable[Job]) -> Iterator[Graded]:
        """Give each job's result as it is ready."""
        waiting = iter(jobs)
        running: dict[Any, Job] = {}
        try:
            while True:
                room = max(1, _AHEAD * self._threads())
                for job in islice(waiting, max(0, room - len(running))):
                    running[self._send(job)] = job
                if not running:
                    return
                for future in self._done(running):
                    yield self._result(future, running.pop(future))
        finally:
            self._client.cancel(list(running), force=True)  # type: ignore[no-untyped-call]

    def require_workers(self) -> None:
        """Wait for a worker that may take the jobs; raise GradingError if none comes."""
        deadline = time.monotonic() + self._patience
        while not self._threads():
            if time.monotonic() > deadline:
                raise no_worker(self._address, self._resources)
            time.sleep(0.2)

    def require_same_version(self) -> None:
        """Raise GradingError if a worker's grader is not the one that runs here."""
        found = self._client.run(version_here, on_error="return")
        others = [address for address, seen in found.items() if seen != self._run.version]
        if others:
            raise other_version(others)

    def _threads(self) -> int:
        """Return how many jobs the workers can do at the same time."""
        known = self._client.scheduler_info(n_workers=-1)["workers"].values()
        return sum(self._threads_of(worker) for worker in known)

    def _threads_of(self, worker: Mapping[str, Any]) -> int:
        has = worker["resources"]
        bounds = (int(has.get(name, 0) // amount) for name, amount in self._resources.items())
        return int(min([worker["nthreads"], *bounds]))

    def _send(self, job: Job) -> Any:
        return self._client.submit(
            grade, self._run, job, _read(job.files), pure=False, retries=1,
            resources=self._resources,
        )  # fmt: skip

    def _done(self, running: Mapping[Any, Job]) -> set[Any]:
        while True:
            try:
                found = wait(  # type: ignore[no-untyped-call]
                    list(running), timeout=self._patience, return_when="FIRST_COMPLETED"
                )
            except TimeoutError:
                self.require_workers()
            else:
                done: set[Any] = found.done
                return done

    def _result(self, future: Any, job: Job) -> Graded:
        problem = future.exception()
        if problem is None:
            result: Graded = future.result()
            self.on_the_cpu += result.device == CPU
            return result
        if isinstance(problem, OtherVersionError):
            raise other_version([str(problem)])
        if isinstance(problem, UnprotectedError):
            raise problem
        detail = f"{type(problem).__name__}: {problem}"
        return Graded.failed(job.student, detail, seed=job.seed)


def _read(folder: str | None) -> dict[str, bytes]:
    """Return the contents of the plain copies that were made of a submission's files."""
    if folder is None:
        return {}
    paths = (path for path in Path(folder).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
