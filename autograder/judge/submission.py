"""Grades one submission: cell by cell, with a new kernel where a cell took the old one down."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder.job import Found, Graded, Incident, Job
from autograder.judge.cells import Cell, cells_to_run
from autograder.judge.examiner import LONGEST_EXAMINATION, Examination
from autograder.judge.found import found
from autograder.judge.session import Ending, Place, Session
from autograder.judge.verdicts import (
    STOPPED,
    calls_of,
    exercise_of,
    outputs,
    verdict_on,
    without_answer,
)
from cnnlab.checks.run import TOGETHER
from cnnlab.checks.shown import ShownVerdict
from cnnlab.checks.tolerance import set_device
from cnnlab.text import set_language

# In the graded notebook's metadata: how it was graded.
ABOUT = "cnnlab_grading"
# Each costs a start and a second run of all that came before.
_MOST_KERNELS = 6


class NoKernelError(RuntimeError):
    """The grader's own fault: a kernel did not start."""


class Submission:
    """A job on its way to being graded."""

    def __init__(self, job: Job, place: Place, level: str, device: str) -> None:
        self._job = job
        self._place = place
        self._level, self._device = level, device
        self._notebook: NotebookNode = nbformat.from_dict(job.notebook)  # type: ignore[no-untyped-call]
        self._points: dict[str, float] = {}
        self._found: list[Found] = []
        self._incidents: list[Incident] = []
        self._harmful: set[int] = set()  # cells that took a kernel down: never run again
        self._room = job.limits.output
        self._cpu_seconds = 0.0
        self._kernels = 0

    async def grade(self) -> Graded:
        """Run everything; return the graded notebook. Raises nothing that a student can cause."""
        began, cpu = time.monotonic(), time.process_time()
        self._end = began + self._job.limits.wall
        set_language(self._job.language)
        set_device(_device(self._place.request["environment"]))
        self._clear()
        self._notebook.metadata[ABOUT] = {
            "sandbox": self._level,
            "device": self._device,
        }
        await self._run(list(cells_to_run(self._notebook, frozenset(self._job.skipped))))
        return Graded(
            student=self._job.student,
            status="graded in part" if self._incidents else "graded",
            points=self._points,
            notebook=dict(self._notebook),
            incidents=tuple(self._incidents),
            level=self._level,
            device=self._device,
            seed=self._job.seed,
            seconds=time.monotonic() - began,
            cpu_seconds=self._cpu_seconds + time.process_time() - cpu,
            found=tuple(self._found),
        )

    def _clear(self) -> None:
        for node in self._notebook.cells:
            if node.cell_type == "code":
                node.outputs, node.execution_count = [], None

    async def _run(self, cells: list[Cell]) -> None:
        done = 0
        while done < len(cells):
            if self._kernels == _MOST_KERNELS or time.monotonic() > self._end:
                self._give_up(cells[done:])
                return
            self._kernels += 1
            session = Session(self._place, self._room)
            try:
                # Nothing of the submission is read before its first cell runs.
                if not await session.start():
                    raise NoKernelError(str(session.ended or "it does not answer"))
                if await self._replay(session, cells[:done]):
                    done += await self._advance(session, cells[done:])
            finally:
                await session.close()
                self._room = session.runner.room
                self._cpu_seconds += float(session.ended.get("cpu_seconds", 0.0))

    async def _replay(self, session: Session, cells: list[Cell]) -> bool:
        """Bring a new kernel to where the last one was; tell whether it got there."""
        harmless = [cell for cell in cells if cell.index not in self._harmful]
        for cell in [cell for cell in harmless if cell.exercise is None]:
            if await session.run(cell, self._seconds()) == "lost":
                self._harmful.add(cell.index)
                return False
        return True

    async def _advance(self, session: Session, cells: list[Cell]) -> int:
        """Return how many cells this kernel has dealt with; its last one may have ended it."""
        for number, cell in enumerate(cells):
            if time.monotonic() > self._end:
                return number
            if await self._deal_with(session, cell) == "lost":
                self._harmful.add(cell.index)
                return number + 1
        return len(cells)

    async def _deal_with(self, session: Session, cell: Cell) -> Ending:
        if cell.exercise is None:
            seconds = self._seconds()
            ending = await session.run(cell, seconds)
            cell.node.outputs = session.runner.shown
        else:
            seconds = LONGEST_EXAMINATION
            ending = await self._check(session, cell, cell.exercise)
        if session.runner.cut:
            self._incidents.append(Incident("output", cell.name))
            session.runner.cut = False
        elif ending == "interrupted":
            self._incidents.append(Incident("slow cell", cell.name, f"{round(seconds, 1):g}"))
        elif ending == "lost":
            self._incidents.append(Incident(_reason(session), cell.name))
        return ending

    async def _check(self, session: Session, cell: Cell, name: str) -> Ending:
        lesson, seed = self._job.lesson, self._job.seed
        inputs = [call.arguments for call in calls_of(lesson, name, seed)]
        seconds = exercise_of(lesson, name).seconds
        examination, ending = await session.check(cell, inputs, seconds)
        if waited := _waited(examination):
            self._incidents.append(Incident("slow function", name, f"{waited:g}"))
        verdict = verdict_on(lesson, name, seed, examination, self._place.predict)
        self._write(cell, verdict, examination.state)
        return ending

    def _write(self, cell: Cell, verdict: ShownVerdict, ending: str) -> None:
        self._points[cell.name] = verdict.points
        self._found.append(found(verdict, ending))
        written: Any = [nbformat.from_dict(one) for one in outputs(verdict, None)]  # type: ignore[no-untyped-call]
        cell.node.outputs, cell.node.execution_count = written, None

    def _give_up(self, cells: list[Cell]) -> None:
        if not cells:
            return
        self._incidents.append(Incident("not run", cells[0].name))
        for cell in cells:
            if cell.exercise is not None:
                exercise = exercise_of(self._job.lesson, cell.exercise)
                self._write(cell, without_answer(exercise, STOPPED), "not run")

    def _seconds(self) -> float:
        return max(0.1, min(self._job.limits.cell, self._end - time.monotonic()))


def _device(environment: Mapping[str, str]) -> str:
    """Return what a kernel with these variables computes on: a card, only if it is given one."""
    return "cpu" if environment.get("CUDA_VISIBLE_DEVICES", "-1") == "-1" else "gpu"


def _waited(examination: Examination) -> float:
    """Return the seconds after which a function was asked no more, 0 if it was in time."""
    endings = {outcome.status for outcome in examination.outcomes}
    if "too slow" in endings:
        return examination.seconds
    return TOGETHER if "out of time" in endings else 0.0


def _reason(session: Session) -> str:
    """Return the kind of incident that ended a kernel: what its monitor said, or silence."""
    said = str(session.ended.get("ended", ""))
    return said if said in ("memory", "processes", "cpu", "disk") else "kernel"
