"""One learner's submission to one lesson: a notebook, or what was handed in for one, and a time."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from autograder.builder.draft import serialise
from autograder.builder.fill import fill, solutions
from autograder.report.measured import measured_in
from autograder.sample_class.answers import UNTOUCHED, answers_to
from autograder.sample_class.bundle import given_in
from autograder.sample_class.edits import EDITS
from autograder.sample_class.habits import HOSTILE, habits
from autograder.sample_class.hostile import attack
from autograder.sample_class.mixture import Chances, chosen
from autograder.sample_class.predictions import predict_all
from autograder.sample_class.written import Written, answer_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from nbformat import NotebookNode

    from autograder.builder.pipeline import BuiltLesson
    from autograder.sample_class.answers import Answers
    from autograder.sample_class.habits import Habit
    from autograder.sample_class.learners import Learner
    from cnnlab.checks.exercise import Exercise
    from cnnlab.prediction import Value

_SOMETHING_ELSE = b"%PDF-1.7\n% The learner exported the notebook and renamed the file.\n"


@dataclass(frozen=True)
class Submission:
    """What one learner hands in for one lesson.

    written  by the question's id, with the share of the points that the answer deserves
    """

    learner: Learner
    content: bytes
    at: datetime
    written: Mapping[str, Written]


@dataclass(frozen=True)
class Assignment:
    """A lesson as the class is given it; `is_own` where an instructor has written some of it."""

    built: BuiltLesson
    exercises: Mapping[str, Exercise]
    due: datetime
    is_own: bool = False

    @property
    def name(self) -> str:
        """The lesson's name."""
        return self.built.entry.name

    @property
    def questions(self) -> list[str]:
        """The ids of the questions that are answered in words."""
        return [cell.name for cell in self.built.lesson.cells if cell.kind == "written"]


def submissions(
    assignment: Assignment, class_: Sequence[Learner], seed: int
) -> Iterator[Submission]:
    """Yield what the learners hand in; the same bytes each time for the same seed.

    Who hands in nothing is left out.
    """
    solved = solutions(assignment.built.lesson)
    exercises = {name: assignment.exercises[name] for name in solved}
    given = given_in(assignment.built.lesson)
    # The slips are those of the project's own solutions.
    edits = {} if assignment.is_own else EDITS
    pool = {
        name: answers_to(exercises[name], solved[name], solved, given, edits.get(name, {}))
        for name in solved
    }
    points = {name: exercise.points for name, exercise in exercises.items()}
    chances = Chances.of(assignment.name, points, seed)
    measured = {name: one.value for name, one in measured_in(assignment.name).items()}
    making = _Making(assignment, pool, chances, solved, points, measured)
    with_habit = habits(class_, assignment.name, seed)
    for learner in class_:
        habit = with_habit.get(learner.id)
        if habit != "absent":
            yield making.submission(learner, habit)


@dataclass(frozen=True)
class _Making:
    assignment: Assignment
    pool: Mapping[str, Answers]
    chances: Chances
    solved: Mapping[str, str]
    points: Mapping[str, float]
    measured: Mapping[str, Value]  # by question

    def submission(self, learner: Learner, habit: Habit | None) -> Submission:
        seed, lesson = self.chances.seed, self.assignment.name
        drawn = random.Random(f"{seed} {lesson} submission {learner.id}")
        samples = self.assignment.built.samples
        found = {
            name: answer_in_words(learner, name, samples, seed)
            for name in self.assignment.questions
        }
        written = {name: answer for name, answer in found.items() if answer is not None}
        at = self.assignment.due + _before_or_after(drawn, late=habit == "late")
        if habit == "hands in something else":
            return Submission(learner, _SOMETHING_ELSE, at, {})
        notebook = self._notebook(learner, written)
        if habit in HOSTILE and self.solved:
            exercise = drawn.choice(list(self.solved))
            attack(notebook, habit, exercise, self.solved[exercise], self.points[exercise])
        elif habit == "deletes cells":
            _delete_cells(notebook, drawn)
        return Submission(learner, serialise(notebook), at, written)

    def _notebook(self, learner: Learner, written: Mapping[str, Written]) -> NotebookNode:
        answers = chosen(learner, self.pool, self.chances)
        texts = {name: answer.whole for name, answer in answers.items() if answer is not UNTOUCHED}
        texts |= {name: answer.text for name, answer in written.items()}
        notebook = fill(self.assignment.built.editions[learner.language], texts)
        predict_all(notebook, learner, self.measured, self.chances.seed)
        return notebook


def _before_or_after(drawn: random.Random, *, late: bool) -> timedelta:
    """Return how long after the due date somebody hands in; most do so in the last two days."""
    if late:
        return timedelta(minutes=drawn.randint(20, 3 * 24 * 60))
    return -timedelta(minutes=min(round(drawn.expovariate(1 / 1500)), 12 * 24 * 60) + 1)


def _delete_cells(notebook: NotebookNode, drawn: random.Random) -> None:
    """Delete the first code cell, and of every three others that nbgrader knows one."""
    graded = [cell for cell in notebook.cells if "nbgrader" in cell.metadata]
    gone = {cell.id for cell in [*graded[:1], *drawn.sample(graded[1:], len(graded) // 3)]}
    notebook.cells = [cell for cell in notebook.cells if cell.id not in gone]
