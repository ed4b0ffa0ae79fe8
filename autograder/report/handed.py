"""What there is of each submission of a lesson: journal, gradebook, autograded notebook."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nbgrader.api import Student
from sqlalchemy import func, select

from autograder.grading.feedback.results import records
from autograder.grading.gradebook.marks import read_marks
from autograder.grading.gradebook.released import read_released
from autograder.grading.gradebook.transaction import transact
from autograder.grading.order import grade_ids
from autograder.report.predicted import Predicted, predictions_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sqlalchemy import Connection

    from autograder.grading.gradebook.marks import Marks
    from autograder.grading.gradebook.released import Cell, Released
    from autograder.grading.record import Record
    from autograder.grading.tree import Tree
    from autograder.job import Found


@dataclass(frozen=True)
class Work:
    """One learner's submission; a part that is None has not been made yet, or failed."""

    student: str
    record: Record | None = None  # of the journal: None too where nbgrader's own command graded
    marks: Marks | None = None  # of the gradebook
    predicted: Mapping[str, Predicted] | None = None

    @property
    def name(self) -> str:
        """The learner's name, or id where nobody gave one."""
        people = [part.person for part in (self.marks, self.record) if part is not None]
        return next((person.full_name for person in people if person.full_name), self.student)

    @property
    def is_marked(self) -> bool:
        """Whether there are points that count."""
        return self.marks is not None and bool(self.marks.points)

    @property
    def earned(self) -> float:
        """The points without the penalty for lateness."""
        return sum(self.marks.points.values()) if self.marks else 0.0

    @property
    def found(self) -> Mapping[str, Found]:
        """What the judge found, by the exercise's name; empty of an older grader."""
        graded = self.record.graded if self.record else None
        return {one.exercise: one for one in graded.found} if graded else {}

    @property
    def was_read(self) -> bool:
        """Whether there was a notebook to grade."""
        return self.record is None or self.record.graded.status != "not graded"


@dataclass(frozen=True)
class Handed:
    """A lesson as it was released, and everything that was handed in."""

    released: Released
    cells: tuple[Cell, ...]  # those that earn points, in the notebook's order
    works: tuple[Work, ...] = field(repr=False)
    enrolled: int = 0  # students in the gradebook, who handed in or did not

    @property
    def marked(self) -> list[Work]:
        """Return the submissions that have points."""
        return [work for work in self.works if work.is_marked]

    @property
    def read(self) -> list[Work]:
        """Return those whose notebook could be read: the zeros of the others say nothing of it."""
        return [work for work in self.marked if work.was_read]


def read_handed(tree: Tree, lesson: str) -> Handed:
    """Return what the class has handed in; raises GradingError as `read_released`."""
    released = read_released(tree.database, lesson)
    place = {name: number for number, name in enumerate(grade_ids(tree.root, lesson))}
    cells = [cell for cell in released.cells if cell.points is not None]
    cells.sort(key=lambda cell: place.get(cell.name, len(place)))
    found, marks = records(tree.grading(lesson)), read_marks(tree.database, lesson)
    students = sorted({*found, *marks, *_submitted(tree.root, lesson)})
    works = (
        Work(
            student, found.get(student), marks.get(student), _predicted(tree.root, student, lesson)
        )
        for student in students
    )
    return Handed(released, tuple(cells), tuple(works), transact(tree.database, _enrolled))


def lessons_in(tree: Tree) -> set[str]:
    """Return the names of the lessons that somebody handed in or that were graded."""
    folders = [*tree.root.glob("submitted/*/*/"), *tree.root.glob("grading/*/")]
    return {folder.name for folder in folders}


def _enrolled(connection: Connection) -> int:
    found = connection.execute(select(func.count()).select_from(Student.__table__))
    return int(found.scalar_one())


def _submitted(root: Path, lesson: str) -> Iterator[str]:
    for folder in root.glob(f"submitted/*/{lesson}/"):
        yield folder.parent.name


def _predicted(root: Path, student: str, lesson: str) -> Mapping[str, Predicted] | None:
    """Return a learner's predictions as the grader's own copy of the notebook has them."""
    path = root / "autograded" / student / lesson / f"{lesson}.ipynb"
    try:
        return predictions_in(json.loads(path.read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
