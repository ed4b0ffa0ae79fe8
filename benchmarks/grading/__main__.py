"""`python -m benchmarks.grading`: the same class graded by stock nbgrader and by ours."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.grading.courses import Copy, Courses
from benchmarks.grading.marks import marks_in
from benchmarks.grading.measurements import Measurement, Measurements, System, machine
from benchmarks.grading.report import memory_report, size_report, summary
from benchmarks.grading.students import Student
from benchmarks.grading.usage import measured
from tests.autograder.classroom import LESSON
from tests.autograder.stock import REPOSITORY

KEPT = REPOSITORY / "build" / "benchmarks" / "grading.json"
ORIGINALS = 20
# nbgrader names the submission's folder when it begins with it.
BEGINS = r"submitted/([^/\s]+)/"


class Bench:
    """Measures what is missing and keeps it."""

    def __init__(self, folder: Path, kept: Measurements, workers: int) -> None:
        self._folder, self._kept, self._workers = folder, kept, workers
        self._courses = Courses(folder)

    def stock(self, submissions: int, *, again: bool) -> None:
        """Measure stock nbgrader, unless the same class with the same code is measured already."""
        students = self._courses.students(submissions)
        kept = self._kept.get("stock", submissions)
        if kept and not again and kept.fingerprint == self._courses.fingerprint(students):
            print(f"stock, {submissions} submissions: measured {kept.at}, kept")
            return
        copy = self._courses.copy(students)
        self._measure("stock", students, copy, copy.stock, copy.root)

    def ours(
        self, system: System, submissions: int, turn: int = 1, originals: int | None = None
    ) -> None:
        """Measure our grader, start-up included."""
        students = self._courses.students(
            submissions, originals=originals, endless=system != "ours without endless"
        )
        copy = self._courses.copy(students)
        command = copy.ours(self._workers, feedback=system == "ours with feedback")
        self._measure(system, students, copy, command, REPOSITORY, turn)

    def _measure(
        self,
        system: System,
        students: list[Student],
        copy: Copy,
        command: list[str],
        folder: Path,
        turn: int = 1,
    ) -> None:
        seen: list[str] = []

        def show(name: str) -> None:
            seen.append(name)
            print(f"\r{system}: {len(seen)} of {len(students)} submissions", end="", flush=True)

        print(f"{system}: {len(students)} submissions", end="", flush=True)
        log = self._folder / f"{copy.root.name}.log"
        mark = BEGINS if system == "stock" else None
        used = measured(command, folder, copy.environment, log, mark, show)
        print(f"\r{system}: {len(students)} submissions, {used.seconds:.1f} s", flush=True)
        if used.code:
            print(f"  exit code {used.code}; the end of {log}:\n{log.read_text('utf-8')[-1500:]}")
        if used.left_running:
            print(f"  left running and ended: {', '.join(used.left_running)}")
        self._kept.add(
            Measurement(
                system=system,
                submissions=len(students),
                fingerprint=self._courses.fingerprint(students),
                turn=turn,
                at=datetime.now(UTC).isoformat(" ", "seconds"),
                seconds=used.seconds,
                cpu_seconds=used.cpu_seconds,
                peak_megabytes=used.peak_bytes / 2**20,
                other_cores=used.other_cores,
                code=used.code,
                endless=[student.name for student in students if student.endless],
                costs=dict(used.costs),
                marks=marks_in(copy.root, LESSON),
            )
        )


def main() -> None:
    """Measure the sizes asked for, print the tables, and write the figures."""
    options = _options()
    kept = Measurements(options.kept)
    with tempfile.TemporaryDirectory(prefix="cnnlab-bench-") as folder:
        bench = Bench(Path(folder), kept, options.workers)
        for size in options.sizes:
            _measure_size(bench, size, options.only, again=options.again)
            print(size_report(kept, size), flush=True)
        for size in options.memory:
            bench.ours("ours, copies", size, originals=ORIGINALS)
    if options.memory:
        print(memory_report(kept, options.memory))
    if options.output:
        figures = {"machine": machine(), **summary(kept, options.sizes, options.memory)}
        options.output.parent.mkdir(parents=True, exist_ok=True)
        options.output.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def _measure_size(bench: Bench, size: int, only: str | None, *, again: bool) -> None:
    """Measure ours before and after stock, so that a machine that slows down shows."""
    if only != "stock":
        bench.ours("ours", size, turn=1)
    if only != "ours":
        bench.stock(size, again=again)
    if only != "stock":
        bench.ours("ours", size, turn=2)
        bench.ours("ours without endless", size)
        bench.ours("ours with feedback", size)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks.grading", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=[24, 100], help="submissions")
    parser.add_argument(
        "--memory", type=int, nargs="*", default=[], help="submissions, copies of a few (ours only)"
    )
    parser.add_argument("--only", choices=["stock", "ours"], help="measure one system")
    parser.add_argument("--again", action="store_true", help="measure stock once more")
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="of ours")
    parser.add_argument("--kept", type=Path, default=KEPT, help="measurements to go on from")
    parser.add_argument("--output", type=Path, help="file for the figures, without students")
    return parser.parse_args()


if __name__ == "__main__":
    main()
