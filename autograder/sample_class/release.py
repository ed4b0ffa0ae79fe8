"""Assignments as nbgrader releases them to a sample class, and what the class hands in."""

from __future__ import annotations

import hashlib
from contextlib import chdir
from typing import TYPE_CHECKING

from nbgrader.api import Gradebook
from nbgrader.apps.api import NbGraderAPI
from nbgrader.coursedir import CourseDirectory

from autograder.grading.atomic import write_file
from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.grading.tree import Tree
    from autograder.sample_class.learners import Learner
    from autograder.sample_class.submission import Assignment, Submission

_RELEASED = "released.txt"  # the digest of what was released


def release(tree: Tree, assignment: Assignment, class_: Sequence[Learner]) -> None:
    """Let nbgrader make the students' version, unless it has, and write who takes the course.

    Raises GradingError where nbgrader cannot.
    """
    name = assignment.name
    source = tree.root / "source" / name / f"{name}.ipynb"
    digest = hashlib.sha256(source.read_bytes()).hexdigest().encode()
    noted = tree.root / "release" / name / _RELEASED
    if not noted.is_file() or noted.read_bytes() != digest:
        with chdir(tree.repository):
            course = CourseDirectory(config=tree.config)
            found = NbGraderAPI(course, config=tree.config).generate_assignment(name)
        if not found["success"]:
            said = found.get("log") or found.get("error", "")
            raise GradingError(_REFUSED.format(lesson=name, said=said.strip()), _RELEASES, _CHECK)
        write_file(noted, digest)
    with Gradebook(tree.database, tree.course_id) as gradebook:
        for learner in class_:
            names = {"first_name": learner.first_name, "last_name": learner.last_name}
            gradebook.update_or_create_student(learner.id, **names)


def hand_in(tree: Tree, lesson: str, submission: Submission) -> None:
    """Put a submission where nbgrader collects it; one that lies there already stays."""
    folder = tree.root / "submitted" / submission.learner.id / lesson
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        f"{lesson}.ipynb": submission.content,
        "timestamp.txt": f"{submission.at:%Y-%m-%d %H:%M:%S} UTC".encode(),
    }
    for name, content in files.items():
        path = folder / name
        if not path.is_file() or path.read_bytes() != content:
            write_file(path, content)


_REFUSED = Text(
    en="Received an error from nbgrader's generate_assignment for {lesson}: {said}",
    ko="{lesson}에 대한 nbgrader의 generate_assignment에서 오류가 났습니다: {said}",
)
_RELEASES = Text(
    en="Expected an assignment that can be released.", ko="배포할 수 있는 과제가 필요합니다."
)
_CHECK = Text(
    en="Try `python -m autograder build`.", ko="`python -m autograder build`를 실행해 보십시오."
)
