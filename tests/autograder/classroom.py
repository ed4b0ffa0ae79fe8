"""A course of one lesson in a temporary folder, and the learners who hand it in."""

from __future__ import annotations

import csv
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import nbformat
from nbgrader.api import Gradebook

from autograder.builder.course import Course
from autograder.builder.fill import fill, solutions
from autograder.builder.pipeline import BuiltLesson, build
from autograder.builder.store import store
from autograder.builder.twins import points_of
from tests.autograder.stock import REPOSITORY, nbgrader
from tests.one_lesson import copy_lesson

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from nbformat import NotebookNode

LESSON = "cnn-mechanics"


@dataclass(frozen=True)
class Classroom:
    """The copy of the course, its build, and the commands an instructor runs in it."""

    root: Path
    home: Path
    lesson: BuiltLesson
    course_id: str = "cnnlab"

    @property
    def name(self) -> str:
        """The lesson's name, which is nbgrader's assignment."""
        return self.lesson.entry.name

    @property
    def written(self) -> str:
        """The id of the lesson's written question."""
        return next(cell.name for cell in self.lesson.lesson.cells if cell.kind == "written")

    @property
    def gradebook(self) -> Gradebook:
        return Gradebook(f"sqlite:///{self.root / 'build' / 'gradebook.db'}", self.course_id)

    def nbgrader(self, *arguments: str) -> str:
        return nbgrader(self.root, self.home, *arguments)

    def submit(
        self,
        student: str,
        language: str,
        answers: dict[str, str],
        change: Callable[[NotebookNode], None] = lambda _: None,
    ) -> None:
        """Hand in the edition of one language with `answers` in its cells, then changed."""
        notebook = fill(self.lesson.editions[language], answers)
        change(notebook)
        folder = self.root / "build" / "submitted" / student / self.name
        folder.mkdir(parents=True)
        nbformat.write(notebook, folder / f"{self.name}.ipynb")

    def solutions(self) -> dict[str, str]:
        return solutions(self.lesson.lesson)

    def points(self, student: str) -> dict[str, float]:
        """Return the automatic points of each check, by the exercise's name."""
        with self.gradebook as gradebook:
            notebook = gradebook.find_submission_notebook(self.name, self.name, student)
            return {
                grade.name.removeprefix("check-"): grade.auto_score
                for grade in notebook.grades
                if grade.name.startswith("check-")
            }

    def mark(self, student: str, points: float) -> None:
        """Give points to the written answer, as the formgrader's page does."""
        with self.gradebook as gradebook:
            grade = gradebook.find_grade(self.written, self.name, self.name, student)
            grade.manual_score = points
            grade.needs_manual_grade = False
            gradebook.db.commit()

    def feedback(self, student: str) -> str:
        page = self.root / "build" / "feedback" / student / self.name / f"{self.name}.html"
        return page.read_text(encoding="utf-8")

    def exported(self) -> dict[str, dict[str, str]]:
        """Return the rows of the exported grades, by student."""
        path = self.root / "grades.csv"
        self.nbgrader("export", "--to", str(path))
        with path.open(encoding="utf-8", newline="") as file:
            return {row["student_id"]: row for row in csv.DictReader(file)}


def open_classroom(folder: Path, name: str = LESSON, language: str = "en") -> Classroom:
    """Return a copy of what the lesson needs of the course, built and released.

    `language` is the prose of the notebook that nbgrader releases.
    """
    root = folder / "course"
    copy_lesson(name, root)
    shutil.copy(REPOSITORY / "nbgrader_config.py", root)
    # nbgrader's settings name a module of this package.
    leave = shutil.ignore_patterns("measure")
    shutil.copytree(REPOSITORY / "autograder", root / "autograder", ignore=leave)
    built = build(Course(root), points_of, language)
    store(Course(root), built.files)
    classroom = Classroom(root, folder / "home", built.lessons[0])
    classroom.nbgrader("generate_assignment", name)
    return classroom
