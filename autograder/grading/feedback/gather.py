"""From nbgrader's tree and gradebook to what each learner's page shows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from nbgrader.api import Comment, SubmittedAssignment, SubmittedNotebook
from sqlalchemy import func, select

from autograder.grading.feedback.content import Feedback, Mark
from autograder.grading.gradebook.marks import Marks, read_marks
from autograder.grading.gradebook.released import Released, read_released
from autograder.grading.gradebook.transaction import transact
from autograder.reasons import reason
from autograder.submissions.opening import language_of
from cnnlab.text import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from autograder.grading.record import Person
    from autograder.job import Graded, Language
    from cnnlab.text import Text


@dataclass(frozen=True)
class Gathered:
    """The gradebook's half of a lesson's feedback, read at once for the whole class."""

    title: Text
    released: Released
    marks: Mapping[str, Marks] = field(repr=False)
    comments: Mapping[str, Mapping[str, str]] = field(repr=False)

    @classmethod
    def read(cls, url: str, lesson: str, title: Text) -> Gathered:
        """Return what the gradebook at `url` holds; raises GradingError as `read_released`."""
        released = read_released(url, lesson)
        return cls(
            title,
            released,
            read_marks(url, lesson),
            transact(url, lambda connection: _comments(connection, released)),
        )

    def only(self, student: str) -> Gathered:
        """Return what is needed for one page, so that little crosses to another process."""
        return replace(
            self,
            marks={key: marks for key, marks in self.marks.items() if key == student},
            comments={student: self.comments.get(student, {})},
        )

    def feedback(
        self, student: str, notebook: dict[str, Any] | None, graded: Graded | None
    ) -> Feedback:
        """Return one page's content; `graded` tells what happened, None if nobody wrote it down."""
        language = language_of(notebook) if notebook else "en"
        marks = self.marks.get(student)
        return Feedback(
            student=_called(marks.person) if marks else student,
            title=getattr(self.title, language),
            language=language,
            notebook=notebook,
            total=sum(marks.points.values()) if marks else 0.0,
            maximum=self.released.possible,
            marks=self._cells(marks) if marks else {},
            comments=dict(self.comments.get(student, {})),
            late_penalty=marks.penalty if marks else 0.0,
            # What could not be read has no language: its page speaks both.
            notices=_notices(graded, (language,) if notebook else LANGUAGES) if graded else (),
        )

    def _cells(self, marks: Marks) -> dict[str, Mark]:
        possible = {cell.name: cell.points or 0.0 for cell in self.released.cells}
        return {
            name: Mark(points, possible.get(name, 0.0), name in marks.waiting)
            for name, points in marks.points.items()
        }


def _notices(graded: Graded, languages: Iterable[Language]) -> tuple[tuple[Language, str], ...]:
    """Return what a learner has to know about how the submission was graded, each once."""
    said = [
        reason(incident.kind, cell=f"`{incident.cell}`", detail=incident.detail)
        for incident in graded.incidents
    ]
    return tuple(
        dict.fromkeys(
            (language, getattr(text, language)) for language in languages for text in said
        )
    )


def _called(person: Person) -> str:
    return f"{person.full_name} ({person.id})" if person.full_name else person.id


def _comments(connection: Connection, released: Released) -> dict[str, dict[str, str]]:
    """Return the comments by student and grade id, a person's before the grader's own."""
    comment, notebook = Comment.__table__, SubmittedNotebook.__table__
    submission = SubmittedAssignment.__table__
    names = {cell.comment_id: cell.name for cell in released.cells if cell.comment_id}
    rows = connection.execute(
        select(
            submission.c.student_id,
            comment.c.cell_id,
            func.coalesce(comment.c.manual_comment, comment.c.auto_comment),
        )
        .join(notebook, notebook.c.id == comment.c.notebook_id)
        .join(submission, submission.c.id == notebook.c.assignment_id)
        .where(notebook.c.notebook_id == released.notebook_id)
    )
    found: dict[str, dict[str, str]] = {}
    for student, cell, text in rows:
        if text and cell in names:
            found.setdefault(student, {})[names[cell]] = text
    return found
