"""Copies of the course with the class's submissions in them, for stock nbgrader and for ours."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat

from benchmarks.grading.students import classmates, pool_of
from benchmarks.grading.submissions import notebook_of
from cnnlab.checks.library import exercises_of
from tests.autograder.classroom import LESSON, Classroom, open_classroom
from tests.autograder.stock import REPOSITORY, environment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.grading.students import Pool, Student

# Draws the inputs of the checks in both.
SEED = 0
# What the notebooks of the course need, and nothing that changes how nbgrader grades.
STOCK_CONFIGURATION = """\
from pathlib import Path

c = get_config()
c.CourseDirectory.course_id = "cnnlab"
c.CourseDirectory.root = str(Path(__file__).resolve().parent / "build")
c.ClearMarkScheme.enforce_metadata = False
"""


@dataclass(frozen=True)
class Copy:
    """One copy of the course, never graded yet."""

    root: Path
    home: Path

    @property
    def stock(self) -> list[str]:
        """The command of stock nbgrader; it looks for its configuration where it runs."""
        (self.root / "nbgrader_config.py").write_text(STOCK_CONFIGURATION, encoding="utf-8")
        return [str(Path(sys.executable).parent / "nbgrader"), "autograde", LESSON]

    def ours(self, workers: int, *, feedback: bool) -> list[str]:
        """Return the command of our grader."""
        # Stock draws its inputs from the seed in the environment; ours keeps its own in a file.
        kept = self.root / "build" / "grading" / LESSON / "seed.json"
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps({"seed": SEED}), "utf-8")
        command = [sys.executable, "-m", "autograder", "--root", str(self.root)]
        command += ["grade", LESSON, "--workers", str(workers)]
        return command if feedback else [*command, "--no-feedback"]

    @property
    def environment(self) -> dict[str, str]:
        """The same for both: nothing of this machine's settings, and the same inputs drawn."""
        variables = environment(self.home)
        variables["PYTHONPATH"] += f":{REPOSITORY}"
        return variables | {
            "CNNLAB_PROGRESS": "off",
            "CNNLAB_SEED": str(SEED),
            "PYTHONHASHSEED": "0",
        }


class Courses:
    """The course, built once, and copies of it with a class of any size."""

    def __init__(self, folder: Path, seed: int = 0) -> None:
        self._folder, self._seed = folder, seed
        self._classroom: Classroom = open_classroom(folder)
        self._pool: Pool = pool_of(exercises_of(LESSON), self._classroom.solutions())
        self._made = 0
        # Otherwise whoever comes first pays for matplotlib's list of fonts.
        subprocess.run(
            [sys.executable, "-c", "import matplotlib.font_manager"],
            env=environment(self._classroom.home),
            check=True,
        )

    def students(
        self, number: int, *, originals: int | None = None, endless: bool = True
    ) -> list[Student]:
        """Return the class; see `benchmarks.grading.students.classmates`."""
        return classmates(number, self._pool, self._seed, originals=originals, endless=endless)

    def copy(self, students: Sequence[Student]) -> Copy:
        """Return a new copy of the course into which `students` have handed in."""
        self._made += 1
        root = self._folder / f"copy-{self._made}"
        shutil.copytree(self._classroom.root, root)
        for name, text in self._notebooks(students):
            folder = root / "build" / "submitted" / name / LESSON
            folder.mkdir(parents=True)
            (folder / f"{LESSON}.ipynb").write_text(text, encoding="utf-8")
        return Copy(root, self._classroom.home)

    def fingerprint(self, students: Sequence[Student]) -> str:
        """Return a short text that differs when the class or the course's code does."""
        digest = hashlib.sha256()
        for name, text in self._notebooks(students):
            digest.update(f"{name}\0{text}\0".encode())
        for path in sorted((REPOSITORY / "source" / "cnnlab").rglob("*.py")):
            digest.update(path.read_bytes())
        return digest.hexdigest()[:16]

    def _notebooks(self, students: Sequence[Student]) -> list[tuple[str, str]]:
        editions, written = self._classroom.lesson.editions, self._classroom.written
        return [
            (student.name, nbformat.writes(notebook_of(student, editions, written)))
            for student in students
        ]
