"""What is found in a class that our command has graded: by kind, and around all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bank.findings import lost, shown, undeserved
from tests.bank.kind import Kind
from tests.bank.parts import ALL, LESSON, NONE
from tests.bank.submission import FILE_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from tests.bank.surroundings import Surroundings

_CONTROL = Kind("control", "Is right.", lambda _: None, attacked=NONE, honest=ALL)
_LARGEST_READ = 1 << 26


class Evidence:
    """The graded course below `root`.

    most    the points that each exercise can earn
    points  by student and grade id, as the gradebook holds them
    """

    def __init__(
        self,
        root: Path,
        around: Surroundings,
        most: Mapping[str, float],
        points: Mapping[str, Mapping[str, float]],
    ) -> None:
        self._build = root / "build"
        self._around = around
        self._most = most
        self._points = points

    def of(self, kind: Kind) -> dict[str, list[str]]:
        """Return what a kind was given, what it lost, and what its pages show."""
        grades = self._grades(kind.name)
        by_all = set(self._around.reached([]))  # a connection says not whose it was
        reached = set(self._around.reached(self._texts(kind.name))) - by_all
        return {
            "undeserved points": undeserved(kind, grades),
            "honest parts lost": lost(kind, grades),
            "reached hidden things": sorted(reached),
        }

    def of_the_class(self, honest: Iterable[str]) -> dict[str, list[str]]:
        """Return what was reached or changed by somebody, and what it cost the honest."""
        grading = str(self._build / "grading" / LESSON)
        changed = [
            name
            for name in self._around.changed()
            # The grader's own files are made during the run; what lay there before must stay.
            if not name.startswith(grading) or name.endswith("seed.txt")
        ]
        return {
            "others' points lost": [
                f"{student}: {part}"
                for student in honest
                for part in lost(_CONTROL, self._grades(student))
            ],
            "reached hidden things": self._around.reached([]),
            "changed others' things": changed,
        }

    def _grades(self, student: str) -> dict[str, tuple[float, float]]:
        return {
            name.removeprefix("check-"): (points, self._most[name])
            for name, points in self._points.get(student, {}).items()
            if name in self._most
        }

    def _texts(self, student: str) -> Iterable[str]:
        """Yield what a student gets to see, and all that was copied along."""
        graded = self._build / "autograded" / student / LESSON
        yield from shown(graded / FILE_NAME)
        for place in (graded, self._build / "feedback" / student / LESSON):
            for path in sorted(place.rglob("*")):
                small = path.is_file() and path.stat().st_size < _LARGEST_READ
                if small and path.suffix != ".ipynb" and not self._is_courses(path, place):
                    yield path.read_text(encoding="utf-8", errors="replace")

    def _is_courses(self, path: Path, place: Path) -> bool:
        """Tell whether a file is the instructor's, which nbgrader lays beside every notebook."""
        return (self._build / "source" / LESSON / path.relative_to(place)).exists()
