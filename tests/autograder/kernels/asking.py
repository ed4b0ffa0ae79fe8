"""Kernels of a warm process, asked by hand: no judge's verdicts, any level of the sandbox."""

from __future__ import annotations

import tempfile
from pathlib import Path

import nbformat

import autograder
import cnnlab
from autograder.job import MEGABYTE, Limits
from autograder.judge.cells import Cell
from autograder.judge.session import Place, Session
from autograder.kernels.host import Warm
from autograder.kernels.readable import readable
from autograder.sandbox.level import Level
from cnnlab.checks.models import recompute
from tests.autograder.judge.small_notebooks import code
from tests.coroutines import finished

LIMITS = Limits(cpu=60, wall=60, memory=1024 * MEGABYTE)


def ask(warm: Warm, level: Level, *sources: str, files: Path | None = None) -> list[str]:
    """Run the sources one after another in one new kernel; return what each printed."""
    return finished(_ask(warm, level, sources, files))


async def _ask(warm: Warm, level: Level, sources: tuple[str, ...], files: Path | None) -> list[str]:
    secret = [Path(package.__path__[0]) for package in (autograder, cnnlab)]
    confinement = {
        "level": level,
        "readable": readable([Path(warm.search_path[0])], secret),
        "limits": vars(LIMITS),
        "submission": None if files is None else str(files),
    }
    request = {"environment": {}, "search_path": warm.search_path, "confinement": confinement}
    with tempfile.TemporaryDirectory(dir=warm.folder) as folder:
        Path(folder).chmod(0o711)
        session = Session(Place(warm._control, Path(folder), request, recompute), MEGABYTE)
        try:
            assert await session.start(), session.ended
            return [await _printed(session, source) for source in sources]
        finally:
            await session.close()


async def _printed(session: Session, source: str) -> str:
    node = code("asked", source)
    ending = await session.run(Cell(0, "asked", None, nbformat.from_dict(node)), 30)  # type: ignore[no-untyped-call]
    outputs = session.runner.shown
    assert ending == "done", (ending, session.ended)
    assert all(output.output_type == "stream" for output in outputs), outputs
    return "".join(output.text for output in outputs)
