"""What the gradebook says a lesson is: its cells, their points, its deadline."""

from __future__ import annotations

import difflib
import hashlib
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nbgrader.api import (
    Assignment,
    BaseCell,
    GradeCell,
    Notebook,
    SolutionCell,
    SourceCell,
    TaskCell,
)
from sqlalchemy import select
from sqlalchemy.orm import Session, selectin_polymorphic

from autograder.grading.gradebook.transaction import transact
from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Connection

_CHECK = re.compile(r"""check\((["'])\w+\1\)""")


@dataclass(frozen=True)
class Cell:
    """One cell that nbgrader recorded at the release; `id` is of its row for grades."""

    name: str
    kind: str  # "code" or "markdown"
    points: float | None = None  # of a cell that earns some
    solution: bool = False
    task: bool = False
    source: str = ""
    checksum: str = ""
    grade_id: str = ""
    comment_id: str = ""

    @property
    def judged(self) -> bool:
        """Whether the cell's points come from running it."""
        return self.points is not None and self.kind == "code" and not (self.solution or self.task)


@dataclass(frozen=True)
class Released:
    """A released lesson: one assignment with one notebook."""

    lesson: str
    assignment_id: str
    notebook_id: str
    cells: tuple[Cell, ...] = field(default=())
    duedate: datetime | None = None  # UTC without a zone

    @property
    def possible(self) -> float:
        """The most points that a submission can earn."""
        return sum(cell.points or 0.0 for cell in self.cells)

    def digest(self) -> str:
        """Return the SHA-256 of everything that decides points; no row's id is part of it."""
        cells = [(c.name, c.kind, c.points, c.solution, c.task, c.checksum) for c in self.cells]
        return hashlib.sha256(json.dumps([self.lesson, cells]).encode()).hexdigest()


def read_released(url: str, lesson: str) -> Released:
    """Return what the gradebook at `url` holds of a lesson.

    Raises GradingError if the lesson has not been released or is not one notebook of its name.
    """
    return transact(url, lambda connection: released_of(connection, lesson))


def released_of(connection: Connection, lesson: str) -> Released:
    """Return the lesson within a transaction that is under way; raises as `read_released`."""
    found = connection.execute(
        select(Assignment.id, Assignment.duedate, Notebook.id, Notebook.name)
        .join(Notebook, Notebook.assignment_id == Assignment.id)
        .where(Assignment.name == lesson)
    ).all()
    names = sorted(row[3] for row in found)
    if names != [lesson]:
        known = connection.scalars(select(Assignment.name).order_by(Assignment.name)).all()
        raise _not_released(lesson, names, known)
    assignment_id, duedate, notebook_id, _ = found[0]
    with Session(connection) as session:
        cells = _cells(session, notebook_id)
    return Released(lesson, assignment_id, notebook_id, cells, duedate)


def unjudged_cells(released: Released) -> list[str]:
    """Return the graded code cells that are not exactly `check("<exercise>")`, by grade id."""
    return [
        cell.name
        for cell in released.cells
        if cell.judged and not _CHECK.fullmatch(cell.source.strip())
    ]


def require_judged(released: Released) -> None:
    """Raise GradingError if a graded code cell of the lesson is not a check."""
    if names := ", ".join(unjudged_cells(released)):
        raise GradingError(
            Text(
                en=f"Received the lesson {released.lesson} with graded cells that run other code: "
                f"{names}.",
                ko=f"받은 단원 {released.lesson}에 다른 코드를 실행하는 채점 셀이 있습니다: "
                f"{names}.",
            ),
            Text(
                en='Expected each to be `check("<exercise>")` alone: only its points are computed '
                "outside the student's process.",
                ko='각 채점 셀에는 `check("<연습>")`만 있어야 합니다. 이런 셀의 점수만 학생의 '
                "프로세스 밖에서 계산합니다.",
            ),
            Text(
                en=f"Try an exercise for each, or `nbgrader autograde {released.lesson}`.",
                ko="셀마다 연습을 만들거나 "
                f"`nbgrader autograde {released.lesson}` 명령을 실행해 보십시오.",
            ),
        )


def _cells(session: Session, notebook_id: str) -> tuple[Cell, ...]:
    rows = session.scalars(
        select(BaseCell)
        .where(BaseCell.notebook_id == notebook_id)
        .options(selectin_polymorphic(BaseCell, [GradeCell, SolutionCell, TaskCell]))
    ).all()
    graded = {row.name: row for row in rows if isinstance(row, GradeCell | TaskCell)}
    commented = {row.name: row for row in rows if isinstance(row, SolutionCell | TaskCell)}
    tasks = {row.name for row in rows if isinstance(row, TaskCell)}
    sources = {
        row.name: row
        for row in session.scalars(select(SourceCell).where(SourceCell.notebook_id == notebook_id))
    }
    return tuple(
        Cell(
            name,
            (graded.get(name) or sources[name]).cell_type,
            graded[name].max_score if name in graded else None,
            solution=name in commented and name not in tasks,
            task=name in tasks,
            source=(sources[name].source or "") if name in sources else "",
            checksum=(sources[name].checksum or "") if name in sources else "",
            grade_id=graded[name].id if name in graded else "",
            comment_id=commented[name].id if name in commented else "",
        )
        for name in sorted({*graded, *commented, *sources})
    )


def _not_released(lesson: str, names: list[str], known: Sequence[str]) -> GradingError:
    if names:
        received = Text(
            en=f"Received the assignment {lesson} with the notebooks {', '.join(names)}.",
            ko=f"받은 과제 {lesson}에 있는 노트북: {', '.join(names)}.",
        )
    else:
        received = Text(
            en=f"Received the lesson {lesson}, which is not in the gradebook.",
            ko=f"성적부에 {lesson} 단원이 없습니다.",
        )
    near = difflib.get_close_matches(lesson, set(known) - {lesson}, n=1)
    cure = _OR_ANOTHER if near and not names else _GENERATE
    return GradingError(
        received,
        Text(
            en=f"Expected a released lesson with the one notebook {lesson}.ipynb.",
            ko=f"노트북 {lesson}.ipynb 하나로 배포된 단원이 필요합니다.",
        ),
        cure.format(lesson=lesson, near="".join(near)),
    )


_GENERATE = Text(
    en="Try `nbgrader generate_assignment {lesson}`.",
    ko="`nbgrader generate_assignment {lesson}` 명령을 실행해 보십시오.",
)
# A name may be misspelt, or belong to a lesson that is like another one and comes later.
_OR_ANOTHER = Text(
    en="Try {near}, which is in the gradebook, or `nbgrader generate_assignment {lesson}`.",
    ko="성적부에는 {near} 단원이 있습니다. 이 이름을 쓰거나, "
    "`nbgrader generate_assignment {lesson}` 명령을 실행해 보십시오.",
)
