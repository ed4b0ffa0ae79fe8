"""One line of every report: a student, their points, and how the grading went."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from autograder.grading.gradebook.marks import Marks
    from autograder.grading.gradebook.released import Released
    from autograder.grading.record import Person, Record
    from autograder.job import Graded, Status


@dataclass(frozen=True)
class Result:
    """What the reports say of one submission; points are those of the gradebook."""

    person: Person
    status: Status
    possible: float
    exercises: dict[str, float] = field(default_factory=dict)  # by the exercise's name
    written: dict[str, float] = field(default_factory=dict)  # by grade id, 0.0 until marked
    waiting: float = 0.0  # the most that answers can earn that a person has yet to look at
    penalty: float = 0.0
    total: float = 0.0  # without the penalty's points, never below 0
    level: str = ""
    seconds: float = 0.0
    reason: str = ""
    device: str = ""

    @property
    def has_grade(self) -> bool:
        """Whether there is a grade to hand on; where the grader failed there is none."""
        return self.status != "failed"


def results_of(
    released: Released,
    marks: Mapping[str, Marks],
    records: Sequence[Record],
    reason_of: Callable[[Graded], str],
    order: Sequence[str] = (),
) -> list[Result]:
    """Return the results by student; `order` lists grade ids as they stand in the notebook."""
    place = {name: number for number, name in enumerate(order)}
    graded = [cell for cell in released.cells if cell.points is not None]
    graded.sort(key=lambda cell: place.get(cell.name, len(place)))
    judged = [cell.name for cell in graded if cell.judged]
    written = [cell.name for cell in graded if not cell.judged]
    results = []
    for record in sorted(records, key=lambda record: record.person.id):
        found, run = marks.get(record.person.id), record.graded
        points = found.points if found else {}
        results.append(
            Result(
                record.person,
                run.status,
                released.possible,
                {name.removeprefix("check-"): points.get(name, 0.0) for name in judged},
                {name: points.get(name, 0.0) for name in written},
                sum(found.waiting.values()) if found else 0.0,
                found.penalty if found else 0.0,
                found.total if found else 0.0,
                run.level,
                run.seconds,
                reason_of(run),
                run.device,
            )
        )
    return results
