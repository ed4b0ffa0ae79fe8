"""One kernel of a submission: its cells are run here, and its checks examined."""

from __future__ import annotations

import asyncio
import resource
import socket
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from nbformat.v4 import new_notebook

from autograder.job import MEGABYTE
from autograder.judge.cells import Cell
from autograder.judge.client import Manager, Runner, hostile_context
from autograder.judge.examiner import LONGEST_EXAMINATION, Examination, Examiner
from autograder.kernels.provisioner import WarmProvisioner, warm_specification
from cnnlab.checks.exercise import Arguments
from cnnlab.checks.models.requirements import Predict

# How long a kernel may take to react to an interrupt, or to answer at all.
_REACTION = 3.0
_START = 20.0

# What this process may grow by while a kernel runs, in bytes.
_LARGEST_GROWTH = 512 * MEGABYTE
_BETWEEN_LOOKS = 0.05

# "interrupted": ran too long, was stopped, and the kernel goes on. "lost": the kernel did not.
Ending = Literal["done", "interrupted", "lost"]


@dataclass(frozen=True)
class Place:
    """What every kernel of a judge needs: the warm process, a folder for sockets, its view."""

    warm: socket.socket
    folder: Path
    request: dict[str, Any]  # confinement, environment and search path
    predict: Predict  # runs models that a kernel sends, in no kernel


class Session:
    """A running kernel. `ended` holds the monitor's last words when it is gone."""

    def __init__(self, place: Place, room: int) -> None:
        ours, theirs = socket.socketpair()
        specification = warm_specification(
            warm=place.warm, folder=str(place.folder), request=place.request, channel=theirs
        )
        self._context = hostile_context()
        self._manager = Manager(context=self._context)
        self._manager._kernel_spec = specification  # noqa: SLF001 - it would look on the disk
        self._trouble = asyncio.Event()
        loop = asyncio.get_running_loop()
        self.examiner = Examiner(ours, lambda: loop.call_soon_threadsafe(self._trouble.set))
        notebook: Any = new_notebook()  # type: ignore[no-untyped-call]
        self.runner = Runner(
            notebook, km=self._manager, allow_errors=True, skip_cells_with_tag="",
            record_timing=False, room=room, on_flood=self._trouble.set,
        )  # fmt: skip
        self._tasks: list[asyncio.Task[Any]] = []
        self._gone: asyncio.Task[Any] | None = None
        self._client: Any = None

    @property
    def provisioner(self) -> WarmProvisioner:
        """What holds the kernel's lifeline."""
        provisioner = self._manager.provisioner
        assert isinstance(provisioner, WarmProvisioner)
        return provisioner

    @property
    def ended(self) -> dict[str, Any]:
        """What the monitor said last; empty while the kernel lives."""
        return self.provisioner.ended or {}

    async def start(self) -> bool:
        """Tell whether the kernel came up."""
        await self._manager.start_kernel()
        self.examiner.start()
        self._gone = asyncio.ensure_future(self.provisioner.wait())
        self._tasks = [self._gone, asyncio.ensure_future(self._spare_memory())]
        client: Any = self._manager.client(context=self._context)
        client.connect()
        self.runner.kc = self._client = client
        ready = asyncio.ensure_future(client.ready(_START))
        await asyncio.wait({ready, self._gone}, return_when=asyncio.FIRST_COMPLETED)
        return ready.done() and bool(ready.result())

    async def run(self, cell: Cell, seconds: float) -> Ending:
        """Run a cell and say how it ended."""
        self._trouble.clear()
        running = asyncio.ensure_future(self.runner.run(cell.node.source))
        try:
            ending: Ending = "done"
            if not await self._wait(running, seconds):
                await self.provisioner.send_signal(2)
                self._trouble.clear()
                ending = "interrupted" if await self._wait(running, _REACTION) else "lost"
            # Question and answer no longer belong together: a check needs another kernel.
            return ending if self.examiner.in_step else "lost"
        finally:
            running.cancel()
            with suppress(BaseException):
                await running

    async def _wait(self, running: asyncio.Future[Any], seconds: float) -> bool:
        """Tell whether the cell ended by itself, in time, in a kernel that still lives."""
        trouble = asyncio.ensure_future(self._trouble.wait())
        assert self._gone is not None
        await asyncio.wait(
            {running, trouble, self._gone}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED
        )
        trouble.cancel()
        return running.done() and running.exception() is None and not self._gone.done()

    async def _spare_memory(self) -> None:
        """End a kernel that sends faster than it is read, or messages without an end.

        ZeroMQ counts whole messages only: no option of its own limits one of endless parts.
        """
        at_first = _resident()
        while _resident() < at_first + _LARGEST_GROWTH:
            await asyncio.sleep(_BETWEEN_LOOKS)
        self.runner.cut = True
        self._client.drop()  # the kernel itself may take a moment to end
        await self.provisioner.kill()

    async def check(
        self, cell: Cell, inputs: Sequence[Arguments], seconds: float
    ) -> tuple[Examination, Ending]:
        """Run a check cell; return what its kernel answered while it ran."""
        examination = self.examiner.open(inputs, seconds)
        ending = await self.run(cell, LONGEST_EXAMINATION)
        self.examiner.close(examination)
        return examination, "lost" if examination.state == "broken" else ending

    async def close(self) -> None:
        """End the kernel, all it has started, and the connections to it."""
        if self._gone is None:
            return
        await self.provisioner.kill()
        with suppress(TimeoutError):
            await asyncio.wait_for(asyncio.shield(self._gone), _START)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.provisioner.cleanup()
        if self._client is not None:
            self._client.drop()
        self._context.destroy(linger=0)


def _resident() -> int:
    """Return the bytes of memory that this process holds."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * resource.getpagesize()
