"""The written answers of a lesson as two gradebooks hold them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from autograder.grading.gradebook.marks import read_marks
from autograder.grading.gradebook.released import read_released
from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    from autograder.grading.gradebook.marks import Marks
    from autograder.grading.gradebook.released import Cell


@dataclass(frozen=True)
class Answer:
    """One answer that both people have marked."""

    student: str
    first: float
    second: float

    @property
    def difference(self) -> float:
        """What the second person gave more."""
        return self.second - self.first


@dataclass
class Question:
    """One written question and its answers by student."""

    name: str
    possible: float
    answers: list[Answer] = field(default_factory=list)
    unmarked: int = 0  # answers that one of the two, or both, have yet to mark


def questions(first: str, second: str, lesson: str) -> list[Question]:
    """Return a lesson's written questions, of the students whom both gradebooks hold.

    first, second: the gradebooks' addresses. Raises GradingError for what is no gradebook, and
    where the two hold different editions of the lesson.
    """
    released = read_released(first, lesson)
    if released.digest() != read_released(second, lesson).digest():
        raise GradingError(_EDITIONS.format(lesson=lesson), _SAME, _COPY)
    ours, theirs = read_marks(first, lesson), read_marks(second, lesson)
    written = [cell for cell in released.cells if cell.points is not None and not cell.judged]
    return [_question(cell, ours, theirs) for cell in written]


def _question(cell: Cell, ours: dict[str, Marks], theirs: dict[str, Marks]) -> Question:
    question = Question(cell.name, cell.points or 0.0)
    for student in sorted(ours.keys() & theirs.keys()):
        pair = (ours[student], theirs[student])
        if any(cell.name not in marks.points for marks in pair):
            continue
        if any(cell.name in marks.waiting for marks in pair):
            question.unmarked += 1
        elif any(_by_a_person(marks, cell.name) for marks in pair):
            first, second = (marks.points[cell.name] for marks in pair)
            question.answers.append(Answer(student, first, second))
    return question


def _by_a_person(marks: Marks, name: str) -> bool:
    """Tell whether somebody marked the answer; an empty one has its 0 from the grader."""
    automatic = marks.automatic[name]
    return automatic is None or marks.points[name] != automatic


_EDITIONS = Text(
    en="Received two gradebooks that hold different editions of {lesson}.",
    ko="받은 두 성적부에 {lesson} 단원의 서로 다른 판이 들어 있습니다.",
)
_SAME = Text(
    en="Expected marks of the same lesson with the same points.",
    ko="같은 단원, 같은 배점으로 매긴 점수가 필요합니다.",
)
_COPY = Text(
    en="Try a copy of the course that was made after the lesson was last generated.",
    ko="단원을 마지막으로 생성한 뒤에 만든 강좌 사본으로 해 보십시오.",
)
