"""Measurements that are kept, so that an interrupted benchmark goes on where it stopped."""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.grading.marks import Marks

System = Literal["stock", "ours", "ours with feedback", "ours without endless", "ours, copies"]

_PACKAGES = ("nbgrader", "nbclient", "ipykernel", "tensorflow-cpu", "keras", "numpy")


@dataclass(frozen=True)
class Measurement:
    """One run over one class; `fingerprint` says over which class and which code."""

    system: System
    submissions: int
    fingerprint: str
    turn: int
    at: str
    seconds: float
    cpu_seconds: float
    peak_megabytes: float
    other_cores: float
    code: int
    endless: list[str] = field(default_factory=list)
    # Seconds and CPU seconds of each student, where the run goes through them one by one.
    costs: dict[str, tuple[float, float]] = field(default_factory=dict)
    marks: Marks = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, int, int]:
        """What a newer measurement replaces."""
        return self.system, self.submissions, self.turn


class Measurements:
    """The newest measurement of each kind, in a file that is written after each one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        rows = json.loads(path.read_text("utf-8")) if path.exists() else []
        self._kept = {kept.key: kept for kept in (Measurement(**row) for row in rows)}

    def add(self, measurement: Measurement) -> None:
        """Keep a measurement."""
        self._kept[measurement.key] = measurement
        self._path.parent.mkdir(parents=True, exist_ok=True)
        rows = [asdict(kept) for kept in self._kept.values()]
        new = self._path.with_suffix(".new")
        new.write_text(json.dumps(rows, indent=1), encoding="utf-8")
        new.replace(self._path)  # at once: an interruption leaves the old file or the new one

    def get(self, system: System, submissions: int, turn: int = 1) -> Measurement | None:
        """Return the newest measurement of a kind, or None."""
        return self._kept.get((system, submissions, turn))


def machine() -> dict[str, Any]:
    """Return what the figures depend on: processor, cores, versions."""
    return {
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        **{name: importlib.metadata.version(name) for name in _PACKAGES},
    }


def _processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:  # noqa: PTH123 - no folder of ours
            lines = [line for line in file if line.startswith("model name")]
    except OSError:
        lines = []
    return lines[0].partition(":")[2].strip() if lines else platform.processor()
