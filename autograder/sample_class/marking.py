"""Marks that somebody has given by hand to some of a sample class's answers in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nbgrader.api import Gradebook, MissingEntry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nbgrader.api import Grade

    from autograder.grading.tree import Tree
    from autograder.sample_class.submission import Submission


def mark_by_hand(tree: Tree, lesson: str, handed_in: Iterable[Submission]) -> int:
    """Mark what a person has read by its rubric, as the formgrader does; return how many.

    An answer that has a mark keeps it.
    """
    marked = 0
    with Gradebook(tree.database, tree.course_id) as gradebook:
        for submission in handed_in:
            for question, answer in submission.written.items():
                grade = _waiting(gradebook, lesson, question, submission.learner.id)
                if answer.is_read and grade is not None:
                    grade.manual_score = answer.points
                    grade.needs_manual_grade = False
                    marked += 1
        gradebook.db.commit()
    return marked


def _waiting(gradebook: Gradebook, lesson: str, question: str, student: str) -> Grade | None:
    try:
        grade = gradebook.find_grade(question, lesson, lesson, student)
    except MissingEntry:
        return None
    return grade if grade.manual_score is None and grade.needs_manual_grade else None
